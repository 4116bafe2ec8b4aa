/**
 * Reads one word of a yarn.lock of Yarn 1, as Yarn reads it.
 *
 * A word is a JSON string, or starts with a letter, `/`, `.` or `-` and ends before a colon, a comma or white space.
 * Yarn first looks for numbers and for `true` and `false`, so it reads a word that starts like these as two words. If
 * Yarn finds an error, it reads the whole file as YAML instead, and finds other entries in it. So a text that Yarn does
 * not read as one word is refused.
 */
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'

/** A word, and the offset after it. */
export interface Word {
  readonly value: string
  readonly end: number
}

/**
 * The limit for the characters of a word. The longest real words are addresses of some hundreds. All names of an entry
 * share its values, so a long value could be copied many times.
 */
const MAX_WORD = 8192

/** Reads the word at `start`. Only with the role `value` may it be a number, `true` or `false`. */
export function readWord(file: string, text: string, start: number, line: number, role: 'name' | 'value' = 'name'): Word {
  const word = text[start] === '"' ? quotedWord(file, text, start, line) : bareWord(file, text, start, line, role)
  if (word.end - start > MAX_WORD) throw unreadable(file, line, `has a word of ${word.end - start} characters`)
  if (word.value === '' && role === 'name') throw unreadable(file, line, 'has an empty name')
  return word
}

const FIRST = /^[a-zA-Z/.-]/
const SPLIT = /^(?:true|false)/
const PLAIN_VALUE = /^(?:true|false|0|[1-9][0-9]{0,14})$/

function bareWord(file: string, text: string, start: number, line: number, role: 'name' | 'value'): Word {
  let end = start
  while (end < text.length && !isSeparator(text.charCodeAt(end))) end++
  const value = text.slice(start, end)
  const isWord = FIRST.test(value) && !SPLIT.test(value)
  if (isWord || (role === 'value' && PLAIN_VALUE.test(value))) return { value, end }
  throw unreadable(file, line, `${quoted(text.slice(start))} is neither a word nor quoted`)
}

function quotedWord(file: string, text: string, start: number, line: number): Word {
  const end = closingQuote(text, start) + 1
  if (end === 0) throw unreadable(file, line, 'has a quote that does not end')
  return { value: unquoted(file, text.slice(start, end), line), end }
}

/**
 * The offset of the closing quote, -1 without one. As in Yarn, only the two characters before a quote count. After
 * three backslashes a quote ends the string, and the text up to it is not a JSON string.
 */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start + 1)
  while (at > 0 && text[at - 1] === '\\' && text[at - 2] !== '\\') at = text.indexOf('"', at + 1)
  return at
}

function unquoted(file: string, literal: string, line: number): string {
  if (!literal.includes('\\') && !hasControl(literal)) return literal.slice(1, -1)
  try {
    return String(JSON.parse(literal))
  } catch {
    throw unreadable(file, line, `${quoted(literal)} is not a string`)
  }
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 0x20) return true
  return false
}

const [SPACE, QUOTE, COMMA, COLON] = [0x20, 0x22, 0x2c, 0x3a]
const isSeparator = (code: number): boolean => code <= SPACE || code === COLON || code === COMMA || code === QUOTE
