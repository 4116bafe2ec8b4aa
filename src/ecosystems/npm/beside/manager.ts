/**
 * Reads which package manager a project uses, from `packageManager` and `devEngines`. The package manager is a package
 * like any other, often with its hash.
 */
import type { LockedPackage } from '../../../domain/package.ts'
import type { Location } from '../../../domain/location.ts'
import { semverVersions } from '../versions.ts'
import { lockedPackage } from '../lockfiles/entry.ts'
import { classifyUrl } from '../lockfiles/source.ts'

/**
 * The package that Corepack and the managers fetch for the name of a manager. For Yarn 2 and later the package has
 * another name.
 */
const PACKAGES: ReadonlyMap<string, (version: string) => string> = new Map<string, (version: string) => string>([
  ['npm', () => 'npm'],
  ['pnpm', () => 'pnpm'],
  ['bun', () => 'bun'],
  ['yarn', (version) => (semverVersions.inRange(version, '<2') ? 'yarn' : BERRY)],
])
const BERRY = '@yarnpkg/cli-dist'
const HASH = /^(sha(?:1|224|256|384|512))\.([0-9a-f]+)$/i
const HEX_LENGTH: ReadonlyMap<string, number> = new Map([
  ['sha1', 40],
  ['sha224', 56],
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
])

/**
 * Reads `pnpm@10.1.0+sha512.…`. `undefined` if the text names no exact version of a known manager.
 *
 * Corepack's hash is the one of the registry's tarball. For Yarn 2 and later it is the hash of the one file in the
 * tarball that runs. It can only be compared with a hash of the same file.
 */
export function managerOf(text: string, location: Location): LockedPackage | undefined {
  const at = text.indexOf('@')
  const [name, reference] = [text.slice(0, at), text.slice(at + 1)]
  const packageOf = at > 0 ? PACKAGES.get(name) : undefined
  if (packageOf === undefined) return undefined
  if (/^https?:/i.test(reference)) return fromAddress(name, reference, location)
  const plus = reference.indexOf('+')
  const version = plus < 0 ? reference : reference.slice(0, plus)
  if (!isExact(version)) return undefined
  const real = packageOf(version)
  const hashes = hashOf(plus < 0 ? '' : reference.slice(plus + 1), real === BERRY)
  return hashes === undefined ? undefined : entry(real, version, { kind: 'registry', url: undefined }, hashes, location)
}

const isExact = (version: string): boolean => /^\d/.test(version) && semverVersions.hasOrder(version)

interface Hashes {
  readonly integrity?: string
  readonly checksum?: string
  /** Most projects name only a version. Then the registry decides which bytes it has. */
  readonly hashOptional?: true
}

/** `undefined` if the text is not a hash. Corepack then treats it as a part of the version. */
function hashOf(text: string, isOfOneFile: boolean): Hashes | undefined {
  if (text === '') return { hashOptional: true }
  const [, written = '', hex = ''] = HASH.exec(text) ?? []
  const algorithm = written.toLowerCase()
  if (hex.length !== HEX_LENGTH.get(algorithm)) return undefined
  if (isOfOneFile) return { checksum: `corepack-${algorithm}/${hex.toLowerCase()}` }
  return { integrity: `${algorithm}-${Buffer.from(hex, 'hex').toString('base64')}` }
}

function fromAddress(name: string, address: string, location: Location): LockedPackage {
  const hash = address.lastIndexOf('#')
  const url = hash < 0 ? address : address.slice(0, hash)
  return entry(name, undefined, { kind: 'tarball', url }, hashOf(hash < 0 ? '' : address.slice(hash + 1), false) ?? {}, location)
}

function entry(
  name: string,
  version: string | undefined,
  source: LockedPackage['source'],
  hashes: Hashes,
  location: Location,
): LockedPackage {
  const locked = lockedPackage({
    name,
    version,
    source,
    integrity: hashes.integrity,
    checksum: hashes.checksum,
    location,
    installedAs: [name],
    installScript: undefined,
    dev: undefined,
    optional: undefined,
    via: [],
  })
  return hashes.hashOptional === true ? { ...locked, hashOptional: true } : locked
}

/**
 * A package in pnpm's `configDependencies`: `1.0.0+sha512-…`, with the tarball's address if it is not the registry's
 * usual one.
 */
export function configDependency(name: string, reference: string, tarball: string | undefined, location: Location): LockedPackage {
  const plus = reference.indexOf('+sha')
  const [named, integrity] = plus < 0 ? [reference, undefined] : [reference.slice(0, plus), reference.slice(plus + 1)]
  const at = named.lastIndexOf('@')
  const isAlias = named.startsWith('npm:') && at > 'npm:'.length
  const [real, version] = isAlias ? [named.slice('npm:'.length, at), named.slice(at + 1)] : [name, named]
  const isVersion = isExact(version)
  const source: LockedPackage['source'] =
    tarball !== undefined
      ? classifyUrl(tarball, real, version)
      : /^[a-z+]+:/i.test(version)
        ? classifyUrl(version, real, version)
        : { kind: 'registry', url: undefined }
  return {
    ...entry(
      real,
      isVersion || source.kind === 'registry' ? version : undefined,
      source,
      integrity === undefined ? {} : { integrity },
      location,
    ),
    alias: isAlias ? name : undefined,
  }
}
