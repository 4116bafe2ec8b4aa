/**
 * Describes one of several parts of what is locked, such as `2/3`. The part of a version depends only on its name and
 * version.
 */

export interface Shard {
  /** From 1 to `of`. */
  readonly index: number
  readonly of: number
}

const SHARD = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/

/** `undefined` if it is not of the form `K/N` with K at most N. */
export function parseShard(text: string): Shard | undefined {
  const [, index, of] = SHARD.exec(text) ?? []
  const shard = { index: Number(index), of: Number(of) }
  return shard.index <= shard.of ? shard : undefined
}

export const shardText = ({ index, of }: Shard): string => `${index}/${of}`
