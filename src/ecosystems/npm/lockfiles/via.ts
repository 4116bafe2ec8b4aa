/**
 * Establishes why a package is locked: the direct dependencies, of the root or of a workspace, that bring it in.
 *
 * The name of every direct dependency flows along the resolved edges, at most three names into any package. So the work
 * is at most three times the number of edges, however many direct dependencies there are.
 */

/**
 * A folder that holds a package. Its dependencies resolve as Node does: in its own node_modules, then in those of its
 * parents.
 */
export interface TreeNode {
  readonly parent: TreeNode | undefined
  /** By folder name; most packages have none. */
  readonly children: ReadonlyMap<string, TreeNode> | undefined
  /** The names it depends on; of a project also its development dependencies. */
  readonly requires: readonly string[]
  /** The root or a workspace. */
  readonly isProject: boolean
  /** Where a link leads. */
  readonly target: TreeNode | undefined
}

const MAX_VIA = 3
/** Steps up a tree that a lookup may take in all. A real tree of 100,000 packages takes about a million. */
const MAX_STEPS = 2_000_000

/** The names for each node: empty for a direct dependency, no entry where nothing is known. */
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

/** Looks dependencies up, until it has taken too many steps: then nothing is found any more. */
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

/** The names in a tree's top folder that no package requires. */
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
