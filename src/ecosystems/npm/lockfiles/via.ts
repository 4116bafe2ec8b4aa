/**
 * Establishes why a package is locked: which direct dependencies of the root or of a workspace bring it in.
 *
 * The names of the direct dependencies are passed along the resolved edges, at most three names to each package. So the
 * work is at most three times the number of edges.
 */

/**
 * A folder that holds a package. Its dependencies resolve as in Node: first in its own node_modules, then in those of
 * its parents.
 */
export interface TreeNode {
  readonly parent: TreeNode | undefined
  /** By folder name. `undefined` for most packages, which have no folders. */
  readonly children: ReadonlyMap<string, TreeNode> | undefined
  /** The names it depends on. For a project, development dependencies are included. */
  readonly requires: readonly string[]
  /** Whether it is the root or a workspace. */
  readonly isProject: boolean
  /** The target of a link. */
  readonly target: TreeNode | undefined
}

const MAX_VIA = 3
/** The limit for steps up the tree in all lookups together. A real tree of 100,000 packages takes about a million. */
const MAX_STEPS = 2_000_000

/** The names for each node. A direct dependency has an empty list. A node without known reason has no entry. */
export function namesVia(nodes: Iterable<TreeNode>): ReadonlyMap<TreeNode, readonly string[]> {
  const names = new Map<TreeNode, string[]>()
  const direct = new Set<TreeNode>()
  const resolve = resolver<TreeNode>()
  const resolved = new Map<TreeNode, readonly TreeNode[]>()
  const dependenciesOf = (node: TreeNode): readonly TreeNode[] => {
    const known = resolved.get(node) ?? node.requires.flatMap((name) => resolve(node, name) ?? [])
    resolved.set(node, known)
    return known
  }
  const queue: { node: TreeNode; name: string }[] = []
  const reach = (node: TreeNode | undefined, name: string): void => {
    if (node === undefined || node.isProject) return
    const known = names.get(node) ?? []
    if (known.length >= MAX_VIA || known.includes(name)) return
    names.set(node, [...known, name])
    queue.push({ node, name })
  }
  for (const project of nodes) {
    if (!project.isProject) continue
    for (const name of project.requires) {
      const node = resolve(project, name)
      if (node !== undefined) direct.add(node)
      reach(node, name)
    }
  }
  for (let next = 0; next < queue.length; next++) {
    const reached = queue[next]
    if (reached === undefined) break
    for (const dependency of dependenciesOf(reached.node)) reach(dependency, reached.name)
  }
  for (const node of direct) names.set(node, [])
  return names
}

/** A function that resolves dependencies. After `MAX_STEPS` steps it finds nothing more. */
export function resolver<T extends Walkable<T>>(): (from: T, name: string) => T | undefined {
  let steps = 0
  return (from, name) => {
    for (let at: T | undefined = from; at !== undefined && steps < MAX_STEPS; at = at.parent) {
      steps++
      const found = at.children?.get(name)
      if (found !== undefined) return found.target ?? found
    }
    return undefined
  }
}

interface Walkable<T> {
  readonly parent: T | undefined
  readonly children: ReadonlyMap<string, T> | undefined
  readonly target: T | undefined
}

/** The names in the root's folder that no package requires. */
export function neverRequired(root: TreeNode, nodes: readonly TreeNode[]): readonly string[] {
  const resolve = resolver<TreeNode>()
  const required = new Set<TreeNode>()
  for (const node of nodes) {
    for (const name of node.requires) {
      const found = resolve(node, name)
      if (found !== undefined && found !== node) required.add(found)
    }
  }
  return [...(root.children ?? [])].filter(([, node]) => !required.has(node)).map(([name]) => name)
}
