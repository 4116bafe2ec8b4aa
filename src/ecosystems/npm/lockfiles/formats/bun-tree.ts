/**
 * Resolves the dependencies between the entries of bun.lock. bun resolves them as Node does, with the entries' keys as
 * paths.
 */
import { type JsonObject, field, isJsonObject, keysOf } from '../../../../text/json.ts'
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import { type TreeNode, namesVia, resolver } from '../via.ts'
import type { BunEntry } from './bun-entry.ts'

interface BunNode extends TreeNode {
  parent: BunNode | undefined
  children: Map<string, BunNode> | undefined
  /** The requirements that must have an entry. */
  readonly needs: readonly string[]
  readonly line: number
}

export interface BunTree {
  readonly nodes: ReadonlyMap<string, BunNode>
  /** The names of the direct dependencies that bring in the entry with this key. */
  readonly via: (key: string) => readonly string[]
}

/**
 * Builds the tree. `line` is the line of the section `workspaces`. Throws LOCKFILE_UNREADABLE if a required dependency
 * has no entry.
 */
export function bunTree(entries: ReadonlyMap<string, BunEntry>, workspaces: JsonObject, file: string, line: number): BunTree {
  const project = (folder: string, at: number): BunNode => {
    const workspace = field(workspaces, folder)
    return toNode(requiredBy(workspace, DIRECT), requiredBy(workspace, NEEDED), true, at)
  }
  const root = project('', line)
  const nodes = new Map([['', root]])
  for (const [key, { requires, needs, workspace, line: at }] of entries)
    nodes.set(key, workspace === undefined ? toNode(requires, needs, false, at) : project(workspace, line))
  for (const [key, { path }] of entries) {
    const node = nodes.get(key)
    if (node === undefined) continue
    const holder = nodes.get(path.slice(0, -1).join('/'))
    node.parent = holder ?? root
    // If the parent folder has no entry, no dependency resolves to this node.
    if (holder === undefined) continue
    node.parent.children ??= new Map()
    node.parent.children.set(path.at(-1) ?? key, node)
  }
  refuseGaps([...nodes.values(), ...listedAlone(entries, workspaces).map((folder) => ({ ...project(folder, line), parent: root }))], file)
  const via = namesVia(nodes.values())
  return { nodes, via: (key) => via.get(nodes.get(key) ?? root) ?? [] }
}

/** The workspaces that `workspaces` lists and that have no entry. */
function listedAlone(entries: ReadonlyMap<string, BunEntry>, workspaces: JsonObject): readonly string[] {
  const known = new Set([...entries.values()].map(({ workspace }) => workspace))
  return Object.keys(workspaces).filter((folder) => folder !== '' && !known.has(folder))
}

const toNode = (requires: readonly string[], needs: readonly string[], isProject: boolean, line: number): BunNode => ({
  parent: undefined,
  target: undefined,
  children: undefined,
  requires,
  needs,
  isProject,
  line,
})

const NEEDED = ['dependencies', 'devDependencies']
const DIRECT = [...NEEDED, 'optionalDependencies', 'peerDependencies']

const requiredBy = (workspace: unknown, kinds: readonly string[]): readonly string[] =>
  isJsonObject(workspace) ? kinds.flatMap((kind) => keysOf(workspace[kind])) : []

/**
 * Refuses a required dependency without an entry. bun refuses such a file too, even if an override replaces the
 * dependency (tried with 1.4). An optional or peer dependency may have no entry. bun then installs none.
 */
function refuseGaps(nodes: Iterable<BunNode>, file: string): void {
  const resolve = resolver<TreeNode>()
  for (const node of nodes) {
    const gone = node.needs.find((name) => resolve(node, name) === undefined)
    if (gone !== undefined) throw unreadable(file, node.line, `no entry for ${quoted(gone)}, so the file is cut short or edited`)
  }
}
