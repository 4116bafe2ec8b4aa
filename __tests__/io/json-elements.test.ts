/** A large object that is read piece by piece equals what JSON.parse reads, wherever the pieces are cut. Text that is not JSON is refused. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ElementReader } from '../../src/io/json-elements.ts'

/** The object with its list, or `undefined` where it was refused. */
function read(text: string | Uint8Array, size: number): unknown {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const elements: unknown[] = []
  const reader = new ElementReader('changes', (element) => elements.push(element))
  try {
    for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size))
    const whole = reader.end()
    return elements.length === 0 ? whole : { ...(whole as object), changes: elements }
  } catch {
    return undefined
  }
}

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('changes', '"changes":[', '\\', '\\"', '}', ']', '{"a":[', '日本語', '\u{1F600}'),
)
const value = fc.jsonValue({ stringUnit: 'binary' })
const change = fc.dictionary(text, value)
const report = fc
  .tuple(fc.array(fc.tuple(text, value)), fc.array(change), fc.array(fc.tuple(text, value)))
  .map(([before, changes, after]) =>
    Object.fromEntries(
      [...before, ['changes', changes], ...after.filter(([key]) => key !== 'changes')].filter(
        ([key], at, all) => key !== 'changes' || all.findIndex(([other]) => other === key) === at,
      ),
    ),
  )

describe('what it reads', () => {
  test('is what JSON.parse reads, in pieces of any size, indented or not', () => {
    fc.assert(
      fc.property(report, fc.integer({ min: 1, max: 40 }), fc.constantFrom(0, 2, 7), (wanted, size, indent) => {
        const json = JSON.stringify(wanted, null, indent)
        if (!Array.isArray((JSON.parse(json) as { changes?: unknown }).changes)) return
        if (
          (JSON.parse(json) as { changes: unknown[] }).changes.some((one) => typeof one !== 'object' || one === null || Array.isArray(one))
        )
          return
        expect(read(json, size)).toEqual(JSON.parse(json))
      }),
      { numRuns: 500 },
    )
  })
  test.each([
    '{"changes":[]}',
    ' { "a" : {"changes":[1]} , "changes" : [ { } , {"b":"]"} ] } ',
    '{"nothing":1}',
    '[]',
    '"changes"',
    '{"a":"changes","b":[1,2]}',
    '{"x":"\\"changes\\"","changes":[{"y":"\\\\"}]}',
  ])('%s', (json) => {
    for (const size of [1, 2, 3, 1000]) expect(read(json, size)).toEqual(JSON.parse(json))
  })
  test('a byte order mark in front is passed over', () => expect(read('\ufeff{"changes":[{}]}', 2)).toEqual({ changes: [{}] }))
})

describe('what it refuses', () => {
  test.each([
    ['nothing', ''],
    ['a list that does not end', '{"changes":[{}'],
    ['a text that does not end', '{"changes":[{"a":"b}]}'],
    ['an object that does not end', '{"changes":[{}]'],
    ['more than one value', '{"changes":[{}]} {}'],
    ['no comma between two', '{"changes":[{}{}]}'],
    ['two commas', '{"changes":[{},,{}]}'],
    ['a comma in front', '{"changes":[,{}]}'],
    ['elements that are no objects', '{"changes":[1]}'],
    ['an element that is no JSON', '{"changes":[{"a":}]}'],
    ['the list twice', '{"changes":[{"a":1}],"changes":[{"a":2}]}'],
    ['brackets that do not match', '{"changes":[{"a":[1}]}]}'],
    ['a control character in a text', '{"changes":[{"a":"\n"}]}'],
  ])('%s', (_what, json) => {
    for (const size of [1, 3, 1000]) expect(read(json, size)).toBeUndefined()
  })
  test('bytes that are no UTF-8', () =>
    expect(
      read(new Uint8Array([...new TextEncoder().encode('{"changes":[{"a":"'), 0xff, ...new TextEncoder().encode('"}]}')]), 5),
    ).toBeUndefined())
  test('an element without end, before it fills the memory', () => {
    const reader = new ElementReader('changes', () => undefined)
    reader.push(new TextEncoder().encode('{"changes":[{"a":"'))
    expect(() => {
      for (let i = 0; i < 40; i++) reader.push(new Uint8Array(2 ** 20).fill(0x61))
    }).toThrow()
  })
})
