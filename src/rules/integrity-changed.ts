/** Finds a version whose bytes changed: compared with the lockfile before, or with what the registry serves. */
import { archiveWord } from '../ecosystems/index.ts'
import type { Candidate } from '../domain/candidate.ts'
import { compareIntegrity, lockedHash } from '../domain/hash.ts'
import type { Violation } from '../domain/finding.ts'
import { type LockedPackage, spec } from '../domain/package.ts'
import { claimsOf } from '../domain/claims.ts'
import { compareBytes, compareChecksum } from '../weighing/digests.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['lockfile'],
  isFixed: true,
  exemptible: 'never',
  summary: 'the hash of a locked version changed, or is not the hash that the registry has',
  defaultLevel: 'error',
  check: ({ candidate }) => {
    const { change, binding } = candidate
    const { after } = change
    if (change.kind === 're-resolved' && !isGit(change.before) && !isGit(after) && compareBytes(change.before, after) === 'different') {
      return [differs(`${spec(after)} is locked with other bytes than before`, after, change.before.integrity ?? change.before.checksum)]
    }
    // If the attestation is bound to the lockfile's own bytes, the registry's claim adds nothing.
    if (after.source.kind !== 'registry' || binding === 'lockfile') return []
    const served = candidate.otherBytes ?? servedInstead(candidate)
    if (served !== undefined) return [differs(`${spec(after)} is locked with other bytes than the registry has`, after, served)]
    return [...packedAnew(candidate), ...notCompared(candidate)]
  },
})

/** Each machine packs another archive of a commit. source-changed reports another commit. */
const isGit = ({ source }: LockedPackage): boolean => source.kind === 'git' && source.commit !== undefined

/**
 * The registry's hashes: those that it states, and those of the bytes that it serves. `undefined` if it is not known
 * that the bytes differ.
 */
function servedInstead({ change: { after }, claimed, archive }: Candidate): string | undefined {
  const claims = claimsOf(claimed, after.version)
  if (compareIntegrity(claims?.integrity, after.integrity) === 'different') return claims?.integrity
  const locked = lockedHash(after.integrity)
  if (locked.kind !== 'one') return undefined
  const { algorithm, hex } = locked
  if (algorithm === 'sha1' && claims?.shasum !== undefined && claims.shasum !== hex) return `shasum ${claims.shasum}`
  if (archive.kind !== 'known') return undefined
  if (archive.value[algorithm] !== hex) return `${algorithm} ${archive.value[algorithm]}`
  // The archive has the locked hash, but the registry states a hash of other bytes.
  const stated = lockedHash(claims?.integrity)
  return stated.kind === 'one' && archive.value[stated.algorithm] !== stated.hex ? claims?.integrity : undefined
}

/**
 * If attestations could not be bound because the archive is missing, attestation-unavailable reports it. Without
 * attestations nothing confirms the hash.
 */
function notCompared({ change: { after }, evidence, archive }: Candidate): readonly Violation[] {
  if (evidence.kind !== 'unattested' || (archive.kind !== 'unavailable' && archive.kind !== 'absent')) return []
  const isAbsent = archive.kind === 'absent'
  return [
    {
      message: `the bytes of ${spec(after)} could not be compared with the lockfile`,
      reason: `The registry has no hash of the kind that the lockfile has. Only the ${archiveWord(after.name)} itself shows whether they agree.`,
      help: isAbsent
        ? `Delete the entry at ${after.location.file}:${after.location.line} and let the package manager write it again, with a sha512.`
        : 'Re-run the check. If it fails again, let the package manager write the entry again, with a sha512.',
      facts: [
        { label: archiveWord(after.name), wanted: after.integrity ?? 'none', found: isAbsent ? 'the registry has none' : archive.detail },
      ],
      ...(isAbsent ? {} : { undetermined: true }),
    },
  ]
}

/** Yarn accepts any archive if the cache key is another one. Only the archive shows whether its files are the same. */
function packedAnew({ change }: Candidate): readonly Violation[] {
  const { after } = change
  const before = change.kind === 're-resolved' ? change.before.checksum : undefined
  if (
    before === undefined ||
    after.checksum === undefined ||
    after.checksum.startsWith('corepack-') ||
    compareChecksum(before, after.checksum) !== 'incomparable'
  )
    return []
  return [
    {
      message: `the checksum of ${spec(after)} has another cache key than before, and could not be shown to belong to its ${archiveWord(after.name)}`,
      reason: 'Checksums of two cache keys cannot be compared. Yarn accepts any archive if the cache key is not its own.',
      help: 'Install with an empty cache (`yarn cache clean --mirror`, then `yarn install`), and check that the lockfile does not change.',
      facts: [{ label: 'checksum', wanted: before, found: after.checksum }],
      atMost: 'warning',
    },
  ]
}

function differs(message: string, after: LockedPackage, wanted: string | undefined): Violation {
  return {
    message,
    reason: 'A version can be published only once. Other bytes under its name come from somebody else.',
    help: 'Do not merge. Delete the entry and let the package manager resolve it again from the registry. Ask the author of the change how the hash came into the lockfile.',
    facts: [{ label: 'integrity', wanted: wanted ?? 'none', found: after.integrity ?? after.checksum ?? 'none' }],
  }
}
