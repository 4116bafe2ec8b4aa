/** What is read of a JSON text in parts is what it is as a whole, and what is not JSON is refused, whatever the text. */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PackageClaims } from '../../src/domain/claims.ts'
import { PACKUMENT_PARTS, parsePackument } from '../../src/ecosystems/npm/registry/packument.ts'
import { readJson } from '../../src/io/net/json-body.ts'
import { readJsonParts } from '../../src/io/net/json-parts.ts'
import { type JsonWanted, takeWanted } from '../../src/text/json-wanted.ts'
import { asObject, textField } from '../../src/text/json.ts'
import { packumentText } from '../helpers/packument.ts'

const KIB = 1024
/** Bytes that are read together: so few that small texts are cut at each comma, or at some. */
const RUNS = [0, 1, 20, 300]

/** Also the order of the fields. */
const textOf = (body: ReturnType<typeof readJson>, wanted: JsonWanted): string =>
  body.kind === 'json' ? JSON.stringify(takeWanted(body.value, wanted)) : 'not JSON'

function expectSame(given: string | Buffer, wanted: JsonWanted = PACKUMENT_PARTS, runs: readonly number[] = RUNS): string {
  const bytes = Buffer.from(given)
  const whole = textOf(readJson(bytes), wanted)
  for (const run of runs) {
    const parts = textOf(readJsonParts(bytes, wanted, run), wanted)
    if (parts !== whole)
      throw new Error(`in runs of ${run}: ${parts.slice(0, 300)}\nas a whole: ${whole.slice(0, 300)}\n${bytes.toString()}`)
  }
  return whole
}

const manifest = { name: 'p', version: '1.0.0', scripts: { test: '{"}' }, dist: { shasum: 'ab', other: [1, 2] }, readme: '\\"},{' }
const small = JSON.stringify({
  _id: 'p',
  name: 'p',
  versions: { '1.0.0': manifest, '1.0.1': { ...manifest, version: '1.0.1', gitHead: null }, '2': {}, '10': { dist: 'ü☃😀' }, '1': 7 },
  time: { created: '2020-01-01T00:00:00.000Z', '1.0.0': '2020-01-01T00:00:00.000Z' },
  users: { a: true, b: [{}, [], ''] },
})

describe('every text', () => {
  test.each([
    ['plain', small],
    ['with blanks', JSON.stringify(JSON.parse(small), undefined, '\t\r\n ')],
  ])('%s, cut at each byte', (_, text) => {
    const bytes = Buffer.from(text)
    for (let length = 0; length <= bytes.length; length++) expectSame(bytes.subarray(0, length))
  })

  test('with any byte replaced, removed or doubled', () => {
    const bytes = Buffer.from(small)
    const NEW = ['{', '}', '[', ']', '"', ',', ':', '\\', ' ', '0', '-', 'e', '\n', '\ufeff', '\xff', '\xc3', ''].map((one) =>
      Buffer.from(one, one.length === 1 && one < '\u0100' ? 'latin1' : 'utf8'),
    )
    for (let at = 0; at < bytes.length; at++) {
      for (const one of NEW) {
        expectSame(Buffer.concat([bytes.subarray(0, at), one, bytes.subarray(at + 1)]), PACKUMENT_PARTS, [0, 20])
        expectSame(Buffer.concat([bytes.subarray(0, at), one, bytes.subarray(at)]), PACKUMENT_PARTS, [0, 20])
      }
    }
  })
})

const key = fc.constantFrom('name', 'versions', 'time', 'dist', 'scripts', '__proto__', '1', '0', 'a', '', '\u2028', 'constructor', '"')
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false, -0, 1e300, 1.5, '', 'é', '😀', '},{"', '\\'),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('any'), { maxLength: 4 }),
  object: fc.array(fc.tuple(key, tie('any')), { maxLength: 5 }).map((entries) => ({ entries })),
})).any

/** With duplicate keys, escapes and blanks. */
function written(one: unknown, blank: (at: number) => string): string {
  let count = 0
  const gap = (): string => blank(count++)
  const write = (json: unknown): string => {
    if (Array.isArray(json)) return `[${gap()}${json.map(write).join(`${gap()},${gap()}`)}${gap()}]`
    if (typeof json !== 'object' || json === null) return JSON.stringify(json)
    const { entries } = json as { readonly entries: readonly (readonly [string, unknown])[] }
    return `{${gap()}${entries.map(([name, inner]) => `${JSON.stringify(name)}${gap()}:${gap()}${write(inner)}`).join(`${gap()},${gap()}`)}${gap()}}`
  }
  return `${gap()}${write(one)}${gap()}`
}

const PARTS: readonly JsonWanted[] = [
  PACKUMENT_PARTS,
  {
    fields: {
      '': 'all',
      a: { fields: { a: 'all' } },
      versions: { each: { fields: { name: 'all', dist: { each: { fields: { a: 'all' } } } } } },
    },
  },
  { each: { fields: { 1: 'all', time: 'all' } } },
]
const text = fc
  .tuple(value, fc.array(fc.constantFrom('', '', '', ' ', '\n\t', '\r'), { minLength: 1 }))
  .map(([one, blanks]) => written(one, (at) => blanks[at % blanks.length] ?? ''))

test('any JSON', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...PARTS), (json, wanted) => void expectSame(json, wanted)),
    { numRuns: 500 },
  )
})

test('any JSON with a piece moved, or with bytes that are not UTF-8', () => {
  const at = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(text, fc.constantFrom(...PARTS), at, at, at, fc.uint8Array({ maxLength: 2 }), (json, wanted, from, to, into, more) => {
      const bytes = Buffer.from(json)
      const [start, end, place] = [from, to, into].map((part) => Math.round(part * bytes.length))
      const piece = bytes.subarray(start, end)
      expectSame(Buffer.concat([bytes.subarray(0, place), piece, more, bytes.subarray(place)]), wanted)
    }),
    { numRuns: 500 },
  )
})

test.each<[string, string]>([
  ['a byte order mark', `\ufeff${small}`],
  ['two byte order marks', `\ufeff\ufeff${small}`],
  ['a byte order mark before a value', '{"name":\ufeff"p"}'],
  ['a key with escapes', '{"\\u0076ersions":{"1.0.0":{"d\\u0069st":{"shasum":"ab","x":1}}},"n\\u0061me":"p"}'],
  [
    'a key twice, the second one counts',
    '{"name":"p","versions":{"1":{"name":"p"}},"versions":{"2":{"name":"q"},"2":{"name":"r","name":"s"}}}',
  ],
  ['a key twice, first an object', '{"versions":{"1":{"name":"p"}},"versions":7,"name":"p"}'],
  ['__proto__ as a version', '{"name":"p","versions":{"__proto__":{"name":"p","__proto__":{"dist":1}},"1":{"name":"p"}}}'],
  ['an object closed as a list', '{"versions":{"1":{"name":"p"}],"name":"p"}'],
  ['a version closed as a list', '{"versions":{"1":{"name":"p"],"2":{"name":"p"]}}'],
  ['a comma too many', '{"versions":{"1":{"name":"p",},"2":{"name":"p",}}}'],
  ['nothing between commas', '{"name":"p",,"versions":{}}'],
  ['two texts', '{"name":"p"}{"name":"p"}'],
  ['a text after a blank', '{"name":"p"} 1'],
  ['versions that are a list', '{"name":"p","versions":[{"name":"p"},{"name":"p"}]}'],
  ['numbers as no JSON has them', '{"versions":{"1":{"main":01},"2":{"main":01}}}'],
  ['a member that goes on where the one before ended', '{"versions":{"1":{"main":1},"2":{"main":1.5},"3":{"main":1.5e},"4":{"main":1}}}'],
  ['a line break in a text', '{"versions":{"1":{"main":"a\nb"}}}'],
  ['a list', '[{"name":"p"}]'],
  ['nothing', ''],
  ['blanks alone', ' \n'],
])('%s', (_, json) => void expectSame(json))

describe('large and hostile', () => {
  const many = (count: number, of: (index: number) => string): string => Array.from({ length: count }, (_, index) => of(index)).join()
  test.each<[string, () => string]>([
    ['three hundred thousand small members', () => `{${many(300_000, (index) => `"${index}":{}`)},"name":"p"}`],
    ['a hundred thousand empty versions', () => `{"versions":{${many(100_000, (index) => `"v${index}":{}`)}},"name":"p"}`],
    [
      'two versions of fifty thousand other members',
      () => `{"versions":{${[1, 2].map((v) => `"${v}":{${many(50_000, (index) => `"${v}-${index}":1`)}}`).join()}}}`,
    ],
    [
      'wanted members behind hundreds of others, and twice',
      () =>
        `{"versions":{${[1, 2, 3].map((v) => `"${v}":{"name":"a",${many(254 + v, (index) => `"x${index}":1`)},"name":"p","dist":{"shasum":"ab","y":1},"z":1}`).join()}}}`,
    ],
    ['a comma behind hundreds of members', () => `{"versions":{"1":{${many(256, (index) => `"x${index}":1`)},}},"name":"p"}`],
    ['two commas among hundreds of members', () => `{"versions":{"1":{${many(300, (index) => `"x${index}":1`)},,"y":1}},"name":"p"}`],
    ['hundreds of members closed as a list', () => `{"versions":{"1":{${many(300, (index) => `"x${index}":1`)}]},"name":"p"}`],
    ['a deep list', () => `{"users":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)},"name":"p"}`],
    ['deep objects', () => `{"users":${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)},"name":"p"}`],
    ['deep objects that end too early', () => `{"users":${'{"a":'.repeat(300_000)}1${'}'.repeat(299_999)},"name":"p"}`],
    ['deep versions', () => `{"versions":${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)},"name":"p"}`],
    [
      'a flood of blanks',
      () => `{${' '.repeat(1_000_000)}"versions"${' '.repeat(1_000_000)}:{${'\n'.repeat(1_000_000)}}${' '.repeat(1_000_000)}}`,
    ],
    ['a flood of blanks with a comma', () => `{${' '.repeat(1_000_000)},${' '.repeat(1_000_000)}}`],
    ['a text without an end', () => `{"name":"p","readme":"${'\\"'.repeat(1_000_000)}`],
    ['brackets alone', () => `{${'{'.repeat(1_000_000)}`],
  ])('%s', (_, make) => void expectSame(make(), PACKUMENT_PARTS, [KIB, 128 * KIB]))

  test('one member of 39 megabytes', () => {
    const list = many(5_000_000, (index) => `{"a":${index % 10}}`).slice(0, 39 * KIB * KIB)
    expect(list.length).toBeGreaterThan(38e6)
    expectSame(`{"name":"p","users":[${list.slice(0, list.lastIndexOf(','))}],"versions":{"1":{"name":"p"}}}`, PACKUMENT_PARTS, [128 * KIB])
  })
})

function claims(body: ReturnType<typeof readJson>): PackageClaims | undefined {
  const json = body.kind === 'json' ? body.value : undefined
  return parsePackument(json, textField(asObject(json) ?? {}, 'name') ?? '')
}

test('what a packument claims', () => {
  const bytes = Buffer.from(packumentText(2 * KIB * KIB))
  const [parts, whole] = [claims(readJsonParts(bytes, PACKUMENT_PARTS)), claims(readJson(bytes))]
  expect(parts?.versions.size).toBeGreaterThan(300)
  expect(parts).toEqual(whole)
  expect([...(parts?.versions.keys() ?? [])]).toEqual([...(whole?.versions.keys() ?? [])])
})

const DATA = path.resolve(import.meta.dirname, '../../../shared/data/packuments')
const real = fs.existsSync(DATA) ? fs.readdirSync(DATA).filter((file) => file !== 'index.json') : []
const withReal = real.length === 0 ? describe.skip : describe

withReal(`real packuments${real.length === 0 ? ' (skipped: no ../shared/data)' : ''}`, () => {
  if (real.length === 0) test('none', () => undefined)
  else
    test.each(real)('%s, with a piece moved', (file) => {
      const bytes = fs.readFileSync(path.join(DATA, file))
      expect(expectSame(bytes, PACKUMENT_PARTS, [0, 4 * KIB])).not.toBe('not JSON')
      expect(claims(readJsonParts(bytes, PACKUMENT_PARTS, 0))).toEqual(claims(readJson(bytes)))
      const at = fc.nat({ max: bytes.length })
      fc.assert(
        fc.property(at, fc.nat({ max: 200 }), at, (from, length, into) => {
          const piece = bytes.subarray(from, from + length)
          expectSame(Buffer.concat([bytes.subarray(0, into), piece, bytes.subarray(into)]), PACKUMENT_PARTS, [4 * KIB])
          expectSame(Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]), PACKUMENT_PARTS, [0])
        }),
        { numRuns: 4 },
      )
    })
})
