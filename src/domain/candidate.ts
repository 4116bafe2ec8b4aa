/** Describes a candidate: a change on trial, with everything that is known about it. */
import type { MaybeAsked } from './answer.ts'
import type { IncomingChange } from './change.ts'
import type { Binding, Evidence } from './evidence.ts'
import type { CommitRecord, CommitReview, RunAttempt, TagRecord } from './github.ts'
import type { LockedPackage } from './package.ts'
import type { PackageClaims } from './claims.ts'
import type { PinRecord } from './pin.ts'
import type { SourceEvidence } from './source-record.ts'
import type { ArchiveDigests } from './archive.ts'

/** An earlier version that the incoming one is compared with, with what is known about it (weighing/baseline.ts). */
export interface Baseline {
  readonly package: LockedPackage
  /**
   * `release-line`: the version that decides, usually the nearest lower one of the same major. `package-wide`: the
   * highest of the others. It is only reported.
   */
  readonly relation: 'release-line' | 'package-wide'
  /**
   * `registry`: no version was locked that counts, so this one is from the registry's list. The list is a claim. The
   * attestations of the version are verified like any other's.
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

/** A change that is judged: the incoming version, the facts about it, and the versions it replaces. */
export interface Candidate {
  readonly change: IncomingChange
  readonly evidence: Evidence
  readonly binding: Binding
  /** The registry that it comes from: `public`, or the URL of another one. Empty: its ecosystem has none. */
  readonly registry: string
  /** The address at which that registry is asked. For `public` this may be a mirror. Without a trailing slash. */
  readonly askedAt?: string | undefined
  /** The registry that the trusted configuration names for the package's scope. `undefined` if it names none. */
  readonly scopeRegistry?: string | undefined
  /** Claimed. `not-asked` if the source is not a registry. */
  readonly claimed: MaybeAsked<PackageClaims>
  /** Hashes of the archive that the registry serves. `not-asked` if the lockfile's own hash identifies the bytes. */
  readonly archive: MaybeAsked<ArchiveDigests>
  /** The registry's integrity, if a hash of the same kind in the lockfile is of other bytes. */
  readonly otherBytes?: string
  /** `not-asked` if the certificate names no GitHub run, or if the policy says `run: off`. */
  readonly run: MaybeAsked<RunAttempt>
  readonly commit: MaybeAsked<CommitRecord>
  readonly tag: MaybeAsked<TagRecord>
  readonly review: MaybeAsked<CommitReview>
  /** `not-asked` for everything that is not a pinned action. */
  readonly pin: MaybeAsked<PinRecord>
  /** The facts that its source repository shows, and the manifest in its archive. Asked only if it decides. */
  readonly sourceEvidence: SourceEvidence
  /** The version that the GitHub Advisory Database names as the patch for the replaced version. */
  readonly securityFix: MaybeAsked<SecurityFix | undefined>
  /** Nearest first. Empty if nothing earlier is locked or in the registry, or if the policy alone decides. */
  readonly baseline: readonly Baseline[]
  /** The time as of which the gate judges. ISO 8601, UTC. */
  readonly now: string
}
