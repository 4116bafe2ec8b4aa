/** Continuity: a package that the policy does not name must come from the identity that published the version it replaces. */
import type { Baseline, Candidate } from '../domain/candidate.ts'
import { type Difference, identityDifferences } from '../weighing/continuity.ts'
import type { Fact, Level, Violation } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import { judgedByContinuity } from '../weighing/requirement.ts'
import { defineRule, unanswered } from './rule.ts'

export default defineRule({
  restsOn: ['attestation'],
  isFixed: false,
  exemptible: 'when-asked',
  trustAnswers: 'continuity',
  summary: 'the certified identity differs from that of the version replaced',
  defaultLevel: 'error',
  check: ({ candidate, standing }) => {
    const { evidence } = candidate
    if (!judgedByContinuity(standing) || evidence.kind !== 'verified') return []
    return candidate.baseline.flatMap((baseline) => compared(candidate, baseline))
  },
})

/** The release line decides. What differs from the package's other versions is only told. */
function compared(candidate: Candidate, baseline: Baseline): readonly Violation[] {
  const say = (differences: readonly Difference[]): Violation => changed(candidate, baseline, differences)
  if (baseline.evidence.kind === 'invalid' && baseline.relation === 'release-line') return [incomparable(candidate, baseline)]
  const differences = identityDifferences(candidate, baseline)
  const ofLevel = (level: Level): readonly Difference[] => differences.filter((difference) => difference.level === level)
  const errors = ofLevel('error')
  if (baseline.relation === 'package-wide') return errors.length === 0 ? [] : [{ ...say(errors), atMost: 'notice' }]
  if (errors.length > 0) return [errors.every((one) => one.undetermined === true) ? unanswered(say(differences)) : say(differences)]
  const levels: readonly Level[] = ['warning', 'notice']
  return levels.flatMap((level) => (ofLevel(level).length === 0 ? [] : [{ ...say(ofLevel(level)), atMost: level }]))
}

function changed({ change }: Candidate, before: Baseline, differences: readonly Difference[]): Violation {
  const labels = differences.map((difference) => difference.label).join(', ')
  const elsewhere = before.relation === 'package-wide' ? ', which is on another release line' : ''
  return {
    message: `${spec(change.after)} was not published in the same way as ${spec(before.package)}${elsewhere}: ${labels}`,
    reason: 'Projects do move, and so do accounts that were taken over; the certificate is as valid in either case.',
    help:
      before.relation === 'package-wide'
        ? 'Nothing has to be done, if the project releases its lines in different ways: what came before on the same line decides.'
        : wayOut(before),
    facts: differences.map((difference): Fact => ({
      label: difference.label,
      wanted: difference.before ?? 'none',
      found: difference.after ?? 'none',
    })),
  }
}

/** The baseline exists and is worth nothing: passing now would make breaking it a way in. */
function incomparable({ change }: Candidate, before: Baseline): Violation {
  return {
    message: `${spec(change.after)} has nothing sound to be compared with, because the attestations of ${spec(before.package)} do not verify`,
    reason:
      'The version that is locked now cannot be shown to come from where it says, so it says nothing about who publishes the package.',
    help: wayOut(before),
    facts: [
      {
        label: 'attestations of the version replaced',
        wanted: 'verified',
        found: before.evidence.kind === 'invalid' ? before.evidence.code : before.evidence.kind,
      },
    ],
  }
}

const wayOut = (before: Baseline): string =>
  `Check that the project announces the change, or ask its maintainers; until then stay on ${spec(before.package)}.`
