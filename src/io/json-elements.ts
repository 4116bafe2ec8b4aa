/**
 * Reads a large JSON object while its bytes arrive: the elements of one list one by one, then the rest. Only one
 * element is in memory at a time.
 */

/**
 * A real element is far smaller: a change with all its findings has some ten thousand bytes. So is the rest of a
 * report.
 */
const MAX_BYTES = 16 * 2 ** 20

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d] as const
const BLANK: readonly number[] = [0x20, 0x09, 0x0a, 0x0d]

class NotJson extends Error {}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Bytes that are decoded as one text when they are complete. */
class Piece {
  #parts: Uint8Array[] = []
  #length = 0

  add(bytes: Uint8Array): void {
    this.#length += bytes.length
    if (this.#length > MAX_BYTES) throw new NotJson()
    this.#parts.push(bytes)
  }

  take(): unknown {
    const [only, ...more] = this.#parts
    const bytes = only !== undefined && more.length === 0 ? only : Buffer.concat(this.#parts)
    this.#parts = []
    this.#length = 0
    return JSON.parse(decoder.decode(bytes))
  }
}

/** Where the next byte is: `outside` of the list, `between` two elements, or `inside` of one. */
type Where = 'outside' | 'between' | 'inside'

export class ElementReader {
  readonly #rest = new Piece()
  readonly #element = new Piece()
  readonly #key: string
  readonly #onElement: (element: unknown) => void
  #where: Where = 'outside'
  /** The depth in the whole text. Inside an element it is the depth in that element. */
  #depth = 0
  #inText = false
  #escaped = false
  #lists = 0
  #wantsElement = true
  /** The last text of the outermost object. The list may follow it. */
  #text = ''

  /** `key`: the key of the list in the outermost object. Only a list of objects counts. */
  constructor(key: string, onElement: (element: unknown) => void) {
    this.#key = key
    this.#onElement = onElement
  }

  /** `bytes` are kept until they are read, so they must not be overwritten. Throws if the text cannot be JSON. */
  push(bytes: Uint8Array): void {
    let at = 0
    while (at < bytes.length) {
      if (this.#where === 'between') at = this.#between(bytes, at)
      else if (this.#where === 'inside') at = this.#inside(bytes, at)
      else at = this.#outside(bytes, at)
    }
  }

  /** The object, with an empty list. Throws if it is not JSON. */
  end(): unknown {
    if (this.#where !== 'outside' || this.#inText || this.#depth !== 0) throw new NotJson()
    return this.#rest.take()
  }

  /** Nearly all bytes are in elements, and most of those in texts. So each of the two has a small loop of its own. */
  #inside(bytes: Uint8Array, from: number): number {
    const end = bytes.length
    let at = from
    let depth = this.#depth
    while (at < end && depth > 0) {
      if (this.#inText) {
        at = this.#pastText(bytes, at)
        continue
      }
      const byte = bytes[at++]
      if (byte === QUOTE) this.#inText = true
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth += 1
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth -= 1
    }
    this.#depth = depth
    this.#element.add(bytes.subarray(from, at))
    if (depth > 0) return at
    this.#onElement(this.#element.take())
    this.#where = 'between'
    this.#wantsElement = false
    return at
  }

  /** The position after the text, or the end of the bytes. */
  #pastText(bytes: Uint8Array, from: number): number {
    const end = bytes.length
    let at = this.#escaped ? from + 1 : from
    this.#escaped = false
    for (; at < end; at++) {
      const byte = bytes[at]
      if (byte === QUOTE) {
        this.#inText = false
        return at + 1
      }
      if (byte !== BACKSLASH) continue
      at += 1
      this.#escaped = at === end
    }
    return end
  }

  #between(bytes: Uint8Array, at: number): number {
    const byte = bytes[at] ?? 0
    if (byte === OPEN_OBJECT && this.#wantsElement) {
      this.#where = 'inside'
      this.#depth = 1
      this.#element.add(bytes.subarray(at, at + 1))
      return at + 1
    }
    if (byte === COMMA && !this.#wantsElement) this.#wantsElement = true
    else if (byte === CLOSE_LIST) {
      this.#where = 'outside'
      this.#depth = 2
      this.#text = ''
      return at
    } else if (!BLANK.includes(byte)) throw new NotJson()
    return at + 1
  }

  #outside(bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      if (!this.#startsList(bytes[at] ?? 0)) continue
      this.#rest.add(bytes.subarray(from, at + 1))
      return at + 1
    }
    this.#rest.add(bytes.subarray(from))
    return bytes.length
  }

  #startsList(byte: number): boolean {
    if (this.#inText) {
      this.#readText(byte)
    } else if (byte === QUOTE) {
      this.#inText = true
      if (this.#depth === 1) this.#text = ''
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      this.#depth += 1
      if (byte === OPEN_LIST && this.#depth === 2 && this.#text === this.#key) return this.#startList()
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) this.#depth -= 1
    else if (byte === COMMA && this.#depth === 1) this.#text = ''
    return false
  }

  #readText(byte: number): void {
    if (this.#escaped) this.#escaped = false
    else if (byte === BACKSLASH) this.#escaped = true
    else if (byte === QUOTE) this.#inText = false
    else if (this.#depth === 1 && this.#text.length <= this.#key.length) this.#text += String.fromCharCode(byte)
  }

  /** A second list with the same name would replace the first. */
  #startList(): true {
    if (++this.#lists > 1) throw new NotJson()
    this.#where = 'between'
    this.#wantsElement = true
    return true
  }
}
