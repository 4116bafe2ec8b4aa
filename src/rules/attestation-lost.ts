/** The version replaced was attested, and this one is not: what a publish with a stolen token looks like. */
import type { Baseline, Candidate } from '../domain/candidate.ts'
import type { Violation } from '../domain/finding.ts'
import { type PackageVersion, spec } from '../domain/package.ts'
import { exemptionLines, policyFile } from '../weighing/policy-lines.ts'
import type { RuleId } from '../domain/rule-id.ts'
import { type Trial, defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['attestation'],
  isFixed: false,
  exemptible: 'when-asked',
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

function lost(trial: Trial, { package: before, evidence, relation }: Baseline, found: string): Violation {
  const { after } = trial.candidate.change
  const repository = evidence.kind === 'verified' ? evidence.identity.sourceRepositoryUri : undefined
  // Attestations that do not verify still say that the version before was published with them.
  const had = evidence.kind === 'verified' ? 'had a provenance attestation' : 'had attestations (which do not verify)'
  const said = {
    message: `${spec(after)} has ${found}, but ${spec(before)}${relation === 'package-wide' ? ', on another release line' : ''} ${had}`,
    facts: [{ label: 'source repository', wanted: repository ?? 'an attested one', found: 'none' }],
  }
  if (relation === 'package-wide')
    return {
      ...said,
      reason: 'Old release lines often never were attested, so this alone blocks nothing.',
      help: 'Nothing has to be done, if this line never was attested; the project’s releases tell.',
      atMost: 'notice',
    }
  return {
    ...said,
    reason: 'A publish outside the usual workflow, for example with a stolen token, leaves exactly this trace.',
    help: wayOut(trial, before, repository),
  }
}

/** What happened at once is asked about once, and one exemption answers for all of it. */
function wayOut({ candidate, policy, standing }: Trial, before: PackageVersion, repository: string | undefined): string {
  const { change, evidence, now } = candidate
  const named: readonly RuleId[] = standing.kind === 'unproven' ? ['attestation-missing'] : []
  const exempt = (rules: readonly RuleId[]): string => `exempt it in ${policyFile(policy)}:${exemptionLines(change.after, rules, now)}`
  if (evidence.kind === 'not-applicable') {
    const { file, line } = change.after.location
    const rules: readonly RuleId[] = [...named, 'attestation-lost', 'source-changed']
    return `Find out who changed the source at ${file}:${line} and why; until then stay on ${spec(before)}. If it is meant, ${exempt(rules)}`
  }
  const rules: readonly RuleId[] = [...named, 'attestation-lost', ...(named.length > 0 ? [] : (['trusted-publisher-lost'] as const))]
  return `Ask the maintainers${repository === undefined ? '' : ` of ${repository}`} whether they published this version by hand; until then stay on ${spec(before)}. If they confirm it, ${exempt(rules)}`
}
