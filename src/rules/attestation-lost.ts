/** The version replaced was attested, and this one is not: what a publish with a stolen token looks like. */
import type { Baseline, Candidate } from '../domain/candidate.ts'
import type { Violation } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import { exemptionLines, policyFile } from '../domain/policy-lines.ts'
import type { RuleId } from '../domain/rule-id.ts'
import type { Standing } from '../domain/standing.ts'
import { type Trial, defineRule } from './rule.ts'

export default defineRule({
  summary: 'a version has no attestation although the version it replaces had one',
  defaultLevel: 'error',
  check: (trial) => {
    const { candidate, standing } = trial
    const found = whatIsThere(candidate)
    if (standing.kind === 'unattested' || found === undefined) return []
    const attested = candidate.baseline.filter(({ evidence }) => evidence.kind === 'verified' || evidence.kind === 'invalid')
    const decisive = attested.find((baseline) => baseline.relation === 'release-line') ?? attested[0]
    return decisive === undefined ? [] : [lost(trial, decisive, found)]
  },
})

/** `undefined`: the version is attested, or nobody can say yet. */
function whatIsThere({ change, evidence, packument }: Candidate): string | undefined {
  // A 404 may be one that the packument advertises otherwise: registry-metadata-unavailable says that nothing is known.
  if (evidence.kind === 'unattested') return packument.kind === 'unavailable' ? undefined : 'no attestation'
  const { kind } = change.after.source
  return evidence.kind === 'not-applicable' && kind !== 'workspace' && kind !== 'bundled'
    ? `a ${kind} source, which cannot be attested`
    : undefined
}

/** What a publish by hand breaks at once: one exemption has to answer for all of it. */
const lostTogether = (standing: Standing): readonly RuleId[] =>
  standing.kind === 'unproven' ? ['attestation-missing', 'attestation-lost'] : ['attestation-lost', 'trusted-publisher-lost']

function lost({ candidate, policy, standing }: Trial, { package: before, evidence, relation }: Baseline, found: string): Violation {
  const { change, now } = candidate
  const { after } = change
  const repository = evidence.kind === 'verified' ? evidence.identity.sourceRepositoryUri : undefined
  // Attestations that do not verify still say that the version before was published with them.
  const had = evidence.kind === 'verified' ? 'had a provenance attestation' : 'had attestations (which do not verify)'
  const elsewhere = relation === 'package-wide' ? ', on another release line' : ''
  return {
    message: `${spec(after)} has ${found}, but ${spec(before)}${elsewhere} ${had}`,
    reason:
      relation === 'release-line'
        ? 'A publish outside the usual workflow, for example with a stolen token, leaves exactly this trace.'
        : 'Old release lines often never were attested, so this alone blocks nothing.',
    help: `Ask the maintainers${repository === undefined ? '' : ` of ${repository}`} whether they published this version by hand; until then stay on ${spec(before)}. If they confirm it, exempt it in ${policyFile(policy)}:${exemptionLines(after, lostTogether(standing), now)}`,
    facts: [{ label: 'source repository', wanted: repository ?? 'an attested one', found: 'none' }],
    ...(relation === 'package-wide' ? { atMost: 'notice' } : {}),
  }
}
