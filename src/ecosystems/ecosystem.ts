/**
 * Defines what an ecosystem has to provide: names and order of its packages, and their addresses in the outside world.
 */
import type { NonEmpty } from '../domain/brand.ts'
import type { PackageClaims } from '../domain/claims.ts'
import type { EcosystemId } from '../domain/ecosystem.ts'
import type { Ground } from '../domain/ground.ts'
import type { PackageName, PackageVersion } from '../domain/package.ts'
import type { JsonWanted } from '../text/json-wanted.ts'
import type { SourceWitness } from './source-witness.ts'

export interface Ecosystem {
  readonly id: EcosystemId
  readonly names: Names
  readonly versions: Versions
  /** The package URL of a version, as the ecosystem itself writes it. */
  readonly purl: (version: PackageVersion) => string
  /** The id under which the GitHub Advisory Database lists its packages. */
  readonly advisories: string
  /** `undefined`: its packages do not come from a registry. */
  readonly registry: Registry | undefined
  /** `undefined`: nobody attests its packages. */
  readonly attestations: Attestations | undefined
  /** `undefined`: a version is not compared with its repository. */
  readonly source: SourceWitness | undefined
  /** The usual word for the file that is installed. */
  readonly archive: string
  /**
   * The evidence that it can have at all. A rule that rests on other evidence is not asked about its packages, and the
   * report says so. Every ecosystem has the evidence of a lockfile and of a policy.
   */
  readonly grounds: ReadonlySet<Ground>
}

/** Where packages come from, and which path of a registry answers which question. Nothing here asks. */
export interface Registry {
  /** Addresses of the public registry, without a slash at the end: its own first, then others that serve the same. */
  readonly addresses: NonEmpty<string>
  /** The path of the document about all versions of a package. */
  readonly documentPath: (name: string) => string
  /**
   * `undefined`: not the document of this package. Facts that the ecosystem or a mirror lacks are `undefined` in it.
   */
  readonly readDocument: (json: unknown, name: string) => PackageClaims | undefined
  /** What `readDocument` looks at. */
  readonly documentParts: JsonWanted
  readonly attestationsPath: (version: { readonly name: string; readonly version: string }) => string
  /** Where an archive is, if neither a lockfile nor the document gives its address. */
  readonly archivePath: (version: PackageVersion) => string
  /** The part of an address that belongs to the registry, if it is the usual address of this version's archive. */
  readonly rootOf: (address: string, name: string, version: string) => string | undefined
  /** The part of a name for which a configuration can name another registry. */
  readonly scopeOf: (name: string) => string | undefined
}

/** Which attestations there are, in addition to the provenance of the build. */
export interface Attestations {
  /** The attestation that the public registry signs with its own key. */
  readonly ofRegistry: {
    readonly predicateType: string
    /** What its predicate states about a version. */
    readonly states: (version: PackageVersion) => Readonly<Record<string, string>>
  }
  /**
   * A version that is known to be attested. If a registry has it without its attestations, it does not pass them on.
   */
  readonly known: { readonly name: string; readonly version: string }
  /** The file in which Sigstore distributes the registry's keys, and the use under which they are listed. */
  readonly keysTarget: string
  readonly keyUsage: string
  /** What the ecosystem's own clients write as the `buildType` of provenance, and for which provider. */
  readonly buildTypes: ReadonlyMap<string, 'github' | 'gitlab'>
}

export interface Names {
  /** The name as policies and reports write it. `undefined` if the text cannot be the name of a package. */
  readonly parse: (text: string) => PackageName | undefined
}

/**
 * An ecosystem's order of versions. Every question accepts any text: a text that is not a version has no order and is
 * in no range.
 */
export interface Versions {
  readonly hasOrder: (version: string) => boolean
  /** Below 0 if `a` is lower. Only for versions that have an order. */
  readonly compare: (a: string, b: string) => number
  readonly isPrerelease: (version: string) => boolean
  /** Whether both belong to one release line: fixes of the one are published as versions of the other. */
  readonly sameLine: (a: string, b: string) => boolean
  /**
   * The shortest range bound with `before` below it and `after` not. Only for versions that have an order, with
   * `before` the lower one.
   */
  readonly boundary: (before: string, after: string) => string
  /** `undefined` is every version. */
  readonly inRange: (version: string, range: string | undefined) => boolean
  readonly isRange: (text: string) => boolean
  /** Whether some version could be in both. */
  readonly overlap: (a: string, b: string) => boolean
  /** Whether every version of `inner` is in `outer`. */
  readonly within: (inner: string, outer: string) => boolean
}
