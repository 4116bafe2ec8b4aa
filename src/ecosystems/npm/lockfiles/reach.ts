/**
 * Establishes what direct dependencies reach, in a graph whose edges the lockfile itself resolves (pnpm, Yarn Berry).
 * via.ts does the same for npm's trees of folders.
 */

/** A dependency on a node. */
export interface Edge<Node> {
  /** The name in the dependency. For an alias it is the alias. */
  readonly name: string
  readonly to: Node
}

const MAX_VIA = 3

/**
 * For each node the names of the direct dependencies that bring it in: nearest first, at most three, none for a direct
 * dependency. The limit keeps the work within three times the number of edges.
 */
export function namesReaching<Node>(
  direct: readonly Edge<Node>[],
  from: (node: Node) => readonly Edge<Node>[],
): ReadonlyMap<Node, readonly string[]> {
  const names = new Map<Node, string[]>()
  // Two lists need less memory than one list of pairs. There may be hundreds of thousands of entries.
  const nodes: Node[] = []
  const carried: string[] = []
  const reach = (node: Node, name: string): void => {
    const known = names.get(node)
    if (known === undefined) names.set(node, [name])
    else if (known.length < MAX_VIA && !known.includes(name)) known.push(name)
    else return
    nodes.push(node)
    carried.push(name)
  }
  for (const { to, name } of [...direct].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))) reach(to, name)
  // The loop also visits the nodes that `reach` appends.
  for (const [index, node] of nodes.entries()) {
    for (const { to } of from(node)) reach(to, carried[index] ?? '')
  }
  for (const { to } of direct) names.set(to, [])
  return names
}

/** The nodes that `starts` reach, themselves included. */
export function reachable<Node>(starts: Iterable<Node>, from: (node: Node) => readonly Edge<Node>[]): ReadonlySet<Node> {
  const reached = new Set(starts)
  // A loop over a set visits members that are added meanwhile, in order.
  for (const node of reached) for (const { to } of from(node)) reached.add(to)
  return reached
}
