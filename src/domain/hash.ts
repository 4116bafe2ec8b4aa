/**
 * Establishes what an integrity says about the bytes that will be installed: one hash, no hash, or hashes that cannot
 * be relied on.
 */
import { hexOfBase64 } from '../text/base64.ts'
import type { Integrity } from './package.ts'

/**
 * Strongest first, with the length of a hash in bytes. Package managers check an archive with the strongest kind that
 * the entry has.
 */
const ALGORITHMS = { sha512: 64, sha384: 48, sha256: 32, sha224: 28, sha1: 20, md5: 16 } as const

export type Algorithm = keyof typeof ALGORITHMS

const strongestFirst: readonly Algorithm[] = ['sha512', 'sha384', 'sha256', 'sha224', 'sha1', 'md5']

export interface Hash {
  readonly algorithm: Algorithm
  /** Lower-case. */
  readonly hex: string
}

export type LockedHash =
  /** The only hash of the strongest kind that the integrity has. */
  | ({ readonly kind: 'one' } & Hash)
  | { readonly kind: 'none' }
  /**
   * Several different hashes of the strongest kind: a package manager accepts bytes that match any of them, so no
   * attestation is about what is installed. Or a malformed hash: of another length, or in a spelling that no encoder
   * writes.
   */
  | { readonly kind: 'ambiguous'; readonly algorithm: Algorithm }

export function lockedHash(integrity: Integrity | undefined): LockedHash {
  const algorithm = integrity === undefined ? undefined : strongestKind(integrity)
  if (integrity === undefined || algorithm === undefined) return { kind: 'none' }
  const found = new Set(hashesOf(integrity, algorithm).map((digest) => hexOf(digest, algorithm)))
  const [hex] = found
  return found.size === 1 && hex !== undefined ? { kind: 'one', algorithm, hex } : { kind: 'ambiguous', algorithm }
}

/** The strongest kind of hash that an integrity has. */
export function strongestKind(integrity: Integrity): Algorithm | undefined {
  return strongestFirst.find((algorithm) => hashesOf(integrity, algorithm).length > 0)
}

/** Whether `a` is easier to break than `b`. */
export const isWeaker = (a: Algorithm, b: Algorithm): boolean => strongestFirst.indexOf(a) > strongestFirst.indexOf(b)

export type HashComparison = 'same' | 'different' | 'incomparable'

/** Compares the strongest kind that both have, as a set. Hashes of different kinds cannot be compared. */
export function compareIntegrity(a: Integrity | undefined, b: Integrity | undefined): HashComparison {
  if (a === undefined || b === undefined) return 'incomparable'
  for (const algorithm of strongestFirst) {
    const [left, right] = [hashesOf(a, algorithm), hashesOf(b, algorithm)]
    if (left.length > 0 && right.length > 0) return asSet(left) === asSet(right) ? 'same' : 'different'
  }
  return 'incomparable'
}

/** The hashes of the strongest kind, as one text with a fixed order. */
export function strongestHashes(integrity: Integrity): string {
  const algorithm = integrity.includes(' ') ? strongestKind(integrity) : undefined
  if (algorithm === undefined) return integrity
  return [...new Set(hashesOf(integrity, algorithm))]
    .toSorted()
    .map((digest) => `${algorithm}-${digest}`)
    .join(' ')
}

const hashesOf = (integrity: Integrity, algorithm: Algorithm): readonly string[] =>
  integrity
    .split(' ')
    .filter((hash) => hash.slice(0, algorithm.length + 1) === `${algorithm}-`)
    .map((hash) => hash.slice(algorithm.length + 1))

const asSet = (digests: readonly string[]): string => [...new Set(digests)].toSorted().join(' ')

function hexOf(digest: string, algorithm: Algorithm): string | undefined {
  const hex = hexOfBase64(digest)
  return hex?.length === 2 * ALGORITHMS[algorithm] ? hex : undefined
}
