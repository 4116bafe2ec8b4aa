/** When two entries of one name and version are the same thing: the same place, and bytes that can be compared and are equal. */
import type { Integrity, LockedPackage } from '../domain/package.ts'
import { placeOf } from './source.ts'

/** Strongest first: as npm, only the strongest hashes an entry has count. */
const ALGORITHMS = ['sha512', 'sha384', 'sha256', 'sha1', 'md5']

/** Equal exactly for entries of the same name, version, place and bytes. Bytes that cannot be compared (other hash, none) are not the same. */
export function contentKey(entry: LockedPackage): string {
  return `${entry.name}@${entry.version} ${placeOf(entry.source, entry.name, entry.version)} ${bytesKey(entry)}`
}

function bytesKey({ integrity, checksum }: LockedPackage): string {
  if (integrity !== undefined) return strongest(integrity)
  return checksum === undefined ? 'unhashed' : `checksum ${checksum}`
}

/** The strongest hashes of an SRI, sorted. Several of one strength mean that any of them may be installed. */
function strongest(integrity: Integrity): string {
  if (!integrity.includes(' ')) return integrity
  const hashes = integrity.split(' ')
  const algorithm = ALGORITHMS.find((name) => hashes.some((hash) => hash.startsWith(`${name}-`)))
  return [...new Set(hashes.filter((hash) => algorithm === undefined || hash.startsWith(`${algorithm}-`)))].sort().join(' ')
}

const MAX_VIA = 3

/** One entry per name, version, place and bytes: the first in the file, with what its twins elsewhere in the tree add. */
export function mergeTwins(entries: readonly LockedPackage[]): readonly LockedPackage[] {
  const first = new Map<string, LockedPackage>()
  for (const entry of entries) {
    const key = contentKey(entry)
    const twin = first.get(key)
    first.set(key, twin === undefined ? entry : merged(twin, entry))
  }
  return [...first.values()]
}

function merged(a: LockedPackage, b: LockedPackage): LockedPackage {
  const isDirect = a.via.length === 0 || b.via.length === 0
  return {
    ...a,
    alias: a.alias === undefined || b.alias === undefined ? undefined : a.alias,
    installScript: either(a.installScript, b.installScript),
    dev: both(a.dev, b.dev),
    optional: both(a.optional, b.optional),
    via: isDirect ? [] : [...new Set([...a.via, ...b.via])].slice(0, MAX_VIA),
  }
}

const either = (a: boolean | undefined, b: boolean | undefined): boolean | undefined => (a === true || b === true ? true : (a ?? b))
const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === undefined || b === undefined ? undefined : a && b
