/**
 * Establishes what the answers of a registry together say about how a version was published: which bytes its
 * attestations must be about, and whether they are. It sends no requests.
 *
 * 1. The lockfile's own sha512 decides. Several different ones, or a malformed one, are refused.
 * 2. A hash of another kind is compared with the archive. If the archive has it, the sha512 of those bytes is what the
 *    lockfile means.
 * 3. Without a hash of the archive, the registry's `dist.integrity` is used. That is weaker: the registry then says
 *    both what was attested and what is served.
 * 4. "There are no attestations" counts only if the registry does not advertise them elsewhere.
 */
import { type Answer, type MaybeAsked, type Unavailable, unavailable } from '../domain/answer.ts'
import type { Binding, Evidence } from '../domain/evidence.ts'
import { type Algorithm, type LockedHash, lockedHash } from '../domain/hash.ts'
import { type LockedPackage, spec } from '../domain/package.ts'
import { archiveWord } from '../ecosystems/index.ts'
import { type PackageClaims, claimsOf } from '../domain/claims.ts'
import type { ArchiveDigests } from '../domain/archive.ts'
import type { AttestationVerifier } from './verifier.ts'
import { verifyAside } from './verify.ts'

/** The answers about one locked version of a registry. */
export interface RegistryAnswers {
  readonly package: LockedPackage
  /** JSON of the attestations endpoint. */
  readonly document: Answer<unknown>
  readonly claimed: Answer<PackageClaims>
  /** The hashes of the archive, if `needsArchive` says that they decide. */
  readonly archive: MaybeAsked<ArchiveDigests>
  /**
   * Only the public registry signs what it publishes. Another registry, or a mirror of one, has no publish attestation.
   */
  readonly requirePublishAttestation: boolean
}

export interface Established {
  readonly evidence: Evidence
  readonly binding: Binding
}

/**
 * Whether only the archive shows that the locked hash is of the bytes in question. Attestations are about a sha512. The
 * sha1 of a version without attestations is compared with the registry's `dist.shasum`, if there is one.
 */
export function needsArchive({ package: pkg, document, claimed }: Omit<RegistryAnswers, 'archive'>): boolean {
  const locked = lockedHash(pkg.integrity)
  if (locked.kind !== 'one' || locked.algorithm === 'sha512') return false
  if (document.kind === 'known') return true
  return locked.algorithm !== 'sha1' || claimsOf(claimed, pkg.version)?.shasum === undefined
}

export async function establish(verifier: AttestationVerifier, answers: RegistryAnswers): Promise<Established> {
  const { package: pkg, document, requirePublishAttestation } = answers
  const bound = bind(answers)
  if (bound.kind === 'ambiguous') return unbound(refused(ambiguity(bound, pkg)))
  if (document.kind === 'unavailable') return unbound(document)
  if (document.kind === 'absent') return unbound(unattested(answers))
  if (bound.kind === 'other-bytes') {
    return unbound(
      refused(
        `the locked ${bound.algorithm} of ${spec(pkg)} is not the ${bound.algorithm} of the ${archiveWord(pkg.name)} that the registry serves`,
      ),
    )
  }
  if (bound.kind === 'unavailable') return unbound(bound)
  const evidence = await verifyAside(verifier, { package: pkg, sha512: bound.sha512, document: document.value, requirePublishAttestation })
  if (evidence.kind === 'unattested') return unbound(unattested(answers))
  return { evidence, binding: evidence.kind === 'verified' ? bound.binding : 'none' }
}

const unbound = (evidence: Evidence): Established => ({ evidence, binding: 'none' })
const refused = (detail: string): Evidence => ({ kind: 'invalid', code: 'subject-digest-mismatch', detail })

type Ambiguous = Extract<LockedHash, { kind: 'ambiguous' }>

type Bound =
  | { readonly kind: 'bytes'; readonly sha512: string; readonly binding: Binding }
  | Ambiguous
  | { readonly kind: 'other-bytes'; readonly algorithm: Algorithm }
  | Unavailable

const ambiguity = ({ algorithm }: Ambiguous, pkg: LockedPackage): string =>
  `${spec(pkg)} has several different ${algorithm} hashes, or one of the wrong length or spelling; an attestation is about one`

/** The bytes that attestations must be about. */
function bind({ package: pkg, claimed, archive }: RegistryAnswers): Bound {
  const locked = lockedHash(pkg.integrity)
  if (locked.kind === 'ambiguous') return locked
  if (locked.kind === 'none') return boundToClaim(pkg, claimed)
  if (locked.algorithm === 'sha512') return { kind: 'bytes', sha512: locked.hex, binding: 'lockfile' }
  switch (archive.kind) {
    case 'known':
      if (archive.value[locked.algorithm] !== locked.hex) return { kind: 'other-bytes', algorithm: locked.algorithm }
      return { kind: 'bytes', sha512: archive.value.sha512, binding: 'lockfile' }
    case 'unavailable':
      return archive
    case 'absent':
      return unavailable('inconsistent', `the registry has attestations of ${spec(pkg)} but no ${archiveWord(pkg.name)} of it`)
    case 'not-asked':
      return unavailable(
        'inconsistent',
        `the ${archiveWord(pkg.name)} of ${spec(pkg)} was not asked for, but a lockfile with ${locked.algorithm} needs it`,
      )
  }
}

function boundToClaim(pkg: LockedPackage, claimed: Answer<PackageClaims>): Bound {
  const stated = lockedHash(claimsOf(claimed, pkg.version)?.integrity)
  if (stated.kind === 'ambiguous') return stated
  if (stated.kind === 'one' && stated.algorithm === 'sha512') return { kind: 'bytes', sha512: stated.hex, binding: 'registry' }
  if (claimed.kind === 'unavailable') return claimed
  const detail = `neither the lockfile nor the registry has a sha512 of ${spec(pkg)} to bind its attestations to`
  return unavailable('inconsistent', detail)
}

/** "There are none" counts only if the registry does not advertise them elsewhere. */
function unattested({ package: pkg, claimed }: RegistryAnswers): Evidence {
  if (claimsOf(claimed, pkg.version)?.attestationsAdvertised !== true) return { kind: 'unattested' }
  return unavailable('inconsistent', `the registry announces attestations of ${spec(pkg)}, but serves none`)
}
