/** A bundle is read up to a number of characters of JSON, of any kind. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readResponse } from '../../src/attestation/response.ts'

const LIMIT = 1_048_576
const kindOf = (bundle: unknown): string => readResponse({ attestations: [{ predicateType: 'a', bundle }] }).kind

/** A bundle that is written with exactly so many characters. */
function bundleOf(characters: number, filler: string, around: (text: string) => object): object {
  const length = (text: string): number => JSON.stringify(around(text)).length
  const [empty, one] = [length(''), length(filler) - length('')]
  const times = Math.floor((characters - empty) / one)
  return around(filler.repeat(times) + 'x'.repeat(characters - empty - one * times))
}

describe.each<[string, string, (text: string) => object]>([
  ['plain text', 'a', (text) => ({ text })],
  ['text that is escaped', '\u0001', (text) => ({ text })],
  ['text that is not ASCII', 'é', (text) => ({ list: [{ text }] })],
  ['half a character', '\ud800', (text) => ({ text })],
  ['the name of a field', '"', (text) => ({ [text]: null })],
])('of %s', (_what, filler, around) => {
  test('as many characters as are allowed, and one more', () => {
    expect(JSON.stringify(bundleOf(LIMIT, filler, around))).toHaveLength(LIMIT)
    expect([kindOf(bundleOf(LIMIT, filler, around)), kindOf(bundleOf(LIMIT + 1, filler, around))]).toEqual(['some', 'invalid'])
  })
})

test('many small values are counted too', () => {
  const list = Array.from({ length: LIMIT / 2 }, () => 1)
  expect([kindOf({ a: list }), kindOf({ a: list.slice(8) })]).toEqual(['invalid', 'some'])
})

test('a bundle that is deeper than the stack is refused, but not one that is only deep', () => {
  const nested = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)
  expect([31, 32, 33, 500, 100_000].map((depth) => kindOf(nested(depth)))).toEqual(['some', 'some', 'some', 'some', 'invalid'])
})

test('everything small is read', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (bundle) => kindOf(JSON.parse(JSON.stringify(bundle))) === 'some'))
})
