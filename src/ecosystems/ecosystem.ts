/** Says what an ecosystem has to bring along: how its packages are named and ordered, and how the world outside addresses them. */
import type { EcosystemId } from '../domain/ecosystem.ts'
import type { PackageName, PackageVersion } from '../domain/package.ts'

export interface Ecosystem {
  readonly id: EcosystemId
  readonly names: Names
  readonly versions: Versions
  /** The package URL of a version, as the ecosystem itself writes it. */
  readonly purl: (version: PackageVersion) => string
  /** The id under which the GitHub Advisory Database lists its packages. */
  readonly advisories: string
}

export interface Names {
  /** The name as policies and reports write it; `undefined` for a text that no package can be called. */
  readonly parse: (text: string) => PackageName | undefined
}

/** An ecosystem's order of versions. Every question takes any text: what is no version has no order and lies in no range. */
export interface Versions {
  readonly hasOrder: (version: string) => boolean
  /** Below 0 where `a` is lower. Only of versions that have an order. */
  readonly compare: (a: string, b: string) => number
  readonly isPrerelease: (version: string) => boolean
  /** Whether both belong to one release line: fixes of the one come out as versions of the other. */
  readonly sameLine: (a: string, b: string) => boolean
  /** The shortest range bound that keeps `before` below it and `after` not. Only of versions that have an order, `before` the lower one. */
  readonly boundary: (before: string, after: string) => string
  /** `undefined` is every version. */
  readonly inRange: (version: string, range: string | undefined) => boolean
  readonly isRange: (text: string) => boolean
  /** Whether some version could lie in both. */
  readonly overlap: (a: string, b: string) => boolean
  /** Whether every version of `inner` lies in `outer`. */
  readonly within: (inner: string, outer: string) => boolean
}
