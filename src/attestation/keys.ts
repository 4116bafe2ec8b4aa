/**
 * Reads the keys with which a registry signs publish attestations, by id. There are two shapes: the TUF target (keyId,
 * keyUsage, publicKey.validFor), and the registry's own endpoint (keyid, key, expires). The endpoint does not say what
 * a key may be used for, nor from when.
 */
import { crypto } from '@sigstore/core'
import { ATTESTED } from '../ecosystems/index.ts'
import { GateError } from '../errors.ts'
import { type JsonObject, asObject } from '../text/json.ts'
import { shownValue } from './checked.ts'

export interface RegistryKey {
  readonly publicKey: crypto.KeyObject
  /** In milliseconds. Both ends are inclusive. */
  readonly validFrom: number
  readonly validUntil: number
}

/**
 * A Map, never an object: the id comes from the bundle, and `__proto__` may be an id. `for-another-use`: listed, but
 * not for attestations.
 */
export type RegistryKeys = ReadonlyMap<string, RegistryKey | 'for-another-use'>

/** The uses under which a registry lists the keys for attestations. */
const FOR_ATTESTATIONS: readonly string[] = ATTESTED.map(({ keyUsage }) => keyUsage)
const HELP =
  'Give a file in the shape of the registry keys that Sigstore distributes by TUF: { "keys": [{ "keyId", "keyUsage", "publicKey" }] }.'

const invalid = (message: string, cause?: unknown): GateError =>
  new GateError('REGISTRY_KEYS_INVALID', `the registry keys cannot be used: ${message}`, { help: HELP, cause })

/** Throws a GateError (REGISTRY_KEYS_INVALID): a key that cannot be read would look like an unknown key. */
export function readRegistryKeys(document: unknown): RegistryKeys {
  const list = asObject(document)?.['keys']
  if (!Array.isArray(list) || list.length === 0) throw invalid('there is no list of keys in them')
  const keys = new Map<string, RegistryKey | 'for-another-use'>()
  for (const [index, element] of list.entries()) {
    const entry = asObject(element)
    if (entry === undefined) throw invalid(`key ${index} is not an object`)
    const { id, key } = 'keyId' in entry ? readTufKey(entry, index) : readApiKey(entry, index)
    if (key === 'for-another-use') {
      if (!keys.has(id)) keys.set(id, key)
    } else if (keys.has(id) && keys.get(id) !== 'for-another-use') {
      throw invalid(`key ${shownValue(id)} is listed twice`)
    } else {
      keys.set(id, key)
    }
  }
  return keys
}

interface KeyEntry {
  readonly id: string
  readonly key: RegistryKey | 'for-another-use'
}

function readTufKey(entry: JsonObject, index: number): KeyEntry {
  const { keyId: id, keyUsage } = entry
  if (typeof id !== 'string' || typeof keyUsage !== 'string') throw invalid(`key ${index} has no keyId or no keyUsage`)
  if (!FOR_ATTESTATIONS.includes(keyUsage)) return { id, key: 'for-another-use' }
  const publicKey = asObject(entry['publicKey'])
  const validFor = asObject(publicKey?.['validFor'])
  if (validFor?.['start'] === undefined) throw invalid(`key ${shownValue(id)} does not say from when it is valid`)
  return {
    id,
    key: {
      publicKey: readPublicKey(publicKey?.['rawBytes'], id),
      validFrom: readTime(validFor['start'], id),
      validUntil: validFor['end'] === undefined || validFor['end'] === null ? Infinity : readTime(validFor['end'], id),
    },
  }
}

function readApiKey(entry: JsonObject, index: number): KeyEntry {
  const { keyid: id, key, expires } = entry
  if (typeof id !== 'string') throw invalid(`key ${index} has no id`)
  const validUntil = expires === undefined || expires === null ? Infinity : readTime(expires, id)
  return { id, key: { publicKey: readPublicKey(key, id), validFrom: -Infinity, validUntil } }
}

function readPublicKey(base64: unknown, id: string): crypto.KeyObject {
  if (typeof base64 !== 'string' || base64 === '') throw invalid(`key ${shownValue(id)} has no public key`)
  try {
    return crypto.createPublicKey(Buffer.from(base64, 'base64'))
  } catch (cause) {
    throw invalid(`key ${shownValue(id)} is not a public key in DER`, cause)
  }
}

function readTime(value: unknown, id: string): number {
  const time = typeof value === 'string' ? Date.parse(value) : NaN
  if (Number.isNaN(time)) throw invalid(`key ${shownValue(id)} has no readable validity: ${shownValue(value)}`)
  return time
}
