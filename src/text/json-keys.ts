/**
 * Finds where the keys of a JSON text are, in one linear walk. Refuses two things that JSON.parse accepts: a key twice
 * in one object (it is not clear which one would be installed) and unlimited nesting. The text may be invalid JSON,
 * which JSON.parse reports.
 */
import { quoted } from './quoted.ts'

/** Selects the objects whose keys are recorded: those under the named keys, or under any key. */
export interface KeyShape {
  readonly keys?: Readonly<Record<string, KeyShape>>
  readonly each?: KeyShape
  /** Do not record the keys of this object, only those of its children. */
  readonly isPassage?: boolean
}

/** The keys of one object in file order with their offsets, and the selected objects inside it. */
export interface Keys {
  readonly offsets: ReadonlyMap<string, number>
  readonly inside: ReadonlyMap<string, Keys> | undefined
}

/** Up to this many keys, searching a list is faster than a set. */
const SMALL = 12

type Refuse = (offset: number, why: string) => Error

interface Found extends Keys {
  readonly offsets: Map<string, number>
  inside: Map<string, Found> | undefined
}

/** One object or array that is open at this point of the walk. */
interface Frame {
  readonly parent: Frame | undefined
  readonly isObject: boolean
  readonly shape: KeyShape | undefined
  /** The keys that were found in it. Created when there is something to record. */
  found: Found | undefined
  seen: string[] | Set<string> | undefined
  key: string
}

/**
 * The keys that `shape` selects, in the object that the text is. `refuse` makes the error to throw. `why` completes its
 * sentence after the name of the text.
 */
export function findKeys(text: string, shape: KeyShape, maxDepth: number, refuse: Refuse): Keys {
  const root = emptyFound()
  const outermost: Frame = {
    parent: undefined,
    isObject: false,
    shape: { keys: { '': shape } },
    found: { ...emptyFound(), inside: new Map([['', root]]) },
    seen: undefined,
    key: '',
  }
  let frame = outermost
  let depth = 0
  let expectsKey = false
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === QUOTE) {
      const end = endOfString(text, at)
      if (expectsKey) takeKey(frame, text.slice(at + 1, end), at, refuse)
      expectsKey = false
      at = end
    } else if (char === COMMA) {
      expectsKey = frame.isObject
    } else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (++depth > maxDepth) throw refuse(at, `is nested more than ${maxDepth} levels deep`)
      expectsKey = char === OPEN_BRACE
      frame = open(frame, expectsKey)
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
      depth--
      frame = frame.parent ?? outermost
      expectsKey = false
    }
  }
  return root
}

export const QUOTE = 0x22
export const COMMA = 0x2c
const OPEN_BRACKET = 0x5b
const BACKSLASH = 0x5c
export const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
export const CLOSE_BRACE = 0x7d

/** The offset of the quote that ends the string starting at `start`. If no quote ends it: the end of the text. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1
    while (text.charCodeAt(before) === BACKSLASH) before--
    if ((end - before) % 2 === 1) return end
  }
  return text.length
}

const emptyFound = (): Found => ({ offsets: new Map(), inside: undefined })

function open(parent: Frame, isObject: boolean): Frame {
  const named = parent.shape?.keys
  const shape = !isObject ? undefined : named !== undefined && Object.hasOwn(named, parent.key) ? named[parent.key] : parent.shape?.each
  return {
    parent,
    isObject,
    shape,
    found: shape === undefined ? undefined : parent.found?.inside?.get(parent.key),
    seen: undefined,
    key: '',
  }
}

/** The keys that were found in this object. Adds it to what was found in its parents. */
function foundIn(frame: Frame): Found {
  if (frame.found !== undefined) return frame.found
  const found = emptyFound()
  frame.found = found
  if (frame.parent !== undefined) {
    const above = foundIn(frame.parent)
    above.inside ??= new Map()
    above.inside.set(frame.parent.key, found)
  }
  return found
}

function takeKey(frame: Frame, raw: string, offset: number, refuse: Refuse): void {
  const key = raw.includes('\\') ? unescaped(raw) : raw
  if (key.includes('\0') || !key.isWellFormed()) throw refuse(offset, `has a key that is not valid text: ${quoted(key)}`)
  const isWanted = frame.shape !== undefined && frame.shape.isPassage !== true
  if (isWanted ? foundIn(frame).offsets.has(key) : isRepeated(frame, key))
    throw refuse(offset, `has the key ${quoted(key)} twice in one object`)
  if (isWanted) foundIn(frame).offsets.set(key, offset)
  frame.key = key
}

function isRepeated(frame: Frame, key: string): boolean {
  if (frame.seen === undefined) frame.seen = [key]
  else if (!Array.isArray(frame.seen)) return frame.seen.size === frame.seen.add(key).size
  else if (frame.seen.includes(key)) return true
  else if (frame.seen.push(key) > SMALL) frame.seen = new Set(frame.seen)
  return false
}

function unescaped(raw: string): string {
  try {
    return String(JSON.parse(`"${raw}"`))
  } catch {
    return raw // no valid JSON: JSON.parse of the whole says so, with the line
  }
}
