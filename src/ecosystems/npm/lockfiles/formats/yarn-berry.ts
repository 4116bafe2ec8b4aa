/**
 * Reads yarn.lock of Yarn 2 and later (`__metadata.version` 4 and up).
 *
 * Yarn installs the `resolution` of an entry. The entry's key lists the descriptors that lead to it. Yarn hashes the
 * archive that it makes of a package, not the registry's tarball. So its hash becomes the `checksum`, and the entry has
 * no integrity.
 */
import type { Lockfile, PatchedPackage } from '../../../../domain/lockfile.ts'
import type { LockedPackage } from '../../../../domain/package.ts'
import { GateError } from '../../../../errors.ts'
import { mergeTwins } from '../../../../lockfile/content.ts'
import { lockedPackage } from '../entry.ts'
import { lineAt, lineStarts } from '../../../../text/place.ts'
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import { sourcePlace } from '../../../../lockfile/source-place.ts'
import { type Yaml, type Fields, type YamlNode, readYaml } from '../yaml.ts'
import { type BerryEntry, namesViaWorkspaces } from './yarn-berry-graph.ts'
import { readLocator } from './yarn-berry-locator.ts'
import { patchesOf } from './yarn-berry-patch.ts'

const OLDEST = 4
/** The newest version that was tested. A later one is read if it has the same shape. */
const NEWEST_KNOWN = 10

/** A comment that makes Yarn 2 and later read the file with their parser for Yarn 1. */
const CLASSIC = /^#\s*yarn\s+lockfile\s+v1/im

/** Reads a yarn.lock of Yarn Berry. Throws LOCKFILE_UNREADABLE or LOCKFILE_UNSUPPORTED, with the line. */
export function parseYarnBerry(text: string, file: string): Lockfile {
  const classic = CLASSIC.exec(text)
  if (classic !== null)
    throw unreadable(file, lineAt(lineStarts(text), classic.index), 'calls itself a lockfile of Yarn 1 and has `__metadata`')
  const yaml = readYaml(text, file)
  const [node, second] = yaml.documents
  if (node === undefined || second !== undefined) throw unreadable(file, 1, 'is not one YAML document')
  const root = yaml.mapping(node, 'the file')
  const metadata = statedMetadata(yaml, root)
  try {
    const entries = [...root].filter(([key]) => key !== '__metadata').map(([key, value]) => readEntry(yaml, key, value))
    refuseTwice(yaml, entries)
    const packages = packagesOf(yaml, entries, metadata.cacheKey)
    const patched = entries.filter(({ located }) => located.isPatched).map((entry) => toPatched(yaml, entry))
    return { file, format: 'yarn-berry', formatVersion: metadata.version, packages, ...(patched.length === 0 ? {} : { patched }) }
  } catch (error) {
    if (Number(metadata.version) <= NEWEST_KNOWN || !(error instanceof GateError)) throw error
    throw unsupported(yaml, root, metadata.version, error)
  }
}

interface Metadata {
  readonly version: string
  readonly cacheKey: string | undefined
}

function statedMetadata(yaml: Yaml, root: Fields): Metadata {
  const field = root.get('__metadata')
  if (field === undefined) throw unreadable(yaml.file, 1, 'has no `__metadata`')
  const metadata = yaml.mapping(field, '__metadata')
  const version = text(yaml, metadata, 'version') ?? ''
  if (!/^\d{1,4}$/.test(version)) throw unreadable(yaml.file, yaml.lineOfKey(field), `\`__metadata\` has the version ${quoted(version)}`)
  if (Number(version) < OLDEST) throw unsupported(yaml, root, version)
  return { version, cacheKey: text(yaml, metadata, 'cacheKey') }
}

function unsupported(yaml: Yaml, root: Fields, version: string, cause?: unknown): GateError {
  const line = yaml.lineOfKey(root.get('__metadata') ?? 0)
  return new GateError('LOCKFILE_UNSUPPORTED', `${yaml.file}:${line}: version ${version} of yarn.lock is not supported`, {
    help: `versions ${OLDEST} to ${NEWEST_KNOWN} are supported: write the lockfile with a Yarn that uses one of them, or update this tool`,
    cause,
  })
}

const FIELDS = new Set([
  'version',
  'resolution',
  'dependencies',
  'peerDependencies',
  'dependenciesMeta',
  'peerDependenciesMeta',
  'bin',
  'checksum',
  'conditions',
  'languageName',
  'linkType',
])

function readEntry(yaml: Yaml, key: string, value: YamlNode): BerryEntry {
  const line = yaml.lineOfKey(value)
  const wrong = (why: string): Error => unreadable(yaml.file, line, `the entry ${quoted(key)} ${why}`)
  const fields = yaml.mapping(value, key)
  const unknown = [...fields.keys()].find((field) => !FIELDS.has(field))
  // Yarn reads an entry like a package.json, so an unknown field could add dependencies.
  if (unknown !== undefined) throw wrong(`has the field ${quoted(unknown)}, which no lockfile of Yarn has`)
  const resolution = text(yaml, fields, 'resolution')
  // Yarn writes these three fields for every entry, `linkType` last. Without them the entry was cut.
  if (resolution === undefined) throw wrong('has no `resolution`')
  if (text(yaml, fields, 'version') === undefined) throw wrong('has no `version`')
  if (!['hard', 'soft'].includes(text(yaml, fields, 'linkType') ?? '')) throw wrong('has no `linkType`')
  const located = readLocator(resolution)
  if (located === undefined) throw wrong(`resolves to ${quoted(resolution)}, which cannot be judged`)
  return {
    descriptors: key.includes(',') ? key.split(',').map((descriptor) => descriptor.trim()) : [key],
    line,
    fields,
    resolution,
    located,
  }
}

/** Refuses two entries for one descriptor. Yarn would use the last one. */
function refuseTwice(yaml: Yaml, entries: readonly BerryEntry[]): void {
  const seen = new Set<string>()
  for (const { descriptors, line } of entries) {
    for (const descriptor of descriptors) {
      if (seen.has(descriptor)) throw unreadable(yaml.file, line, `${quoted(descriptor)} has two entries`)
      seen.add(descriptor)
    }
  }
}

function packagesOf(yaml: Yaml, entries: readonly BerryEntry[], cacheKey: string | undefined): readonly LockedPackage[] {
  const via = namesViaWorkspaces(yaml, entries)
  const dependencies = entries.filter(({ resolution }) => !resolution.endsWith('@workspace:.'))
  const packages = dependencies.map((entry) => toLockedPackage(yaml, entry, via.get(entry) ?? [], cacheKey))
  // Yarn also lists a patched package without its patch, with the checksum of the bytes from the registry. That entry
  // counts.
  const unpatched = new Set(packages.filter((_, index) => dependencies[index]?.located.isPatched === false).map(placeKey))
  return mergeTwins(packages.filter((entry, index) => dependencies[index]?.located.isPatched === false || !unpatched.has(placeKey(entry))))
}

const placeKey = (entry: LockedPackage): string => `${entry.name}@${entry.version} ${sourcePlace(entry.source, entry.name, entry.version)}`

function toLockedPackage(yaml: Yaml, entry: BerryEntry, via: readonly string[], cacheKey: string | undefined): LockedPackage {
  const { located, fields } = entry
  const version = located.version ?? text(yaml, fields, 'version') ?? ''
  const names = entry.descriptors.map((descriptor) => descriptor.slice(0, descriptor.indexOf('@', 1)))
  return lockedPackage({
    name: located.name,
    version,
    source: located.source(version, yaml.file),
    integrity: undefined,
    checksum: located.isPatched ? undefined : checksumOf(text(yaml, fields, 'checksum'), cacheKey),
    location: { file: yaml.file, line: entry.line },
    installedAs: names,
    installScript: undefined,
    dev: undefined,
    optional: undefined,
    via,
    ...(fields.has('conditions') && !fields.has('checksum') ? { hashOmitted: true } : {}),
  })
}

function toPatched(yaml: Yaml, entry: BerryEntry): PatchedPackage {
  return { package: toLockedPackage(yaml, entry, [], undefined), id: entry.resolution, ...patchesOf(entry.resolution, yaml.file) }
}

/**
 * The checksum with its cache key. As in Yarn, the file's cache key counts if the checksum has none. Checksums with
 * different cache keys are hashes of different archives.
 */
function checksumOf(checksum: string | undefined, cacheKey: string | undefined): string | undefined {
  return checksum === undefined || checksum.includes('/') || cacheKey === undefined ? checksum : `${cacheKey}/${checksum}`
}

function text(yaml: Yaml, fields: Fields, key: string): string | undefined {
  const field = fields.get(key)
  if (field === undefined) return undefined
  const value = yaml.scalar(field)
  if (value === undefined) throw unreadable(yaml.file, yaml.lineOfKey(field), `${quoted(key)} is not a string`)
  return value === '' ? undefined : value
}
