/**
 * Establishes which package of a lockfile an archive in Yarn's cache belongs to, by the name that Yarn gives it:
 * `@a-lib-npm-1.0.0-<hash of the locator>-<hash or cache key>.zip`, or `lib-patch-<hash>-<hash>.zip` for a patched
 * package. Only the hash of the locator identifies the patched version.
 */
import { createHash } from 'node:crypto'
import type { Lockfile, PatchedPackage } from '../../../domain/lockfile.ts'
import type { CachedPackage } from '../../reader.ts'

const ARCHIVE = /^(.+)-([0-9a-f]{10})-[0-9a-z]{1,12}\.zip$/

export function cachedPackages({ format, packages, patched = [] }: Lockfile): (path: string) => CachedPackage | undefined {
  if (format !== 'yarn-berry') return () => undefined
  const ofRegistry = packages.filter(({ source }) => source.kind === 'registry')
  const plain = new Map(ofRegistry.map((one) => [`${slug(one.name)}-npm-${one.version}`, { package: one, patches: [] }]))
  const changed = new Map(patched.filter((one) => one.package.source.kind === 'registry').map((one) => [patchedKey(one), one]))
  return (path) => {
    const [, key, hash] = ARCHIVE.exec(path.slice(path.lastIndexOf('/') + 1)) ?? []
    const found = changed.get(`${key ?? ''}-${hash ?? ''}`)
    if (found !== undefined) return { package: found.package, patches: found.files?.map((file) => file.path) }
    return plain.get(key ?? '')
  }
}

const slug = (name: string): string => name.replace('/', '-')

/** The name in the locator may differ from that of the package under the patch. */
function patchedKey({ id }: PatchedPackage): string {
  const at = id.indexOf('@patch:')
  return `${slug(id.slice(0, at))}-patch-${locatorHash(id.slice(0, at), id.slice(at + 1)).slice(0, 10)}`
}

/** As in Yarn's `structUtils`: the hash of two parts, the hash of scope and name, and the reference. */
function locatorHash(name: string, reference: string): string {
  const [scope, bare] = name.startsWith('@') ? name.slice(1).split('/') : ['', name]
  return sha512(sha512((scope ?? '') + (bare ?? '')) + reference)
}

const sha512 = (text: string): string => createHash('sha512').update(text).digest('hex')
