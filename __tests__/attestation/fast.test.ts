/** The shortcuts answer for the certificates that they were made for, and for no other. */
import { describe, expect, test } from '@jest/globals'
import { X509Certificate, crypto } from '@sigstore/core'
import { type SignedEntity, type TrustMaterial, Verifier } from '@sigstore/verify'
import { asIfAllHeld } from '../../src/attestation/aside.ts'
import { decodeCertificate } from '../../src/attestation/decode.ts'
import { pinTrustMaterial } from '../../src/attestation/fast.ts'
import { verifyInWordsOfLibrary } from '../../src/attestation/leaf-key.ts'
import { issue, makeAuthority, makeKey } from '../helpers/certificates.ts'

const root = makeAuthority('root', 'good')
const intermediate = makeAuthority('intermediate', 'good', root)
/** The same names under another key. */
const evil = makeAuthority('root', 'good')
const leaf = issue(intermediate, { names: [], extensions: [], spki: makeKey('P-256').spki, from: new Date() }, undefined)

function pinned(above = root) {
  const [top, middle] = [
    X509Certificate.parse(Buffer.from(above.certificate)),
    X509Certificate.parse(Buffer.from(intermediate.certificate)),
  ]
  const always = { start: new Date(0), end: new Date(8.64e15) }
  const material: TrustMaterial = {
    certificateAuthorities: [{ certChain: [middle, top], validFor: always }],
    timestampAuthorities: [],
    tlogs: [],
    ctlogs: [],
    publicKey: () => ({ publicKey: crypto.createPublicKey(root.key.spki), validFor: () => true }),
  }
  return { top, middle, material, pinLeaf: pinTrustMaterial(material) }
}

describe('a trusted certificate', () => {
  test('was signed by whom it was signed by, however often it is asked', () => {
    const { top, middle } = pinned()
    for (let time = 0; time < 2; time++) {
      expect([middle.verify(top), middle.verify(middle), top.verify(), top.verify(top), top.verify(middle)]).toEqual([
        true,
        false,
        true,
        true,
        false,
      ])
    }
  })

  test('was not signed by a stranger of any name', () => {
    const { top, middle } = pinned()
    const stranger = X509Certificate.parse(Buffer.from(evil.certificate))
    for (const certificate of [top, middle]) expect(certificate.verify(stranger)).toBe(false)
  })

  test('was not signed by whom it was not, although signatures are assumed to hold', () => {
    const { top, middle } = pinned(evil)
    expect(asIfAllHeld(() => middle.verify(top)).found).toBe(false)
    expect(middle.verify(top)).toBe(false)
  })

  test('was not signed by a leaf', () => {
    const { top, middle, pinLeaf } = pinned()
    const signer = X509Certificate.parse(Buffer.from(leaf))
    pinLeaf(signer)
    for (const certificate of [top, middle]) expect(certificate.verify(signer)).toBe(false)
  })
})

describe('a leaf', () => {
  test('was signed by its authority alone', () => {
    const { top, middle, pinLeaf } = pinned()
    const signer = X509Certificate.parse(Buffer.from(leaf))
    pinLeaf(signer)
    expect([
      signer.verify(middle),
      signer.verify(top),
      signer.verify(),
      signer.verify(X509Certificate.parse(Buffer.from(evil.certificate))),
    ]).toEqual([true, false, false, false])
  })
})

describe('the key of a leaf, which its authority has signed', () => {
  const good = makeKey('P-256').spki
  const bits = (at: number, byte: number): Buffer => Buffer.from(good.map((one, index) => (index === at ? byte : one)))
  const NONE = { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 0 }
  const signedAt = new Date('2026-11-01T12:00:00Z')

  function entityOf(certificate: X509Certificate): SignedEntity {
    const tlogEntry = { inclusionPromise: {}, integratedTime: String(signedAt.getTime() / 1000), logId: { keyId: Buffer.alloc(0) } }
    return {
      key: { $case: 'certificate', certificate },
      timestamps: [{ $case: 'transparency-log', tlogEntry }],
      tlogEntries: [],
      signature: { verifySignature: (key: crypto.KeyObject) => key.asymmetricKeyType === 'ec' },
    } as unknown as SignedEntity
  }

  const outcome = (work: () => unknown): string => {
    try {
      work()
      return 'verified'
    } catch (error) {
      return `${(error as Error).name}: ${(error as Error).message}`
    }
  }

  test.each([
    ['on P-256', good, 'verified'],
    ['on P-384', makeKey('P-384').spki, 'verified'],
    ['of another kind', makeKey('ed25519').spki, 'VerificationError: signature verification failed'],
    ['that is no point of the curve', bits(60, good[60]! ^ 1), 'Error: Failed to read asymmetric key'],
    ['that is a compressed point of the wrong length', bits(26, 0x02), 'Error: Failed to read asymmetric key'],
    ['on a curve that nobody knows', bits(22, 0x7f), undefined],
    ['that is none', Buffer.from([0x30, 0x00]), undefined],
  ])('%s, is read as the library reads it, in its words', (_what, spki, expected) => {
    const bytes = Buffer.from(issue(intermediate, { names: [], extensions: [], spki, from: signedAt }, undefined))
    const { material, pinLeaf } = pinned()
    const stock = outcome(() => new Verifier(material, NONE).verify(entityOf(X509Certificate.parse(bytes))))
    const certificate = decodeCertificate(bytes)!
    pinLeaf(certificate)
    expect(outcome(() => verifyInWordsOfLibrary(new Verifier(material, NONE), entityOf(certificate)))).toBe(stock)
    if (expected !== undefined) expect(stock).toBe(expected)
  })
})
