/** Establishes that a bundle is signed under the trusted root, that it is in the log, and when it was signed. */
import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import type { X509Certificate } from '@sigstore/core'
import { type SignedEntity, VerificationError } from '@sigstore/verify'
import type { VerificationCode } from '../domain/evidence.ts'
import type { JsonObject } from '../text/json.ts'
import { type Checked, type Refusal, shownValue, checked, refuse } from './checked.ts'
import { readEntity, withoutStackTraces } from './fast.ts'
import { verifyInWordsOfLibrary } from './leaf-key.ts'
import type { AttestationVerifier } from './verifier.ts'

/** A bundle whose signature, log entry and time have been verified. Its content has not been looked at yet. */
export interface Signed {
  readonly envelope: { readonly payloadType: string; readonly payload: Uint8Array }
  /** Who signed: a certificate under the trusted root, or a key of the registry, valid at the time. */
  readonly signer: { readonly kind: 'certificate'; readonly certificate: X509Certificate } | { readonly kind: 'registry-key' }
  /** The time that the transparency log or a timestamp authority states. If several do, the latest. Milliseconds. */
  readonly signedAt: number
}

/** More of either costs time and proves nothing: one log entry and one time are required. */
const MAX_LOG_ENTRIES = 8
const MAX_TIMESTAMPS = 8

/** Steps 1 to 4 of the checklist in verify.ts. */
export function verifySignature(verifier: AttestationVerifier, json: JsonObject): Checked<Signed> {
  const bundle = readBundle(json) // 1
  if (!bundle.ok) return bundle
  const { entity, envelope, keyid } = bundle.value
  const key = entity.key.$case === 'public-key' ? entity.key.hint : ''
  const named = checkKey(verifier, entity, key, keyid) // 2
  if (!named.ok) return named
  try {
    if (entity.key.$case === 'certificate') verifier.pinLeaf(entity.key.certificate)
    withoutStackTraces(() => verifyInWordsOfLibrary(verifier.signatures, entity)) // 3
  } catch (error) {
    return refusalOf(error, entity)
  }
  const log = checkProofs(entity) // 4
  if (!log.ok) return log
  const signer: Signed['signer'] =
    entity.key.$case === 'certificate' ? { kind: 'certificate', certificate: entity.key.certificate } : { kind: 'registry-key' }
  return checked({ envelope, signer, signedAt: latestTime(entity) })
}

interface Parsed {
  readonly entity: SignedEntity
  readonly envelope: Signed['envelope']
  /** Unsigned. Clients look keys up by it. */
  readonly keyid: string
}

function readBundle(json: JsonObject): Checked<Parsed> {
  let bundle: Bundle
  try {
    bundle = bundleFromJSON(json)
  } catch (error) {
    return refuse('bundle-malformed', `the bundle cannot be read: ${messageOf(error)}`)
  }
  if (bundle.content.$case !== 'dsseEnvelope') return refuse('bundle-malformed', 'the bundle holds no DSSE envelope')
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial
  const timestamps = timestampVerificationData?.rfc3161Timestamps.length ?? 0
  if (tlogEntries.length > MAX_LOG_ENTRIES || timestamps > MAX_TIMESTAMPS) {
    return refuse('bundle-malformed', `the bundle has ${tlogEntries.length} log entries and ${timestamps} timestamps`)
  }
  const envelope = bundle.content.dsseEnvelope
  try {
    return checked({ entity: withoutStackTraces(() => readEntity(bundle)), envelope, keyid: envelope.signatures[0]?.keyid ?? '' })
  } catch (error) {
    // Here the library decodes timestamps and certificate, and throws a TypeError or a plain Error if they are
    // malformed.
    return refuse('bundle-malformed', `the verification material cannot be decoded: ${messageOf(error)}`)
  }
}

/**
 * Before the library asks, because it has one code for three different answers. The library judges the validity itself,
 * at each verified time.
 */
function checkKey(verifier: AttestationVerifier, entity: SignedEntity, hint: string, keyid: string): Checked<undefined> {
  // Both are unsigned, and two readers may use either: clients the envelope's, the library the bundle's.
  if (keyid !== hint) return refuse('key-unknown', `the envelope names key ${shownValue(keyid)}, the bundle ${shownValue(hint)}`)
  if (entity.key.$case !== 'public-key') return checked(undefined)
  const key = verifier.keys.get(hint)
  if (key === undefined) return refuse('key-unknown', `the registry has no key ${shownValue(hint)}`)
  if (key === 'for-another-use')
    return refuse('key-not-for-attestations', `the registry does not sign attestations with key ${shownValue(hint)}`)
  return checked(undefined)
}

const CODES: ReadonlyMap<string, VerificationCode> = new Map([
  ['TIMESTAMP_ERROR', 'timestamp-invalid'],
  ['CERTIFICATE_ERROR', 'certificate-untrusted'],
  ['PUBLIC_KEY_ERROR', 'key-outside-validity'], // unknown keys were refused before
  ['SIGNATURE_ERROR', 'signature-invalid'],
  ['TLOG_ERROR', 'log-entry-invalid'],
  ['TLOG_BODY_ERROR', 'log-entry-invalid'],
  ['TLOG_INCLUSION_PROOF_ERROR', 'log-entry-invalid'],
  ['TLOG_INCLUSION_PROMISE_ERROR', 'log-entry-invalid'],
  ['TLOG_MISSING_INCLUSION_ERROR', 'log-entry-invalid'],
])

/**
 * Every error of the library is a refusal. If the error is not of its own class, it could not read a structure. This
 * finds out which.
 */
function refusalOf(error: unknown, entity: SignedEntity): Refusal {
  if (error instanceof VerificationError) {
    const cause: unknown = error.cause
    const because = cause instanceof Error ? ` (${cause.message})` : ''
    return refuse(CODES.get(error.code) ?? 'signature-invalid', `${messageOf(error)}${because}`)
  }
  return refuse(unreadablePart(entity), `it cannot be read: ${messageOf(error)}`)
}

function unreadablePart(entity: SignedEntity): VerificationCode {
  const reads = (read: () => unknown): boolean => {
    try {
      read()
      return true
    } catch {
      return false
    }
  }
  for (const { $case, ...rest } of entity.timestamps) {
    if ($case === 'timestamp-authority' && 'timestamp' in rest && !reads(() => [rest.timestamp.signingTime, rest.timestamp.signerIssuer])) {
      return 'timestamp-invalid'
    }
  }
  if (entity.key.$case === 'certificate') {
    const { certificate } = entity.key
    if (
      !reads(() => [certificate.extSCT?.signedCertificateTimestamps, certificate.extensions.map((extension) => extension.subs[0]?.toOID())])
    ) {
      return 'certificate-malformed'
    }
  }
  return 'log-entry-invalid'
}

/**
 * The library proves inclusion in the checkpoint's tree and ignores the tree that the proof itself names. They must be
 * the same.
 */
function checkProofs(entity: SignedEntity): Checked<undefined> {
  for (const { inclusionProof } of entity.tlogEntries) {
    if (inclusionProof === undefined) continue
    const [, size, root] = inclusionProof.checkpoint?.envelope.split('\n') ?? []
    if (size !== inclusionProof.treeSize || root !== inclusionProof.rootHash.toString('base64')) {
      return refuse('log-entry-invalid', 'the inclusion proof and its checkpoint name different trees')
    }
  }
  return checked(undefined)
}

/**
 * Times that the library has verified: those of entries with an inclusion promise, and those of timestamp authorities.
 */
function latestTime(entity: SignedEntity): number {
  const times = entity.timestamps.map((timestamp) => {
    if (timestamp.$case === 'timestamp-authority') return timestamp.timestamp.signingTime.getTime()
    return timestamp.tlogEntry.inclusionPromise === undefined ? -Infinity : Number(timestamp.tlogEntry.integratedTime) * 1000
  })
  return Math.max(...times)
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown error')
