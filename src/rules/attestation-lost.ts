/** The version replaced was attested, and this one is not: what a publish with a stolen token looks like. */
import type { Baseline, Candidate } from '../domain/candidate.ts'
import type { Violation } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import { exemptionLines, policyFile } from '../domain/policy-lines.ts'
import type { Policy } from '../domain/policy.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  summary: 'a version has no attestation although the version it replaces had one',
  defaultLevel: 'error',
  check: ({ candidate, policy, standing }) => {
    const found = whatIsThere(candidate)
    if (standing.kind === 'unattested' || found === undefined) return []
    const attested = candidate.baseline.filter(({ evidence }) => evidence.kind === 'verified' || evidence.kind === 'invalid')
    const decisive = attested.find((baseline) => baseline.relation === 'release-line') ?? attested[0]
    return decisive === undefined ? [] : [lost(candidate, decisive, found, policy)]
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

function lost({ change, now }: Candidate, { package: before, evidence, relation }: Baseline, found: string, policy: Policy): Violation {
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
    help: `Ask the maintainers${repository === undefined ? '' : ` of ${repository}`} whether they published this version by hand; until then stay on ${spec(before)}. If they confirm it, exempt it in ${policyFile(policy)}:${exemptionLines(after, ['attestation-lost', 'trusted-publisher-lost'], now)}`,
    facts: [{ label: 'source repository', wanted: repository ?? 'an attested one', found: 'none' }],
    ...(relation === 'package-wide' ? { atMost: 'notice' } : {}),
  }
}
