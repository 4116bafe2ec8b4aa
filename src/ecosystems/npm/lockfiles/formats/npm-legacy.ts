/**
 * Reads the section `dependencies` of a package-lock.json. In version 1 it holds all packages. In version 2 it is the
 * part that npm 6 reads.
 */
import { type JsonObject, isJsonObject, keysOf, field } from '../../../../text/json.ts'
import type { Keys } from '../../../../text/json-keys.ts'
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import { classifyAddress, localFolder } from '../hosted.ts'
import { versionInAddress } from '../source.ts'
import { namesVia, neverRequired } from '../via.ts'
import { findBundlers } from './npm-bundles.ts'
import {
  type ReadTree,
  type LockfileLines,
  type NpmNode,
  folderText,
  toLockedPackage,
  addressText,
  addChild,
  isFileUrl,
} from './npm-node.ts'

/**
 * Reads the section. `isWhole` means that the file has no `packages`. Then these entries have to explain why a package
 * is installed, and no entry counts as bundled. npm 6, 7 and 10 install an entry of version 1 with `bundled` from the
 * registry (tried).
 */
export function readLegacy(dependencies: JsonObject, keys: Keys, place: LockfileLines, isWhole: boolean): ReadTree {
  const root = toNode('', 0, {}, undefined, place.file)
  const nodes: NpmNode[] = []
  const tree = (): ReadTree['tree'] => ({ nodes: byLocation([root, ...nodes]), place, byWishes: false })
  collect(dependencies, keys, root, nodes, place)
  if (!isWhole) {
    for (const node of [root, ...nodes]) node.bundles = bundledBy(node)
    const bundlers = findBundlers([root, ...nodes])
    return { packages: nodes.map((node) => toLockedPackage(node, [], bundlers.get(node), place)), tree: tree() }
  }
  // Version 1 does not list the direct dependencies. An entry at the top that no other entry requires must be one.
  const via = namesVia([{ ...root, requires: neverRequired(root, nodes) }, ...nodes])
  return { packages: nodes.map((node) => toLockedPackage(node, via.get(node) ?? [], undefined, place)), tree: tree() }
}

/** Each node with its folder, relative to the project. A parent comes before its children in `nodes`. */
function byLocation(nodes: readonly NpmNode[]): ReadonlyMap<string, NpmNode> {
  const locations = new Map<NpmNode | undefined, string>([[undefined, '']])
  for (const node of nodes) {
    const above = locations.get(node.parent) ?? ''
    locations.set(node, node.parent === undefined ? '' : `${above === '' ? '' : `${above}/`}node_modules/${node.folder}`)
  }
  locations.delete(undefined)
  return new Map([...locations].flatMap(([node, location]) => (node === undefined ? [] : [[location, node] as const])))
}

function collect(dependencies: JsonObject, keys: Keys, parent: NpmNode, nodes: NpmNode[], place: LockfileLines): void {
  for (const [name, offset] of keys.offsets) {
    const meta = field(dependencies, name)
    if (!isJsonObject(meta)) throw unreadable(place.file, place.line(offset), `the entry ${quoted(name)} is not an object`)
    const node = toNode(name, offset, meta, parent, place.file)
    addChild(parent, node)
    nodes.push(node)
    const nested = meta['dependencies']
    const nestedKeys = keys.inside?.get(name)?.inside?.get('dependencies')
    if (isJsonObject(nested) && nestedKeys !== undefined) collect(nested, nestedKeys, node, nodes, place)
  }
}

/**
 * The bundled folders of a node. These entries have no `bundleDependencies`. A child counts as bundled if it has
 * `bundled` and its parent requires it (arborist, `assignBundles`).
 */
function bundledBy(node: NpmNode): readonly string[] {
  if (node.saysBundled || node.children === undefined) return []
  return [...node.children]
    .filter(([name, child]) => child.saysBundled && (node.isProject || node.requires.includes(name)))
    .map(([name]) => name)
}

/** Makes a node. The root has no parent, and is the only project. */
function toNode(folder: string, offset: number, meta: JsonObject, parent: NpmNode | undefined, file: string): NpmNode {
  const { name, version, source } = identity(folder, meta, file)
  return {
    parent,
    target: undefined,
    children: undefined,
    requires: keysOf(meta['requires']),
    isProject: parent === undefined,
    folder,
    offset,
    meta,
    name,
    version,
    source,
    saysBundled: meta['bundled'] === true,
    bundles: [],
    installScript: undefined,
  }
}

type Identity = Pick<NpmNode, 'name' | 'version' | 'source'>

const ALIAS = /^npm:(@?[^@]+)@(.+)$/
const ADDRESS = /[:/]|^\./
const SHORTHAND = /^[^./:@][^/:@]*\/[^/:]+$/

/**
 * The package that an entry installs. Its `version` is one of three: a version, `npm:` with another package's name and
 * version, or an address (npm uses npm-package-arg to tell them apart). For a version, `resolved` gives the address of
 * the bytes. Without `resolved` and `integrity`, npm fetches an address in `from`.
 */
function identity(folder: string, meta: JsonObject, file: string): Identity {
  const stated = addressText(meta['version'])
  const [, aliased, aliasVersion] = ALIAS.exec(stated ?? '') ?? []
  if (stated !== undefined && aliased === undefined && ADDRESS.test(stated)) return addressed(folder, stated, file)
  const name = aliased ?? folder
  const version = aliasVersion ?? stated
  const resolved = addressText(meta['resolved'])
  if (resolved !== undefined) return { name, version, source: classifyAddress(resolved, name, version ?? '') }
  const from = addressText(meta['integrity']) === undefined ? fromAddress(folder, addressText(meta['from'])) : undefined
  return from === undefined ? { name, version, source: { kind: 'registry', url: undefined } } : addressed(folder, from, file, version)
}

/**
 * The identity of an entry with an address. It states no version: the git commit, or the version in the tarball's name,
 * takes its place.
 */
function addressed(name: string, address: string, file: string, known?: string): Identity {
  const url = SHORTHAND.test(address.split('#', 1)[0] ?? address) ? `github:${address}` : address
  const version = known ?? versionInAddress(url)
  const found = classifyAddress(url, name, version ?? '')
  const source = isFileUrl(url) ? localFolder(folderText(url), file) : found
  return { name, version: version ?? (source.kind === 'git' ? source.commit : undefined) ?? '0.0.0', source }
}

/** The address in a `from` (`git+https://…` or `name@git+https://…`). `undefined` if `from` holds a range. */
function fromAddress(folder: string, from: string | undefined): string | undefined {
  if (from === undefined) return undefined
  const spec = from.startsWith(`${folder}@`) ? from.slice(folder.length + 1) : from
  return !spec.startsWith('npm:') && !spec.startsWith('@') && ADDRESS.test(spec) ? spec : undefined
}
