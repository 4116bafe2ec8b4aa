/** Establishes which packages the nested rules of `overrides` may apply to. */
import type { OverrideRule } from './npm-overrides.ts'
import type { NpmNode, NpmTree } from './npm-node.ts'

/** The package that a name resolves to from a node. `undefined` if there is none. */
export type Resolve = (from: NpmNode, name: string) => NpmNode | undefined

/** If more nested overrides exist than this, each of them counts for every package. */
const MAX_NESTED = 200

/** The packages that each nested override may apply to. */
export type Below = ReadonlyMap<OverrideRule, ReadonlySet<NpmNode>>

/** For each nested rule the packages that its parents reach. */
export function reachedBy({ nodes }: NpmTree, resolve: Resolve, rules: ReadonlyMap<string, readonly OverrideRule[]>): Below {
  const below = new Map<OverrideRule, ReadonlySet<NpmNode>>()
  const nested = [...rules.values()].flat().filter(({ inside }) => inside.length > 0)
  for (const rule of nested) {
    let reached: ReadonlySet<NpmNode> = new Set(nodes.values())
    for (const { name } of nested.length > MAX_NESTED ? [] : rule.inside) reached = fromNamed(name, reached, resolve)
    below.set(rule, reached)
  }
  return below
}

/** The packages in `among` with this name or folder name, and all packages that they reach. */
function fromNamed(name: string, among: ReadonlySet<NpmNode>, resolve: Resolve): ReadonlySet<NpmNode> {
  const reached = new Set([...among].filter((node) => node.folder === name || node.name === name))
  for (const node of reached) {
    for (const next of node.target === undefined ? node.requires.flatMap((wanted) => resolve(node, wanted) ?? []) : [node.target]) {
      reached.add(next)
    }
  }
  return reached
}
