import {
  type Instance,
  type RegistryKey,
  type KeylessOptions,
  type Json,
  type PublishOptions,
  REKOR_1,
  keyBundle,
  keylessBundle,
  REKOR_2,
} from './bundles.ts'
import type { TrustMaterialDocuments } from '../../src/world.ts'
import { type Key, issue, makeKey, base64, makeAuthority, TIME_STAMPING, CA_LIFE, sha256 } from './certificates.ts'
import * as der from './der.ts'

/**
 * A Sigstore of our own, offline: Fulcio with an intermediate, a certificate log, Rekor v1 and v2, a timestamp authority, and the
 * registry's keys. It signs anything, at any time: honestly by default, hostile on request.
 */

/** The trust material of a run that trusts it. */
export const trustOf = ({ trustedRootJson, registryKeysJson }: Sigstore): TrustMaterialDocuments => ({
  trustedRoot: trustedRootJson,
  registryKeys: registryKeysJson,
  keysFrom: 'file',
  source: { kind: 'file', asOf: undefined, note: undefined },
})

export interface Sigstore {
  readonly label: string
  /** The shape of Sigstore's trusted_root.json. */
  readonly trustedRootJson: Json
  /** The shape of the TUF target: keyId, keyUsage, publicKey.validFor. */
  readonly registryKeysJson: Json
  /** The shape of the registry's own keys endpoint: keyid, key, expires. */
  readonly registryKeysApiJson: Json
  readonly keyId: (key: RegistryKey) => string
  /** A bundle signed by a fresh key with a fresh certificate. */
  readonly keyless: (options: KeylessOptions) => Json
  /** A bundle signed by a key of the registry. */
  readonly publish: (options: PublishOptions) => Json
}

export const OLD_KEY_END = '2025-01-29T00:00:00.000Z'
export const CURRENT_KEY_START = '2025-01-13T00:00:00.000Z'

function makeInstance(label: string): Instance {
  const root = makeAuthority('root', label)
  const tsaRoot = makeAuthority('timestamp root', label)
  const tsaKey = makeKey('P-384')
  const tsaLeaf = { names: [], extensions: [], spki: tsaKey.spki, from: CA_LIFE.from, minutes: 60 * 24 * 365 * 12, usage: TIME_STAMPING }
  const [certificateLogKey, rekor1, rekor2] = [makeKey('P-256'), makeKey('P-256'), makeKey('ed25519')]
  return {
    fulcio: { root, intermediate: makeAuthority('intermediate', label, root) },
    tsa: {
      root: tsaRoot,
      key: tsaKey,
      certificate: issue(tsaRoot, { ...tsaLeaf, subject: der.distinguishedName(label, 'timestamps') }, undefined),
    },
    certificateLog: { key: certificateLogKey, id: sha256(certificateLogKey.spki) },
    rekor1: { key: rekor1, id: sha256(rekor1.spki) },
    rekor2: { key: rekor2, id: sha256(Buffer.from(`${REKOR_2}\n`), Buffer.from([1]), rekor2.spki.subarray(-32)) },
  }
}

export function createSigstore(label = 'test'): Sigstore {
  const instance = makeInstance(label)
  const keys: Record<RegistryKey, Key> = {
    old: makeKey('P-256'),
    current: makeKey('P-256'),
    signaturesOnly: makeKey('P-256'),
    unlisted: makeKey('P-256'),
  }
  const keyId = (key: RegistryKey): string => `SHA256:${base64(sha256(keys[key].spki)).replace(/=+$/, '')}`
  return {
    label,
    trustedRootJson: trustedRoot(instance, label),
    registryKeysJson: registryKeys(keys, keyId),
    registryKeysApiJson: registryKeysApi(keys, keyId),
    keyId,
    keyless: (options) => keylessBundle(instance, options),
    publish: (options) => {
      const { key = 'current' } = options
      return keyBundle(instance, options, keys[key], options.hint ?? keyId(key))
    },
  }
}

function trustedRoot({ fulcio, tsa, certificateLog, rekor1, rekor2 }: Instance, label: string): Json {
  const validFor = { start: CA_LIFE.from.toISOString() }
  const key = (spki: Buffer, keyDetails: string): Json => ({ rawBytes: base64(spki), keyDetails, validFor })
  const log = (baseUrl: string, spki: Buffer, details: string, id: Buffer): Json => ({
    baseUrl: `https://${baseUrl}`,
    hashAlgorithm: 'SHA2_256',
    publicKey: key(spki, details),
    logId: { keyId: base64(id) },
  })
  const chain = (commonName: string, ...certificates: Buffer[]): Json => ({
    subject: { organization: label, commonName },
    uri: `https://${commonName}.test`,
    certChain: { certificates: certificates.map((bytes) => ({ rawBytes: base64(bytes) })) },
    validFor,
  })
  const [ecdsa, ed25519] = ['PKIX_ECDSA_P256_SHA_256', 'PKIX_ED25519']
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log(REKOR_1, rekor1.key.spki, ecdsa, rekor1.id), log(REKOR_2, rekor2.key.spki, ed25519, rekor2.id)],
    certificateAuthorities: [chain('fulcio', fulcio.intermediate.certificate, fulcio.root.certificate)],
    ctlogs: [log('ct.test', certificateLog.key.spki, ecdsa, certificateLog.id)],
    timestampAuthorities: [chain('timestamps', tsa.certificate, tsa.root.certificate)],
  }
}

function registryKeys(keys: Record<RegistryKey, Key>, keyId: (key: RegistryKey) => string): Json {
  const entry = (key: RegistryKey, usage: string, start: string, end?: string): Json => ({
    keyId: keyId(key),
    keyUsage: `npm:${usage}`,
    publicKey: {
      rawBytes: base64(keys[key].spki),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start, ...(end === undefined ? {} : { end }) },
    },
  })
  const [oldStart, oldEnd] = ['2022-12-01T00:00:00.000Z', OLD_KEY_END]
  return {
    keys: [
      entry('old', 'signatures', oldStart, oldEnd),
      entry('old', 'attestations', oldStart, oldEnd),
      entry('current', 'signatures', CURRENT_KEY_START),
      entry('current', 'attestations', CURRENT_KEY_START),
      entry('signaturesOnly', 'signatures', CURRENT_KEY_START),
    ],
  }
}

function registryKeysApi(keys: Record<RegistryKey, Key>, keyId: (key: RegistryKey) => string): Json {
  const entry = (key: RegistryKey, expires: string | null): Json => ({
    expires,
    keyid: keyId(key),
    keytype: 'ecdsa-sha2-nistp256',
    scheme: 'ecdsa-sha2-nistp256',
    key: base64(keys[key].spki),
  })
  return { keys: [entry('old', OLD_KEY_END), entry('current', null)] }
}
