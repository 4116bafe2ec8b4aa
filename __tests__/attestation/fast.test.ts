/** The shortcuts answer for the certificates that they were made for, and for no other. */
import { describe, expect, test } from '@jest/globals'
import { X509Certificate, crypto } from '@sigstore/core'
import type { TrustMaterial } from '@sigstore/verify'
import { asIfAllHeld } from '../../src/attestation/aside.ts'
import { pinTrustMaterial } from '../../src/attestation/fast.ts'
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
  return { top, middle, pinLeaf: pinTrustMaterial(material) }
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

  test('was not signed by a stranger, of whatever name', () => {
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
