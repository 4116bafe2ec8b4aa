/** Turns policy text into a tree whose every node knows its place; whatever could make YAML mean two things is refused here. */
import { EVENT_ID, type Event, type ScalarEvent, YAMLException, getScalarValue, parseEvents } from 'js-yaml'
import { codePointName, hasHidden, misleadingIn } from './hidden.ts'
import { shown } from './shown.ts'
import type { Problem } from '../errors.ts'
import { type Place, lineStarts, placeOf } from './place.ts'

/** What plain text is in YAML's core schema; quoted text is always `text`. */
export type ScalarKind = 'text' | 'number' | 'boolean'

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly text: string
  readonly is: ScalarKind
  readonly place: Place
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
  readonly flow: boolean
  readonly place: Place
}

export interface MapNode {
  readonly kind: 'map'
  readonly entries: readonly MapEntry[]
  readonly flow: boolean
  readonly place: Place
}

export interface MapEntry {
  readonly key: string
  readonly keyPlace: Place
  readonly value: YamlNode
}

/** No value. `refused`: there was one that is not supported, which has been reported. */
export interface NothingNode {
  readonly kind: 'nothing'
  readonly refused?: true
  readonly place: Place
}

export type YamlNode = ScalarNode | ListNode | MapNode | NothingNode

/** Characters. A policy for thousands of packages stays far below. */
const MAX_LENGTH = 1_000_000
/** publishers → name → maintainers → github → login is five; flow style and lists of entries add a few. */
const MAX_DEPTH = 12

/** `root` is absent where the text holds no document, or cannot be read at all. */
export interface YamlText {
  readonly root: YamlNode | undefined
  readonly problems: readonly Problem[]
}

export function readYaml(text: string): YamlText {
  if (text.length > MAX_LENGTH)
    return {
      root: undefined,
      problems: [{ line: 1, column: 1, message: `a policy has at most ${MAX_LENGTH} characters, found ${text.length}` }],
    }
  const hidden = hiddenCharacters(text)
  if (hidden.length > 0) return { root: undefined, problems: hidden }
  try {
    return new Builder(text).build(parseEvents(text, { maxDepth: MAX_DEPTH }))
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const { line = 0, column = 0 } = error.mark ?? {}
    return { root: undefined, problems: [{ line: line + 1, column: column + 1, message: `not readable as YAML: ${shown(error.reason)}` }] }
  }
}

/** With one of them a line can look like another one to whoever reviews it. */
function hiddenCharacters(text: string): readonly Problem[] {
  const starts = lineStarts(text)
  return Array.from(misleadingIn(text), ({ 0: found, index }) => ({
    ...placeOf(starts, index),
    message: `the hidden character ${codePointName(found)} has no place in a policy`,
  }))
}

const NUMBER =
  /^[-+]?(?:0o[0-7]+|0x[0-9a-fA-F]+|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$/
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/
const NOTHING = /^(?:null|Null|NULL|~|)$/

/** Reads the events in one pass, so that time stays linear in the text. A class, because the position in the events is its state. */
class Builder {
  readonly #text: string
  readonly #lineStarts: readonly number[]
  readonly #problems: Problem[] = []
  #events: readonly Event[] = []
  #next = 0
  #last = 0

  constructor(text: string) {
    this.#text = text
    this.#lineStarts = lineStarts(text)
  }

  build(events: readonly Event[]): YamlText {
    this.#events = events
    const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT)
    if (documents.length === 0) return { root: undefined, problems: [] }
    this.#next = 1
    const root = this.#node()
    const [, second] = documents
    if (second !== undefined)
      this.#problem(this.#place(this.#text.indexOf('\n---', this.#last) + 1, 0), 'a policy is one YAML document; remove what follows `---`')
    return { root, problems: this.#problems }
  }

  #node(): YamlNode {
    const event = this.#events[this.#next++]
    if (event === undefined) return { kind: 'nothing', place: this.#place(this.#last, this.#last) }
    if (event.type === EVENT_ID.ALIAS) {
      const place = this.#place(event.anchorStart - 1, event.anchorEnd)
      this.#problem(place, 'aliases (`*name`) are not supported; write the value out')
      return { kind: 'nothing', refused: true, place }
    }
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP)
      return { kind: 'nothing', place: this.#place(this.#last, this.#last) }
    this.#refuseDecoration(event)
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event)
    const flow = event.style === 2
    return event.type === EVENT_ID.SEQUENCE ? this.#list(event.start, flow) : this.#map(event.start, flow)
  }

  #scalar(event: ScalarEvent): YamlNode {
    const quoted = event.style === 2 || event.style === 3
    const place = event.valueStart < 0 ? this.#place(this.#last, this.#last) : this.#place(event.valueStart, event.valueEnd, quoted ? 1 : 0)
    this.#last = Math.max(this.#last, event.valueEnd + (quoted ? 1 : 0))
    const text = getScalarValue(this.#text, event)
    if (event.style !== 1) return { kind: 'scalar', text, is: 'text', place }
    if (NOTHING.test(text)) return { kind: 'nothing', place }
    return { kind: 'scalar', text, is: NUMBER.test(text) ? 'number' : BOOLEAN.test(text) ? 'boolean' : 'text', place }
  }

  #list(start: number, flow: boolean): YamlNode {
    const items: YamlNode[] = []
    this.#last = Math.max(this.#last, start)
    while (this.#events[this.#next] !== undefined && this.#events[this.#next]?.type !== EVENT_ID.POP) items.push(this.#node())
    return { kind: 'list', items, flow, place: this.#close(start, flow) }
  }

  #map(start: number, flow: boolean): YamlNode {
    const entries: MapEntry[] = []
    const seen = new Map<string, Place>()
    this.#last = Math.max(this.#last, start)
    while (this.#events[this.#next] !== undefined && this.#events[this.#next]?.type !== EVENT_ID.POP) {
      const key = this.#node()
      const value = this.#node()
      const entry = this.#entry(key, value, seen)
      if (entry !== undefined) entries.push(entry)
    }
    return { kind: 'map', entries, flow, place: this.#close(start, flow) }
  }

  #entry(key: YamlNode, value: YamlNode, seen: Map<string, Place>): MapEntry | undefined {
    const text = key.kind === 'nothing' ? this.#text.slice(key.place.start, key.place.end) : key.kind === 'scalar' ? key.text : ''
    if (text === '') return this.#problem(key.place, 'a key must be plain text')
    // However it was written: over several lines, or by an escape in quotes. Names are printed in messages.
    if (hasHidden(text)) return this.#problem(key.place, 'a key must stand on one line, without hidden characters')
    if (text === '<<') return this.#problem(key.place, 'merge keys (`<<`) are not supported; write the fields out')
    const before = seen.get(text)
    if (before !== undefined) return this.#problem(key.place, `\`${text}\` appears twice here, first on line ${before.line}`)
    seen.set(text, key.place)
    return { key: text, keyPlace: key.place, value }
  }

  #close(start: number, flow: boolean): Place {
    this.#next++
    if (flow) this.#last = this.#text.indexOf(this.#text[start] === '[' ? ']' : '}', this.#last) + 1 || this.#last
    return this.#place(start, this.#last)
  }

  #refuseDecoration(event: Exclude<Event, { type: 1 | 5 | 6 }>): void {
    if (event.anchorStart >= 0)
      this.#problem(
        this.#place(event.anchorStart - 1, event.anchorEnd),
        'anchors (`&name`) are not supported; write the value out where it is used',
      )
    if (event.tagStart >= 0) this.#problem(this.#place(event.tagStart, event.tagEnd), 'tags (`!name`) are not supported')
  }

  #place(start: number, end: number, quote = 0): Place {
    const { line, column } = placeOf(this.#lineStarts, start - quote)
    return { line, column, start, end }
  }

  #problem<T>(place: Place, message: string): T | undefined {
    this.#problems.push({ line: place.line, column: place.column, message })
    return undefined
  }
}
