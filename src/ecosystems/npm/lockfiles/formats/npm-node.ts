/**
 * Reads what the two sections of a package-lock.json have in common: folders in a tree, some of them inside the tarball
 * of another package.
 */
import type { LockedPackage, Source } from '../../../../domain/package.ts'
import { identify, lockedPackage } from '../entry.ts'
import type { JsonObject } from '../../../../text/json.ts'
import { quoted } from '../../../../text/quoted.ts'
import type { TreeNode } from '../via.ts'

/** The file of an entry, and the line of an offset in it. */
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
  readonly meta: JsonObject
  readonly name: string
  readonly version: string | undefined
  /** Without regard to whether it is bundled. */
  readonly source: Source
  /** Whether it says that it is in a bundle (`inBundle`, in version 1 `bundled`). */
  readonly saysBundled: boolean
  /** The folders among its own that it says to bundle. */
  bundles: readonly string[]
  readonly installScript: boolean | undefined
}

/** A section as a tree of folders. */
export interface NpmTree {
  /** By location; `''` is the root. */
  readonly nodes: ReadonlyMap<string, NpmNode>
  readonly place: Place
  /** Whether npm resolves by what packages ask for. In version 1 it does not: only what the project asks for counts. */
  readonly byWishes: boolean
}

export interface ReadTree {
  readonly packages: readonly LockedPackage[]
  readonly tree: NpmTree
}

export function addChild(parent: NpmNode, child: NpmNode): void {
  parent.children ??= new Map()
  parent.children.set(child.folder, child)
}

export function toLockedPackage(node: NpmNode, via: readonly string[], bundler: NpmNode | undefined, { file, line }: Place): LockedPackage {
  return lockedPackage({
    name: node.name,
    version: node.version,
    source: isInBundle(node, bundler) ? { kind: 'bundled', inside: identify(bundler.name, bundler.version, bundler.source) } : node.source,
    integrity: addressText(node.meta['integrity']),
    location: { file, line: line(node.offset) },
    installedAs: [node.folder],
    installScript: node.installScript,
    dev: node.meta['dev'] === true,
    optional: node.meta['optional'] === true,
    via,
  })
}

/** A package is left to its bundler only if everything fits. Otherwise it counts as a registry package. */
function isInBundle(node: NpmNode, bundler: NpmNode | undefined): bundler is NpmNode {
  if (bundler?.source.kind !== 'registry') return false
  return node.saysBundled && addressText(node.meta['resolved']) === undefined && addressText(node.meta['integrity']) === undefined
}

/** Only `file:` is certainly a path. npm may read other path-like texts as a version or a tag. */
export const isFileUrl = (address: string): boolean => /^file:/i.test(address)

/** A path as npm writes it on any system. */
export const folderText = (path: string): string => path.replace(/^file:/i, '').replaceAll('\\', '/')

/**
 * A field that holds a string. `false`, `null` and `''`, which old versions of npm wrote, count as absent. Anything
 * else is shown as it is.
 */
export function addressText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  return value === undefined || value === null || value === false ? undefined : quoted(JSON.stringify(value))
}
