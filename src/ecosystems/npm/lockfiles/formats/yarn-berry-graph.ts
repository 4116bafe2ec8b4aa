/**
 * Establishes which direct dependencies of the workspaces bring in an entry. Yarn Berry lists the workspaces among the
 * entries, so the graph is complete.
 */
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import { type Edge, namesReaching } from '../reach.ts'
import type { Fields, Yaml } from '../yaml.ts'
import type { Located } from './yarn-berry-locator.ts'

/** One entry of a yarn.lock of Yarn Berry. */
export interface BerryEntry {
  readonly descriptors: readonly string[]
  readonly line: number
  readonly fields: Fields
  /** The locator as the file has it. */
  readonly resolution: string
  readonly located: Located
}

/**
 * For each entry the names of the direct dependencies that bring it in.
 *
 * A range may lead to no entry: `resolutions` and catalogs replace ranges, and only package.json lists them. Such a
 * dependency brings in no known package, but its name has an entry. If the name has none, the file was cut between two
 * entries. A file without any entry was cut too, because Yarn lists the workspaces.
 *
 * Throws LOCKFILE_UNREADABLE for a file that was cut.
 */
export function namesViaWorkspaces(yaml: Yaml, entries: readonly BerryEntry[]): ReadonlyMap<BerryEntry, readonly string[]> {
  if (entries.length === 0) throw unreadable(yaml.file, 1, 'has no entries, not even that of the project')
  const byDescriptor = new Map<string, BerryEntry>()
  const names = new Set<string>()
  for (const entry of entries) {
    for (const descriptor of entry.descriptors) {
      byDescriptor.set(descriptor, entry)
      names.add(descriptor.slice(0, descriptor.indexOf('@', 1)))
    }
  }
  const edges = new Map<BerryEntry, readonly Edge<BerryEntry>[]>()
  for (const entry of entries) edges.set(entry, edgesOf(yaml, entry, byDescriptor, names))
  const workspaces = entries.filter(isWorkspace)
  const direct = workspaces.flatMap((workspace) => edges.get(workspace) ?? []).filter(({ to }) => !isWorkspace(to))
  return namesReaching(direct, (entry) => (isWorkspace(entry) ? [] : (edges.get(entry) ?? [])))
}

const isWorkspace = ({ resolution }: BerryEntry): boolean => resolution.includes('@workspace:')

function edgesOf(
  yaml: Yaml,
  { fields, resolution }: BerryEntry,
  byDescriptor: ReadonlyMap<string, BerryEntry>,
  names: ReadonlySet<string>,
): readonly Edge<BerryEntry>[] {
  const edges: Edge<BerryEntry>[] = []
  for (const [name, value] of dependenciesOf(yaml, fields)) {
    const range = yaml.scalar(value) ?? ''
    // Before lockfile 8, a range of the default protocol is written without `npm:`. A path is bound to the entry that
    // requests it.
    const bound = (): string => `${name}@${range}::locator=${encodeURIComponent(resolution)}`
    const to = byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(`${name}@npm:${range}`) ?? byDescriptor.get(bound())
    if (to !== undefined) edges.push({ name, to })
    else if (!names.has(name) && !isOptional(yaml, fields, name))
      throw unreadable(yaml.file, yaml.lineOfKey(value), `no entry for ${quoted(name)}, so the file is cut short or edited`)
  }
  return edges
}

function dependenciesOf(yaml: Yaml, fields: Fields): Fields {
  const field = fields.get('dependencies')
  // An entry without a value has no dependencies. If the file was cut there, the entry also lacks its last field, and
  // is refused.
  return field === undefined || yaml.scalar(field) === '' ? new Map() : yaml.mapping(field, 'dependencies')
}

function isOptional(yaml: Yaml, fields: Fields, name: string): boolean {
  const all = fields.get('dependenciesMeta')
  const own = all === undefined ? undefined : yaml.mapping(all, 'dependenciesMeta').get(name)
  const optional = own === undefined ? undefined : yaml.mapping(own, name).get('optional')
  return optional !== undefined && yaml.scalar(optional) === 'true'
}
