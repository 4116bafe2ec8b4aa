/**
 * Establishes what direct dependencies reach, in a graph whose edges the lockfile itself resolves (pnpm, Yarn Berry).
 * For trees of folders, as npm has them, see via.ts.
 */

export interface Edge<Node> {
  /** The name it is depended on by: the alias, where there is one. */
  readonly name: string
  readonly to: Node
}

const MAX_VIA = 3

/**
 * For each node the names of the direct dependencies that bring it in, nearest first, at most three; none for a direct
 * dependency.
 * The bound keeps the work within three times the edges.
 */
export function namesReaching<Node>(
  direct: readonly Edge<Node>[],
  from: (node: Node) => readonly Edge<Node>[],
): ReadonlyMap<Node, readonly string[]> {
  const names = new Map<Node, string[]>()
  // Two lists instead of one of pairs: there may be hundreds of thousands.
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
  // A list that grows is walked to its end.
  for (const [index, node] of nodes.entries()) {
    for (const { to } of from(node)) reach(to, carried[index] ?? '')
  }
  for (const { to } of direct) names.set(to, [])
  return names
}

export function reachable<Node>(starts: Iterable<Node>, from: (node: Node) => readonly Edge<Node>[]): ReadonlySet<Node> {
  const reached = new Set(starts)
  // A set is walked in the order of insertion, additions included.
  for (const node of reached) for (const { to } of from(node)) reached.add(to)
  return reached
}
