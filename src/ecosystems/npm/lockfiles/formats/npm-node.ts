/**
 * Defines the tree that both sections of a package-lock.json describe: folders in folders, some of them inside the
 * tarball of another package.
 */
import type { LockedPackage, Source } from '../../../../domain/package.ts'
import { identify, lockedPackage } from '../entry.ts'
import type { JsonObject } from '../../../../text/json.ts'
import { quoted } from '../../../../text/quoted.ts'
import type { TreeNode } from '../via.ts'

/** The file of an entry, and a function from an offset in the file to its line. */
export interface LockfileLines {
  readonly file: string
  readonly line: (offset: number) => number
}

/** One folder of the tree, with the entry that describes it. */
export interface NpmNode extends TreeNode {
  parent: NpmNode | undefined
  target: NpmNode | undefined
  children: Map<string, NpmNode> | undefined
  /** The folder's name, with its scope. */
  readonly folder: string
  readonly offset: number
  readonly meta: JsonObject
  readonly name: string
  readonly version: string | undefined
  /** The source, before bundles are considered. */
  readonly source: Source
  /** Whether the entry states that it is bundled (`inBundle`, in version 1 `bundled`). */
  readonly saysBundled: boolean
  /** The names of its own folders that its entry lists as bundled. */
  bundles: readonly string[]
  readonly installScript: boolean | undefined
}

/** One section of a package-lock.json, as a tree of folders. */
export interface NpmTree {
  /** By folder, relative to the project. The root is `''`. */
  readonly nodes: ReadonlyMap<string, NpmNode>
  readonly place: LockfileLines
  /** Whether npm resolves the requests of all packages. In version 1 it resolves only those of the project. */
  readonly byWishes: boolean
}

/** One section after it was read: its packages, and the tree they came from. */
export interface ReadTree {
  readonly packages: readonly LockedPackage[]
  readonly tree: NpmTree
}

/** Adds a folder to its parent. */
export function addChild(parent: NpmNode, child: NpmNode): void {
  parent.children ??= new Map()
  parent.children.set(child.folder, child)
}

/** The locked package of a node. `bundler` is the node whose bundle contains it (npm-bundles.ts). */
export function toLockedPackage(
  node: NpmNode,
  via: readonly string[],
  bundler: NpmNode | undefined,
  { file, line }: LockfileLines,
): LockedPackage {
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

/**
 * Whether a node is judged as part of its bundler. Its entry must state the bundle, and must have no address and no
 * hash of its own. Otherwise it counts as a registry package.
 */
function isInBundle(node: NpmNode, bundler: NpmNode | undefined): bundler is NpmNode {
  if (bundler?.source.kind !== 'registry') return false
  return node.saysBundled && addressText(node.meta['resolved']) === undefined && addressText(node.meta['integrity']) === undefined
}

/** Only `file:` is certainly a path. npm may read other texts that look like paths as a version or a tag. */
export const isFileUrl = (address: string): boolean => /^file:/i.test(address)

/** The path of a `file:` address, with the separators that npm writes on every system. */
export const folderText = (path: string): string => path.replace(/^file:/i, '').replaceAll('\\', '/')

/**
 * The text of a field. `false`, `null` and `''`, which old versions of npm wrote, count as absent. Any other value is
 * returned as quoted JSON.
 */
export function addressText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  return value === undefined || value === null || value === false ? undefined : quoted(JSON.stringify(value))
}
