/** Establishes which unclosed things of a lockfile are new: what the base left open in the same way is no news of this change. */
import type { Lockfile, Unclosed } from '../domain/lockfile.ts'

export function newlyUnclosed(base: Lockfile | undefined, head: Lockfile): readonly Unclosed[] {
  if (head.unclosed === undefined || head.unclosed.length === 0) return []
  const known = new Set(base?.format === head.format ? (base.unclosed ?? []).map(keyOf) : [])
  return head.unclosed.filter((unclosed) => !known.has(keyOf(unclosed)))
}

/** Wherever in the file it stands. */
const keyOf = ({ kind, name, range, askers, why }: Unclosed): string => JSON.stringify([kind, name, range, askers, why])
