import { sign } from 'node:crypto'
import {
  type LeafExtension,
  type Key,
  type CertificateLog,
  type Authority,
  issue,
  makeKey,
  base64,
  ECDSA_SHA384,
  pem,
  digest,
  sha256,
} from './certificates.ts'
import * as der from './der.ts'

/** Sigstore bundles as a made-up Fulcio, Rekor and timestamp authority would complete them. */

export const INTOTO = 'application/vnd.in-toto+json'

export type Json = Record<string, unknown>

export interface LogOptions {
  /** What the log's time is, if not the signing time. */
  readonly loggedAt?: string
  /** Default `dsse` (Rekor v1). `hashedrekord` is Rekor v2 with a timestamp of the authority. */
  readonly entry?: 'dsse' | 'intoto' | 'hashedrekord'
  readonly payloadType?: string
  /** Default `v0.3`. */
  readonly format?: 'v0.1' | 'v0.2' | 'v0.3'
}

/** `certificate.forged`: signed by nobody's key, under the name and key identifier of the authority. */
export interface KeylessOptions extends LogOptions {
  /** The payload: an object is written as JSON, text goes in as it is. */
  readonly statement: Json | string
  /** The one URI in the subject alternative name, or the names outright. */
  readonly san: string | readonly { readonly tag: number; readonly value: string }[]
  readonly extensions: readonly LeafExtension[]
  /** ISO 8601. */
  readonly signedAt: string
  readonly certificate?: {
    readonly minutes?: number
    readonly usage?: string
    readonly logged?: boolean
    readonly from?: string
    readonly forged?: boolean
  }
}

export type RegistryKey = 'old' | 'current' | 'signaturesOnly' | 'unlisted'

export interface PublishOptions extends LogOptions {
  readonly statement: Json | string
  readonly signedAt: string
  /** Which of the registry's keys signs. `signaturesOnly` may sign tarballs, not attestations. `unlisted` is nobody's. */
  readonly key?: RegistryKey
  readonly hint?: string
}

export const REKOR_1 = 'rekor.test'
export const REKOR_2 = 'log2026-1.rekor.test'

/** The keys and certificates behind one made-up Sigstore. */
export interface Instance {
  readonly fulcio: { readonly root: Authority; readonly intermediate: Authority }
  readonly tsa: { readonly root: Authority; readonly key: Key; readonly certificate: Buffer }
  readonly certificateLog: CertificateLog
  readonly rekor1: { readonly key: Key; readonly id: Buffer }
  readonly rekor2: { readonly key: Key; readonly id: Buffer }
}

const pae = (type: string, payload: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload])

const bytesOf = (statement: Json | string): Buffer => Buffer.from(typeof statement === 'string' ? statement : JSON.stringify(statement))

export function keylessBundle(instance: Instance, options: KeylessOptions): Json {
  const { payloadType = INTOTO, format = 'v0.3', certificate: leaf = {} } = options
  const key = makeKey('P-256')
  const { intermediate } = instance.fulcio
  const certificate = issue(
    leaf.forged === true ? { ...intermediate, key: { private: makeKey('P-384').private, spki: intermediate.key.spki } } : intermediate,
    {
      names: typeof options.san === 'string' ? [{ tag: 0x86, value: options.san }] : options.san,
      extensions: options.extensions,
      spki: key.spki,
      from: new Date(leaf.from ?? Date.parse(options.signedAt) - 2_000),
      ...(leaf.minutes === undefined ? {} : { minutes: leaf.minutes }),
      ...(leaf.usage === undefined ? {} : { usage: leaf.usage }),
    },
    leaf.logged === false ? undefined : instance.certificateLog,
  )
  const payload = bytesOf(options.statement)
  const signature = sign('sha256', pae(payloadType, payload), key.private)
  const chain = [certificate, instance.fulcio.intermediate.certificate, instance.fulcio.root.certificate]
  return bundle(instance, options, {
    format,
    verifier: { pem: pem(certificate, 'CERTIFICATE'), certificate },
    holder:
      format === 'v0.3'
        ? { certificate: { rawBytes: base64(certificate) } }
        : { x509CertificateChain: { certificates: chain.map((bytes) => ({ rawBytes: base64(bytes) })) } },
    payload,
    payloadType,
    signature,
    keyid: '',
  })
}

export function keyBundle(instance: Instance, options: PublishOptions, key: Key, hint: string): Json {
  const { payloadType = INTOTO, format = 'v0.2' } = options
  const payload = bytesOf(options.statement)
  return bundle(instance, options, {
    format,
    verifier: { pem: pem(key.spki, 'PUBLIC KEY'), certificate: undefined },
    holder: { publicKey: { hint } },
    payload,
    payloadType,
    signature: sign('sha256', pae(payloadType, payload), key.private),
    keyid: hint,
  })
}

interface Parts {
  readonly format: string
  readonly verifier: { readonly pem: string; readonly certificate: Buffer | undefined }
  readonly holder: Json
  readonly payload: Buffer
  readonly payloadType: string
  readonly signature: Buffer
  readonly keyid: string
}

function bundle(instance: Instance, options: LogOptions & { signedAt: string }, parts: Parts): Json {
  const at = new Date(options.loggedAt ?? options.signedAt)
  const { format, payload, payloadType, signature } = parts
  return {
    mediaType:
      format === 'v0.3'
        ? 'application/vnd.dev.sigstore.bundle.v0.3+json'
        : `application/vnd.dev.sigstore.bundle+json;version=${format.slice(1)}`,
    verificationMaterial: { ...parts.holder, ...logged(instance, options.entry ?? 'dsse', parts, at) },
    dsseEnvelope: { payload: base64(payload), payloadType, signatures: [{ sig: base64(signature), keyid: parts.keyid }] },
  }
}

function logged(instance: Instance, entry: 'dsse' | 'intoto' | 'hashedrekord', parts: Parts, at: Date): Json {
  if (entry === 'hashedrekord') return loggedInRekor2(instance, parts, at)
  const { payload, payloadType, signature, verifier } = parts
  const payloadHash = { algorithm: 'sha256', value: sha256(payload).toString('hex') }
  const envelopeHash = { algorithm: 'sha256', value: '00'.repeat(32) }
  const verifierText = base64(Buffer.from(verifier.pem))
  const body =
    entry === 'dsse'
      ? {
          apiVersion: '0.0.1',
          kind: 'dsse',
          spec: { envelopeHash, payloadHash, signatures: [{ signature: base64(signature), verifier: verifierText }] },
        }
      : {
          apiVersion: '0.0.2',
          kind: 'intoto',
          spec: {
            content: {
              envelope: { payloadType, signatures: [{ publicKey: verifierText, sig: base64(Buffer.from(base64(signature))) }] },
              hash: envelopeHash,
              payloadHash,
            },
          },
        }
  return { tlogEntries: [rekor1Entry(instance, body, at)], timestampVerificationData: { rfc3161Timestamps: [] } }
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const object = value as Json
  return `{${Object.keys(object)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`)
    .join(',')}}`
}

function rekor1Entry({ rekor1 }: Instance, body: Json & { apiVersion: string; kind: string }, at: Date): Json {
  const text = Buffer.from(canonical(body))
  const integratedTime = Math.floor(at.getTime() / 1000)
  const logIndex = 100_000_000 + (sha256(text).readUInt32BE(0) % 900_000_000)
  const promise = canonical({ body: base64(text), integratedTime, logIndex, logID: rekor1.id.toString('hex') })
  const rootHash = sha256(Buffer.from([0]), text)
  const note = `${REKOR_1} - 1193050959916656506\n1\n${base64(rootHash)}\nTimestamp: ${integratedTime}000000000\n`
  const noteSignature = Buffer.concat([rekor1.id.subarray(0, 4), sign('sha256', Buffer.from(note), rekor1.key.private)])
  return {
    logIndex: String(logIndex),
    logId: { keyId: base64(rekor1.id) },
    kindVersion: { kind: body.kind, version: body.apiVersion },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: base64(sign('sha256', Buffer.from(promise), rekor1.key.private)) },
    inclusionProof: {
      logIndex: '0',
      rootHash: base64(rootHash),
      treeSize: '1',
      hashes: [],
      checkpoint: { envelope: `${note}\n\u2014 ${REKOR_1} ${base64(noteSignature)}\n` },
    },
    canonicalizedBody: base64(text),
  }
}

function loggedInRekor2(instance: Instance, parts: Parts, at: Date): Json {
  const { rekor2 } = instance
  const { certificate } = parts.verifier
  const body = {
    apiVersion: '0.0.2',
    kind: 'hashedrekord',
    spec: {
      hashedRekordV002: {
        data: { algorithm: 'SHA2_256', digest: base64(sha256(pae(parts.payloadType, parts.payload))) },
        signature: {
          content: base64(parts.signature),
          verifier: {
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            ...(certificate === undefined
              ? { publicKey: { rawBytes: base64(Buffer.from(parts.verifier.pem)) } }
              : { x509Certificate: { rawBytes: base64(certificate) } }),
          },
        },
      },
    },
  }
  const text = Buffer.from(JSON.stringify(body))
  const rootHash = sha256(Buffer.from([0]), text)
  const note = `${REKOR_2}\n1\n${base64(rootHash)}\n`
  const signature = Buffer.concat([rekor2.id.subarray(0, 4), sign(null, Buffer.from(note), rekor2.key.private)])
  return {
    tlogEntries: [
      {
        logIndex: '0',
        logId: { keyId: base64(rekor2.id) },
        kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
        integratedTime: '0',
        inclusionProof: {
          logIndex: '0',
          rootHash: base64(rootHash),
          treeSize: '1',
          hashes: [],
          checkpoint: { envelope: `${note}\n\u2014 ${REKOR_2} ${base64(signature)}\n` },
        },
        canonicalizedBody: base64(text),
      },
    ],
    timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: base64(timestamp(instance, parts.signature, at)) }] },
  }
}

/** An RFC 3161 answer for these bytes at this time. */
function timestamp({ tsa }: Instance, over: Buffer, at: Date): Buffer {
  const sha256Algorithm = der.sequence(der.objectId('2.16.840.1.101.3.4.2.1'))
  const sha384Algorithm = der.sequence(der.objectId('2.16.840.1.101.3.4.2.2'))
  const contentType = der.objectId('1.2.840.113549.1.9.16.1.4')
  const info = der.sequence(
    der.integer(1),
    der.objectId('1.3.6.1.4.1.57264.2'),
    der.sequence(sha256Algorithm, der.octets(sha256(over))),
    der.tlv(0x02, Buffer.concat([Buffer.from([0x01]), sha256(over).subarray(0, 8)])),
    der.generalizedTime(at),
  )
  const attributes = [
    der.sequence(der.objectId('1.2.840.113549.1.9.3'), der.setOf(contentType)),
    der.sequence(der.objectId('1.2.840.113549.1.9.4'), der.setOf(der.octets(digest('sha384', info)))),
  ]
  const serial = Buffer.concat([Buffer.from([0x11]), sha256(tsa.key.spki).subarray(0, 15)])
  const signer = der.sequence(
    der.integer(1),
    der.sequence(tsa.root.name, der.tlv(0x02, serial)),
    sha384Algorithm,
    der.tlv(0xa0, ...attributes),
    ECDSA_SHA384,
    der.octets(sign('sha384', der.setOf(...attributes), tsa.key.private)),
  )
  const content = der.sequence(contentType, der.tlv(0xa0, der.octets(info)))
  const signedData = der.sequence(der.integer(3), der.setOf(sha384Algorithm), content, der.setOf(signer))
  const token = der.sequence(der.objectId('1.2.840.113549.1.7.2'), der.tlv(0xa0, signedData))
  return der.sequence(der.sequence(der.integer(0)), token)
}
