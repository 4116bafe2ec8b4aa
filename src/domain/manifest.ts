/**
 * Describes what a package.json asks of an install. It has only the fields that decide an install. Descriptions,
 * scripts and similar fields are left out.
 */
import type { Location } from './location.ts'

export const DEPENDENCY_KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const
export type DependencyKind = (typeof DEPENDENCY_KINDS)[number]

/** A dependency of the package itself. The same name may occur under several kinds. */
export interface DirectDependency {
  readonly kind: DependencyKind
  /** The name that it is installed under. */
  readonly name: string
  /** A range, a tag, an alias or an address, as written. */
  readonly spec: string
  /** A peer that may be left out (`peerDependenciesMeta`). */
  readonly mayBeAbsent: boolean
  readonly location: Location
}

/** A package to be installed instead of what others ask for. */
export interface Override {
  /**
   * The keys as written, outermost first: `["lib@^1", "dep"]`, `["lib/dep"]` or `["lib>dep"]`, depending on the package
   * manager.
   */
  readonly path: readonly [string, ...string[]]
  readonly spec: string
  readonly location: Location
}

export interface ManifestProblem {
  readonly why: string
  /** Nothing in it could be read. If false, the fields are what most package managers read. */
  readonly hidesAll: boolean
  /** It has only comments and trailing commas, which bun accepts and others refuse. The fields are complete. */
  readonly isRelaxed?: true
  /** It is a link, a folder or not text. */
  readonly isNoFile?: true
  readonly location: Location
}

export interface Manifest {
  /** Its path in the repository. */
  readonly file: string
  /** The path of its folder, empty for the root of the repository. */
  readonly folder: string
  readonly name: string | undefined
  readonly version: string | undefined
  readonly dependencies: readonly DirectDependency[]
  /** `overrides`. A key `.` means the key that contains it, and is removed here. */
  readonly overrides: readonly Override[]
  /** Yarn's `resolutions`. pnpm and bun read them too. */
  readonly resolutions: readonly Override[]
  /** `pnpm.overrides`. */
  readonly pnpmOverrides: readonly Override[]
  /** The patterns of `workspaces`, in both of its forms. */
  readonly workspaces: readonly string[]
  readonly packageManager: { readonly text: string; readonly location: Location } | undefined
  /** As written. */
  readonly devEngines: { readonly value: unknown; readonly location: Location } | undefined
  /** The whole file, for fields that only one package manager reads. */
  readonly data: Readonly<Record<string, unknown>>
  /**
   * Why a reader may understand it differently, or not at all. Then the fields above may have less than a package
   * manager reads.
   */
  readonly problem: ManifestProblem | undefined
}

/** A manifest that asks an install for something else than before. `undefined` if it is absent on that side. */
export interface ChangedManifest {
  /** Its path in the repository. */
  readonly path: string
  readonly before: Manifest | undefined
  readonly after: Manifest | undefined
}
