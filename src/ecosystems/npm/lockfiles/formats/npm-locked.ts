/**
 * Establishes which package an entry of package-lock.json puts in place of a request, and which copy of a request the
 * lockfile holds.
 */
import type { Manifests } from '../../../../domain/lockfile.ts'
import { DEPENDENCY_KINDS } from '../../../../domain/manifest.ts'
import { field, isJsonObject } from '../../../../text/json.ts'
import { quoted } from '../../../../text/quoted.ts'
import type { LockedAt } from '../../manifest/requested.ts'
import { joinPath } from '../hosted.ts'
import { type NpmNode, addressText } from './npm-node.ts'

/** The lockfile's copy of a node's request for `name`. `undefined` if it has none. */
export function lockedSpecOf(name: string, { meta }: NpmNode): string | undefined {
  for (const kind of DEPENDENCY_KINDS) {
    const section = meta[kind]
    const spec = isJsonObject(section) ? field(section, name) : undefined
    if (typeof spec === 'string') return spec
  }
  return undefined
}

/** The folder that relative paths of a node start from. For a package from an archive it is the archive's folder. */
export function folderOf(node: NpmNode, location: string): string {
  const resolved = addressText(node.meta['resolved'])
  return resolved === undefined || !/^file:/i.test(resolved) ? location : joinPath(resolved.replace(/^file:/i, ''), '..')
}

/**
 * The name, version and address that a node locks. For a link to a project whose package.json was read, npm uses the
 * name and version in that file, and so does this function.
 */
export function lockedAt(node: NpmNode, manifests: Manifests): LockedAt {
  const actual = node.target ?? node
  const own = projectBehind(node, manifests)
  const stated = own?.version ?? addressText(actual.meta['version'])
  const isAddress = stated !== undefined && /[:/]/.test(stated)
  const resolved = addressText(node.meta['resolved'])
  return {
    name: own?.name ?? actual.name,
    version: isAddress || stated === undefined ? undefined : stated,
    resolved: node.meta['link'] === true ? resolved : (resolved ?? (isAddress ? stated : undefined)),
    isLink: node.meta['link'] === true,
  }
}

/** The package.json of the project that a link leads to, if it was read. */
export const projectBehind = ({ target, meta }: NpmNode, manifests: Manifests) =>
  target?.isProject === true ? manifests.get(joinPath('', (addressText(meta['resolved']) ?? '').replace(/^file:/i, ''))) : undefined

/** A node in words, quoted, for messages. */
export function describe(node: NpmNode, manifests: Manifests): string {
  const { name, version, resolved, isLink } = lockedAt(node, manifests)
  const at = resolved === undefined ? '' : ` from ${resolved}`
  return quoted(isLink ? `the folder ${resolved ?? ''}` : `${name}@${version ?? node.version ?? ''}${at}`)
}
