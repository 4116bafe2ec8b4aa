/**
 * Establishes the locked package that an entry of a lockfile describes.
 *
 * An npm lockfile holds only npm packages, even if a name in it looks like one of another ecosystem. An entry whose
 * name or version cannot exist in a registry is kept. It is reported as a package that is not from a registry.
 */
import { type Source, type PackageVersion, type LockedPackage, parseIntegrity, parseVersion } from '../../../domain/package.ts'
import { parseNpmName } from '../names.ts'
import type { Location } from '../../../domain/location.ts'
import { quoted } from '../../../text/quoted.ts'

export interface EntryFacts {
  /** The name as written in the entry. */
  readonly name: string
  readonly version: string | undefined
  readonly source: Source
  readonly integrity: string | undefined
  readonly checksum?: string | undefined
  readonly hashOmitted?: true
  readonly location: Location
  /** The names of the folders that it is installed in, its own name included. An empty list means its own name. */
  readonly installedAs: readonly string[]
  readonly installScript: boolean | undefined
  readonly dev: boolean | undefined
  readonly optional: boolean | undefined
  readonly via: readonly string[]
}

/** The locked package of an entry. `alias` and `aliases` are the names in `installedAs` other than its own. */
export function lockedPackage(facts: EntryFacts): LockedPackage {
  const { location, installScript, dev, optional, via } = facts
  const { name, version, source } = identify(facts.name, facts.version, facts.source)
  const { alias, aliases } = aliasesOf(facts)
  const integrity = facts.integrity === undefined ? undefined : parseIntegrity(facts.integrity)
  const { checksum, hashOmitted } = facts
  const locked = { name, version, source, integrity, checksum, location, alias, installScript, dev, optional, via }
  if (hashOmitted === undefined && aliases === undefined) return locked
  return { ...locked, ...(hashOmitted === undefined ? {} : { hashOmitted }), ...(aliases === undefined ? {} : { aliases }) }
}

const UNDER_ITS_OWN_NAME = { alias: undefined }

function aliasesOf({ name, installedAs }: EntryFacts): Pick<LockedPackage, 'alias' | 'aliases'> {
  if (installedAs.every((one) => one === name)) return UNDER_ITS_OWN_NAME
  const [first, ...others] = [...new Set(installedAs)].filter((one) => one !== name).toSorted()
  if (first === undefined) return UNDER_ITS_OWN_NAME
  if (installedAs.includes(name)) return { alias: undefined, aliases: [first, ...others] }
  return { alias: first, ...(others.length === 0 ? {} : { aliases: others }) }
}

/**
 * The name and version of an entry.
 *
 * If one of them is missing, or cannot exist in a registry (control characters, a path, white space), the package is
 * not from a registry. The result then has the readable part of its name, and as its source a tarball at the odd
 * address. So no entry disappears or takes the name of another package, and the entry is judged as one without a
 * publisher.
 */
export function identify(rawName: string, rawVersion: string | undefined, source: Source): PackageVersion & { readonly source: Source } {
  const name = parseNpmName(rawName)
  const version = rawVersion === undefined ? undefined : parseVersion(rawVersion)
  if (name !== undefined && version !== undefined) return { name, version, source }
  const isRegistrys = source.kind === 'registry' || source.kind === 'bundled'
  return {
    name: name ?? parseNpmName(readable(rawName)) ?? UNREADABLE_NAME,
    version: version ?? parseVersion(readable(rawVersion ?? '')) ?? NO_VERSION,
    source: isRegistrys ? { kind: 'tarball', url: oddAddress(rawName, rawVersion, source) } : source,
  }
}

function oddAddress(name: string, version: string | undefined, source: Source): string {
  return source.kind === 'registry' && source.url !== undefined ? source.url : quoted(version === undefined ? name : `${name}@${version}`)
}

const readable = (raw: string): string =>
  raw
    .slice(0, 200)
    .replace(/[^A-Za-z0-9.+_~@/-]+/g, '_')
    .replace(/^[^A-Za-z0-9@]+/, '')

const UNREADABLE_NAME = required(parseNpmName('unreadable-name'))
/** The version of entries that have none: folders, links, and tarballs without a version in their name. */
const NO_VERSION = required(parseVersion('0.0.0'))

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a constant is not what it says')
  return value
}
