// Names a version in a merged report: name and version, and what tells it from another one with the same.
import { commitAt } from './read-place.ts'
import type { ReadChange } from './read-report.ts'

type Named = Pick<ReadChange, 'name' | 'version' | 'source' | 'integrity'>

export function specsOf(changes: readonly Named[]): (change: Named) => string {
  const places = new Map<string, Set<string>>()
  const hashes = new Map<string, Set<string | null>>()
  for (const change of changes) {
    places.set(plain(change), (places.get(plain(change)) ?? new Set()).add(change.source.at))
    hashes.set(plain(change), (hashes.get(plain(change)) ?? new Set()).add(change.integrity))
  }
  const isOneOfSeveral = (of: ReadonlyMap<string, ReadonlySet<unknown>>, change: Named): boolean => (of.get(plain(change))?.size ?? 0) > 1
  return (change) => {
    const parts = [
      originOf(change) ?? (isOneOfSeveral(places, change) ? registryText(change) : undefined),
      isOneOfSeveral(hashes, change) ? (change.integrity?.slice(0, HASH) ?? 'no hash') : undefined,
    ].filter((part) => part !== undefined)
    return parts.length === 0 ? plain(change) : `${plain(change)} (${parts.join(', ')})`
  }
}

const plain = ({ name, version }: Named): string => `${name}@${version}`
const registryText = ({ source: { at } }: Named): string => (at === 'public' ? 'the public registry' : at)

/** Enough to tell one hash from another, with its kind. */
const HASH = 18

/** For what does not come from a registry: a commit, an address, a path. */
const originOf = ({ source }: Pick<ReadChange, 'source'>): string | undefined =>
  source.kind === 'registry' ? undefined : (commitAt(source) ?? source.at)
