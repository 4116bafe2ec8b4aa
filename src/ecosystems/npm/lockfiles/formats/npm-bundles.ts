/**
 * Establishes which packages npm takes from the tarball of another package.
 *
 * npm decides by the bundling package, not by the flag of the bundled one (arborist, `Node.getBundler`). So it installs
 * an entry that only states `inBundle` from the registry, like any other entry. The steps are:
 *
 * 1. A package is bundled if another one names it in `bundleDependencies` and has it in its own folder. Outer bundles
 *    come first.
 * 2. Everything below a bundled package is in the same bundle.
 * 3. The dependencies of a bundled package are in it too, if they are in the bundling package's own folder.
 *
 * The root has no bundle, because npm installs the root's packages itself.
 */
import { resolver } from '../via.ts'
import type { NpmNode } from './npm-node.ts'

/** Each bundled node, with the node whose tarball contains it. */
export function findBundlers(nodes: readonly NpmNode[]): ReadonlyMap<NpmNode, NpmNode> {
  const bundlers = new Map<NpmNode, NpmNode>()
  const resolve = resolver<NpmNode>()
  const candidates = nodes.filter((node) => node.bundles.length > 0).map((node) => ({ node, depth: depthOf(node) }))
  for (const { node: bundler } of candidates.sort((a, b) => a.depth - b.depth)) {
    if (bundlers.has(bundler)) continue
    const queue: NpmNode[] = []
    const take = (node: NpmNode | undefined): void => {
      if (node === undefined || bundlers.has(node)) return
      bundlers.set(node, bundler)
      queue.push(node)
    }
    for (const name of bundler.bundles) take(bundler.children?.get(name))
    for (const next of queue) {
      for (const child of next.children?.values() ?? []) take(child)
      for (const name of next.requires) {
        const found = resolve(next, name)
        if (found?.parent === bundler) take(found)
      }
    }
  }
  return bundlers
}

function depthOf(node: NpmNode): number {
  let depth = 0
  for (let at = node.parent; at !== undefined; at = at.parent) depth++
  return depth
}
