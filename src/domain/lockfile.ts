/** Describes what a lockfile locks, and which requests it leaves unanswered. */
import type { Manifest } from './manifest.ts'
import type { LockedPackage } from './package.ts'

/** A request of a lockfile, or of a manifest that belongs to it, that the lockfile does not answer. */
export interface Unclosed {
  readonly kind:
    /** Nothing is locked for it. */
    | 'missing'
    /** The locked version is not in the range. */
    | 'unmet'
    /** The entry does not say where the bytes come from. */
    | 'unplaced'
    /** The locked package does not come from the requested address. */
    | 'elsewhere'
  /**
   * The outcome of the package manager's frozen install. `installed`: it looks elsewhere and installs what it finds.
   * `refused`: it refuses such a lockfile. `anew`: most of its versions refuse it, and one of them resolves it again
   * and installs what it finds. `tolerated`: it can be configured to accept this, as for peers.
   */
  readonly outcome: 'installed' | 'refused' | 'anew' | 'tolerated'
  readonly name: string
  readonly range: string
  /**
   * The names of the packages that ask for it, or the paths of the projects relative to the lockfile's folder. Each
   * once.
   */
  readonly askers: readonly string[]
  /** The file, if it is not the lockfile. */
  readonly file?: string
  /** 1-based. */
  readonly line: number
  /** Completes the sentence "file:line: …". */
  readonly why: string
}

/** The same, with its file. */
export interface PlacedUnclosed extends Unclosed {
  readonly file: string
}

/** A package that an install changes by patches after it is unpacked. */
export interface PatchedPackage {
  /** The package before the patches. */
  readonly package: LockedPackage
  /** The name that the lockfile gives the patched package. */
  readonly id: string
  /**
   * The patch files of the repository, in the order in which they are applied. `undefined` if there are other patches
   * too, or these are not certain.
   */
  readonly files: readonly PatchFile[] | undefined
  /** The lockfile's copy of the patches, whatever version they are applied to. */
  readonly stamp: string
}

export interface PatchFile {
  readonly path: string
  /** Its name alone shows that it is a patch, so a change of it is reported. */
  readonly isNamedAsPatch: boolean
}

/** Manifests by their folder, relative to the lockfile's folder. `''` is the one beside the lockfile. */
export type Manifests = ReadonlyMap<string, Manifest>

/**
 * The content of a lockfile. Each locked name, version and place has one entry. If the same version occurs twice in the
 * tree, the first one counts.
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
   * The folders, relative to the lockfile's, whose package.json an install reads. `''` is its own. Absent if the
   * lockfile does not say.
   */
  readonly projects?: readonly string[]
  /**
   * The lockfile's copy of a project's package.json, for comparison with the same text of another lockfile.
   * Absent if it repeats nothing.
   */
  readonly repeated?: (project: string) => string | undefined
  /**
   * Everything that has an entry, as it is requested (`name@range`). Absent if the lockfile names the projects that
   * ask.
   */
  readonly answers?: ReadonlySet<string>
  /**
   * The unanswered requests. A manifest that was not read counts as the lockfile repeats it. Absent if the parser
   * itself refuses every such lockfile.
   */
  readonly unclosed?: (manifests: Manifests) => readonly Unclosed[]
}
