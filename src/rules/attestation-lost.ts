/** Finds a version without attestation that replaces an attested one. A publish with a stolen token looks like this. */
import type { Baseline, Candidate } from '../domain/candidate.ts'
import type { Violation } from '../domain/finding.ts'
import { type PackageVersion, spec } from '../domain/package.ts'
import { oldEnoughUnwitnessedFrom, vouchedFrom } from '../weighing/witness.ts'
import { withWitness } from '../weighing/with-witness.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['attestation'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'a version has no attestation, although the version that it replaces had one',
  defaultLevel: 'error',
  follows: ['integrity-changed', 'source-changed', 'exotic-source-added', 'registry-unexpected', 'attestation-missing'],
  check: ({ candidate, policy, standing }) => {
    const found = whatIsThere(candidate)
    if (standing.kind === 'unattested' || found === undefined) return []
    const attested = candidate.baseline.filter(({ evidence }) => evidence.kind === 'verified' || evidence.kind === 'invalid')
    const decisive = attested.find((baseline) => baseline.relation === 'release-line') ?? attested[0]
    if (decisive === undefined) return []
    const from = [vouchedFrom(candidate, standing, policy, 'tagged'), oldEnoughUnwitnessedFrom(candidate, policy)]
    return [withWitness(lost(candidate, decisive, found), candidate, ...from)]
  },
})

/** `undefined` if the version is attested, or this is not known yet. */
function whatIsThere({ change, evidence, claimed }: Candidate): string | undefined {
  // A 404 does not prove that there is none if the registry advertises attestations. registry-metadata-unavailable
  // reports that this is not known.
  if (evidence.kind === 'unattested') return claimed.kind === 'unavailable' ? undefined : 'no attestation'
  const { kind } = change.after.source
  return evidence.kind === 'not-applicable' && kind !== 'workspace' && kind !== 'bundled'
    ? `a ${kind} source, which cannot be attested`
    : undefined
}

function lost(candidate: Candidate, { package: before, evidence, relation }: Baseline, found: string): Violation {
  const { after } = candidate.change
  const repository = evidence.kind === 'verified' ? evidence.identity.sourceRepositoryUri : undefined
  // Attestations that do not verify still show that the version before was published with attestations.
  const had = evidence.kind === 'verified' ? 'had a provenance attestation' : 'had attestations (which do not verify)'
  const common = {
    message: `${spec(after)} has ${found}, but ${spec(before)}${relation === 'package-wide' ? ', on another release line' : ''} ${had}`,
    facts: [{ label: 'source repository', wanted: repository ?? 'an attested one', found: 'none' }],
  }
  if (relation === 'package-wide')
    return {
      ...common,
      reason: 'Many old release lines never had attestations, so this alone does not block.',
      help: 'Nothing has to be done if this release line never had attestations. Look at its earlier versions.',
      atMost: 'notice',
    }
  return {
    ...common,
    reason: 'A publish outside the usual workflow, for example with a stolen token, leaves exactly this trace.',
    help: wayOut(candidate, before, repository),
  }
}

function wayOut({ change, evidence }: Candidate, before: PackageVersion, repository: string | undefined): string {
  if (evidence.kind === 'not-applicable') {
    const { file, line } = change.after.location
    return `Find out who changed the source at ${file}:${line} and why. Until then stay on ${spec(before)}.`
  }
  const maintainers = repository === undefined ? 'the maintainers' : `the maintainers of ${repository}`
  return `Ask ${maintainers} whether they published this version by hand. Until then stay on ${spec(before)}.`
}
