/** A version never changes its bytes: not against the lockfile before, and not against what the registry serves. */
import { claimsOf } from '../domain/candidate.ts'
import { compareBytes, compareIntegrity } from '../weighing/digests.ts'
import type { Violation } from '../domain/finding.ts'
import { type LockedPackage, spec } from '../domain/package.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['lockfile'],
  isFixed: true,
  exemptible: 'never',
  summary: 'the same version is locked with other bytes than before, or than the registry has',
  defaultLevel: 'error',
  check: ({ candidate: { change, packument, binding } }) => {
    const { after } = change
    if (change.kind === 're-resolved' && compareBytes(change.before, after) === 'different') {
      return [differs(`${spec(after)} is locked with other bytes than before`, after, change.before.integrity ?? change.before.checksum)]
    }
    const served = claimsOf(packument, after.version)?.integrity
    // What is bound to the lockfile's own bytes was attested for them; the registry's word adds nothing.
    if (after.source.kind !== 'registry' || binding === 'lockfile' || compareIntegrity(served, after.integrity) !== 'different') return []
    return [differs(`${spec(after)} is locked with other bytes than the registry has`, after, served)]
  },
})

function differs(message: string, after: LockedPackage, wanted: string | undefined): Violation {
  return {
    message,
    reason: 'A published version cannot be published again; other bytes under its name were put there by somebody else.',
    help: 'Do not merge. Delete the entry, let the package manager resolve it anew from the registry, and ask whoever changed the lockfile how this came about.',
    facts: [{ label: 'integrity', wanted: wanted ?? 'none', found: after.integrity ?? after.checksum ?? 'none' }],
  }
}
