/** The ground floor: what every message, place and time rests on. */
import { describe, expect, test } from '@jest/globals'
import { escaped, hasHidden, misleadingIn, replaceHidden, replaceMisleading } from '../../src/text/hidden.ts'
import { lineAt, lineStarts, placeOf } from '../../src/text/place.ts'
import { quoted } from '../../src/text/quoted.ts'
import { isObjectId } from '../../src/text/object-id.ts'
import { DAY, HOUR, MINUTE, duration, exactDuration } from '../../src/text/time.ts'

describe('hidden characters', () => {
  // What it is, the character, whether it is hidden in a line that is printed, whether it misleads in prose.
  test.each([
    ['a control', '\u0007', true, true],
    ['a line feed', '\n', true, true],
    ['a line end of Unicode', '\u2028', true, true],
    ['what turns text around', '\u202e', true, true],
    ['an isolate', '\u2066', true, true],
    ['a joiner, which emoji and scripts need', '\u200d', true, false],
    ['a byte order mark', '\ufeff', true, false],
    ['a variation selector', '\ufe0f', true, false],
    ['a Hangul filler', '\u3164', true, false],
    ['an empty braille cell', '\u2800', true, false],
    ['a space that does not break', '\u00a0', true, false],
    ['a tag', '\u{e0041}', true, false],
    ['for private use', '\ue000', true, false],
    ['a space', ' ', false, false],
    ['a letter', 'é', false, false],
    ['a sign', '✅', false, false],
  ])('%s', (_what, character, isHidden, misleads) => {
    expect(hasHidden(`a${character}b`)).toBe(isHidden)
    expect(replaceHidden(`a${character}b`, () => '?')).toBe(isHidden ? 'a?b' : `a${character}b`)
    expect(replaceMisleading(`a${character}b`, () => '?')).toBe(misleads ? 'a?b' : `a${character}b`)
  })

  test('in a file tabs and line ends are what they look like, a carriage return alone is not', () => {
    expect(Array.from(misleadingIn('a\tb\nc\r\nd\re\u202ef\r'), ({ index }) => index)).toEqual([8, 10, 12])
  })

  test('escaped, JSON reads the same text', () => {
    for (const text of ['\u202e', '\u{e0041}', '\0']) expect(JSON.parse(`"${escaped(text)}"`)).toBe(text)
  })
})

describe('a quote', () => {
  test.each([
    ['plain', 'left-pad', '"left-pad"'],
    ['with what ends it', 'a"b\\', '"a\\"b\\\\"'],
    ['over two lines', 'a\nb', '"a\\nb"'],
    ['with a letter that looks like another one', 'l\u043edash', '"l\\u043edash"'],
    ['outside of the plane', '\u{1f600}', '"\\ud83d\\ude00"'],
    ['half a character', '\ud83d', '"\\ud83d"'],
  ])('%s', (_what, raw, wanted) => expect(quoted(raw)).toBe(wanted))

  test('is cut', () => {
    expect(quoted('x'.repeat(81))).toBe(`"${'x'.repeat(80)}..."`)
    expect(quoted('x'.repeat(5), 4)).toBe('"xxxx..."')
  })
})

test('a place is the same whether its line alone is asked for or its column too', () => {
  const text = 'ab\n\ncd\r\n'
  const starts = lineStarts(text)
  const places = Array.from({ length: text.length + 1 }, (_, at) => placeOf(starts, at))
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '1:2', '1:3', '2:1', '3:1', '3:2', '3:3', '3:4', '4:1'])
  expect(places.map((_, at) => lineAt(starts, at))).toEqual(places.map(({ line }) => line))
  expect(placeOf(starts, -1)).toEqual({ line: 1, column: 1 })
})

test.each([
  ['a SHA-1', 'a'.repeat(40), true],
  ['a SHA-256', '0'.repeat(64), true],
  ['a short one', 'a'.repeat(39), false],
  ['one between', 'a'.repeat(41), false],
  ['in capitals', 'A'.repeat(40), false],
  ['with a line end', `${'a'.repeat(40)}\n`, false],
])('an object id: %s', (_what, text, wanted) => expect(isObjectId(text)).toBe(wanted))

describe('times in words', () => {
  test.each([
    [0, '0 seconds'],
    [-5, '0 seconds'],
    [2 * MINUTE - 1, '119 seconds'],
    [2 * MINUTE, '2 minutes'],
    [2 * HOUR - 1, '119 minutes'],
    [4 * DAY - 1, '95 hours'],
    [4 * DAY, '4 days'],
    [119 * DAY, '119 days'],
    [610 * DAY, '20 months'],
    [731 * DAY, '2 years'],
    [Number.NaN, 'unknown'],
  ])('an age of %d milliseconds: %s', (milliseconds, wanted) => expect(duration(milliseconds)).toBe(wanted))

  test.each([
    [90 * MINUTE, '90 minutes'],
    [72 * HOUR, '72 hours'],
    [4 * DAY, '4 days'],
    [365 * DAY, '365 days'],
    [HOUR, '1 hour'],
  ])('a limit of %d milliseconds: %s', (milliseconds, wanted) => expect(exactDuration(milliseconds)).toBe(wanted))
})
