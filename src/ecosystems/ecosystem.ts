/** Defines the parts of an ecosystem: names and order of its packages, and the addresses where they are published. */
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
  /** The package URL of a version. */
  readonly purl: (version: PackageVersion) => string
  /** The ecosystem's id in the GitHub Advisory Database. */
  readonly advisories: string
  /** `undefined` if its packages do not come from a registry. */
  readonly registry: Registry | undefined
  /** `undefined` if its packages have no attestations. */
  readonly attestations: Attestations | undefined
  /** `undefined` if its versions are not compared with their repository. */
  readonly source: SourceWitness | undefined
  /** The usual word for the file of a package that is installed. */
  readonly archive: string
  /**
   * The kinds of evidence that exist for its packages. A rule that needs another kind does not apply to its packages,
   * and the report lists it as not applied. Every ecosystem has the evidence of a lockfile and of a policy.
   */
  readonly grounds: ReadonlySet<Ground>
}

/** Addresses of a registry, and its path for each question. This part sends no requests. */
export interface Registry {
  /**
   * Addresses of the public registry, without a slash at the end: its own first, then other names of the same registry.
   */
  readonly addresses: NonEmpty<string>
  /** The path of the document about all versions of a package. */
  readonly documentPath: (name: string) => string
  /** Whose registry the public one is, in one word. */
  readonly owner: string
  /** In words: what in a project says which registry a scope comes from. */
  readonly configuredBy: string
  /**
   * Reads that document. `undefined` if it is not the document of this package. Facts that the ecosystem or a mirror
   * does not provide are `undefined`.
   */
  readonly readDocument: (json: unknown, name: string) => PackageClaims | undefined
  /** What `readDocument` looks at. */
  readonly documentParts: JsonWanted
  /** Every path of attestations starts with it. */
  readonly attestationsFolder: string
  readonly attestationsPath: (version: { readonly name: string; readonly version: string }) => string
  /** The path of an archive, for a version whose address neither a lockfile nor the document gives. */
  readonly archivePath: (version: PackageVersion) => string
  /** The registry's part of an address, if it is the usual address of this version's archive. */
  readonly rootOf: (address: string, name: string, version: string) => string | undefined
  /** The part of a name that a configuration can assign to another registry. */
  readonly scopeOf: (name: string) => string | undefined
}

/** The attestations of an ecosystem, in addition to the provenance of the build. */
export interface Attestations {
  /** The attestation that the public registry signs with its own key. */
  readonly ofRegistry: {
    readonly predicateType: string
    /** The statements about a version in its predicate. */
    readonly states: (version: PackageVersion) => Readonly<Record<string, string>>
  }
  /**
   * A version that has attestations. If a registry serves the version without them, it does not pass attestations on.
   */
  readonly known: { readonly name: string; readonly version: string }
  /** The file in which Sigstore distributes the registry's keys, and the usage that they are listed under. */
  readonly keysTarget: string
  readonly keyUsage: string
  /** The values of `buildType` that the ecosystem's clients write into provenance, each with its provider. */
  readonly buildTypes: ReadonlyMap<string, 'github' | 'gitlab'>
}

export interface Names {
  /** The name as policies and reports write it. `undefined` if the text cannot be the name of a package. */
  readonly parse: (text: string) => PackageName | undefined
}

/**
 * The order of an ecosystem's versions. Every function accepts any text. A text that is not a version has no order and
 * is in no range.
 */
export interface Versions {
  readonly hasOrder: (version: string) => boolean
  /** Negative if `a` is lower. Only for versions that have an order. */
  readonly compare: (a: string, b: string) => number
  readonly isPrerelease: (version: string) => boolean
  /**
   * Whether two versions belong to one release line, in which fixes of the one are published as versions of the other.
   */
  readonly sameLine: (a: string, b: string) => boolean
  /**
   * The shortest range limit between two versions: `before` is below it and `after` is not. Only for versions that have
   * an order.
   */
  readonly boundary: (before: string, after: string) => string
  /** `undefined` means every version. */
  readonly inRange: (version: string, range: string | undefined) => boolean
  readonly isRange: (text: string) => boolean
  /** Whether a version could be in both ranges. */
  readonly overlap: (a: string, b: string) => boolean
  /** Whether every version of `inner` is in `outer`. */
  readonly within: (inner: string, outer: string) => boolean
}
