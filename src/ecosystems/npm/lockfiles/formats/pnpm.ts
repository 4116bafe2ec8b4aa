/**
 * Reads pnpm-lock.yaml, lockfile versions 5, 6, 7 and 9.
 *
 * pnpm 11 and 12 may write two documents. The first lists what runs before an installation: pnpm itself and config
 * dependencies. The second is the project. Both are read. Different peers and patches make several installed packages
 * of one resolved version, which becomes one entry.
 */
import type { Lockfile } from '../../../../domain/lockfile.ts'
import { gitPlace, readGit } from '../../../../domain/git.ts'
import { type LockedPackage, type Source, sourceText } from '../../../../domain/package.ts'
import { GateError } from '../../../../errors.ts'
import { mergeTwins } from '../../../../lockfile/content.ts'
import { lockedPackage } from '../entry.ts'
import { localFolder } from '../hosted.ts'
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import { type Listed, patchedBy } from '../patch-file.ts'
import { type Yaml, type Fields, type YamlNode, readYaml } from '../yaml.ts'
import { type Link, type Usage, type Installed, readGraph, installedIn } from './pnpm-graph.ts'
import { type KeyFacts, type Generation, withoutSuffix, readKey } from './pnpm-key.ts'
import { readResolution, textOf } from './pnpm-resolution.ts'

interface Document {
  readonly version: string
  /** Whether it lists what runs before an installation. Such a document is the first of two. */
  readonly isEnvironment: boolean
  readonly packages: readonly LockedPackage[]
  readonly patches: readonly Listed[]
}

/** Reads a pnpm-lock.yaml. Throws LOCKFILE_UNREADABLE or LOCKFILE_UNSUPPORTED, with the line. */
export function parsePnpm(text: string, file: string): Lockfile {
  const yaml = readYaml(text, file)
  const documents = yaml.documents.filter((node) => yaml.scalar(node) !== '').map((node) => readDocument(yaml, node))
  const last = documents.at(-1)
  if (last === undefined) throw unreadable(file, 1, 'is empty')
  if (yaml.documents.length > 2) throw unreadable(file, 1, `holds ${yaml.documents.length} documents; pnpm writes one or two`)
  // A file that was cut between its documents ends like this. In the betas of pnpm 11, this document was a file of its
  // own.
  if (last.isEnvironment && !file.endsWith('pnpm-lock.env.yaml'))
    throw unreadable(file, 1, "holds the environment document without the project's")
  const packages = mergeTwins(documents.flatMap((one) => one.packages))
  const patched = patchedBy(
    documents.flatMap((one) => one.patches),
    packages,
    file,
  )
  return { file, format: 'pnpm', formatVersion: last.version, packages, ...patched }
}

function readDocument(yaml: Yaml, node: YamlNode): Document {
  const root = yaml.mapping(node, 'the file')
  const { version, generation } = statedVersion(yaml, root)
  refuseHeader(yaml, root, generation)
  const packages = section(yaml, root, 'packages')
  const snapshots = generation === 9 ? section(yaml, root, 'snapshots') : undefined
  const installed = installedIn(yaml, packages, snapshots)
  const graph = readGraph(yaml, root, installed, generation)
  const optional = optionalKeys(yaml, installed)
  const entries: LockedPackage[] = []
  for (const [key, value] of packages) {
    const isOptional = optional.get(key)
    if (isOptional === undefined) throw unreadable(yaml.file, yaml.lineOfKey(value), `${quoted(key)} has no entry in \`snapshots\``)
    const fields = (snapshots === undefined ? installed.get(key)?.fields : undefined) ?? yaml.mapping(value, key)
    entries.push(...readEntry(yaml, { key, line: yaml.lineOfKey(value), fields, generation, usage: graph.usageOf(key), isOptional }))
  }
  const links = graph.links.map((link) => linked(yaml, link))
  return { version, isEnvironment: graph.isEnvironment, packages: [...entries, ...links], patches: listedPatches(yaml, root) }
}

/** The patches that the lockfile lists. Since pnpm 11 the value is only the hash of the patch. */
function listedPatches(yaml: Yaml, root: Fields): readonly Listed[] {
  const field = root.get('patchedDependencies')
  if (field === undefined || yaml.scalar(field) === '') return []
  return [...yaml.mapping(field, 'patchedDependencies')].map(([key, value]) => {
    const hash = yaml.scalar(value)
    if (hash !== undefined) return { key, path: undefined, stamp: hash }
    const fields = yaml.mapping(value, key)
    return { key, path: textOf(yaml, fields, 'path'), stamp: textOf(yaml, fields, 'hash') ?? '' }
  })
}

const GENERATIONS: ReadonlyMap<string, Generation> = new Map<string, Generation>([
  ['5', 5],
  ['6', 6],
  ['7', 9],
  ['9', 9],
])

function statedVersion(yaml: Yaml, root: Fields): { readonly version: string; readonly generation: Generation } {
  const version = textOf(yaml, root, 'lockfileVersion')
  if (version === undefined) throw unreadable(yaml.file, 1, 'has no `lockfileVersion`, so it is not a lockfile of pnpm')
  // pnpm 7 could write lockfile 5.4 with the ranges beside the versions.
  const major = /^(\d+)\.\d+(?:-inlineSpecifiers)?$/.exec(version)?.[1]
  const generation = GENERATIONS.get(major ?? version)
  if (generation !== undefined) return { version, generation }
  throw new GateError(
    'LOCKFILE_UNSUPPORTED',
    `${yaml.file}:${yaml.lineOfKey(root.get('lockfileVersion') ?? 0)}: lockfileVersion ${quoted(version)} is not 5, 6, 7 or 9`,
    { help: 'write the lockfile with a released version of pnpm (5 or later), or update this tool' },
  )
}

/**
 * Refuses a file that was cut after its first lines. Even for a project without dependencies, pnpm writes `importers`
 * or, in lockfile 5, `specifiers`. Only lockfile 6 may lack both.
 */
function refuseHeader(yaml: Yaml, root: Fields, generation: Generation): void {
  if (generation === 6 || root.has('importers') || (generation === 5 && root.has('specifiers'))) return
  throw unreadable(yaml.file, yaml.lineOfKey(root.get('lockfileVersion') ?? 0), 'has no `importers`, so the file is cut short or edited')
}

function section(yaml: Yaml, root: Fields, name: string): Fields {
  const field = root.get(name)
  return field === undefined || isNothing(yaml, root, name, field) ? new Map() : yaml.mapping(field, name)
}

/** Whether a section without a value is empty. If the file ends there, the file was cut. */
function isNothing(yaml: Yaml, root: Fields, name: string, field: YamlNode): boolean {
  return yaml.scalar(field) === '' && (name === 'snapshots' || root.has('snapshots'))
}

/** For each key, whether all packages that are installed of it are optional. */
function optionalKeys(yaml: Yaml, installed: ReadonlyMap<string, Installed>): ReadonlyMap<string, boolean> {
  const optional = new Map<string, boolean>()
  for (const { key, fields } of installed.values()) {
    optional.set(key, textOf(yaml, fields, 'optional') === 'true' && optional.get(key) !== false)
  }
  return optional
}

interface PackageEntry {
  readonly key: string
  readonly line: number
  readonly fields: Fields
  readonly generation: Generation
  readonly usage: Usage
  readonly isOptional: boolean
}

function readEntry(yaml: Yaml, { key, line, fields, generation, usage, isOptional }: PackageEntry): readonly LockedPackage[] {
  const { name, version, registry } = identityOf(yaml, fields, readKey(key, generation), key, line)
  const resolution = fields.get('resolution')
  if (resolution === undefined) throw unreadable(yaml.file, line, `the entry ${quoted(key)} has no \`resolution\``)
  const resolved = readResolution(yaml, resolution, { name, version: version ?? '', registry, line })
  for (const { source } of resolved)
    if (isOtherGit(key, name, source))
      throw unreadable(yaml.file, line, `the entry ${quoted(key)} resolves to ${quoted(sourceText(source, ''))}`)
  const isBuilt = textOf(yaml, fields, 'requiresBuild') === 'true'
  return resolved.map(({ source, integrity }) =>
    lockedPackage({
      name,
      version: version ?? (source.kind === 'registry' ? undefined : '0.0.0'),
      source,
      integrity,
      location: { file: yaml.file, line },
      installedAs: usage.installedAs,
      // Lockfile 9 does not state it. pnpm finds out when it installs the package.
      installScript: isBuilt || (generation === 9 ? undefined : false),
      dev: generation === 9 ? usage.dev : textOf(yaml, fields, 'dev') === 'true',
      optional: isOptional,
      via: usage.via,
    }),
  )
}

/**
 * Whether the key and the resolution of an entry name different git sources (commit, repository or folder). pnpm
 * fetches the one in the resolution.
 */
function isOtherGit(key: string, name: string, source: Source): boolean {
  if (source.kind !== 'git' || !key.startsWith(`${name}@`)) return false
  const named = readGit(withoutSuffix(key).slice(name.length + 1))
  // In keys, pnpm writes `user@host:path` like this.
  const url = source.url.replace(/^([^@\s:/]+@[^:\s/]+):(?!\/\/)/, 'ssh://$1/')
  return named.commit !== undefined && gitPlace(named) !== gitPlace({ ...source, url })
}

/**
 * The name and version of an entry, from its key or else from its fields. Some versions of pnpm use the key, others the
 * fields, so a contradiction is refused.
 */
function identityOf(yaml: Yaml, fields: Fields, key: KeyFacts, written: string, line: number): KeyFacts & { readonly name: string } {
  const [name, version] = [textOf(yaml, fields, 'name'), textOf(yaml, fields, 'version')]
  const contradicts = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b
  if (contradicts(key.name, name) || contradicts(key.version, version)) {
    throw unreadable(yaml.file, line, `the entry ${quoted(written)} states that it is ${quoted(`${name ?? ''}@${version ?? ''}`)}`)
  }
  const real = key.name ?? name
  if (real === undefined) throw unreadable(yaml.file, line, `the entry ${quoted(written)} names no package`)
  return { name: real, version: key.version ?? version, registry: key.registry }
}

function linked(yaml: Yaml, { name, path, line }: Link): LockedPackage {
  const facts = { version: '0.0.0', integrity: undefined, installScript: undefined, dev: undefined, optional: undefined, via: [] }
  return lockedPackage({ ...facts, name, source: localFolder(path, yaml.file), installedAs: [name], location: { file: yaml.file, line } })
}
