/** A certificate that is decoded here is the tree that the library builds, or the library refuses it too. */
import { describe, expect, test } from '@jest/globals'
import { type ASN1Obj, X509Certificate } from '@sigstore/core'
import fc from 'fast-check'
import { decodeCertificate } from '../../src/attestation/decode.ts'
import * as der from '../helpers/der.ts'
import type { Loose } from '../helpers/mint.ts'
import { documentWith } from './minted.ts'
import { certificatesIn, filesIn, testReal } from './shared-data.ts'

/** Everything that the verifier can see of an element. */
function seen(element: ASN1Obj): unknown {
  const { tag, value, subs } = element
  const asText = (read: () => unknown): string => {
    try {
      return String(read())
    } catch (error) {
      return `refused: ${(error as Error).message}`
    }
  }
  const read = [asText(() => element.toOID()), asText(() => element.toBoolean()), asText(() => element.toDate())]
  return [tag.toDER(), tag.constructed, value.toString('hex'), element.toDER().toString('hex'), ...read, subs.map(seen)]
}

function stock(bytes: Buffer<ArrayBuffer>): unknown {
  try {
    return seen(X509Certificate.parse(Buffer.from(bytes)).root)
  } catch {
    return undefined
  }
}

function compare(bytes: Buffer<ArrayBuffer>): unknown {
  const expected = stock(bytes)
  const found = decodeCertificate(bytes)
  expect(found === undefined ? undefined : seen(found.root)).toEqual(expected)
  return expected
}

const provenance: Loose = documentWith().attestations[1]!.bundle
const minted = Buffer.from(provenance.verificationMaterial.certificate.rawBytes, 'base64')
const nested = (depth: number, tag: number): Buffer<ArrayBuffer> =>
  Buffer.from(depth === 0 ? der.tlv(0x02, Buffer.from([1])) : der.tlv(tag, nested(depth - 1, tag)))

describe('the same tree as the library', () => {
  test('of a minted certificate', () => expect(compare(minted)).toBeDefined())

  for (const file of ['responses', 'bundles', 'negative', 'other'].flatMap(filesIn))
    testReal(`of each in ${file}`, () => void certificatesIn(file).map((bytes) => expect(compare(bytes)).toBeDefined()))

  test.each<[string, number[], boolean]>([
    ['nothing', [], false],
    ['a tag alone', [0x30], false],
    ['an empty sequence', [0x30, 0x00], true],
    ['something behind it', [0x30, 0x00, 0x00], false],
    ['more content than there is', [0x30, 0x02, 0x05], false],
    ['an inner element that reaches over the end of the outer', [0x30, 0x02, 0x02, 0x01, 0x00], false],
    ['an octet string whose content is one element', [0x04, 0x02, 0x05, 0x00], true],
    ['an octet string whose content looks like an element that is too long', [0x04, 0x02, 0x05, 0x01], true],
    ['an octet string whose content looks like one element and a half', [0x04, 0x03, 0x05, 0x00, 0x30], true],
    ['an octet string in an octet string, broken inside', [0x04, 0x04, 0x04, 0x02, 0x30, 0x05], true],
    ['a long form where the short one would do', [0x04, 0x81, 0x01, 0x00], false],
    ['a length with a leading zero', [0x30, 0x82, 0x00, 0x80], false],
    ['an indefinite length', [0x30, 0x80, 0x00, 0x00], false],
    ['a length of seven bytes', [0x30, 0x87, 0x01, 0, 0, 0, 0, 0, 0], false],
    ['a length of six bytes', [0x30, 0x86, 0x01, 0, 0, 0, 0, 0], false],
    ['a tag of several bytes', [0x1f, 0x81, 0x01, 0x00], false],
    ['the tag of an end', [0x00, 0x00], false],
    ['a primitive tag of a context', [0x80, 0x00], true],
  ])('of %s', (_what, bytes, isAccepted) => expect(compare(Buffer.from(bytes)) !== undefined).toBe(isAccepted))

  test.each([
    [100, 0x30, true],
    [101, 0x30, false],
    [100, 0x04, true],
    [101, 0x04, true],
    [150, 0x04, true],
    [120, 0xa3, false],
  ])('of %d levels of the tag %d', (depth, tag, isAccepted) => expect(compare(nested(depth, tag)) !== undefined).toBe(isAccepted))

  test('of elements that reach over the end of others', () => expect(compare(Buffer.from(der.overlapping(8)))).toBeDefined())

  test('of damaged ones', () => {
    const edits = fc.array(fc.tuple(fc.nat(minted.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(edits, fc.nat(6), fc.nat(6), (changes, cut, more) => {
        const bytes = Buffer.concat([minted.subarray(0, minted.length - cut), Buffer.alloc(more)])
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
        compare(bytes)
      }),
      { numRuns: 300 },
    )
  })

  test('of bytes that are mostly headers', () => {
    const byte = fc.constantFrom(0x30, 0x04, 0x02, 0x06, 0x24, 0xa0, 0x00, 0x01, 0x02, 0x03, 0x80, 0x81, 0x82, 0x1f, 0xff)
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 24 }), (bytes) => void compare(Buffer.from(bytes))),
      { numRuns: 3000 },
    )
  })
})

test.each([16, 90])('refuses %d elements of which each doubles the work', (levels) => {
  expect(() => decodeCertificate(der.overlapping(levels))).toThrow('it has more than 10000 elements')
})
