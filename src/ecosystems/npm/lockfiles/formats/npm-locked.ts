/**
 * Establishes what is known about a requested entry of package-lock.json, and what the lockfile repeats of a request.
 */
import type { Manifests } from '../../../../domain/lockfile.ts'
import { DEPENDENCY_KINDS } from '../../../../domain/manifest.ts'
import { field, isJsonObject } from '../../../../text/json.ts'
import { quoted } from '../../../../text/quoted.ts'
import type { LockedAt } from '../../manifest/requested.ts'
import { joinPath } from '../hosted.ts'
import { type NpmNode, addressText } from './npm-node.ts'

/** What the lockfile repeats of the same request. */
export function lockedSpecOf(name: string, { meta }: NpmNode): string | undefined {
  for (const kind of DEPENDENCY_KINDS) {
    const section = meta[kind]
    const spec = isJsonObject(section) ? field(section, name) : undefined
    if (typeof spec === 'string') return spec
  }
  return undefined
}

/** A path is relative to the folder; for a packed package, to the folder of the archive. */
export function folderOf(node: NpmNode, location: string): string {
  const resolved = addressText(node.meta['resolved'])
  return resolved === undefined || !/^file:/i.test(resolved) ? location : joinPath(resolved.replace(/^file:/i, ''), '..')
}

/** For a link to a project whose package.json was read, the version is the one in that file, as for npm. */
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

/** The manifest of the project that a link leads to. */
export const projectBehind = ({ target, meta }: NpmNode, manifests: Manifests) =>
  target?.isProject === true ? manifests.get(joinPath('', (addressText(meta['resolved']) ?? '').replace(/^file:/i, ''))) : undefined

export function describe(node: NpmNode, manifests: Manifests): string {
  const { name, version, resolved, isLink } = lockedAt(node, manifests)
  const at = resolved === undefined ? '' : ` from ${resolved}`
  return quoted(isLink ? `the folder ${resolved ?? ''}` : `${name}@${version ?? node.version ?? ''}${at}`)
}
