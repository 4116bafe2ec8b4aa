/** Compares two hashes of the same thing. Different algorithms say nothing about each other. */
import type { Integrity, LockedPackage } from '../domain/package.ts'

export type Comparison = 'same' | 'different' | 'incomparable'

/** Strongest first: of two lists, the strongest algorithm that both have decides, as in Subresource Integrity. */
const ALGORITHMS = ['sha512', 'sha384', 'sha256', 'sha1', 'md5'] as const
const WEAK: readonly string[] = ['sha1', 'md5']

const digestsOf = (integrity: Integrity, algorithm: string): readonly string[] =>
  integrity
    .split(' ')
    .filter((hash) => hash.slice(0, algorithm.length + 1) === `${algorithm}-`)
    .map((hash) => hash.slice(algorithm.length + 1))

export function compareIntegrity(a: Integrity | undefined, b: Integrity | undefined): Comparison {
  if (a === undefined || b === undefined) return 'incomparable'
  for (const algorithm of ALGORITHMS) {
    const [left, right] = [digestsOf(a, algorithm), digestsOf(b, algorithm)]
    if (left.length > 0 && right.length > 0) return left.some((digest) => right.includes(digest)) ? 'same' : 'different'
  }
  return 'incomparable'
}

/** Yarn Berry writes `cacheKey/hash`: another cache key packs the same files into another archive. */
export function compareChecksum(a: string | undefined, b: string | undefined): Comparison {
  if (a === undefined || b === undefined) return 'incomparable'
  if (a === b) return 'same'
  const [keyOfA, ...restOfA] = a.split('/')
  const [keyOfB, ...restOfB] = b.split('/')
  if (restOfA.length === 0 && restOfB.length === 0) return a.length === b.length ? 'different' : 'incomparable'
  return restOfA.length > 0 && restOfB.length > 0 && keyOfA === keyOfB ? 'different' : 'incomparable'
}

/** Bytes differ if either hash says so. */
export function compareBytes(a: LockedPackage, b: LockedPackage): Comparison {
  const results = [compareIntegrity(a.integrity, b.integrity), compareChecksum(a.checksum, b.checksum)]
  if (results.includes('different')) return 'different'
  return results.includes('same') ? 'same' : 'incomparable'
}

/** Whether an attacker would have to break a hash that is not broken. */
export function isStrong(integrity: Integrity): boolean {
  return ALGORITHMS.some((algorithm) => !WEAK.includes(algorithm) && digestsOf(integrity, algorithm).length > 0)
}
