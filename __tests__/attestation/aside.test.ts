/** What is found while signatures are checked on other threads counts only where all of them hold. */
import nodeCrypto, { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { asIfAllHeld, verifyAtOnce } from '../../src/attestation/aside.ts'
import { createVerifier, verifyAttestations } from '../../src/attestation/index.ts'
import { verifyAside } from '../../src/attestation/verify.ts'
import type { Evidence } from '../../src/domain/evidence.ts'
import type { TrustDocuments } from '../../src/domain/trust.ts'
import type { Loose, MintOptions } from '../helpers/mint.ts'
import { VERSION, documentWith, evil, packageOf, sigstore, verifier } from './minted.ts'

const stock = nodeCrypto.verify
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const data = Buffer.from('what was signed')
const right = sign('sha384', data, privateKey)
const wrong = Buffer.from(right.map((byte, at) => (at === right.length - 1 ? byte ^ 1 : byte)))
const check = (signature: Buffer): boolean => nodeCrypto.verify('sha384', data, publicKey, signature)

describe('a signature', () => {
  test.each([
    ['that holds', [right], true],
    ['that does not', [wrong], false],
    ['that does not, among others that do', [right, wrong, right], false],
    ['that is none', [Buffer.alloc(0)], false],
    ['of which there is none', [], true],
  ])('%s', async (_what, signatures, expected) => {
    const { found, allHold } = asIfAllHeld(() => signatures.map(check))
    expect(found).toEqual(signatures.map(() => true))
    expect([await allHold(), signatures.every((one) => verifyAtOnce('sha384', data, publicKey, one))]).toEqual([expected, expected])
  })

  test('by a hash that nobody knows does not hold', async () => {
    const { allHold } = asIfAllHeld(() => nodeCrypto.verify('sha-none', data, publicKey, right))
    expect([await allHold(), verifyAtOnce('sha-none', data, publicKey, right)]).toEqual([false, false])
  })

  test('is assumed by nobody afterwards, also where the work fails', () => {
    expect(asIfAllHeld(() => check(wrong)).found).toBe(true)
    expect(check(wrong)).toBe(false)
    const fail = (): never => {
      throw new Error('it fails')
    }
    expect(() => asIfAllHeld(fail)).toThrow('it fails')
    expect([nodeCrypto.verify === stock, check(wrong), verifyAtOnce('sha384', data, publicKey, wrong)]).toEqual([true, false, false])
  })

  test('is never assumed where the answer is remembered', () => {
    expect(asIfAllHeld(() => verifyAtOnce('sha384', data, publicKey, wrong)).found).toBe(false)
  })
})

const wanted = { package: packageOf(VERSION), sha512: VERSION.sha512 }

test('all signatures of a version are checked aside: chain, certificate timestamp, envelopes, promises and checkpoints', () => {
  const document = documentWith()
  let checks = 0
  const counted = (): Evidence => {
    const assume = nodeCrypto.verify
    Reflect.set(nodeCrypto, 'verify', (...given: unknown[]): unknown => {
      checks += 1
      return Reflect.apply(assume, nodeCrypto, given)
    })
    return verifyAttestations(verifier, { ...wanted, document })
  }
  verifyAttestations(verifier, { ...wanted, document }) // whether one trusted certificate signed another is remembered
  expect(asIfAllHeld(counted).found.kind).toBe('verified')
  expect(checks).toBe(8)
})

/** The honest trusted material but for one key or certificate of another Sigstore. */
function swapped(edit: (root: Loose, keys: Loose, other: { root: Loose; keys: Loose }) => void): TrustDocuments {
  const [trustedRoot, registryKeys]: Loose[] = [structuredClone(sigstore.trustedRootJson), structuredClone(sigstore.registryKeysJson)]
  edit(trustedRoot, registryKeys, { root: evil.trustedRootJson, keys: evil.registryKeysJson })
  return { trustedRoot, registryKeys, keysFrom: 'file' }
}

describe('one signature that does not hold', () => {
  const MATERIAL: readonly (readonly [string, Parameters<typeof swapped>[0]])[] = [
    ['of the log', (root, _keys, other) => (root.tlogs[0].publicKey.rawBytes = other.root.tlogs[0].publicKey.rawBytes)],
    ['of the log of certificates', (root, _keys, other) => (root.ctlogs[0].publicKey.rawBytes = other.root.ctlogs[0].publicKey.rawBytes)],
    ['of the authority', (root, _keys, other) => (root.certificateAuthorities = other.root.certificateAuthorities)],
    [
      'of the registry',
      (_root, keys, other) =>
        keys.keys.forEach((key: Loose, at: number) => (key.publicKey.rawBytes = other.keys.keys[at].publicKey.rawBytes)),
    ],
  ]
  test.each(MATERIAL)('%s refuses the version, in the words of the library', async (_what, edit) => {
    const by = createVerifier(swapped(edit))
    const evidence = await verifyAside(by, { ...wanted, document: documentWith() })
    expect(evidence.kind).toBe('invalid')
    expect(evidence).toEqual(verifyAttestations(by, { ...wanted, document: documentWith() }))
  })

  const MINTED: readonly (readonly [string, Partial<MintOptions>])[] = [
    ['forged certificate', { provenance: { certificate: { forged: true } } }],
    ['certificate that is not logged', { provenance: { certificate: { logged: false } } }],
  ]
  test.each(MINTED)('%s', async (_what, edits) => {
    const document = documentWith(edits)
    const evidence = await verifyAside(verifier, { ...wanted, document })
    expect(evidence.kind).toBe('invalid')
    expect(evidence).toEqual(verifyAttestations(verifier, { ...wanted, document }))
  })

  test('does not spoil others that are verified at the same time', async () => {
    const honest = documentWith()
    const forged = documentWith({ provenance: { certificate: { forged: true } } })
    const all = await Promise.all([honest, forged, honest, forged].map((document) => verifyAside(verifier, { ...wanted, document })))
    expect(all.map(({ kind }) => kind)).toEqual(['verified', 'invalid', 'verified', 'invalid'])
  })
})

test('a failure before any signature is reported unchanged', async () => {
  for (const document of [undefined, {}, { attestations: [] }, { attestations: [1] }])
    expect(await verifyAside(verifier, { ...wanted, document })).toEqual(verifyAttestations(verifier, { ...wanted, document }))
})
