/**
 * Reads the section `packages` of a package-lock.json (npm 7 and later): one entry per folder, keyed by the folder's
 * path in the project.
 */
import type { Source } from '../../../../domain/package.ts'
import { type JsonObject, isJsonObject, keysOf, field } from '../../../../text/json.ts'
import type { Keys } from '../../../../text/json-keys.ts'
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import { classifyAddress, joinPath, localFolder } from '../hosted.ts'
import { namesVia } from '../via.ts'
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

const MODULES = 'node_modules/'
/** PATH_MAX of Linux. */
const MAX_LOCATION = 4096
/** An empty part, a part `.` or `..`, or a backslash. */
const ODD = /\\|(?:^|\/)\.{0,2}(?:\/|$)/
/** The root itself, or a link's target outside of the project, which begins with `..`. */
const OUTSIDE = /^(?:\.\.\/)*(?:\.\.)?$|^(?:\.\.\/)+(?!\.{0,2}(?:\/|$))(?:(?!\/\.{0,2}(?:\/|$))[^\\])*$/

/**
 * Reads the section. Throws LOCKFILE_UNREADABLE if an entry is not an object, or its key is not a folder that npm
 * installs to.
 */
export function readPackages(packages: JsonObject, keys: Keys, place: LockfileLines): ReadTree {
  const nodes = new Map<string, NpmNode>()
  for (const [location, offset] of keys.offsets) nodes.set(location, toNode(location, offset, field(packages, location), place))
  if (!nodes.has('')) nodes.set('', toNode('', 0, {}, place))
  connect(nodes)
  const via = namesVia(nodes.values())
  const bundlers = findBundlers([...nodes.values()])
  const locked = [...nodes]
    .filter(([location, node]) => location !== '' && node.target?.isProject !== true)
    .map(([, node]) => toLockedPackage(node, via.get(node) ?? [], bundlers.get(node), place))
  return { packages: locked, tree: { nodes, place, byWishes: true } }
}

function toNode(location: string, offset: number, meta: unknown, { file, line }: LockfileLines): NpmNode {
  if (!isJsonObject(meta)) throw unreadable(file, line(offset), `the entry ${quoted(location)} is not an object`)
  if (!isPlain(location)) throw unreadable(file, line(offset), `the entry ${quoted(location)} is not at a path that npm installs to`)
  const isProject = !isInModules(location)
  const folder = folderOf(location)
  const name = addressText(meta['name']) ?? folder
  const version = addressText(meta['version'])
  return {
    parent: undefined,
    target: undefined,
    children: undefined,
    requires: requiredBy(meta, isProject),
    isProject,
    folder: isProject ? name : folder,
    offset,
    meta,
    name,
    version: version ?? (isProject || meta['link'] === true ? '0.0.0' : undefined),
    source: sourceOf(location, meta, name, version ?? '', file),
    saysBundled: meta['inBundle'] === true,
    bundles: namesIn(meta['bundleDependencies']),
    installScript: meta['hasInstallScript'] === true,
  }
}

/** Sets parents and link targets. If an entry's parent folder has no entry, the root becomes its parent. */
function connect(nodes: ReadonlyMap<string, NpmNode>): void {
  const root = nodes.get('')
  for (const [location, node] of nodes) {
    if (location === '') continue
    const at = modulesAt(location)
    const holder = at > 0 ? nodes.get(location.slice(0, at - 1)) : root
    node.parent = holder ?? root
    if (at >= 0 && holder !== undefined) addChild(holder, node)
    if (node.meta['link'] === true) node.target = nodes.get(joinPath('', folderText(addressText(node.meta['resolved']) ?? '')))
  }
}

function requiredBy(meta: JsonObject, isProject: boolean): readonly string[] {
  const kinds = [meta['optionalDependencies'], meta['peerDependencies'], isProject ? meta['devDependencies'] : undefined]
  const most = keysOf(meta['dependencies'])
  return kinds.every((kind) => kind === undefined) ? most : [...most, ...kinds.flatMap(keysOf)]
}

const NO_NAMES: readonly string[] = []
const namesIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((name) => typeof name === 'string') : NO_NAMES)

/**
 * The source of an entry. A link and a project are local folders, unless `resolved` is an address elsewhere. A link to
 * an installed package is a local file: it puts that package in the place of another one.
 */
function sourceOf(location: string, meta: JsonObject, name: string, version: string, file: string): Source {
  const resolved = addressText(meta['resolved'])
  const isLocal = meta['link'] === true || !isInModules(location)
  const source: Source = resolved === undefined ? { kind: 'registry', url: undefined } : classifyAddress(resolved, name, version)
  if (resolved !== undefined && source.kind !== 'file') return source
  if (isLocal) return localFolder(folderText(meta['link'] === true ? (resolved ?? location) : location), file)
  // `--install-links` copies a folder. The entry then has the folder's path in `resolved`.
  return resolved !== undefined && isFileUrl(resolved) ? localFolder(folderText(resolved), file) : source
}

/**
 * The offset of the last `node_modules/` in a location, -1 without one. A folder name that ends in these letters does
 * not match.
 */
const modulesAt = (location: string): number => `/${location}`.lastIndexOf(`/${MODULES}`)

const isInModules = (location: string): boolean => modulesAt(location) >= 0

/** The package name in a location: the part after the last `node_modules/`, else the last part with its scope. */
function folderOf(location: string): string {
  if (isInModules(location)) return location.slice(modulesAt(location) + MODULES.length)
  const parts = location.split('/')
  const scope = parts.at(-2) ?? ''
  return scope.startsWith('@') ? parts.slice(-2).join('/') : (parts.at(-1) ?? location)
}

/**
 * Whether npm could have written a location. `node_modules/./a` would be a second entry for the folder
 * `node_modules/a`.
 */
const isPlain = (location: string): boolean => location.length <= MAX_LOCATION && (!ODD.test(location) || OUTSIDE.test(location))
