/**
 * Reads objects that are alike, such as the versions of a package. A member that is byte for byte one of the object
 * before is not read again, and its value is not held twice.
 */
import type { JsonObject } from '../../text/json.ts'
import { type FieldsWanted, takeWanted, wantedOf } from '../../text/json-wanted.ts'
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

export class AlikeObjects {
  readonly #text: JsonText
  readonly #wanted: FieldsWanted
  #before: readonly Known[] = []

  constructor(text: JsonText, wanted: FieldsWanted) {
    this.#text = text
    this.#wanted = wanted
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
    } while (bytes[border] === COMMA)
    if (bytes[border] !== CLOSE_OBJECT) throw new NotJson()
    this.#before = members
    return { value, end: border + 1 }
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
