/** Which bytes an integrity means: one hash in its one spelling, or nothing that can be relied on. */
import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { type Algorithm, compareIntegrity, isWeaker, lockedHash, strongestHashes, strongestKind } from '../../src/domain/hash.ts'
import { type Integrity, parseIntegrity } from '../../src/domain/package.ts'
import { hexOfBase64 } from '../../src/text/base64.ts'

const sri = (...parts: readonly (readonly [algorithm: Algorithm, of: string])[]): string =>
  parts.map(([algorithm, of]) => `${algorithm}-${createHash(algorithm).update(of).digest('base64')}`).join(' ')
const hex = (algorithm: Algorithm, of: string): string => createHash(algorithm).update(of).digest('hex')
const parsed = (text: string): Integrity => {
  const integrity = parseIntegrity(text)
  if (integrity === undefined) throw new Error(`no integrity: ${text}`)
  return integrity
}
const KINDS = ['sha512', 'sha384', 'sha256', 'sha224', 'sha1', 'md5'] as const
const one = (algorithm: Algorithm, of = 'a') => ({ kind: 'one', algorithm, hex: hex(algorithm, of) })

describe('the hash that counts', () => {
  test.each<[string, string, unknown]>([
    ...KINDS.map((kind): [string, string, unknown] => [`a ${kind}`, sri([kind, 'a']), one(kind)]),
    ['a sha512 beside a sha1 of anything', sri(['sha1', 'other'], ['sha512', 'a']), one('sha512')],
    ['a sha384 beside a sha1', sri(['sha1', 'a'], ['sha384', 'a']), one('sha384')],
    ['the same hash twice', sri(['sha512', 'a'], ['sha512', 'a']), one('sha512')],
    ['two different sha512', sri(['sha512', 'a'], ['sha512', 'b']), { kind: 'ambiguous', algorithm: 'sha512' }],
    ['two different sha1', sri(['sha1', 'a'], ['sha1', 'b']), { kind: 'ambiguous', algorithm: 'sha1' }],
    ['a sha512 and one that is too short', `${sri(['sha512', 'a'])} sha512-AAAA`, { kind: 'ambiguous', algorithm: 'sha512' }],
    ['a sha512 that is too short', 'sha512-AAAA', { kind: 'ambiguous', algorithm: 'sha512' }],
    ['a sha512 that is a sha1', sri(['sha1', 'a']).replace('sha1', 'sha512'), { kind: 'ambiguous', algorithm: 'sha512' }],
    ['a sha1 that is a sha512', sri(['sha512', 'a']).replace('sha512', 'sha1'), { kind: 'ambiguous', algorithm: 'sha1' }],
    ['a short sha512 beside a good sha384', `sha512-AAAA ${sri(['sha384', 'a'])}`, { kind: 'ambiguous', algorithm: 'sha512' }],
    ['without its padding', sri(['sha512', 'a']).replace(/=+$/, ''), { kind: 'ambiguous', algorithm: 'sha512' }],
  ])('%s', (_, text, wanted) => expect(lockedHash(parsed(text))).toEqual(wanted))

  test('is none where there is no integrity', () => expect(lockedHash(undefined)).toEqual({ kind: 'none' }))

  test('has one spelling: spare bits of the last character do not count as zero', () => {
    const text = sri(['sha512', 'a'])
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    const next = alphabet[alphabet.indexOf(text.at(-3) ?? '') + 1] ?? ''
    const other = `${text.slice(0, -3)}${next}==`
    expect(Buffer.from(other.slice(7), 'base64')).toEqual(Buffer.from(text.slice(7), 'base64'))
    expect(lockedHash(parsed(other))).toEqual({ kind: 'ambiguous', algorithm: 'sha512' })
    expect(lockedHash(parsed(`${text} ${other}`))).toEqual({ kind: 'ambiguous', algorithm: 'sha512' })
  })
})

test('base64 is read as Node writes it, and nothing else is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(hexOfBase64(Buffer.from(bytes).toString('base64'))).toBe(Buffer.from(bytes).toString('hex'))
    }),
  )
  fc.assert(
    fc.property(fc.base64String(), fc.constantFrom('', '=', '==', 'A', '-', '\n'), (text, tail) => {
      const spelt = text + tail
      const canonical = Buffer.from(spelt, 'base64').toString('base64') === spelt
      expect(hexOfBase64(spelt) !== undefined).toBe(canonical)
    }),
  )
})

describe('two integrities', () => {
  test.each<[string, string, string, string]>([
    ['alike', sri(['sha512', 'a']), sri(['sha512', 'a']), 'same'],
    ['of other bytes', sri(['sha512', 'a']), sri(['sha512', 'b']), 'different'],
    ['of other kinds', sri(['sha512', 'a']), sri(['sha1', 'a']), 'incomparable'],
    ['alike in the strongest kind that both have', sri(['sha512', 'a'], ['sha1', 'a']), sri(['sha512', 'a'], ['sha1', 'b']), 'same'],
    ['that differ in it', sri(['sha512', 'a'], ['sha1', 'a']), sri(['sha512', 'b'], ['sha1', 'a']), 'different'],
    ['of which one accepts more', sri(['sha512', 'a']), sri(['sha512', 'a'], ['sha512', 'b']), 'different'],
    ['in another order', sri(['sha512', 'b'], ['sha512', 'a']), sri(['sha512', 'a'], ['sha512', 'b'], ['sha512', 'a']), 'same'],
  ])('%s', (_, a, b, wanted) => {
    expect(compareIntegrity(parsed(a), parsed(b))).toBe(wanted)
    expect(compareIntegrity(parsed(b), parsed(a))).toBe(wanted)
  })

  test('of which one is missing', () => expect(compareIntegrity(parsed(sri(['sha512', 'a'])), undefined)).toBe('incomparable'))
})

test('kinds are ordered, and the strongest is what is compared', () => {
  for (const [at, kind] of KINDS.entries()) {
    for (const [other, than] of KINDS.entries()) expect(isWeaker(kind, than)).toBe(at > other)
    expect(strongestKind(parsed(sri(...KINDS.slice(at).map((name): [Algorithm, string] => [name, 'a']))))).toBe(kind)
  }
  const two = sri(['sha512', 'b'], ['sha1', 'x'], ['sha512', 'a'])
  expect(strongestHashes(parsed(two)).split(' ').toSorted()).toEqual(sri(['sha512', 'a'], ['sha512', 'b']).split(' ').toSorted())
  expect(strongestHashes(parsed(sri(['sha1', 'a'])))).toBe(sri(['sha1', 'a']))
})
