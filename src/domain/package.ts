/** Describes what a lockfile locks: names, versions, hashes, and where the bytes come from. */
import type { Brand } from './brand.ts'
import { type GitAddress, gitText } from './git.ts'
import type { Location } from './location.ts'
import type { PinSource } from './pin.ts'

export type PackageName = Brand<string, 'PackageName'>
export type Version = Brand<string, 'Version'>
/** Subresource Integrity (W3C SRI): one or more of `sha512-…`, `sha1-…`, separated by spaces. */
export type Integrity = Brand<string, 'Integrity'>

export interface PackageVersion {
  readonly name: PackageName
  readonly version: Version
}

/** Where the lockfile says the bytes come from. */
export type Source =
  /**
   * A registry. `url` is the address of the archive, if the lockfile has one. Without it, the configured registry is
   * used.
   */
  | { readonly kind: 'registry'; readonly url: string | undefined }
  /** An archive at an address that is not a registry's usual one for this name and version. */
  | { readonly kind: 'tarball'; readonly url: string }
  | ({ readonly kind: 'git' } & GitAddress)
  /** An archive or folder on disk. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'workspace'; readonly path: string }
  /** A commit of the repository that contains an action. */
  | { readonly kind: 'pin'; readonly pin: PinSource }
  /** Inside the archive of another package (`inBundle`). That package is judged for it. */
  | { readonly kind: 'bundled'; readonly inside: PackageVersion }

/** One entry of a lockfile. */
export interface LockedPackage extends PackageVersion {
  readonly source: Source
  /** The hash of the registry's archive, as SRI. `undefined` if the lockfile has none. */
  readonly integrity: Integrity | undefined
  /**
   * A hash of something other than the registry's archive, for example of the archive that Yarn Berry packs itself. It
   * can only be compared with a hash of the same kind.
   */
  readonly checksum: string | undefined
  /**
   * No hash can be expected. Yarn Berry has none for a package of another platform than the one it ran on. A version
   * that is asked about by its name is in no lockfile.
   */
  readonly hashOmitted?: true
  /**
   * The author chooses whether to give a hash: for the package manager that `packageManager` names. A hash that was
   * given must not be removed.
   */
  readonly hashOptional?: true
  readonly location: Location
  /** The name that it is installed under, if that is not its own (an alias). */
  readonly alias: string | undefined
  /** Further alias names that it is also installed under. */
  readonly aliases?: readonly string[]
  /** Whether it runs an install script. `undefined` if the format does not say. */
  readonly installScript: boolean | undefined
  readonly dev: boolean | undefined
  readonly optional: boolean | undefined
  /**
   * The direct dependencies (of the root or a workspace) that bring it in. Empty if it is a direct dependency itself,
   * or if this is not known.
   */
  readonly via: readonly string[]
}

const VERSION = /^[0-9A-Za-z][0-9A-Za-z.+_-]*$/

/** Any version string that is safe in a URL path and a purl. Whether it can be ordered does not matter here. */
export function parseVersion(raw: string): Version | undefined {
  return raw.length <= 256 && VERSION.test(raw) ? (raw as Version) : undefined
}

const MAX_INTEGRITY = 4096
const SRI = /^(?:sha(?:1|224|256|384|512)|md5)-[A-Za-z0-9+/]+={0,2}$/

/** One or more SRI hashes separated by white space. `undefined` if any part is not a hash. */
export function parseIntegrity(raw: string): Integrity | undefined {
  if (raw.length > MAX_INTEGRITY) return undefined
  if (SRI.test(raw)) return raw as Integrity
  const parts = raw.trim().split(/\s+/)
  return parts.every((part) => SRI.test(part)) ? (parts.join(' ') as Integrity) : undefined
}

/** Every line that names it, without its column: usually one. */
export const placesOf = ({ source, location }: LockedPackage): Location[] =>
  (source.kind === 'pin' ? source.pin.places : [location]).map(({ file, line }) => ({ file, line }))

/** `name@version`. */
export const spec = (p: PackageVersion): string => `${p.name}@${p.version}`

/**
 * A source as the lockfile has it. A git source has its commit and folder. The configured registry is written with a
 * scheme of its own and the version.
 */
export function sourceText(source: Source, version: string): string {
  switch (source.kind) {
    case 'registry':
      return source.url ?? `npm:${version}`
    case 'tarball':
      return source.url
    case 'git':
      return gitText(source)
    case 'file':
    case 'workspace':
      return source.path
    case 'pin':
      return `${source.pin.repository}@${source.pin.commit ?? source.pin.ref ?? ''}`
    case 'bundled':
      return `inside ${spec(source.inside)}`
  }
}
