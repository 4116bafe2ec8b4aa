/**
 * Checks the frame of a certificate: a sequence of the signed part, the algorithm, and the signature (RFC 5280, 4.1).
 * The frame itself is not signed, and the library does not read it, so a server could change it.
 * Only the one DER form is accepted.
 */
import type { X509Certificate } from '@sigstore/core'
import { type Checked, checked, refuse } from './checked.ts'

const SEQUENCE = 0x30
const BIT_STRING = 0x03
/** `signature` in `tbsCertificate`, behind `version [0]` and `serialNumber`. */
const SIGNED_ALGORITHM = 2

export function checkShape({ root, tbsCertificate }: X509Certificate): Checked<undefined> {
  const [signed, algorithm, signature] = root.subs
  if (root.tag.toDER() !== SEQUENCE || root.subs.length !== 3 || signed?.tag.toDER() !== SEQUENCE)
    return refuse('certificate-malformed', 'the certificate is not a sequence of three parts')
  const signedAlgorithm = tbsCertificate.subs[SIGNED_ALGORITHM]?.toDER()
  if (algorithm === undefined || signedAlgorithm?.equals(algorithm.toDER()) !== true)
    return refuse('certificate-malformed', 'the certificate names two signature algorithms')
  if (signature?.tag.toDER() !== BIT_STRING || signature.value[0] !== 0)
    return refuse('certificate-malformed', 'the signature of the certificate is not a whole number of bytes')
  return checked(undefined)
}
