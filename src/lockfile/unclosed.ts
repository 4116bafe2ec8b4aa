/**
 * Establishes which unanswered requests of a lockfile are new. A request that the base left open in the same way is not
 * new.
 */
import type { Lockfile, Manifests, PlacedUnclosed, Unclosed } from '../domain/lockfile.ts'

/** The manifests that were read beside each side's lockfile. */
export interface ManifestsRead {
  readonly base: Manifests
  readonly head: Manifests
}

export const NONE_READ: ManifestsRead = { base: new Map(), head: new Map() }

export function newlyUnclosed(base: Lockfile | undefined, head: Lockfile, read: ManifestsRead = NONE_READ): readonly PlacedUnclosed[] {
  const open = head.unclosed?.(read.head) ?? []
  if (open.length === 0) return []
  const known = new Set(base?.format === head.format ? (base.unclosed?.(read.base) ?? []).map(keyOf) : [])
  return open.filter((unclosed) => !known.has(keyOf(unclosed))).map((unclosed) => ({ file: head.file, ...unclosed }))
}

/**
 * The line does not matter. If a package manager refuses the request anyway, the locked version does not matter either.
 */
const keyOf = ({ kind, outcome, name, range, askers, why }: Unclosed): string =>
  JSON.stringify([kind, outcome, name, range, askers, outcome === 'installed' ? why : ''])
