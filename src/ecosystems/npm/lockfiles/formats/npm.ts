/**
 * Reads package-lock.json versions 1, 2 and 3, and npm-shrinkwrap.json.
 *
 * npm 7 and later read `packages`, whatever version the file states. npm 6 reads `dependencies`. Both sections are read
 * here. If a package is in only one of them, some version of npm installs it, so it becomes an entry of its own.
 */
import type { Lockfile } from '../../../../domain/lockfile.ts'
import { DEPENDENCY_KINDS } from '../../../../domain/manifest.ts'
import { type LockedPackage, spec } from '../../../../domain/package.ts'
import { GateError } from '../../../../errors.ts'
import { contentKey, isSameText, mergeTwins } from '../../../../lockfile/content.ts'
import { readJson } from '../json.ts'
import { type JsonObject, isJsonObject, keysOf } from '../../../../text/json.ts'
import type { Keys, KeyShape } from '../../../../text/json-keys.ts'
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import { sourcePlace } from '../../../../lockfile/source-place.ts'
import { unclosedNpm } from './npm-closure.ts'
import { readLegacy } from './npm-legacy.ts'
import type { NpmTree, LockfileLines } from './npm-node.ts'
import { readPackages } from './npm-packages.ts'
import { projectsOf } from './npm-projects.ts'
import { isRepeated } from './npm-repeated.ts'

const NO_KEYS: Keys = { offsets: new Map(), inside: undefined }
const LEGACY: KeyShape = {
  each: {
    isPassage: true,
    keys: {
      get dependencies() {
        return LEGACY
      },
    },
  },
}
const SHAPE: KeyShape = { keys: { packages: {}, dependencies: LEGACY } }

/** Reads a package-lock.json. Throws LOCKFILE_UNREADABLE or LOCKFILE_UNSUPPORTED, with the line. */
export function parseNpm(text: string, file: string): Lockfile {
  const { data, keys, line } = readJson(text, file, SHAPE)
  if (!isJsonObject(data)) throw unreadable(file, 1, 'is not an object')
  const lineOf = (key: string): number => line(keys.offsets.get(key) ?? 0)
  const formatVersion = statedVersion(data, file, lineOf)
  const place: LockfileLines = { file, line }
  const current = section(data, 'packages', file, lineOf)
  const legacy = section(data, 'dependencies', file, lineOf)
  const read = current === undefined ? undefined : readPackages(current, keys.inside?.get('packages') ?? NO_KEYS, place)
  const olderKeys = keys.inside?.get('dependencies') ?? NO_KEYS
  if (read === undefined) {
    const { packages, tree } = readLegacy(legacy ?? {}, olderKeys, place, true)
    return { file, format: 'npm', formatVersion, packages: mergeTwins(packages), ...askedOf(tree) }
  }
  const isRepetition = legacy === undefined || (current !== undefined && isRepeated(legacy, current))
  const entries = isRepetition
    ? read.packages
    : [...read.packages, ...onlyIn(readLegacy(legacy, olderKeys, place, false).packages, read.packages)]
  return { file, format: 'npm', formatVersion, packages: mergeTwins(entries), ...askedOf(read.tree) }
}

/**
 * npm reads the package.json of the root, of workspaces and of linked folders. Version 1 has an entry only for the
 * root.
 */
function askedOf(tree: NpmTree): Pick<Lockfile, 'projects' | 'repeated' | 'unclosed'> {
  const projects = projectsOf(tree)
  return {
    projects,
    repeated: (project) => repeatedOf(tree.nodes.get(project)?.meta),
    unclosed: (manifests) => unclosedNpm(tree, manifests),
  }
}

const repeatedOf = (meta: JsonObject | undefined): string | undefined =>
  meta === undefined ? undefined : JSON.stringify(DEPENDENCY_KINDS.map((kind) => meta[kind] ?? null))

/** The `lockfileVersion`. Before npm 5.0 there was none, and the file has `dependencies` as in version 1. */
function statedVersion(data: JsonObject, file: string, lineOf: (key: string) => number): string {
  const version = data['lockfileVersion']
  const isAncient = version === undefined && isJsonObject(data['dependencies']) && data['packages'] === undefined
  if (isAncient) return '0'
  if (version === undefined) throw unreadable(file, 1, 'has no `lockfileVersion`, so it is not a lockfile of npm')
  if (version !== 1 && version !== 2 && version !== 3) {
    const message = `${file}:${lineOf('lockfileVersion')}: lockfileVersion ${quoted(JSON.stringify(version))} is not 1, 2 or 3`
    throw new GateError('LOCKFILE_UNSUPPORTED', message, { help: 'write the lockfile with a released version of npm, or update this tool' })
  }
  const lack = lackOf(data, version)
  if (lack !== undefined) throw unreadable(file, lineOf('lockfileVersion'), lack)
  return version.toString()
}

/**
 * Why a file of this version is incomplete, if it is. Only version 1 may lack both sections, for a project without
 * dependencies.
 */
function lackOf(data: JsonObject, version: 1 | 2 | 3): string | undefined {
  if (data['packages'] !== undefined) return undefined
  if (version === 3) return 'has no `packages`'
  if (data['dependencies'] !== undefined) return undefined
  if (version === 2) return 'has neither `packages` nor `dependencies`'
  return Object.values(data).some(isJsonObject) ? 'has other sections, but no `dependencies`' : undefined
}

function section(data: JsonObject, key: string, file: string, lineOf: (key: string) => number): JsonObject | undefined {
  const value = data[key]
  if (value === undefined) return undefined
  if (!isJsonObject(value)) throw unreadable(file, lineOf(key), `\`${key}\` is not an object`)
  // npm writes empty `packages` for a project without package.json. If `dependencies` is not empty, the file was cut.
  const isCut = key === 'packages' && Object.keys(value).length === 0 && keysOf(data['dependencies']).length > 0
  if (isCut) throw unreadable(file, lineOf(key), 'has `dependencies`, but `packages` lacks even the root')
  return value
}

/**
 * The legacy entries that `packages` does not have. In version 1 an entry with an address has no version, so these are
 * compared by their address.
 */
function onlyIn(legacy: readonly LockedPackage[], packages: readonly LockedPackage[]): readonly LockedPackage[] {
  const bySpec = new Map(packages.map((entry) => [spec(entry), entry]))
  const others = legacy.filter((entry) => {
    const namesake = bySpec.get(spec(entry))
    return namesake === undefined || !isSameText(namesake, entry)
  })
  if (others.length === 0) return []
  const known = new Set(packages.flatMap((entry) => [contentKey(entry), addressKey(entry)]))
  return others.filter((entry) => !known.has(isAddressed(entry) ? addressKey(entry) : contentKey(entry))).map(unbundled)
}

/** As in version 1, a bundle that only this section states does not count. */
const unbundled = (entry: LockedPackage): LockedPackage =>
  entry.source.kind === 'bundled' ? { ...entry, source: { kind: 'registry', url: undefined } } : entry

const isAddressed = ({ source }: LockedPackage): boolean => source.kind !== 'registry' && source.kind !== 'bundled'
const addressKey = (entry: LockedPackage): string =>
  `${entry.name} ${sourcePlace(entry.source, entry.name, entry.version).replace(/^(?:file|workspace) /, 'local ')}`
