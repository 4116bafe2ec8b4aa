/** Something that a package, a project or an override asks for, and that is not what is locked: the lockfile is not closed there. */
import type { Location } from './location.ts'
import type { Manifest } from './manifest.ts'

/**
 * `installed`: the package manager installs what is asked for, in its frozen install too, whatever is locked.
 * `refused`: it refuses such a lockfile, or resolves nothing by it.
 * `tolerated`: it may be told to let this pass, as npm of peers.
 */
export type GapOutcome = 'installed' | 'refused' | 'tolerated'

export interface Gap {
  readonly outcome: GapOutcome
  /** Who asks, without a version, so that the same wish is found again after an update: a package's name, or a manifest's path. */
  readonly asker: string
  /** What it is asked for under. */
  readonly name: string
  readonly spec: string
  /** What is locked in its place; `undefined`: nothing. */
  readonly locked: string | undefined
  readonly location: Location
}

/** Manifests by their folder, from the lockfile's on: `''` is the one beside it. */
export type Manifests = ReadonlyMap<string, Manifest>

/** How a lockfile is held against what is asked of it. */
export interface Closure {
  /** The folders, from the lockfile's on, whose package.json an install by it reads. */
  readonly projects: readonly string[]
  /** What is asked for and not locked. Manifests that were not read speak through what the lockfile repeats of them. */
  readonly gaps: (manifests: Manifests) => readonly Gap[]
}
