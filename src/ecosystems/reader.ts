/**
 * Defines the functions that read the files and bytes of an ecosystem and ask about its versions. They are separate
 * from ecosystem.ts, and loaded only when something is read or asked.
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
  /** `undefined` if the ecosystem has no lockfiles of its own. */
  readonly lockfiles: LockfileReader | undefined
  /** `undefined` if no registry serves archives. */
  readonly archives: (() => Promise<ArchiveReader>) | undefined
  /**
   * A version that no lockfile locks, from a text that names everything that would run. If this function is absent,
   * every version in the registry can be judged.
   */
  readonly unlocked?: (name: PackageName, text: string) => Promise<LockedPackage | undefined>
  /** Asks about an incoming version. Without it, the registry is asked, and the sources that a certificate names. */
  readonly questions?: () => Promise<Ask>
  /** The changes beside the lockfiles. `undefined` if nothing differs and there is nothing to judge. */
  readonly beside: (sides: DifferingSides, only: readonly string[]) => Promise<Beside | undefined>
  /** The registries that a project's settings assign to scopes, apart from the file that `registryConfig` names. */
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
  /** Other files that decide an install and differ. */
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
  /** Reads a lockfile. Throws LOCKFILE_UNREADABLE or LOCKFILE_UNSUPPORTED. */
  readonly parse: (text: string, file: string) => Promise<Lockfile>
  /** `undefined` if a lockfile contains everything that an install uses. */
  readonly manifests: ManifestReader | undefined
}

/** The requests of projects, which a lockfile has to satisfy. */
export interface ManifestReader {
  /** The changed manifests whose requests differ. */
  readonly changed: (paths: readonly string[], sides: Sides) => Promise<readonly ChangedManifest[]>
  /** Whether an install in a manifest's folder may use this lockfile. */
  readonly isAbove: (lockfile: string, manifest: ChangedManifest) => boolean
  /** The manifests of both sides. `changed` is `undefined` if it is not known which manifests changed. */
  readonly read: (base: LockfileSide, head: LockfileSide, changed: readonly ChangedManifest[] | undefined) => Promise<ManifestsRead>
  /** Throws LOCKFILE_UNREADABLE for a manifest that can be read in several ways, unless it was so at the base. */
  readonly refuse: (read: ManifestsRead, lockfile: Lockfile, changed: readonly ChangedManifest[] | undefined) => void
}

export interface LockfileSide {
  readonly lockfile: Lockfile | undefined
  readonly snapshot: Snapshot
}

export interface ArchiveReader {
  readonly digests: (bytes: Uint8Array) => ArchiveDigests
  /**
   * Whether the bytes are an archive at all. A page in its place (a sign-in, an error) is no evidence against a
   * package.
   */
  readonly isArchive: (bytes: Uint8Array) => boolean
  readonly contents: (bytes: Uint8Array) => Promise<Answer<ArchiveContents>>
  readonly checksums: Checksums
  readonly cached: CachedArchives
}

/** Hashes of something other than the registry's archive: the `checksum` of a locked package. */
export interface Checksums {
  /** Whether a different hash proves different bytes. Otherwise it proves nothing. */
  readonly isProof: (checksum: string) => boolean
  /** Whether the checksum belongs to an archive of the package `name`. */
  readonly hold: (bytes: Uint8Array, name: string, checksum: string) => Promise<'same' | 'other' | 'unknown'>
}

export interface CachedPackage {
  readonly package: LockedPackage
  /** The patch files that were applied. `undefined` if they cannot be applied again. */
  readonly patches: readonly string[] | undefined
}

/** Archives in the repository that a package manager made. */
export interface CachedArchives {
  /** The package that an archive belongs to, by its path. `undefined` if it is not one from a registry. */
  readonly packages: (lockfile: Lockfile) => (path: string) => CachedPackage | undefined
  /** The difference from the registry's archive after patches (their texts, in order). `undefined` if there is none. */
  readonly difference: (
    archive: Uint8Array,
    name: string,
    ofRegistry: Uint8Array,
    patches: readonly string[],
  ) => Promise<Answer<string | undefined>>
  /** The findings about archives that were not shown to hold the files of their version. */
  readonly told: (archives: readonly UnshownArchive[]) => readonly PlacedViolation[]
}
