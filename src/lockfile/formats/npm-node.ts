/** What the two sections of a package-lock.json have in common: folders in a tree, some of them inside the tarball of another package. */
import type { LockedPackage, Source } from '../../domain/package.ts'
import { identify, lockedPackage } from '../entry.ts'
import { quoted } from '../lines.ts'
import type { TreeNode } from '../via.ts'

/** The file an entry stands in, and the line of an offset in it. */
export interface Place {
  readonly file: string
  readonly line: (offset: number) => number
}

export interface NpmNode extends TreeNode {
  parent: NpmNode | undefined
  target: NpmNode | undefined
  children: Map<string, NpmNode> | undefined
  /** The folder's name, scope included: what it is installed under. */
  readonly folder: string
  readonly offset: number
  readonly meta: Record<string, unknown>
  readonly name: string
  readonly version: string | undefined
  /** Without regard to whether it is bundled. */
  readonly source: Source
  /** Whether it says that it came inside another package's tarball, and has neither address nor hash of its own. */
  readonly saysBundled: boolean
  /** Whether its tarball may hold others. */
  readonly mayBundle: boolean
  readonly installScript: boolean | undefined
}

export function addChild(parent: NpmNode, child: NpmNode): void {
  parent.children ??= new Map()
  parent.children.set(child.folder, child)
}

export function toLockedPackage(node: NpmNode, via: readonly string[], { file, line }: Place): LockedPackage {
  const bundler = bundlerOf(node)
  return lockedPackage({
    name: node.name,
    version: node.version,
    source: bundler === undefined ? node.source : { kind: 'bundled', inside: identify(bundler.name, bundler.version, bundler.source) },
    integrity: addressText(node.meta['integrity']),
    location: { file, line: line(node.offset) },
    installedAs: node.folder,
    installScript: node.installScript,
    dev: node.meta['dev'] === true,
    optional: node.meta['optional'] === true,
    via,
  })
}

/**
 * The package whose tarball holds this one. npm goes by the bundling package, not by the flag; so the flag alone proves nothing: an entry
 * with an address or a hash, below the root, or below a package that is no registry's or bundles nothing, is a package like any other.
 */
function bundlerOf(node: NpmNode): NpmNode | undefined {
  if (!node.saysBundled || node.source.kind !== 'registry') return undefined
  let holder = node.parent
  while (holder?.saysBundled === true) holder = holder.parent
  if (holder === undefined || holder.isProject || !holder.mayBundle || holder.source.kind !== 'registry') return undefined
  return holder
}

/** A field that holds a string. `false`, `null` and `''`, which old versions of npm wrote, are none; anything else is shown as it is. */
export function addressText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  return value === undefined || value === null || value === false ? undefined : quoted(JSON.stringify(value))
}
