/**
 * Selects the changes that a shard judges, by a hash of name and version. So a new version never moves another version
 * to another part.
 */
import type { LockfileChange } from '../domain/change.ts'
import { spec } from '../domain/package.ts'
import type { Shard } from '../domain/shard.ts'
import { sha256Of } from './sha256.ts'

export function inShard(changes: readonly LockfileChange[], { index, of }: Shard): readonly LockfileChange[] {
  return changes.filter((change) => partOf(spec('after' in change ? change.after : change.before), of) === index)
}

/** 48 bits of the hash: a number holds them exactly, and they spread evenly over any number of parts. */
const partOf = (name: string, of: number): number => (Number.parseInt(sha256Of(name).slice(0, 12), 16) % of) + 1
