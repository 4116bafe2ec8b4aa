/**
 * Establishes what a change of a lockfile adds and what it removes.
 *
 * 1. If the base has a head entry too (name, version, place and bytes, see content.ts), it is unchanged. Its place in
 *    the tree, its flags and the format of either side do not count.
 * 2. The same name and version is re-resolved if it has other bytes, bytes that cannot be compared (another hash
 *    algorithm, a hash lost or gained), or another place. It is judged again and compared with the replaced entry.
 * 3. Another version of a package that the base has is an update of all its base versions. It replaces those that are
 *    locked no more.
 * 4. Any other head entry is added. It may state that it is in the bundle of a package version of which the base
 *    already has bundled entries. That statement does not count, because the bytes of that version did not change. The
 *    entry then counts as one from the registry.
 * 5. Base entries that are locked no more, and that nothing above replaces, are removed.
 */
import type { NonEmpty } from '../domain/brand.ts'
import type { IncomingChange, LockfileChange } from '../domain/change.ts'
import type { Lockfile } from '../domain/lockfile.ts'
import { type LockedPackage, spec } from '../domain/package.ts'
import { groupBy } from '../text/group.ts'
import { contentKey, isSameText } from './content.ts'
import { sourcePlace } from './source-place.ts'

/**
 * Incoming changes in the order of the head's lines, then removed ones in the order of the base's. A missing side is
 * empty.
 */
export function diffLockfiles(base: Lockfile | undefined, head: Lockfile | undefined): readonly LockfileChange[] {
  const before = indexed(base)
  const after = indexed(head)
  const incoming = notIn(before, after.entries).map((entry) => incomingChange(unlessInKnownBundle(entry, before), before, after))
  const accounted = new Set(
    incoming.flatMap((change) => (change.kind === 'updated' ? change.replaced : change.kind === 're-resolved' ? [change.before] : [])),
  )
  const removed = notIn(after, before.entries)
    .filter((entry) => !accounted.has(entry))
    .map((entry): LockfileChange => ({ kind: 'removed', before: entry }))
  return [...incoming, ...removed]
}

/**
 * One side, indexed for every lookup. Lists are in the order of lines, so that the order of `packages` does not matter.
 */
interface Side {
  readonly entries: readonly LockedPackage[]
  readonly bySpec: ReadonlyMap<string, LockedPackage>
  readonly byName: () => ReadonlyMap<string, NonEmpty<LockedPackage>>
  readonly bySpecAndPlace: () => ReadonlyMap<string, LockedPackage>
  readonly contents: () => ReadonlySet<string>
  /** The packages of whose bundle there is an entry. */
  readonly bundling: () => ReadonlySet<string>
  /** The versions of a package that the other side does not have. Computed once per name. */
  readonly leaving: Map<string, readonly LockedPackage[]>
}

function indexed(lockfile: Lockfile | undefined): Side {
  const entries = [...(lockfile?.packages ?? [])].sort(inOrder)
  return {
    entries,
    bySpec: firsts(entries, spec),
    byName: once(() => grouped(entries)),
    bySpecAndPlace: once(() => firsts(entries, specAndPlace)),
    contents: once(() => new Set(entries.map(contentKey))),
    bundling: once(() => new Set(entries.flatMap(({ source }) => (source.kind === 'bundled' ? [spec(source.inside)] : [])))),
    leaving: new Map(),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** The entries that a side does not have. Most are equal as texts. Only the others need a closer look. */
function notIn(side: Side, entries: readonly LockedPackage[]): readonly LockedPackage[] {
  return entries.filter((entry) => {
    const namesake = side.bySpec.get(spec(entry))
    if (namesake === undefined) return true
    return !isSameText(namesake, entry) && !side.contents().has(contentKey(entry))
  })
}

/** If all of the bundle is known, an entry that the base does not have comes from the registry, with no hash. */
function unlessInKnownBundle(entry: LockedPackage, base: Side): LockedPackage {
  if (entry.source.kind !== 'bundled' || !base.bundling().has(spec(entry.source.inside))) return entry
  return { ...entry, source: { kind: 'registry', url: undefined } }
}

function incomingChange(after: LockedPackage, base: Side, head: Side): IncomingChange {
  const namesake = base.bySpec.get(spec(after))
  if (namesake !== undefined) return { kind: 're-resolved', before: base.bySpecAndPlace().get(specAndPlace(after)) ?? namesake, after }
  const before = base.byName().get(after.name)
  return before === undefined
    ? { kind: 'added', after }
    : { kind: 'updated', before, replaced: leaving(after.name, before, base, head), after }
}

function leaving(name: string, before: NonEmpty<LockedPackage>, base: Side, head: Side): readonly LockedPackage[] {
  const known = base.leaving.get(name)
  if (known !== undefined) return known
  const found = before.filter((entry) => !head.bySpec.has(spec(entry)))
  base.leaving.set(name, found)
  return found
}

function inOrder(a: LockedPackage, b: LockedPackage): number {
  return (
    a.location.line - b.location.line || compare(a.name, b.name) || compare(a.version, b.version) || compare(contentKey(a), contentKey(b))
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const specAndPlace = (entry: LockedPackage): string => `${spec(entry)} ${sourcePlace(entry.source, entry.name, entry.version)}`

const grouped = (entries: readonly LockedPackage[]): ReadonlyMap<string, NonEmpty<LockedPackage>> => groupBy(entries, ({ name }) => name)

function firsts(entries: readonly LockedPackage[], keyOf: (entry: LockedPackage) => string): ReadonlyMap<string, LockedPackage> {
  const found = new Map<string, LockedPackage>()
  for (const entry of entries) {
    const key = keyOf(entry)
    if (!found.has(key)) found.set(key, entry)
  }
  return found
}
