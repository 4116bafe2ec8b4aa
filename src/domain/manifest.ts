/** What a package.json asks of an install. Only what decides one: texts, scripts and the like are left out. */
import type { Location } from './location.ts'

export const DEPENDENCY_KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const
export type DependencyKind = (typeof DEPENDENCY_KINDS)[number]

/** A dependency of the package itself. A name may stand under several kinds. */
export interface DirectDependency {
  readonly kind: DependencyKind
  /** What it is installed under. */
  readonly name: string
  /** A range, a tag, an alias, an address; as written. */
  readonly spec: string
  /** A peer that may be left out (`peerDependenciesMeta`). */
  readonly mayBeAbsent: boolean
  readonly location: Location
}

/** Something to be installed in place of what others ask for. */
export interface Override {
  /** The keys, outermost first, as written: `["lib@^1", "dep"]`, `["lib/dep"]` or `["lib>dep"]`, by package manager. */
  readonly path: readonly [string, ...string[]]
  readonly spec: string
  readonly location: Location
}

export interface ManifestProblem {
  readonly why: string
  /** Nothing of it could be read. Else it is read as most package managers read it. */
  readonly hidesAll: boolean
  /** Only comments and trailing commas, which bun reads and others refuse: the fields say all. */
  readonly isRelaxed?: true
  /** It is a link, a folder or no text. */
  readonly isNoFile?: true
  readonly location: Location
}

export interface Manifest {
  /** Its path in the repository. */
  readonly file: string
  /** The path of its folder; empty for the root of the repository. */
  readonly folder: string
  readonly name: string | undefined
  readonly version: string | undefined
  readonly dependencies: readonly DirectDependency[]
  /** `overrides`. A key `.` inside stands for the key above it, and is taken off here. */
  readonly overrides: readonly Override[]
  /** Yarn's `resolutions`; pnpm and bun read them too. */
  readonly resolutions: readonly Override[]
  /** `pnpm.overrides`. */
  readonly pnpmOverrides: readonly Override[]
  /** The patterns of `workspaces`, in either of its forms. */
  readonly workspaces: readonly string[]
  readonly packageManager: { readonly text: string; readonly location: Location } | undefined
  /** As it stands there. */
  readonly devEngines: { readonly value: unknown; readonly location: Location } | undefined
  /** The whole file, for what only one package manager reads. */
  readonly data: Readonly<Record<string, unknown>>
  /**
   * Why a reader may understand it differently, or not at all: then the fields above may say less than a package
   * manager reads.
   */
  readonly problem: ManifestProblem | undefined
}

/** One that asks an install for something else than before. `undefined`: there is none on that side. */
export interface ChangedManifest {
  /** Its path in the repository. */
  readonly path: string
  readonly before: Manifest | undefined
  readonly after: Manifest | undefined
}
