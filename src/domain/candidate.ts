/** A change on trial, with all that is known of it. */
import type { MaybeAsked } from './answer.ts'
import type { IncomingChange } from './change.ts'
import type { Binding, Evidence } from './evidence.ts'
import type { CommitRecord, CommitReview, RunAttempt, TagRecord } from './github.ts'
import type { LockedPackage } from './package.ts'
import type { PackageClaims } from './claims.ts'
import type { PinRecord } from './pin.ts'
import type { SourceEvidence } from './source-record.ts'
import type { ArchiveDigests } from './archive.ts'

/** A version that was locked before, with what is known of it, to compare the incoming one with. */
export interface Baseline {
  readonly package: LockedPackage
  /**
   * `release-line`: the nearest lower version of the same major, which decides. `package-wide`: the highest of the
   * others, reported.
   */
  readonly relation: 'release-line' | 'package-wide'
  /**
   * `registry`: no version was locked that counts, so the registry's list named this one. A claim; its attestations are
   * verified like any other's.
   */
  readonly knownFrom: 'lockfile' | 'registry'
  readonly evidence: Evidence
}

/**
 * An advisory that affects the replaced version, and the first patched version that it names: the incoming one, or an
 * earlier one of the same release line.
 */
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
  /** The address at which that registry is asked; `public` may be a mirror. Without a trailing slash. */
  readonly askedAt?: string | undefined
  /** The registry that the trusted configuration sends the package's scope to. `undefined`: it says nothing of it. */
  readonly scopeRegistry?: string | undefined
  /** Claimed. `not-asked` where the source is no registry. */
  readonly claimed: MaybeAsked<PackageClaims>
  /**
   * Hashes of the archive that the registry serves. `not-asked` where the lockfile's hash says which bytes are meant.
   */
  readonly archive: MaybeAsked<ArchiveDigests>
  /** The registry's integrity, where a hash of the lockfile's own kind was shown to be of other bytes. */
  readonly otherBytes?: string
  /** `not-asked` where no GitHub run is certified, or the policy says `run: off`. */
  readonly run: MaybeAsked<RunAttempt>
  readonly commit: MaybeAsked<CommitRecord>
  readonly tag: MaybeAsked<TagRecord>
  readonly review: MaybeAsked<CommitReview>
  /** `not-asked` of what is no pinned action. */
  readonly pin: MaybeAsked<PinRecord>
  /** What its source repository shows, and its archive's own manifest. Asked only where that decides. */
  readonly sourceEvidence: SourceEvidence
  /** What the GitHub Advisory Database names as the patch of the version left. */
  readonly securityFix: MaybeAsked<SecurityFix | undefined>
  /** Nearest first. Empty when the package is first seen, or when the policy alone decides. */
  readonly baseline: readonly Baseline[]
  /** The time the gate judges as of. ISO 8601, UTC. */
  readonly now: string
}
