import { type KeyObject, createHash, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import * as der from './der.ts'

/** Certificates of a made-up Fulcio and timestamp authority: any extension bytes, any time. */

export const sha256 = (...parts: readonly Uint8Array[]): Buffer => digest('sha256', ...parts)
export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
export const pem = (bytes: Uint8Array, label: string): string =>
  `-----BEGIN ${label}-----\n${(base64(bytes).match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`

export function digest(algorithm: string, ...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash(algorithm)
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export interface Key {
  readonly private: KeyObject
  /** SubjectPublicKeyInfo, DER. */
  readonly spki: Buffer
}

export function makeKey(curve: 'P-256' | 'P-384' | 'ed25519'): Key {
  const { privateKey } = curve === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: curve })
  return { private: privateKey, spki: createPublicKey(privateKey).export({ format: 'der', type: 'spki' }) }
}

export const CA_LIFE = { from: new Date('2022-04-13T00:00:00Z'), until: new Date('2036-01-01T00:00:00Z') }

export const ECDSA_SHA384 = der.sequence(der.objectId('1.2.840.10045.4.3.3'))
export const CODE_SIGNING = '1.3.6.1.5.5.7.3.3'
export const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'

const keyIdentifier = (spki: Uint8Array): Buffer => digest('sha1', spki)
const explicit = (tag: number, ...parts: Uint8Array[]): Buffer => der.tlv(0xa0 | tag, ...parts)

interface Unsigned {
  readonly serial: Buffer
  readonly issuer: Buffer
  readonly life: { readonly from: Date; readonly until: Date }
  readonly subject: Buffer
  readonly spki: Buffer
  readonly extensions: readonly Buffer[]
}

function tbsCertificate(c: Unsigned): Buffer {
  const life = der.sequence(der.time(c.life.from), der.time(c.life.until))
  return der.sequence(
    explicit(0, der.integer(2)),
    der.tlv(0x02, c.serial),
    ECDSA_SHA384,
    c.issuer,
    life,
    c.subject,
    c.spki,
    explicit(3, der.sequence(...c.extensions)),
  )
}

function signed(tbs: Buffer, key: Key): Buffer {
  return der.sequence(tbs, ECDSA_SHA384, der.bits(sign('sha384', tbs, key.private)))
}

export interface Authority {
  readonly name: Buffer
  readonly key: Key
  readonly certificate: Buffer
}

/** A self-signed root, or an intermediate under `issuer`. */
export function makeAuthority(commonName: string, organization: string, issuer?: Authority): Authority {
  const name = der.distinguishedName(organization, commonName)
  const key = makeKey('P-384')
  const parent = issuer ?? { name, key }
  const extensions = [
    der.extension('2.5.29.19', der.sequence(der.boolean(true), ...(issuer ? [der.integer(0)] : [])), true),
    der.extension('2.5.29.15', der.bits(Buffer.from([0x06]), 1), true),
    der.extension('2.5.29.14', der.octets(keyIdentifier(key.spki))),
    der.extension('2.5.29.35', der.sequence(der.tlv(0x80, keyIdentifier(parent.key.spki)))),
  ]
  const serial = Buffer.concat([Buffer.from([0x2a]), sha256(key.spki).subarray(0, 15)])
  const tbs = tbsCertificate({ serial, issuer: parent.name, life: CA_LIFE, subject: name, spki: key.spki, extensions })
  return { name, key, certificate: signed(tbs, parent.key) }
}

export interface LeafExtension {
  readonly oid: string
  readonly value: Uint8Array
  readonly critical?: boolean
}

/** What a leaf certificate says. Every default is what Fulcio writes. */
export interface LeafSpec {
  readonly subject?: Buffer
  /** General names: tag 0x86 URI, 0x81 e-mail. */
  readonly names: readonly { readonly tag: number; readonly value: string }[]
  readonly extensions: readonly LeafExtension[]
  readonly spki: Buffer
  readonly from: Date
  readonly minutes?: number
  readonly usage?: string
  /** The bits of keyUsage. A signer has digitalSignature alone. */
  readonly keyUsage?: number
  readonly serial?: Buffer
}

export interface CertificateLog {
  readonly key: Key
  readonly id: Buffer
}

/** Issues a leaf. With `log`, it contains its signed certificate timestamp (RFC 6962). */
export function issue(issuer: Authority, spec: LeafSpec, log: CertificateLog | undefined): Buffer {
  const names = spec.names.map(({ tag, value }) => der.tlv(tag, Buffer.from(value, 'utf8')))
  const extensions = [
    der.extension('2.5.29.15', der.bits(Buffer.from([spec.keyUsage ?? 0x80]), spec.keyUsage === undefined ? 7 : 0), true),
    der.extension('2.5.29.37', der.sequence(der.objectId(spec.usage ?? CODE_SIGNING))),
    der.extension('2.5.29.14', der.octets(keyIdentifier(spec.spki))),
    der.extension('2.5.29.35', der.sequence(der.tlv(0x80, keyIdentifier(issuer.key.spki)))),
    ...(names.length > 0 ? [der.extension('2.5.29.17', der.sequence(...names), true)] : []),
    ...spec.extensions.map(({ oid, value, critical }) => der.extension(oid, value, critical ?? false)),
  ]
  const unsigned: Unsigned = {
    serial: spec.serial ?? Buffer.concat([Buffer.from([0x11]), sha256(spec.spki).subarray(0, 15)]),
    issuer: issuer.name,
    life: { from: spec.from, until: new Date(spec.from.getTime() + (spec.minutes ?? 10) * 60_000) },
    subject: spec.subject ?? der.sequence(),
    spki: spec.spki,
    extensions,
  }
  if (log === undefined) return signed(tbsCertificate(unsigned), issuer.key)
  const stamp = der.extension('1.3.6.1.4.1.11129.2.4.2', der.octets(timestampList(tbsCertificate(unsigned), issuer, spec.from, log)))
  return signed(tbsCertificate({ ...unsigned, extensions: [...extensions, stamp] }), issuer.key)
}

function uint(value: number, bytes: number): Buffer {
  const out = Buffer.alloc(bytes)
  out.writeUIntBE(value, 0, bytes)
  return out
}

function timestampList(tbs: Buffer, issuer: Authority, at: Date, log: CertificateLog): Buffer {
  const stamp = Buffer.alloc(8)
  stamp.writeBigUInt64BE(BigInt(at.getTime()))
  const entry = Buffer.concat([sha256(issuer.key.spki), uint(tbs.length, 3), tbs, uint(0, 2)])
  const signature = sign('sha256', Buffer.concat([Buffer.from([0, 0]), stamp, uint(1, 2), entry]), log.key.private)
  const one = Buffer.concat([Buffer.from([0]), log.id, stamp, uint(0, 2), Buffer.from([4, 3]), uint(signature.length, 2), signature])
  return Buffer.concat([uint(one.length + 2, 2), uint(one.length, 2), one])
}
