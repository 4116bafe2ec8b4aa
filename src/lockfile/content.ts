/** Establishes when two entries with one name and version are the same: they have the same place, and equal bytes. */
import { strongestHashes } from '../domain/hash.ts'
import { type LockedPackage, type Source, spec, sourceText } from '../domain/package.ts'
import { sourcePlace } from './source-place.ts'

/**
 * Equal exactly for entries with the same name, version, place and bytes. Bytes that cannot be compared (another kind
 * of hash, none) count as different.
 */
export function contentKey(entry: LockedPackage): string {
  return `${entry.name}@${entry.version} ${sourcePlace(entry.source, entry.name, entry.version)} ${bytesKey(entry)}`
}

/**
 * The commit of a git source identifies its bytes, although each machine packs another archive. If nothing names the
 * bytes, the exact address decides: the configured registry and the public one count as one place only for known bytes.
 */
function bytesKey({ source, integrity, checksum }: LockedPackage): string {
  if (source.kind === 'git' && source.commit !== undefined) return 'commit'
  if (integrity !== undefined) return strongestHashes(integrity)
  if (checksum !== undefined) return `checksum ${checksum}`
  return source.kind === 'registry' ? `unhashed ${source.url ?? ''}` : 'unhashed'
}

/**
 * Whether two entries with one name and version have equal texts for place and bytes. Fast, and never true for
 * different entries.
 */
export function isSameText(a: LockedPackage, b: LockedPackage): boolean {
  return a.integrity === b.integrity && a.checksum === b.checksum && isSameSource(a.source, b.source)
}

function isSameSource(a: Source, b: Source): boolean {
  if (a.kind === 'registry') return b.kind === 'registry' && a.url === b.url
  if (a.kind === 'bundled') return b.kind === 'bundled' && a.inside.name === b.inside.name
  if (a.kind === 'tarball') return b.kind === 'tarball' && a.url === b.url
  if (a.kind === 'git') return b.kind === 'git' && a.url === b.url && a.commit === b.commit && a.folder === b.folder
  return a.kind === b.kind && sourceText(a, '') === sourceText(b, '')
}

const MAX_VIA = 3

/**
 * One entry per name, version, place and bytes: the first in the file, with additions from the same entry elsewhere in
 * the tree.
 */
export function mergeTwins(entries: readonly LockedPackage[]): readonly LockedPackage[] {
  const found: LockedPackage[] = []
  const bySpec = new Map<string, number>()
  const byContent = new Map<string, number>()
  for (const entry of entries) {
    const name = spec(entry)
    const at = bySpec.get(name)
    if (at === undefined) bySpec.set(name, found.push(entry) - 1)
    else addTwin(entry, at, found, byContent)
  }
  return found
}

/** Adds an entry whose name and version `found` contains, first at `first`: to its twin, or as a new one. */
function addTwin(entry: LockedPackage, first: number, found: LockedPackage[], byContent: Map<string, number>): void {
  const namesake = found[first]
  if (namesake !== undefined) byContent.set(contentKey(namesake), first)
  const key = contentKey(entry)
  const at = byContent.get(key)
  const twin = at === undefined ? undefined : found[at]
  if (at === undefined || twin === undefined) byContent.set(key, found.push(entry) - 1)
  else found[at] = merged(twin, entry)
}

function merged(a: LockedPackage, b: LockedPackage): LockedPackage {
  const isDirect = a.via.length === 0 || b.via.length === 0
  return {
    ...a,
    ...aliasesOf(a, b),
    installScript: either(a.installScript, b.installScript),
    dev: both(a.dev, b.dev),
    optional: both(a.optional, b.optional),
    via: isDirect ? [] : [...new Set([...a.via, ...b.via])].slice(0, MAX_VIA),
  }
}

/** A twin under the package's own name adds no alias. */
function aliasesOf(a: LockedPackage, b: LockedPackage): Pick<LockedPackage, 'aliases'> {
  if (b.alias === undefined && b.aliases === undefined) return {}
  const others = new Set([...(a.aliases ?? []), ...(b.alias === undefined ? [] : [b.alias]), ...(b.aliases ?? [])])
  if (a.alias !== undefined) others.delete(a.alias)
  return others.size === 0 ? {} : { aliases: [...others].toSorted() }
}

const either = (a: boolean | undefined, b: boolean | undefined): boolean | undefined => (a === true || b === true ? true : (a ?? b))
const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === undefined || b === undefined ? undefined : a && b
