/**
 * Checks continuity: a package that the policy does not name must come from the identity that published the replaced
 * version.
 */
import type { Baseline, Candidate } from '../domain/candidate.ts'
import { sameRepositoryName } from '../domain/identity.ts'
import type { SourceRepository } from '../domain/source-record.ts'
import { type PublishDifference, identityDifferences } from '../weighing/continuity.ts'
import type { Fact, Level, Violation } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import { judgedByContinuity } from '../weighing/requirement.ts'
import { defineRule, unanswered } from './rule.ts'

export default defineRule({
  restsOn: ['attestation'],
  isFixed: false,
  exemptible: 'when-asked',
  trustAnswers: 'continuity',
  summary: 'the certified identity differs from that of the replaced version, or from the repository that the replaced version names',
  defaultLevel: 'error',
  check: ({ candidate, standing }) => {
    const { evidence } = candidate
    if (!judgedByContinuity(standing) || evidence.kind !== 'verified') return []
    return candidate.baseline.flatMap((baseline) => compared(candidate, baseline))
  },
})

/** The release line decides. Differences from other versions of the package are only reported. */
function compared(candidate: Candidate, baseline: Baseline): readonly Violation[] {
  const say = (differences: readonly PublishDifference[]): Violation => changed(candidate, baseline, differences)
  if (baseline.evidence.kind === 'unattested' && baseline.relation === 'release-line') return firstAttested(candidate, baseline)
  if (baseline.evidence.kind === 'invalid' && baseline.relation === 'release-line') return [incomparable(candidate, baseline)]
  const differences = identityDifferences(candidate, baseline)
  const ofLevel = (level: Level): readonly PublishDifference[] => differences.filter((difference) => difference.level === level)
  const errors = ofLevel('error')
  if (baseline.relation === 'package-wide') return errors.length === 0 ? [] : [{ ...say(errors), atMost: 'notice' }]
  if (errors.length > 0) return [errors.every((one) => one.undetermined === true) ? unanswered(say(differences)) : say(differences)]
  const levels: readonly Level[] = ['warning', 'notice']
  return levels.flatMap((level) => (ofLevel(level).length === 0 ? [] : [{ ...say(ofLevel(level)), atMost: level }]))
}

/**
 * The first attested version proves where it comes from. An earlier version only claims it. The claim must name the
 * same repository, by its id. Another repository of the same owner may be a project that moved into a monorepo.
 */
function firstAttested({ change, evidence, sourceEvidence: { claimedBefore } }: Candidate, before: Baseline): readonly Violation[] {
  if (evidence.kind !== 'verified' || claimedBefore.kind === 'not-asked') return []
  const { sourceRepositoryUri: uri, sourceRepositoryIdentifier: id } = evidence.identity
  const named = claimedBefore.kind === 'known' ? claimedBefore.value : undefined
  if (named !== undefined && (id === undefined ? sameRepositoryName(addressOf(named), uri) : named.id === id)) return []
  const violation: Violation = {
    message: `${spec(change.after)} is the first version with attestations, and comes from another repository than ${spec(before.package)} names`,
    reason:
      'An attestation proves which repository published a version. It does not prove that the repository belongs to the package: with a stolen token an attacker can publish from a repository of their own.',
    help: wayOut(before),
    facts: [{ label: 'source repository', wanted: named === undefined ? 'one that is not there any more' : addressOf(named), found: uri }],
  }
  if (claimedBefore.kind === 'unavailable') return [unanswered(violation)]
  return [named !== undefined && isOfSameOwner(addressOf(named), uri) ? { ...violation, atMost: 'warning' } : violation]
}

const addressOf = ({ fullName }: SourceRepository): string => `https://github.com/${fullName}`
const isOfSameOwner = (a: string, b: string): boolean => sameRepositoryName(a.slice(0, a.lastIndexOf('/')), b.slice(0, b.lastIndexOf('/')))

function changed({ change }: Candidate, before: Baseline, differences: readonly PublishDifference[]): Violation {
  const labels = differences.map((difference) => difference.label).join(', ')
  const elsewhere = before.relation === 'package-wide' ? ', which is on another release line' : ''
  return {
    message: `${spec(change.after)} was not published in the same way as ${spec(before.package)}${elsewhere}: ${labels}`,
    reason: 'A project may have moved, or an attacker may have taken over an account. The certificate is valid in both cases.',
    help:
      before.relation === 'package-wide'
        ? 'Nothing has to be done if the project releases its release lines in different ways. The earlier versions of the same line decide.'
        : wayOut(before),
    facts: differences.map((difference): Fact => ({
      label: difference.label,
      wanted: difference.before ?? 'none',
      found: difference.after ?? 'none',
    })),
  }
}

/**
 * The baseline exists but its attestations are invalid. If this passed, an attacker could break the baseline to get in.
 */
function incomparable({ change }: Candidate, before: Baseline): Violation {
  return {
    message: `${spec(change.after)} cannot be compared with ${spec(before.package)}, whose attestations do not verify`,
    reason: 'Nobody can show who published the version that is locked now. So it does not show who should publish the package.',
    help: wayOut(before),
    facts: [
      {
        label: 'attestations of the replaced version',
        wanted: 'verified',
        found: before.evidence.kind === 'invalid' ? before.evidence.code : before.evidence.kind,
      },
    ],
  }
}

const wayOut = (before: Baseline): string =>
  `Check that the project announces the change, or ask its maintainers. Until then stay on ${spec(before.package)}.`
