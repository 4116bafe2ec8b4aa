/**
 * Establishes which packages npm takes from the tarball of another one. npm (arborist's Node.getBundler) uses the
 * bundling package, not the flag of the bundled one. So an entry that only says `inBundle` is installed from the
 * registry like any other:
 *
 * 1. A package that another one names in `bundleDependencies` and has in its own folder is in its bundle. Outer bundles
 *    come first.
 * 2. Everything below a bundled package is in the same bundle.
 * 3. So are the dependencies of a bundled package that are in the bundling package's own folder.
 *
 * The root's bundle is none: npm installs its packages itself.
 */
import { resolver } from '../via.ts'
import type { NpmNode } from './npm-node.ts'

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
