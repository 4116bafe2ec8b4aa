/** What a lockfile locks, and what it leaves open. */
import type { Manifest } from './manifest.ts'
import type { LockedPackage } from './package.ts'

/** Something that a lockfile, or a manifest that goes with it, asks for and that the lockfile does not answer. */
export interface Unclosed {
  readonly kind:
    /** Nothing is locked for it. */
    | 'missing'
    /** The version that is locked for it is none that the range allows. */
    | 'unmet'
    /** The entry does not say where the bytes are. */
    | 'unplaced'
    /** What is locked for it is not from the address that is asked for. */
    | 'elsewhere'
  /**
   * `installed`: the package manager looks elsewhere for it, under its frozen install too, and installs what it finds.
   * `refused`: it refuses such a lockfile. `anew`: most of its versions refuse it, and one of them resolves it anew and
   * installs what it finds. `tolerated`: it can be told to let this pass, as of peers.
   */
  readonly outcome: 'installed' | 'refused' | 'anew' | 'tolerated'
  readonly name: string
  readonly range: string
  /**
   * The names of the packages that ask for it, or the paths of the projects from the lockfile's folder on, each once.
   */
  readonly askers: readonly string[]
  /** Where it stands, if not in the lockfile. */
  readonly file?: string
  /** 1-based. */
  readonly line: number
  /** Completes the sentence "file:line: …". */
  readonly why: string
}

/** The same with its file. */
export interface PlacedUnclosed extends Unclosed {
  readonly file: string
}

/** A package that an install changes by patches once it is unpacked. */
export interface PatchedPackage {
  /** The package under the patches. */
  readonly package: LockedPackage
  /** As the lockfile names what comes out of it. */
  readonly id: string
  /**
   * The files of the repository that are applied, in order. `undefined`: not such files alone, or not certainly these.
   */
  readonly files: readonly PatchFile[] | undefined
  /** What the lockfile repeats of the patches, whatever the version under them. */
  readonly stamp: string
}

export interface PatchFile {
  readonly path: string
  /** By its name alone it is known to be a patch, so that a change of it is told. */
  readonly isToldByName: boolean
}

/** Manifests by their folder, from the lockfile's on: `''` is the one beside it. */
export type Manifests = ReadonlyMap<string, Manifest>

/**
 * What a lockfile locks. One entry per locked name, version and place; the same version twice in the tree is one entry,
 * its first.
 */
export interface Lockfile {
  readonly file: string
  /** The id that its ecosystem gives the format. */
  readonly format: string
  /** As the file states it, e.g. `3`, `9.0`. */
  readonly formatVersion: string
  readonly packages: readonly LockedPackage[]
  /** Left out where none is. */
  readonly patched?: readonly PatchedPackage[]
  /**
   * The folders, from the lockfile's on, whose package.json an install by it reads; `''` is its own. Left out where it
   * does not say.
   */
  readonly projects?: readonly string[]
  /**
   * What the lockfile repeats of a project's package.json, to be compared with its like. Left out where it repeats
   * nothing.
   */
  readonly repeated?: (project: string) => string | undefined
  /**
   * All that has an entry, as it is asked for (`name@range`). Left out where the lockfile names the projects that ask.
   */
  readonly answers?: ReadonlySet<string>
  /**
   * What is not closed. Manifests that were not read speak through what the lockfile repeats of them. Left out where
   * the parser refuses all of it.
   */
  readonly unclosed?: (manifests: Manifests) => readonly Unclosed[]
}
