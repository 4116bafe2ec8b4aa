/**
 * Reads a large JSON text without building what its reader does not look at. The result is that of reading all of it
 * and taking the wanted parts.
 */
import { isUtf8 } from 'node:buffer'
import type { JsonObject } from '../../text/json.ts'
import { type FieldsWanted, type JsonWanted, type PartsWanted, takeParts, wantedOf } from '../../text/json-wanted.ts'
import { AlikeObjects } from './json-alike.ts'
import { type JsonBody, readJson } from './json-body.ts'
import { CLOSE_OBJECT, COMMA, JsonText, NotJson, OPEN_OBJECT } from './json-text.ts'

/** Bytes. Members are read together until they reach this. A text that is not larger is read as a whole. */
const RUN = 128 * 1024
/** Deeper objects are read as a whole, so that each byte is looked at few times. */
const MAX_DEPTH = 4
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const

/** Of a text that is larger than `run` only what is wanted is in the value. */
export function readJsonParts(bytes: Buffer, wanted: JsonWanted, run = RUN): JsonBody {
  if (bytes.length <= run || wanted === 'all') return readJson(bytes)
  const text = new JsonText(bytes)
  const start = text.pastBlanks(BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte) ? BYTE_ORDER_MARK.length : 0)
  if (bytes[start] !== OPEN_OBJECT) return readJson(bytes)
  if (!isUtf8(bytes)) return { kind: 'not-json' }
  try {
    const { value, end } = new Reader(text, run).parts(start, wanted, MAX_DEPTH)
    return text.pastBlanks(end) === bytes.length ? { kind: 'json', value } : { kind: 'not-json' }
  } catch {
    return { kind: 'not-json' }
  }
}

/** `end`: the position after the closing brace. */
interface Read {
  readonly value: JsonObject
  readonly end: number
}

/** Of an object that nobody looks at. It has to be JSON all the same. */
const NOTHING: FieldsWanted = { fields: {} }

interface ReadMember {
  readonly border: number
  /** If the member was read by itself. */
  readonly alone?: { readonly key: string; readonly value: JsonObject } | undefined
}

class Reader {
  readonly #text: JsonText
  readonly #run: number

  constructor(text: JsonText, run: number) {
    this.#text = text
    this.#run = run
  }

  /** `start`: the position of the opening brace. */
  parts(start: number, wanted: PartsWanted, depth: number): Read {
    return 'each' in wanted ? this.#each(start, wanted.each) : this.#fields(start, wanted, depth)
  }

  #each(start: number, wanted: FieldsWanted): Read {
    const text = this.#text
    const objects = new AlikeObjects(text, wanted, this.#run)
    const kept = new Map<string, unknown>()
    let border = start
    do {
      const from = border + 1
      const member = text.memberAt(from)
      if (member !== undefined && text.bytes[member.value] === OPEN_OBJECT) {
        const { value, end } = objects.read(member.value)
        kept.set(text.keyOf(member), value)
        border = text.pastBlanks(end)
      } else {
        border = text.borderAfter(from)
        for (const [key, value] of Object.entries(text.members(from, border))) kept.set(key, value)
      }
    } while (text.bytes[border] === COMMA)
    return this.#closed(kept, border)
  }

  #fields(start: number, wanted: FieldsWanted, depth: number): Read {
    const text = this.#text
    const kept = new Map<string, unknown>()
    const readRun = (from: number, to: number): void => {
      for (const [key, value] of Object.entries(takeParts(text.members(from, to), wanted))) kept.set(key, value)
    }
    let [run, border] = [start + 1, start] // `run`: where the members begin that are not read yet
    do {
      const from = border + 1
      const { alone, ...member } = this.#member(from, wanted, depth)
      border = member.border
      if (alone === undefined && border - run < this.#run && text.bytes[border] === COMMA) continue
      if (alone === undefined) readRun(run, border)
      else if (run < from) readRun(run, from - 1)
      if (alone !== undefined && wantedOf(wanted, alone.key) !== undefined) kept.set(alone.key, alone.value)
      run = border + 1
    } while (text.bytes[border] === COMMA)
    return this.#closed(kept, border)
  }

  #closed(kept: ReadonlyMap<string, unknown>, border: number): Read {
    if (this.#text.bytes[border] !== CLOSE_OBJECT) throw new NotJson()
    // Unlike an assignment, this makes `__proto__` a field like any other.
    return { value: Object.fromEntries(kept), end: border + 1 }
  }

  /** An object that the caller looks into is read by itself, and so is a large one that it does not look at. */
  #member(from: number, wanted: FieldsWanted, depth: number): ReadMember {
    const expected = this.#inside(from, depth, (key) => wantedOf(wanted, key))
    if (expected !== undefined) return expected
    const border = this.#text.borderAfter(from)
    const isLarge = border - from > this.#run
    return (isLarge ? this.#inside(from, depth, (key) => wantedOf(wanted, key) ?? NOTHING) : undefined) ?? { border }
  }

  #inside(from: number, depth: number, wantedAt: (key: string) => JsonWanted | undefined): ReadMember | undefined {
    const text = this.#text
    const member = depth > 0 ? text.memberAt(from) : undefined
    if (member === undefined || text.bytes[member.value] !== OPEN_OBJECT) return undefined
    const key = text.keyOf(member)
    const wanted = wantedAt(key)
    if (wanted === undefined || wanted === 'all') return undefined
    const { value, end } = this.parts(member.value, wanted, depth - 1)
    return { border: text.pastBlanks(end), alone: { key, value } }
  }
}
