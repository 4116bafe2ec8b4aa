/** Hashes a tarball as it was served, before its content is read. */
import { createHash } from 'node:crypto'
import type { ArchiveDigests } from '../../../domain/archive.ts'

export function digestsOf(bytes: Uint8Array): ArchiveDigests {
  const hex = (algorithm: string): string => createHash(algorithm).update(bytes).digest('hex')
  return { sha512: hex('sha512'), sha384: hex('sha384'), sha256: hex('sha256'), sha224: hex('sha224'), sha1: hex('sha1'), md5: hex('md5') }
}

/** Recognised by the first two bytes (RFC 1952 2.3.1). */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b
