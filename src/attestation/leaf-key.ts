/**
 * Hands the public key of a leaf to the library as PEM. OpenSSL reads it in half the time that it needs for the same
 * key in DER. The library takes either form.
 */
import type { X509Certificate } from '@sigstore/core'
import { type SignedEntity, VerificationError, type Verifier } from '@sigstore/verify'

/** `subjectPublicKeyInfo` is the seventh element of `tbsCertificate` (RFC 5280, 4.1). */
export const PUBLIC_KEY = 6
/** An uncompressed point on P-256 (RFC 5480): what comes before its 64 bytes. Every leaf of Fulcio has such a key. */
const P256 = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d03010703420004', 'hex')
const P256_LENGTH = P256.length + 64

/** Changes nothing if the certificate has a key of another kind, or none. */
export function keepKeyAsPem(certificate: X509Certificate): void {
  const key = certificate.root.subs[0]?.subs.at(PUBLIC_KEY)?.toDER()
  if (key?.length !== P256_LENGTH || !key.subarray(0, P256.length).equals(P256)) return
  const value = `-----BEGIN PUBLIC KEY-----\n${key.toString('base64')}\n-----END PUBLIC KEY-----\n`
  Object.defineProperty(certificate, 'publicKey', { value, configurable: true })
}

/**
 * Verifies. If something cannot be read, it is read again as the library would: OpenSSL has another message for a bad
 * key in PEM than for one in DER.
 */
export function verifyInWordsOfLibrary(signatures: Verifier, entity: SignedEntity): void {
  try {
    signatures.verify(entity)
  } catch (error) {
    if (error instanceof VerificationError || entity.key.$case !== 'certificate') throw error
    Reflect.deleteProperty(entity.key.certificate, 'publicKey')
    signatures.verify(entity)
  }
}
