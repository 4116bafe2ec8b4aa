/** Establishes whether two entries are locked with the same bytes, by every hash that the lockfile has. */
import { type HashComparison, compareIntegrity } from '../domain/hash.ts'
import type { LockedPackage } from '../domain/package.ts'

/** Yarn Berry writes `cacheKey/hash`. Another cache key packs the same files into another archive. */
export function compareChecksum(a: string | undefined, b: string | undefined): HashComparison {
  if (a === undefined || b === undefined) return 'incomparable'
  if (a === b) return 'same'
  const [keyOfA, ...restOfA] = a.split('/')
  const [keyOfB, ...restOfB] = b.split('/')
  if (restOfA.length === 0 && restOfB.length === 0) return a.length === b.length ? 'different' : 'incomparable'
  return restOfA.length > 0 && restOfB.length > 0 && keyOfA === keyOfB ? 'different' : 'incomparable'
}

/** The bytes differ if either hash differs. */
export function compareBytes(a: LockedPackage, b: LockedPackage): HashComparison {
  const results = [compareIntegrity(a.integrity, b.integrity), compareChecksum(a.checksum, b.checksum)]
  if (results.includes('different')) return 'different'
  return results.includes('same') ? 'same' : 'incomparable'
}
