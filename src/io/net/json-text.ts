/**
 * Cuts the bytes of a JSON text into members of objects, which JSON.parse reads.
 *
 * `{A,B}` is JSON exactly if `{A}` and `{B}` are JSON and neither is empty, and `{K:V}` if K is a JSON string and V is
 * JSON. So JSON.parse alone says what is JSON: a wrong cut can make a text be refused, and never be accepted.
 */
import { isAscii } from 'node:buffer'
import { type JsonObject, isJsonObject, keysOf } from '../../text/json.ts'

export class NotJson extends Error {}

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a] as const
export const [COMMA, OPEN_OBJECT, CLOSE_OBJECT] = [0x2c, 0x7b, 0x7d] as const
const [OPEN_LIST, CLOSE_LIST] = [0x5b, 0x5d] as const

/** What a byte outside of texts does. Most do nothing. */
const [STARTS_TEXT, OPENS, CLOSES, SEPARATES] = [1, 2, 3, 4] as const
const EFFECTS = new Uint8Array(256)
EFFECTS[QUOTE] = STARTS_TEXT
EFFECTS[OPEN_OBJECT] = EFFECTS[OPEN_LIST] = OPENS
EFFECTS[CLOSE_OBJECT] = EFFECTS[CLOSE_LIST] = CLOSES
EFFECTS[COMMA] = SEPARATES

/** The positions of a member: its key, what follows the key, and its value. */
export interface Member {
  readonly key: number
  readonly keyEnd: number
  readonly value: number
}

export class JsonText {
  readonly bytes: Buffer
  readonly #encoding: 'latin1' | 'utf8'

  /** `bytes`: UTF-8. */
  constructor(bytes: Buffer) {
    this.bytes = bytes
    this.#encoding = isAscii(bytes) ? 'latin1' : 'utf8'
  }

  /** The members between two positions that hold a brace or a comma each. Throws if they are not JSON. */
  members(from: number, to: number): JsonObject {
    const members: unknown = JSON.parse(`{${this.#slice(from, to)}}`)
    const isBesideComma = this.bytes[from - 1] === COMMA || this.bytes[to] === COMMA
    if (!isJsonObject(members) || (isBesideComma && keysOf(members).length === 0)) throw new NotJson()
    return members
  }

  /** `undefined`: it does not look like a member. */
  memberAt(from: number): Member | undefined {
    const key = this.pastBlanks(from)
    if (this.bytes[key] !== QUOTE) return undefined
    const keyEnd = this.#pastText(key + 1)
    const colon = this.pastBlanks(keyEnd)
    return this.bytes[colon] === COLON ? { key, keyEnd, value: this.pastBlanks(colon + 1) } : undefined
  }

  /** Throws if it is not a JSON string. */
  keyOf({ key, keyEnd }: Member): string {
    const text = this.valueAt(key, keyEnd)
    if (typeof text !== 'string') throw new NotJson()
    return text
  }

  /** Throws if it is not JSON. */
  valueAt(from: number, to: number): unknown {
    return JSON.parse(this.#slice(from, to))
  }

  /**
   * Where a member ends, from any position outside of its inner objects, lists and texts. The end is the first comma or
   * closing bracket that is not inside of one. Without any it is the end of the text.
   */
  borderAfter(from: number): number {
    const { bytes } = this
    const end = bytes.length
    let [depth, at] = [0, from]
    while (at < end) {
      const effect = EFFECTS[bytes[at++] ?? 0] ?? 0
      if (effect === 0) continue
      if (effect === STARTS_TEXT) at = this.#pastText(at)
      else if (effect === OPENS) depth++
      else if (depth === 0) return at - 1
      else if (effect === CLOSES) depth--
    }
    return end
  }

  pastBlanks(from: number): number {
    let at = from
    while (isBlank(this.bytes[at])) at++
    return at
  }

  areSame(from: number, to: number, other: number): boolean {
    const { bytes } = this
    const length = to - from
    if (length > SHORT) return bytes.compare(bytes, from, to, other, other + length) === 0
    for (let at = 0; at < length; at++) if (bytes[from + at] !== bytes[other + at]) return false
    return true
  }

  /** The position after the closing quote, or the end. */
  #pastText(from: number): number {
    const { bytes } = this
    const end = bytes.length
    let at = from
    while (at < end) {
      const byte = bytes[at++]
      if (byte === QUOTE) return at
      if (byte === BACKSLASH) at++
    }
    return end
  }

  #slice(from: number, to: number): string {
    return this.bytes.toString(this.#encoding, from, to)
  }
}

/** So few bytes are compared faster without a call of native code. */
const SHORT = 64

const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
