/** Finds a version without attestation although the policy names its publisher. */
import type { Evidence } from '../domain/evidence.ts'
import { type LockedPackage, spec } from '../domain/package.ts'
import { claimsOf } from '../domain/claims.ts'
import { withWitness } from '../weighing/with-witness.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['attestation'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the policy names a publisher, but the version has no attestation',
  defaultLevel: 'error',
  follows: ['integrity-changed', 'source-changed', 'exotic-source-added', 'registry-unexpected'],
  check: ({ candidate, standing }) => {
    if (standing.kind !== 'unproven') return []
    const { change, evidence, claimed } = candidate
    const { after } = change
    // A 404 does not prove that there is none if the registry advertises attestations. registry-metadata-unavailable
    // reports that this is not known.
    if (!isMissing(after, evidence) || (evidence.kind === 'unattested' && claimed.kind === 'unavailable')) return []
    const { publisher } = standing.entry
    const account = claimsOf(claimed, after.version)?.account
    const missing = {
      message: `${spec(after)} has no attestation, but the policy names its publisher`,
      reason: 'Without this rule, publishing without an attestation would be the easiest way around the policy.',
      help:
        evidence.kind === 'not-applicable'
          ? `Find out who changed the source at ${after.location.file}:${after.location.line} and why. ${publisher.repository} attests only what comes from the registry.`
          : `Ask the maintainers of ${publisher.repository} whether they published this version by hand.`,
      facts: [
        { label: 'publisher', wanted: `${publisher.name} (${publisher.repository})`, found: 'none' },
        ...(account === undefined
          ? []
          : [{ label: 'account (claimed)', found: account.kind === 'staged' ? account.approver : account.name }]),
      ],
    }
    return [withWitness(missing, candidate)]
  },
})

/** The registry answered "none", or the source cannot have attestations. */
function isMissing(pkg: LockedPackage, evidence: Evidence): boolean {
  if (evidence.kind === 'unattested') return true
  return evidence.kind === 'not-applicable' && pkg.source.kind !== 'workspace' && pkg.source.kind !== 'bundled'
}
