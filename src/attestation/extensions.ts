/**
 * Reads the extensions of a certificate as bytes, and strictly the only two string encodings that Fulcio uses. The
 * library returns the first of two extensions with one OID and decodes text leniently. Here a certificate that could be
 * read in two ways is refused.
 */
import type { X509Certificate } from '@sigstore/core'
import { type Checked, checked, refuse } from './checked.ts'

export interface Extension {
  readonly critical: boolean
  readonly value: Uint8Array
}

export type Extensions = ReadonlyMap<string, Extension>

const OCTET_STRING = 0x04

export function readExtensions(certificate: X509Certificate): Checked<Extensions> {
  const found = new Map<string, Extension>()
  for (const { subs } of certificate.extensions) {
    const [id, ...rest] = subs
    const value = rest.at(-1)
    if (id === undefined || value === undefined || rest.length > 2 || value.tag.toDER() !== OCTET_STRING) {
      return refuse('certificate-malformed', 'an extension of the certificate is malformed')
    }
    const oid = id.toOID()
    if (found.has(oid)) return refuse('certificate-malformed', `the certificate has extension ${oid} twice`)
    found.set(oid, { critical: rest.length === 2 && rest[0]?.toBoolean() === true, value: value.value })
  }
  return checked(found)
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** UTF-8 without NUL, not empty. `undefined` for anything else. Extensions 1.1 to 1.6 are such bytes, without DER. */
export function readText(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0 || bytes.includes(0)) return undefined
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

const UTF8_STRING = 0x0c
const LONG_FORM = 0x80

/**
 * One DER UTF8String and nothing after it: definite, minimal length. Extensions 1.8 and up. `undefined` for anything
 * else.
 */
export function readUtf8String(bytes: Uint8Array): string | undefined {
  const [tag, first] = bytes
  if (tag !== UTF8_STRING || first === undefined) return undefined
  const lengthBytes = first < LONG_FORM ? 0 : first - LONG_FORM
  const start = 2 + lengthBytes
  if (lengthBytes > 2 || bytes.length < start) return undefined
  let length = first
  if (lengthBytes > 0) {
    length = bytes.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0)
    // Minimal: the short form where it suffices, no leading zero. Refuses the indefinite form (0x80) too.
    if (length < LONG_FORM || bytes[2] === 0) return undefined
  } else if (first === LONG_FORM) {
    return undefined
  }
  return bytes.length === start + length ? readText(bytes.subarray(start)) : undefined
}
