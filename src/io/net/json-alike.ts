/**
 * Reads objects that are alike, such as the versions of a package. A member that is byte for byte one of the object
 * before is not read again, and its value is not held twice.
 */
import type { JsonObject } from '../../text/json.ts'
import { type FieldsWanted, takeParts, takeWanted, wantedOf } from '../../text/json-wanted.ts'
import { CLOSE_OBJECT, COMMA, type JsonText, type Member, NotJson } from './json-text.ts'

/** A member that JSON.parse has read. */
interface Known {
  readonly from: number
  readonly to: number
  readonly place: Member
  readonly key: string
  /** `undefined`: nothing of it is wanted. */
  readonly taken: unknown
}

/** How many members of the object before may be missing between two that follow each other. */
const MISSING = 16

/**
 * So many members of an object are read one by one and remembered. A manifest has some forty. A hostile one could have
 * ten million, and a remembered member takes many times its bytes.
 */
const REMEMBERED = 256

export class AlikeObjects {
  readonly #text: JsonText
  readonly #wanted: FieldsWanted
  readonly #run: number
  #before: readonly Known[] = []

  /** `run`: bytes that are read together, if an object has very many members. */
  constructor(text: JsonText, wanted: FieldsWanted, run: number) {
    this.#text = text
    this.#wanted = wanted
    this.#run = run
  }

  /** `start`: the position of the opening brace. `end`: the position after the closing one. */
  read(start: number): { readonly value: JsonObject; readonly end: number } {
    const { bytes } = this.#text
    const first = this.#text.pastBlanks(start + 1)
    if (bytes[first] === CLOSE_OBJECT) return { value: {}, end: first + 1 }
    const members: Known[] = []
    const value: Record<string, unknown> = {}
    let [border, expected] = [start, 0]
    do {
      const member = this.#memberAt(border + 1, this.#before[expected])
      border += 1 + member.to - member.from
      expected = this.#placeAfter(member.key, expected)
      members.push(member)
      if (member.taken !== undefined) value[member.key] = member.taken
      if (members.length === REMEMBERED && bytes[border] === COMMA) border = this.#readRest(border + 1, value)
    } while (bytes[border] === COMMA)
    if (bytes[border] !== CLOSE_OBJECT) throw new NotJson()
    this.#before = members
    return { value, end: border + 1 }
  }

  /** Reads all further members of an object, many at a time. The result is where they end. */
  #readRest(from: number, value: Record<string, unknown>): number {
    const text = this.#text
    let [run, border] = [from, from - 1] // `run`: where the members begin that are not read yet
    do {
      border = text.borderAfter(border + 1)
      if (border - run < this.#run && text.bytes[border] === COMMA) continue
      for (const [key, one] of Object.entries(takeParts(text.members(run, border), this.#wanted))) value[key] = one
      run = border + 1
    } while (text.bytes[border] === COMMA)
    return border
  }

  #memberAt(from: number, expected: Known | undefined): Known {
    const text = this.#text
    if (expected !== undefined && this.#isAt(from, expected)) return expected
    const place = text.memberAt(from)
    if (place === undefined) throw new NotJson()
    const to = text.borderAfter(place.value)
    const value = text.valueAt(place.value, to)
    const key = expected !== undefined && this.#hasSameKey(place, expected.place) ? expected.key : text.keyOf(place)
    const inside = wantedOf(this.#wanted, key)
    return { from, to, place, key, taken: inside === undefined ? undefined : takeWanted(value, inside) }
  }

  #isAt(from: number, known: Known): boolean {
    const end = from + known.to - known.from
    const border = this.#text.bytes[end] ?? 0
    return (border === COMMA || border === CLOSE_OBJECT) && this.#text.areSame(known.from, known.to, from)
  }

  #hasSameKey(place: Member, known: Member): boolean {
    return place.keyEnd - place.key === known.keyEnd - known.key && this.#text.areSame(known.key, known.keyEnd, place.key)
  }

  /** Where the next member is expected in the object before. */
  #placeAfter(key: string, expected: number): number {
    for (let at = expected; at < expected + MISSING; at++) if (this.#before[at]?.key === key) return at + 1
    return expected
  }
}
