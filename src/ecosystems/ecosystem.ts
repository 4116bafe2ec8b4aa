/**
 * Says what an ecosystem has to bring along: how its packages are named and ordered, and how the world outside
 * addresses them.
 */
import type { NonEmpty } from '../domain/brand.ts'
import type { PackageClaims } from '../domain/claims.ts'
import type { EcosystemId } from '../domain/ecosystem.ts'
import type { Ground } from '../domain/ground.ts'
import type { PackageName, PackageVersion } from '../domain/package.ts'
import type { SourceWitness } from './source-witness.ts'

export interface Ecosystem {
  readonly id: EcosystemId
  readonly names: Names
  readonly versions: Versions
  /** The package URL of a version, as the ecosystem itself writes it. */
  readonly purl: (version: PackageVersion) => string
  /** The id under which the GitHub Advisory Database lists its packages. */
  readonly advisories: string
  /** `undefined`: its packages come from no registry. */
  readonly registry: Registry | undefined
  /** `undefined`: nobody attests its packages. */
  readonly attestations: Attestations | undefined
  /** `undefined`: a version is not held against its repository. */
  readonly source: SourceWitness | undefined
  /** What people call the file that is installed. */
  readonly archive: string
  /**
   * The evidence that it can have at all. A rule that rests on other evidence is not asked about its packages, and the
   * report says so. What a lockfile and a policy say there always is.
   */
  readonly grounds: ReadonlySet<Ground>
}

/** Where packages come from, and which path of a registry answers which question. Nothing here asks. */
export interface Registry {
  /** Of the public one, without a slash at the end: its own first, then others that serve the same. */
  readonly addresses: NonEmpty<string>
  /** What is known of all versions of a package. */
  readonly documentPath: (name: string) => string
  /**
   * `undefined`: not the document of this package. What the ecosystem or a mirror has nothing of is `undefined` in it.
   */
  readonly readDocument: (json: unknown, name: string) => PackageClaims | undefined
  readonly attestationsPath: (version: { readonly name: string; readonly version: string }) => string
  /** Where an archive lies that neither a lockfile nor the document gives an address of. */
  readonly archivePath: (version: PackageVersion) => string
  /** What of an address is the registry's, where it is that of an archive of this version as registries have it. */
  readonly rootOf: (address: string, name: string, version: string) => string | undefined
  /** The part of a name that a configuration can send to a registry of its own. */
  readonly scopeOf: (name: string) => string | undefined
}

/** Which attestations there are, beside the provenance of the build. */
export interface Attestations {
  /** The one that the public registry signs with a key of its own. */
  readonly ofRegistry: {
    readonly predicateType: string
    /** What its predicate states of a version. */
    readonly states: (version: PackageVersion) => Readonly<Record<string, string>>
  }
  /** A version that is known to be attested: a registry that has it and none of its attestations passes none on. */
  readonly known: { readonly name: string; readonly version: string }
  /** The file in which Sigstore distributes the registry's keys, and the use for which they are listed there. */
  readonly keysTarget: string
  readonly keyUsage: string
  /** What the ecosystem's own clients write as the `buildType` of provenance, and for which provider. */
  readonly buildTypes: ReadonlyMap<string, 'github' | 'gitlab'>
}

export interface Names {
  /** The name as policies and reports write it; `undefined` for a text that no package can be called. */
  readonly parse: (text: string) => PackageName | undefined
}

/**
 * An ecosystem's order of versions. Every question takes any text: what is no version has no order and lies in no
 * range.
 */
export interface Versions {
  readonly hasOrder: (version: string) => boolean
  /** Below 0 where `a` is lower. Only of versions that have an order. */
  readonly compare: (a: string, b: string) => number
  readonly isPrerelease: (version: string) => boolean
  /** Whether both belong to one release line: fixes of the one come out as versions of the other. */
  readonly sameLine: (a: string, b: string) => boolean
  /**
   * The shortest range bound that keeps `before` below it and `after` not. Only of versions that have an order,
   * `before` the lower one.
   */
  readonly boundary: (before: string, after: string) => string
  /** `undefined` is every version. */
  readonly inRange: (version: string, range: string | undefined) => boolean
  readonly isRange: (text: string) => boolean
  /** Whether some version could lie in both. */
  readonly overlap: (a: string, b: string) => boolean
  /** Whether every version of `inner` lies in `outer`. */
  readonly within: (inner: string, outer: string) => boolean
}
