/**
 * Makes the stock verifier faster, which spends four fifths of its time encoding certificates again that it has just
 * decoded. Nothing here changes what is verified: each shortcut returns exactly the bytes, or the answer, that the
 * stock code would compute (docs/algorithm-attestations.md, "Speed"; __tests__/attestation/differential.test.ts
 * compares the verdicts).
 *
 * 1. The decoder accepts only one-byte tags and minimal, definite lengths, and keeps the content of every element. So
 *    the encoding of an unmodified element is its tag, its length and that content. The leaf is decoded here
 *    (decode.ts), so its elements know their encoding.
 * 2. For every bundle the verifier asks whether one trusted certificate signed another, what a trusted certificate
 *    says, and for the public key of the issuer of the leaf. All are about objects that live as long as the program and
 *    are never modified. For every time stamp it asks whether the leaf was signed.
 * 3. The certificate timestamp covers the certificate without its timestamp extension. A copy that shares all other
 *    elements is enough.
 * 4. The decoder tries to read every octet string as nested elements, and the verifier tries every authority. Most of
 *    these attempts fail by throwing, and nobody reads the stack traces of these errors.
 * 5. OpenSSL reads the leaf's public key from PEM in half the time that it needs for the same key in DER
 *    (leaf-key.ts).
 */
import type { Bundle } from '@sigstore/bundle'
import { ASN1Obj, X509Certificate, crypto } from '@sigstore/core'
import { type SignedEntity, type TrustMaterial, toSignedEntity } from '@sigstore/verify'
import { verifyAtOnce } from './aside.ts'
import { decodeCertificate, limitElements } from './decode.ts'
import { PUBLIC_KEY, keepKeyAsPem } from './leaf-key.ts'

/**
 * The same as `toSignedEntity`, with the leaf decoded here. What cannot be decoded is left to the library. What takes
 * too long is refused.
 */
export function readEntity(bundle: Bundle): SignedEntity {
  const timestamps = bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? []
  for (const { signedTimestamp } of timestamps) limitElements(signedTimestamp)
  const bytes = leafOf(bundle)
  const certificate = bytes === undefined ? undefined : decodeCertificate(bytes)
  if (certificate === undefined) return toSignedEntity(bundle)
  const content = { $case: 'publicKey', publicKey: { hint: '' } } as const
  const rest = toSignedEntity({ ...bundle, verificationMaterial: { ...bundle.verificationMaterial, content } })
  return { ...rest, key: { $case: 'certificate', certificate } }
}

function leafOf({ verificationMaterial: { content } }: Bundle): Buffer | undefined {
  switch (content.$case) {
    case 'certificate':
      return content.certificate.rawBytes
    case 'x509CertificateChain':
      return content.x509CertificateChain.certificates[0]?.rawBytes
    case 'publicKey':
      return undefined
  }
}

/** Prepares the certificate of one bundle, which is decoded only for it. */
export type PinLeaf = (certificate: X509Certificate) => void

/** Prepares the trusted certificates, in place. They are never modified afterwards. */
export function pinTrustMaterial(material: TrustMaterial): PinLeaf {
  const authorities = [...material.certificateAuthorities, ...material.timestampAuthorities].flatMap(({ certChain }) => certChain)
  const pinned = new Map(authorities.map((certificate) => [certificate, crypto.createPublicKey(certificate.publicKey)]))
  for (const certificate of pinned.keys()) {
    keepEncoding(certificate)
    keep(certificate, OF_AUTHORITIES)
    certificate.verify = verifyOnce(certificate, pinned, verifyAtOnce)
  }
  return (certificate) => {
    keep(certificate, ['extensions'])
    keepKeyAsPem(certificate)
    certificate.clone = () => shallowClone(certificate)
    certificate.verify = verifyOnce(certificate, pinned, verifyByLibrary)
  }
}

/**
 * Shortcut 2: X509Certificate.verify, except that the public key of a trusted issuer is decoded once and its answer is
 * kept.
 */
function verifyOnce(
  certificate: X509Certificate,
  keys: ReadonlyMap<X509Certificate, crypto.KeyObject>,
  check: typeof verifyAtOnce,
): X509Certificate['verify'] {
  const stock = certificate.verify.bind(certificate)
  const verdicts = new Map<X509Certificate, boolean>()
  return (issuer = certificate) => {
    const key = keys.get(issuer)
    if (key === undefined) return stock(issuer)
    const verdict =
      verdicts.get(issuer) ?? check(certificate.signatureAlgorithm, certificate.tbsCertificate.toDER(), key, certificate.signatureValue)
    verdicts.set(issuer, verdict)
    return verdict
  }
}

/** A leaf belongs to one bundle only, so its answer may be assumed. */
const verifyByLibrary: typeof verifyAtOnce = (algorithm, data, key, signature) => crypto.verify(data, key, signature, algorithm)

/** Shortcut 4. The limit belongs to the whole program, so it is restored in every case. */
export function withoutStackTraces<T>(work: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = limit
  }
}

type Stated = 'extensions' | 'subject' | 'issuer' | 'notBefore' | 'notAfter' | 'isCA' | (typeof EXTENSIONS_OF_AUTHORITIES)[number]
const EXTENSIONS_OF_AUTHORITIES = ['extBasicConstraints', 'extAuthorityKeyID', 'extSubjectKeyID'] as const
const OF_AUTHORITIES: readonly Stated[] = ['extensions', 'subject', 'issuer', 'notBefore', 'notAfter', 'isCA', ...EXTENSIONS_OF_AUTHORITIES]

/** Shortcut 2: what the certificate says is read once. If it cannot be read, the library says so when it asks. */
function keep(certificate: X509Certificate, names: readonly Stated[]): void {
  for (const name of names) {
    try {
      Object.defineProperty(certificate, name, { value: certificate[name] })
    } catch {
      continue
    }
  }
}

/**
 * Shortcut 1, for the elements that the verifier encodes as a whole: the certificate, its signed part, and its public
 * key.
 */
function keepEncoding(certificate: X509Certificate): void {
  const { root, tbsCertificate } = certificate
  for (const element of [root, tbsCertificate, tbsCertificate.subs[PUBLIC_KEY]]) {
    if (element === undefined) continue
    const encoded = encode(element, element.value)
    element.toDER = () => encoded
  }
  for (const extension of certificate.extensions) keepObjectId(extension.subs[0])
}

/** The verifier searches an extension by its object identifier a dozen times per bundle. */
function keepObjectId(element: ASN1Obj | undefined): void {
  if (element === undefined) return
  const read = element.toOID.bind(element)
  let text: string | undefined
  element.toOID = () => (text ??= read())
}

/** `extensions [3]` of `tbsCertificate`. */
const EXTENSIONS = 3

/**
 * Shortcut 3. The stock code only removes the timestamps from the clone's list of extensions and encodes the rest. So
 * only the path from the root to that list is copied. It encodes itself from its parts.
 */
function shallowClone(certificate: X509Certificate): X509Certificate {
  const { root, tbsCertificate } = certificate
  const wrapper = tbsCertificate.subs.find((element) => element.tag.isContextSpecific(EXTENSIONS))
  const list = wrapper?.subs[0]
  if (wrapper === undefined || list === undefined) return X509Certificate.parse(Buffer.from(root.toDER()))
  const listCopy = copyWith(list, undefined, list)
  const wrapperCopy = copyWith(wrapper, list, listCopy)
  const tbsCopy = copyWith(tbsCertificate, wrapper, wrapperCopy)
  const copy = new X509Certificate(copyWith(root, tbsCertificate, tbsCopy))
  keep(copy, ['extensions'])
  return copy
}

/** The same element with one child replaced. It encodes itself from its children, which may be removed. */
function copyWith(element: ASN1Obj, child: ASN1Obj | undefined, replacement: ASN1Obj): ASN1Obj {
  const subs = element.subs.map((sub) => (sub === child ? replacement : sub))
  const copy = new ASN1Obj(element.tag, element.value, subs)
  copy.toDER = () => encode(copy, Buffer.concat(subs.map((sub) => sub.toDER())))
  return copy
}

const SHORT_FORM = 0x80

/** Tag, minimal length, content (X.690, 8.1). */
function encode({ tag }: ASN1Obj, content: Uint8Array): Buffer {
  const length = content.length
  const header = [tag.toDER()]
  if (length < SHORT_FORM) header.push(length)
  else if (length < 0x100) header.push(SHORT_FORM | 1, length)
  else if (length < 0x1_0000) header.push(SHORT_FORM | 2, length >> 8, length & 0xff)
  else header.push(SHORT_FORM | 3, length >> 16, (length >> 8) & 0xff, length & 0xff)
  return Buffer.concat([Buffer.from(header), content])
}
