import type { Answer, MaybeAsked } from './answer.ts'
import type { IncomingChange } from './change.ts'
import type { Binding, Evidence } from './evidence.ts'
import type { CommitRecord, CommitReview, RunAttempt, TagRecord } from './github.ts'
import type { LockedPackage } from './package.ts'
import type { Packument, VersionClaims } from './packument.ts'
import type { PinRecord } from './pin.ts'
import type { TarballDigests } from './tarball.ts'

/** A version that was locked before, with what is known of it, to compare the incoming one with. */
export interface Baseline {
  readonly package: LockedPackage
  /** `release-line`: the nearest lower version of the same major, which decides. `package-wide`: the highest of the others, reported. */
  readonly relation: 'release-line' | 'package-wide'
  /** `registry`: no version was locked that counts, so the registry's list named this one. A claim; its attestations are verified like any other's. */
  readonly knownFrom: 'lockfile' | 'registry'
  readonly evidence: Evidence
}

/** An advisory of the version left, and the first version that it says is patched: this one, or an earlier one of its release line. */
export interface SecurityFix {
  readonly advisory: string
  readonly version: string
}

/** A change on trial: what comes in, what is known of it, and what it replaces. */
export interface Candidate {
  readonly change: IncomingChange
  readonly evidence: Evidence
  readonly binding: Binding
  /** The registry it comes from: `public`, or the URL of another. */
  readonly registry: string
  /** Claimed. `not-asked` where the source is no registry. */
  readonly packument: MaybeAsked<Packument>
  /** Hashes of the tarball that the registry serves. `not-asked` where the lockfile's hash says which bytes are meant. */
  readonly tarball: MaybeAsked<TarballDigests>
  /** `not-asked` where no GitHub run is certified, or the policy says `run: off`. */
  readonly run: MaybeAsked<RunAttempt>
  readonly commit: MaybeAsked<CommitRecord>
  readonly tag: MaybeAsked<TagRecord>
  readonly review: MaybeAsked<CommitReview>
  /** `not-asked` of what is no pinned action. */
  readonly pin: MaybeAsked<PinRecord>
  /** What the GitHub Advisory Database names as the patch of the version left. */
  readonly securityFix: MaybeAsked<SecurityFix | undefined>
  /** Nearest first. Empty when the package is first seen, or when the policy alone decides. */
  readonly baseline: readonly Baseline[]
  /** The time the gate judges as of. ISO 8601, UTC. */
  readonly now: string
}

/** The time of publication and where it is known from. */
export interface PublicationTime {
  readonly at: string
  readonly basis: 'signed' | 'claimed'
}

/** Signed time where there is an attestation (that of the publish attestation, which a staged publish gets on approval), else the packument's claim. */
export function publicationTime(
  candidate: Pick<Candidate, 'change' | 'evidence' | 'packument'> & Partial<Pick<Candidate, 'pin'>>,
): PublicationTime | undefined {
  const { evidence, packument, change, pin } = candidate
  if (pin?.kind === 'known') return pin.value.dated.kind === 'known' ? { at: pin.value.dated.value.at, basis: 'claimed' } : undefined
  if (evidence.kind === 'verified') return { at: evidence.publishSignedAt ?? evidence.signedAt, basis: 'signed' }
  if (packument.kind !== 'known') return undefined
  const at = packument.value.versions.get(change.after.version)?.publishedAt ?? packument.value.times.get(change.after.version)
  return at === undefined ? undefined : { at, basis: 'claimed' }
}

/** What the packument claims of one version; `undefined` where it says nothing or was not had. */
export function claimsOf(packument: MaybeAsked<Packument> | Answer<Packument>, version: string): VersionClaims | undefined {
  return packument.kind === 'known' ? packument.value.versions.get(version) : undefined
}
