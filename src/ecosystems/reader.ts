/**
 * Declares what reads the files and bytes of an ecosystem, and what asks about its versions. Separate from
 * ecosystem.ts, and loaded only if something is read or asked.
 */
import type { Answer } from '../domain/answer.ts'
import type { ArchiveContents, ArchiveDigests } from '../domain/archive.ts'
import type { CachedArchive, UnshownArchive } from '../domain/cached-archive.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { IncomingChange, LockfileChange } from '../domain/change.ts'
import type { PlacedViolation } from '../domain/finding.ts'
import type { Lockfile } from '../domain/lockfile.ts'
import type { ChangedManifest } from '../domain/manifest.ts'
import type { LockedPackage, PackageName } from '../domain/package.ts'
import type { Entry } from '../domain/policy.ts'
import type { ManifestsRead } from '../lockfile/unclosed.ts'
import type { Sides, Snapshot, World } from '../world.ts'

export interface Readers {
  /** `undefined`: what is locked is not in files of their own. */
  readonly lockfiles: LockfileReader | undefined
  /** `undefined`: no registry serves archives. */
  readonly archives: (() => Promise<ArchiveReader>) | undefined
  /**
   * A version that no lockfile locks, if its text names everything that would run. Absent: every version in the
   * registry can be asked about.
   */
  readonly unlocked?: (name: PackageName, text: string) => Promise<LockedPackage | undefined>
  /** Asks about an incoming version. Absent: its registry is asked, and what a certificate names. */
  readonly questions?: () => Promise<Ask>
  /** What comes in beside the lockfiles. `undefined`: nothing of it differs, and there is nothing to judge. */
  readonly beside: (sides: DifferingSides, only: readonly string[]) => Promise<Beside | undefined>
  /** The registries that the settings of a project send scopes to, apart from the file that `registryConfig` names. */
  readonly scopes: (trusted: Snapshot, head: Snapshot) => Promise<ReadonlyMap<string, string>>
}

/** What is left out was not asked. What was asked without success is `unavailable`: the two must not look alike. */
export type Ask = (asked: Asked, world: World) => Promise<Partial<Omit<Candidate, 'change' | 'now'>>>

export interface Asked {
  readonly change: IncomingChange
  /** What the policy says of it, the most specific entry first. It decides what is worth a question. */
  readonly entries: readonly Entry[]
  /** A policy is drafted from the answers: nothing is demanded yet, so everything that it could state is asked. */
  readonly isDraft: boolean
}

export type DifferingSides = Sides & Pick<World, 'changed'>

export interface Beside {
  readonly changes: readonly LockfileChange[]
  /** What else decides an install, and differs. */
  readonly inputs: readonly PlacedViolation[]
  readonly archives: readonly CachedArchive[]
}

export const NOTHING_BESIDE: Beside = { changes: [], inputs: [], archives: [] }

/** An empty base: compared with it, every locked package is `added`. */
export const NOTHING_LOCKED: Snapshot = {
  commit: undefined,
  isNothing: true,
  read: () => Promise.resolve(undefined),
  lockfiles: () => Promise.resolve([]),
}

export interface LockfileReader {
  /** Throws GateError LOCKFILE_UNREADABLE or LOCKFILE_UNSUPPORTED. */
  readonly parse: (text: string, file: string) => Promise<Lockfile>
  /** `undefined`: a lockfile has everything that an install uses. */
  readonly manifests: ManifestReader | undefined
}

/** What a project asks for, and its lockfile answers. */
export interface ManifestReader {
  /** Of the paths that differ: the manifests that ask for something else than before. */
  readonly changed: (paths: readonly string[], sides: Sides) => Promise<readonly ChangedManifest[]>
  /** Whether an install in a manifest's folder may use this lockfile. */
  readonly isAbove: (lockfile: string, manifest: ChangedManifest) => boolean
  /** `undefined` for `changed`: nothing says which manifests changed. */
  readonly read: (base: LockfileSide, head: LockfileSide, changed: readonly ChangedManifest[] | undefined) => Promise<ManifestsRead>
  /** Throws LOCKFILE_UNREADABLE for a manifest that cannot be read in one way, and that was not so at the base. */
  readonly refuse: (read: ManifestsRead, lockfile: Lockfile, changed: readonly ChangedManifest[] | undefined) => void
}

export interface LockfileSide {
  readonly lockfile: Lockfile | undefined
  readonly snapshot: Snapshot
}

export interface ArchiveReader {
  readonly digests: (bytes: Uint8Array) => ArchiveDigests
  /** Whether it is an archive at all. A page in its place (a sign-in, an error) accuses nobody. */
  readonly isArchive: (bytes: Uint8Array) => boolean
  readonly contents: (bytes: Uint8Array) => Promise<Answer<ArchiveContents>>
  readonly checksums: Checksums
  readonly cached: CachedArchives
}

/** Hashes of something else than the archive that the registry serves: the `checksum` of a locked package. */
export interface Checksums {
  /** Whether bytes that do not have it are proved to be others. Else nothing is known of them. */
  readonly isProof: (checksum: string) => boolean
  /** Of an archive of the package `name`. */
  readonly hold: (bytes: Uint8Array, name: string, checksum: string) => Promise<'same' | 'other' | 'unknown'>
}

export interface CachedPackage {
  readonly package: LockedPackage
  /** The files whose patches its archive has. `undefined`: patches that cannot be repeated. */
  readonly patches: readonly string[] | undefined
}

/** Archives in the repository that a package manager packed again. */
export interface CachedArchives {
  /**
   * Which package of a lockfile an archive belongs to, by its path. `undefined`: to none that comes from a registry.
   */
  readonly packages: (lockfile: Lockfile) => (path: string) => CachedPackage | undefined
  /**
   * What differs from the registry's archive after the patches (their texts, in order) are applied to it. `undefined`:
   * nothing.
   */
  readonly difference: (
    archive: Uint8Array,
    name: string,
    ofRegistry: Uint8Array,
    patches: readonly string[],
  ) => Promise<Answer<string | undefined>>
  /** Those that were not shown to hold the files of their version, in words. */
  readonly told: (archives: readonly UnshownArchive[]) => readonly PlacedViolation[]
}
