/** bun.lock, text versions 0 to 2. A package's key is its path in the tree (`a/@scope/b`), its first element its real name and where it comes from. */
import type { Lockfile } from '../../domain/lockfile.ts'
import type { Source } from '../../domain/package.ts'
import { GateError } from '../../errors.ts'
import { mergeTwins } from '../content.ts'
import { identify, lockedPackage } from '../entry.ts'
import { readJson } from '../json.ts'
import { type JsonObject, isJsonObject, keysOf, field } from '../../text/json.ts'
import { quoted } from '../../text/quoted.ts'
import { unreadable } from '../unreadable.ts'
import { blankRelaxations } from '../relaxed-json.ts'
import { classifyUrl, versionInAddress } from '../source.ts'
import { namesVia } from '../via.ts'
import type { TreeNode } from '../via.ts'

const SHAPE = { keys: { packages: {}, workspaces: {} } }

export function parseBun(text: string, file: string): Lockfile {
  const { data, keys, line } = readJson(blankRelaxations(text), file, SHAPE)
  if (!isJsonObject(data)) throw unreadable(file, 1, 'is not an object')
  const lineOf = (key: string): number => line(keys.offsets.get(key) ?? 0)
  const formatVersion = statedVersion(data['lockfileVersion'], file, lineOf('lockfileVersion'))
  const workspaces = section(data, 'workspaces', file, lineOf)
  const packages = section(data, 'packages', file, lineOf)
  const entries = new Map<string, BunEntry>()
  for (const [key, offset] of keys.inside?.get('packages')?.offsets ?? [])
    entries.set(key, readEntry(key, field(packages, key), file, line(offset)))
  refuseGaps(entries, workspaces, file, lineOf('workspaces'))
  const holders = holdersOf(entries)
  const via = viaOf(entries, workspaces)
  const locked = [...entries].map(([key, entry]) =>
    lockedPackage({
      ...entry,
      source: sourceIn(entry, holders.get(key)),
      location: { file, line: entry.line },
      installedAs: entry.path.at(-1) ?? key,
      installScript: undefined,
      dev: undefined,
      optional: undefined,
      via: via(key),
    }),
  )
  return { file, format: 'bun', formatVersion, packages: mergeTwins(locked) }
}

function statedVersion(version: unknown, file: string, line: number): string {
  if (version === undefined) throw unreadable(file, 1, 'has no `lockfileVersion`, so it is no lockfile of bun')
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

interface BunEntry {
  readonly path: readonly string[]
  readonly line: number
  readonly name: string
  readonly version: string | undefined
  readonly source: Source
  readonly integrity: string | undefined
  /** Of what it requires, what bun never leaves out. */
  readonly needs: readonly string[]
  readonly requires: readonly string[]
  readonly workspace: string | undefined
  readonly saysBundled: boolean
}

const ADDRESS = /[:/]|^\.|\.t(?:ar\.)?gz$/
const HASH = /^(?:sha\d+|md5)-/

function readEntry(key: string, value: unknown, file: string, line: number): BunEntry {
  const [ident, ...rest] = isList(value) ? value : []
  const at = typeof ident === 'string' ? ident.indexOf('@', 1) : -1
  if (typeof ident !== 'string' || at < 0) throw unreadable(file, line, `the entry ${quoted(key)} does not begin with a name and a version`)
  const name = ident.slice(0, at)
  const from = ident.slice(at + 1)
  const info = rest.find(isJsonObject) ?? {}
  const needs = keysOf(info['dependencies'])
  const requires = [...needs, ...keysOf(info['optionalDependencies']), ...keysOf(info['peerDependencies'])]
  const common = { path: pathOf(key), line, name, needs, requires, workspace: undefined, saysBundled: info['bundled'] === true }
  if (ADDRESS.test(from)) return { ...common, ...addressed(name, from, rest) }
  const [registry, , integrity] = rest
  if (typeof registry !== 'string' || typeof integrity !== 'string') {
    throw unreadable(file, line, `the entry ${quoted(key)} is not [name@version, registry, facts, integrity]`)
  }
  const source: Source = registry === '' ? { kind: 'registry', url: undefined } : classifyUrl(registry, name, from)
  return { ...common, version: from, source, integrity: integrity === '' ? undefined : integrity }
}

/** For each key that says `bundled` the first entry above it that does not, if there is one. Each key is looked at once, whatever the depth. */
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

/** Bun leaves a nested entry that says `bundled` to the tarball above it; at the top of the tree it installs it all the same. */
function sourceIn(entry: BunEntry, holder: BunEntry | undefined): Source {
  if (holder?.source.kind !== 'registry' || entry.source.kind !== 'registry') return entry.source
  return { kind: 'bundled', inside: identify(holder.name, holder.version, holder.source) }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** What comes from an address has no version here: a commit, or what the tarball's name says, stands in for it. */
function addressed(name: string, from: string, rest: readonly unknown[]): Pick<BunEntry, 'version' | 'source' | 'integrity' | 'workspace'> {
  const integrity = rest.find((part): part is string => typeof part === 'string' && HASH.test(part))
  const workspace = /^workspace:(.*)$/s.exec(from)?.[1]
  if (workspace !== undefined || from === 'root:') {
    return { version: '0.0.0', source: { kind: 'workspace', path: workspace ?? '' }, integrity, workspace: workspace ?? '' }
  }
  const link = /^link:(.*)$/s.exec(from)?.[1]
  const version = versionInAddress(from)
  const source: Source = link === undefined ? classifyUrl(from, name, version ?? '') : { kind: 'file', path: link }
  return { version: version ?? (source.kind === 'git' ? source.commit : undefined) ?? '0.0.0', source, integrity, workspace: undefined }
}

/** `a/@scope/b` → `a`, `@scope/b`. */
function pathOf(key: string): readonly string[] {
  const path: string[] = []
  let scope = ''
  for (const part of key.split('/')) {
    if (scope === '' && part.startsWith('@')) scope = `${part}/`
    else {
      path.push(scope + part)
      scope = ''
    }
  }
  return scope === '' ? path : [...path, scope]
}

/** What is depended on has an entry somewhere, overridden or not: bun refuses the file too. Optional and peer dependencies may be left out. */
function refuseGaps(entries: ReadonlyMap<string, BunEntry>, workspaces: JsonObject, file: string, line: number): void {
  const names = new Set([...entries.values()].map(({ path }) => path.at(-1)))
  const check = (needs: readonly string[], at: number): void => {
    const gone = needs.find((name) => !names.has(name))
    if (gone !== undefined) throw unreadable(file, at, `no entry for ${quoted(gone)}; the file is cut short or edited`)
  }
  for (const workspace of Object.values(workspaces)) {
    if (isJsonObject(workspace)) for (const kind of ['dependencies', 'devDependencies']) check(keysOf(workspace[kind]), line)
  }
  for (const { needs, line: at } of entries.values()) check(needs, at)
}

interface BunNode extends TreeNode {
  parent: BunNode | undefined
  children: Map<string, BunNode> | undefined
}

function viaOf(entries: ReadonlyMap<string, BunEntry>, workspaces: JsonObject): (key: string) => readonly string[] {
  const root = toNode(projectRequires(field(workspaces, '')), true)
  const nodes = new Map([['', root]])
  for (const [key, { requires, workspace }] of entries) {
    nodes.set(key, workspace === undefined ? toNode(requires, false) : toNode(projectRequires(field(workspaces, workspace)), true))
  }
  for (const [key, { path }] of entries) {
    const node = nodes.get(key)
    if (node === undefined) continue
    node.parent = nodes.get(path.slice(0, -1).join('/')) ?? root
    node.parent.children ??= new Map()
    node.parent.children.set(path.at(-1) ?? key, node)
  }
  const via = namesVia(nodes.values())
  return (key) => via.get(nodes.get(key) ?? root) ?? []
}

const toNode = (requires: readonly string[], isProject: boolean): BunNode => ({
  parent: undefined,
  target: undefined,
  children: undefined,
  requires,
  isProject,
})

function projectRequires(workspace: unknown): readonly string[] {
  if (!isJsonObject(workspace)) return []
  return ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].flatMap((kind) => keysOf(workspace[kind]))
}
