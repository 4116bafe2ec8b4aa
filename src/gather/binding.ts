/** Establishes which bytes the evidence has to be about: those whose sha512 the lockfile holds. */
import type { Integrity } from '../domain/package.ts'

export type LockedDigest =
  /** Hex of the one sha512 of the tarball. */
  | { readonly kind: 'sha512'; readonly hex: string }
  /** No sha512: only older or other hashes, or none. */
  | { readonly kind: 'none' }
  /** Several different sha512: a package manager accepts any of them, so no single attestation speaks for what is installed. */
  | { readonly kind: 'several' }

/** A sha512 is 64 bytes. A shorter one is not a sha512. */
const SHA512_BYTES = 64

export function lockedDigest(integrity: Integrity | undefined): LockedDigest {
  const digests = new Set<string>()
  for (const part of (integrity ?? '').split(' ')) {
    if (!part.startsWith('sha512-')) continue
    const bytes = Buffer.from(part.slice('sha512-'.length), 'base64')
    if (bytes.length !== SHA512_BYTES) return { kind: 'several' }
    digests.add(bytes.toString('hex'))
  }
  const [hex] = digests
  if (hex === undefined) return { kind: 'none' }
  return digests.size === 1 ? { kind: 'sha512', hex } : { kind: 'several' }
}
