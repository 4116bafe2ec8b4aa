/**
 * JSON with the place of its keys. JSON.parse gives the data; one linear walk over the text gives the offsets of the keys that are asked
 * for and refuses what JSON.parse lets pass: a key twice in one object (which one would be installed?) and bottomless nesting.
 */
import { printParseErrorCode, visit } from 'jsonc-parser'
import { lineAt, lineStarts, quoted, unreadable } from './lines.ts'

/** Which objects' keys are wanted: those under the named keys, or under any key. */
export interface Shape {
  readonly keys?: Readonly<Record<string, Shape>>
  readonly each?: Shape
}

/** The keys of one object in file order with their offsets, and the wanted objects inside it. */
export interface Keys {
  readonly offsets: Map<string, number>
  readonly inside: Map<string, Keys>
}

export interface PlacedJson {
  readonly data: unknown
  readonly keys: Keys
  /** The 1-based line of an offset. */
  readonly line: (offset: number) => number
}

/** npm's own trees are less than 20 packages deep; each is two objects. */
const MAX_DEPTH = 500
/** Up to this many keys a list is faster than a set. */
const SMALL = 12

/** Throws LOCKFILE_UNREADABLE, naming the line. */
export function readJson(text: string, file: string, shape: Shape): PlacedJson {
  const starts = lineStarts(text)
  const line = (offset: number): number => lineAt(starts, offset)
  const keys = findKeys(text, shape, (offset, why) => unreadable(file, line(offset), why))
  try {
    const data: unknown = JSON.parse(text)
    return { data, keys, line }
  } catch {
    const { offset, why } = syntaxError(text)
    throw unreadable(file, line(offset), `is not JSON: ${why}`)
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value of an own key, whatever its name. */
export function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** The keys of an object; none of anything else. */
export function keysOf(value: unknown): readonly string[] {
  return isRecord(value) ? Object.keys(value) : []
}

function syntaxError(text: string): { offset: number; why: string } {
  let first: { offset: number; why: string } | undefined
  visit(
    text,
    {
      onError: (error, offset) => {
        first ??= { offset, why: words(printParseErrorCode(error)) }
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  )
  return first ?? { offset: Math.max(text.trimEnd().length - 1, 0), why: 'it ends too early' }
}

const words = (code: string): string => code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()

type Refuse = (offset: number, why: string) => Error

/** One object or array that is open at this point of the walk. */
interface Frame {
  readonly isObject: boolean
  readonly shape: Shape | undefined
  readonly found: Keys | undefined
  seen: string[] | Set<string>
  key: string
}

function findKeys(text: string, shape: Shape, refuse: Refuse): Keys {
  const root: Keys = { offsets: new Map(), inside: new Map() }
  const stack: Frame[] = []
  let expectsKey = false
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === QUOTE) {
      const end = endOfString(text, at)
      if (expectsKey) takeKey(stack.at(-1), text.slice(at + 1, end), at, refuse)
      expectsKey = false
      at = end
    } else if (char === COMMA) {
      expectsKey = stack.at(-1)?.isObject === true
    } else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (stack.length >= MAX_DEPTH) throw refuse(at, `is nested more than ${MAX_DEPTH} levels deep`)
      expectsKey = char === OPEN_BRACE
      stack.push(open(stack.at(-1), expectsKey, shape, root))
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
      stack.pop()
      expectsKey = false
    }
  }
  return root
}

const QUOTE = 0x22
const COMMA = 0x2c
const OPEN_BRACKET = 0x5b
const BACKSLASH = 0x5c
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d

/** The offset of the quote that ends the string which begins at `start`; the end of the text where none does. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1
    while (text.charCodeAt(before) === BACKSLASH) before--
    if ((end - before) % 2 === 1) return end
  }
  return text.length
}

function open(parent: Frame | undefined, isObject: boolean, rootShape: Shape, root: Keys): Frame {
  if (parent === undefined) return { isObject, shape: rootShape, found: root, seen: [], key: '' }
  const named = parent.shape?.keys
  const shape = isObject ? (named !== undefined && Object.hasOwn(named, parent.key) ? named[parent.key] : parent.shape?.each) : undefined
  if (shape === undefined || parent.found === undefined) return { isObject, shape: undefined, found: undefined, seen: [], key: '' }
  const found: Keys = { offsets: new Map(), inside: new Map() }
  parent.found.inside.set(parent.key, found)
  return { isObject, shape, found, seen: [], key: '' }
}

function takeKey(frame: Frame | undefined, raw: string, offset: number, refuse: Refuse): void {
  if (frame === undefined) return
  const key = raw.includes('\\') ? unescaped(raw) : raw
  if (key.includes('\0') || !key.isWellFormed()) throw refuse(offset, `has a key that is no text: ${quoted(key)}`)
  if (frame.found === undefined ? isRepeated(frame, key) : frame.found.offsets.has(key)) {
    throw refuse(offset, `has the key ${quoted(key)} twice in one object`)
  }
  frame.found?.offsets.set(key, offset)
  frame.key = key
}

function isRepeated(frame: Frame, key: string): boolean {
  if (!Array.isArray(frame.seen)) return frame.seen.size === frame.seen.add(key).size
  if (frame.seen.includes(key)) return true
  frame.seen.push(key)
  if (frame.seen.length > SMALL) frame.seen = new Set(frame.seen)
  return false
}

function unescaped(raw: string): string {
  try {
    return String(JSON.parse(`"${raw}"`))
  } catch {
    return raw // no valid JSON: JSON.parse of the whole says so, with the line
  }
}
