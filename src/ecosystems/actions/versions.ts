/**
 * Orders the tags of actions: numbers after an optional `v`, separated by dots. Actions have no ranges, because a pin
 * is one commit.
 */
import type { Versions } from '../ecosystem.ts'

const TAG = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z.-]+)?$/

type Parts = readonly [major: number, minor: number, patch: number, isFinal: number]

function partsOf(tag: string): Parts | undefined {
  const [, major, minor = '0', patch = '0', pre] = TAG.exec(tag) ?? []
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch), pre === undefined ? 1 : 0]
}

function compare(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  if (left === undefined || right === undefined) return 0
  const at = left.findIndex((part, index) => part !== right[index])
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
}

export const tagVersions: Versions = {
  hasOrder: (version) => partsOf(version) !== undefined,
  compare,
  isPrerelease: (version) => partsOf(version)?.[3] === 0,
  sameLine: (a, b) => partsOf(a) !== undefined && partsOf(a)?.[0] === partsOf(b)?.[0],
  boundary: (_, after) => after,
  inRange: (_, range) => range === undefined,
  isRange: () => false,
  overlap: () => true,
  within: (inner, outer) => inner === outer,
}
