/**
 * Reads bun.lock, text versions 0 to 2. The key of a package is its path in the tree (`a/@scope/b`). The first element
 * of its value is its real name and its version or address.
 */
import type { Lockfile, Manifests } from '../../../../domain/lockfile.ts'
import type { Source } from '../../../../domain/package.ts'
import { GateError } from '../../../../errors.ts'
import { mergeTwins } from '../../../../lockfile/content.ts'
import { identify, lockedPackage } from '../entry.ts'
import { readJson } from '../json.ts'
import { lineAt, lineStarts } from '../../../../text/place.ts'
import { type JsonObject, isJsonObject, field } from '../../../../text/json.ts'
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import { type Listed, patchedBy } from '../patch-file.ts'
import { blankRelaxations } from '../relaxed-json.ts'
import { type BunEntry, readBunEntry } from './bun-entry.ts'
import { unclosedBun } from './bun-manifests.ts'
import { bunTree } from './bun-tree.ts'

const SHAPE = { keys: { packages: {}, workspaces: {} } }

/** Reads a bun.lock. Throws LOCKFILE_UNREADABLE or LOCKFILE_UNSUPPORTED, with the line. */
export function parseBun(text: string, file: string): Lockfile {
  const { data, keys, line } = readJson(blankRelaxations(text, refuseComments(text, file)), file, SHAPE)
  if (!isJsonObject(data)) throw unreadable(file, 1, 'is not an object')
  const lineOf = (key: string): number => line(keys.offsets.get(key) ?? 0)
  const formatVersion = statedVersion(data['lockfileVersion'], file, lineOf('lockfileVersion'))
  const workspaces = section(data, 'workspaces', file, lineOf)
  const packages = section(data, 'packages', file, lineOf)
  const entries = new Map<string, BunEntry>()
  for (const [key, offset] of keys.inside?.get('packages')?.offsets ?? [])
    entries.set(key, readBunEntry(key, field(packages, key), file, line(offset)))
  const holders = holdersOf(entries)
  const { via } = bunTree(entries, workspaces, file, lineOf('workspaces'))
  const locked = [...entries].map(([key, entry]) =>
    lockedPackage({
      ...entry,
      source: sourceIn(entry, holders.get(key)),
      location: { file, line: entry.line },
      installedAs: [entry.path.at(-1) ?? key],
      installScript: undefined,
      dev: undefined,
      optional: undefined,
      via: via(key),
    }),
  )
  const asked = {
    projects: Object.keys(workspaces),
    repeated: (project: string) => JSON.stringify(field(workspaces, project)),
    unclosed: (manifests: Manifests) => unclosedBun(manifests, workspaces),
  }
  const all = mergeTwins(locked)
  return { file, format: 'bun', formatVersion, packages: all, ...patchedBy(listedPatches(data), all, file), ...asked }
}

function listedPatches({ patchedDependencies: listed }: JsonObject): readonly Listed[] {
  if (!isJsonObject(listed)) return []
  return Object.entries(listed).flatMap(([key, path]) => (typeof path === 'string' ? [{ key, path, stamp: path }] : []))
}

/**
 * bun reads comments but writes none. Another reader may end a comment at a different character, so comments are
 * refused.
 */
const refuseComments = (text: string, file: string) => (offset: number) =>
  unreadable(file, lineAt(lineStarts(text), offset), 'has a comment, which bun does not write')

function statedVersion(version: unknown, file: string, line: number): string {
  if (version === undefined) throw unreadable(file, 1, 'has no `lockfileVersion`, so it is not a lockfile of bun')
  if (version === 0 || version === 1 || version === 2) return version.toString()
  throw new GateError('LOCKFILE_UNSUPPORTED', `${file}:${line}: lockfileVersion ${quoted(JSON.stringify(version))} is not 0, 1 or 2`, {
    help: 'write the lockfile with a bun that this tool knows, or update this tool',
  })
}

function section(data: JsonObject, key: string, file: string, lineOf: (key: string) => number): JsonObject {
  const value = data[key]
  if (!isJsonObject(value)) throw unreadable(file, lineOf(key), value === undefined ? `has no \`${key}\`` : `\`${key}\` is not an object`)
  return value
}

/**
 * For each entry with `bundled`: the nearest entry above it without `bundled`, if there is one. Each key is visited
 * once, so the work does not grow with the depth.
 */
function holdersOf(entries: ReadonlyMap<string, BunEntry>): ReadonlyMap<string, BunEntry | undefined> {
  const holders = new Map<string, BunEntry | undefined>()
  for (const start of entries.keys()) {
    const climbed: string[] = []
    let key = start
    let entry = entries.get(key)
    while (entry?.saysBundled === true && !holders.has(key)) {
      climbed.push(key)
      key = entry.path.slice(0, -1).join('/')
      entry = key === '' ? undefined : entries.get(key)
    }
    const holder = entry?.saysBundled === true ? holders.get(key) : entry
    for (const one of climbed) holders.set(one, holder)
  }
  return holders
}

/**
 * bun takes a nested entry with `bundled` from the tarball of the package above it. At the top of the tree it ignores
 * `bundled` and installs the entry.
 */
function sourceIn(entry: BunEntry, holder: BunEntry | undefined): Source {
  if (holder?.source.kind !== 'registry' || entry.source.kind !== 'registry') return entry.source
  return { kind: 'bundled', inside: identify(holder.name, holder.version, holder.source) }
}
