/**
 * Reads the dependency graph of a pnpm-lock.yaml, from the importers through the packages, and resolves every
 * reference.
 */
import { joinPath } from '../hosted.ts'
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import { type Edge, namesReaching, reachable } from '../reach.ts'
import type { Fields, Yaml, YamlNode } from '../yaml.ts'
import { type RefuseOther, otherNameRefuser } from './pnpm-asked.ts'
import { type Generation, keyOfReference, withoutSuffix } from './pnpm-key.ts'
import { textOf } from './pnpm-resolution.ts'

/** A dependency on a folder, inside or outside of the workspace. */
export interface Link {
  readonly name: string
  /** Relative to the folder of the lockfile. */
  readonly path: string
  readonly line: number
}

/** Who needs the package under one key of `packages`. */
export interface Usage {
  readonly via: readonly string[]
  /** Whether importers need it only for development. */
  readonly dev: boolean
  /** The names under which others depend on it. */
  readonly installedAs: readonly string[]
}

/** The graph of one document. `isEnvironment` is true for the document of what runs before an installation. */
export interface Graph {
  readonly usageOf: (key: string) => Usage
  readonly links: readonly Link[]
  readonly isEnvironment: boolean
}

/** One installed package, with the maps `dependencies` and `optionalDependencies`. */
export interface Installed {
  /** Its key in `packages`. */
  readonly key: string
  readonly fields: Fields
}

const RUNTIME = ['dependencies', 'optionalDependencies']
/** Sections of the environment document, which lists what runs before an installation. */
const ENVIRONMENT = ['configDependencies', 'packageManagerDependencies']
const DIRECT = [...RUNTIME, ...ENVIRONMENT]
const NONE: readonly Edge<string>[] = []
/** PATH_MAX of Linux. Each link of an importer is resolved from the importer's folder. */
const MAX_FOLDER = 4096

/**
 * Reads the graph. `installed` has the full key, with peers, as its key. Throws LOCKFILE_UNREADABLE if a reference has
 * no target, as in a file that was cut.
 */
export function readGraph(yaml: Yaml, root: Fields, installed: ReadonlyMap<string, Installed>, generation: Generation): Graph {
  const reader: Reader = { yaml, installed, generation, links: [], names: new Map() }
  const edges = new Map<string, Edge<string>[]>()
  for (const { key, fields } of installed.values()) {
    const own = RUNTIME.flatMap((section) => readSection(reader, fields, section, ''))
    const known = edges.get(key)
    if (known === undefined) edges.set(key, own)
    else known.push(...own)
  }
  const importers = importersOf(yaml, root)
  const refuseOther = otherNameRefuser(yaml, root, generation)
  if (generation === 5) for (const { fields } of importers) refuseUnlocked(yaml, fields)
  const direct = (section: string): Edge<string>[] =>
    importers.flatMap(({ folder, fields }) =>
      isNothing(yaml, root, fields.get(section)) ? [] : readSection(reader, fields, section, folder, refuseOther),
    )
  const runtime = DIRECT.flatMap(direct)
  const development = direct('devDependencies')
  const from = (key: string): readonly Edge<string>[] => edges.get(key) ?? NONE
  const via = namesReaching([...runtime, ...development], from)
  const needed = reachable(
    runtime.map(({ to }) => to),
    from,
  )
  return {
    usageOf: (key) => ({
      via: via.get(key) ?? [],
      dev: !needed.has(key),
      installedAs: [...(reader.names.get(key) ?? [])],
    }),
    links: reader.links,
    isEnvironment: importers.some(({ fields }) => ENVIRONMENT.some((section) => fields.has(section))),
  }
}

interface Reader {
  readonly yaml: Yaml
  readonly installed: ReadonlyMap<string, Installed>
  readonly generation: Generation
  readonly links: Link[]
  /** For each key the names under which others depend on it. */
  readonly names: Map<string, Set<string>>
}

/** The edges of one section of an importer or a package. Links go to `links`. */
function readSection(
  { yaml, installed, generation, links, names }: Reader,
  fields: Fields,
  section: string,
  folder: string,
  refuseOther?: RefuseOther,
): Edge<string>[] {
  const field = fields.get(section)
  if (field === undefined) return []
  const edges: Edge<string>[] = []
  const has = (key: string): boolean => installed.has(key)
  for (const [name, dependency] of yaml.mapping(field, section)) {
    const reference = referenceOf(yaml, name, dependency)
    if (reference.startsWith('link:')) {
      links.push({ name, path: joinPath(folder, reference.slice('link:'.length)), line: yaml.lineOfKey(dependency) })
      continue
    }
    const found = keyOfReference(name, reference, generation, has)
    const to = found === undefined ? undefined : installed.get(found)?.key
    if (to === undefined) {
      throw unreadable(
        yaml.file,
        yaml.lineOfKey(dependency),
        `no entry for ${quoted(`${name}@${reference}`)}, so the file is cut short or edited`,
      )
    }
    refuseOther?.(name, dependency, to)
    const known = names.get(to)
    if (known === undefined) names.set(to, new Set([name]))
    else known.add(name)
    edges.push({ name, to })
  }
  return edges
}

/** Whether a section is empty. It has no value, and the file continues after it. */
const isNothing = (yaml: Yaml, root: Fields, field: YamlNode | undefined): boolean =>
  field !== undefined && root.has('packages') && yaml.scalar(field) === ''

/**
 * The root and the workspaces. Until lockfile 6, a project without workspaces has its dependencies at the top of the
 * file.
 */
function importersOf(yaml: Yaml, root: Fields): readonly { readonly folder: string; readonly fields: Fields }[] {
  const importers = root.get('importers')
  const listed = importers === undefined ? [] : [...yaml.mapping(importers, 'importers')]
  for (const [folder, value] of listed) {
    if (folder.length > MAX_FOLDER) throw unreadable(yaml.file, yaml.lineOfKey(value), `the importer ${quoted(folder)} is not a folder`)
  }
  return [
    { folder: '', fields: root },
    ...listed.map(([folder, value]) => ({
      folder: folder === '.' ? '' : folder,
      fields: yaml.mapping(value, folder),
    })),
  ]
}

/**
 * Refuses a file that is cut after `specifiers`. Lockfile 5 lists the ranges there, separately, and the locked versions
 * after them.
 */
function refuseUnlocked(yaml: Yaml, importer: Fields): void {
  const ranges = importer.get('specifiers')
  if (ranges === undefined) return
  const sections = [...RUNTIME, 'devDependencies'].flatMap((section) => importer.get(section) ?? [])
  const locked = new Set(sections.flatMap((section) => [...yaml.mapping(section, 'dependencies').keys()]))
  for (const [name, range] of yaml.mapping(ranges, 'specifiers')) {
    if (!locked.has(name))
      throw unreadable(yaml.file, yaml.lineOfKey(range), `nothing is locked for ${quoted(name)}, so the file is cut short or edited`)
  }
}

/**
 * The version or key that a dependency refers to. It is the value itself, or `version` in a mapping with the specifier.
 */
function referenceOf(yaml: Yaml, name: string, value: YamlNode): string {
  const reference = yaml.scalar(value) ?? textOf(yaml, yaml.mapping(value, name), 'version')
  if (reference === undefined || reference === '')
    throw unreadable(yaml.file, yaml.lineOfKey(value), `the dependency ${quoted(name)} has no version`)
  return reference
}

/**
 * The installed packages by full key. Lockfile 9 lists them in `snapshots`, with their peers, and the resolved packages
 * in `packages`. Earlier versions have one list.
 */
export function installedIn(yaml: Yaml, packages: Fields, snapshots: Fields | undefined): ReadonlyMap<string, Installed> {
  const installed = new Map<string, Installed>()
  for (const [full, value] of snapshots ?? packages) {
    const key = snapshots === undefined ? full : withoutSuffix(full)
    if (!packages.has(key)) throw unreadable(yaml.file, yaml.lineOfKey(value), `${quoted(full)} has no entry in \`packages\``)
    installed.set(full, { key, fields: yaml.mapping(value, full) })
  }
  return installed
}
