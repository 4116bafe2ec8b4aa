/**
 * Reads YAML that a person wrote into a tree. Every node knows its place. All problems are collected. Everything that
 * two readers could understand differently is a problem.
 */
import { EVENT_ID, type Event, type ScalarEvent } from 'js-yaml'
import { codePointName, hasHidden, misleadingIn } from './hidden.ts'
import type { Problem } from '../errors.ts'
import { type Place, lineStarts, placeOf } from './place.ts'
import { type Decoration, type EventIndex, MERGE_KEY, type YamlEvents, decorationsOf, readEvents } from './yaml-events.ts'

/** The type of an unquoted scalar in YAML's core schema. A quoted scalar is always `text`. */
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

/** No value. `refused`: there was a value of an unsupported kind, which has been reported. */
export interface NothingNode {
  readonly kind: 'nothing'
  readonly refused?: true
  readonly place: Place
}

export type YamlNode = ScalarNode | ListNode | MapNode | NothingNode

/** The name of the file in messages, and its limits. */
export interface YamlLimits {
  /** `a policy` */
  readonly what: string
  /** Characters. */
  readonly maxLength: number
  readonly maxDepth: number
}

/** `root` is absent if the text holds no document, or cannot be read at all. */
export interface YamlText {
  readonly root: YamlNode | undefined
  readonly problems: readonly Problem[]
}

export function readYaml(text: string, { what, maxLength, maxDepth }: YamlLimits): YamlText {
  if (text.length > maxLength) return refused({ line: 1, column: 1 }, `${what} has at most ${maxLength} characters, found ${text.length}`)
  const starts = lineStarts(text)
  const hidden = Array.from(misleadingIn(text), ({ 0: found, index }) => ({
    ...placeOf(starts, index),
    message: `the hidden character ${codePointName(found)} is not allowed in ${what}`,
  }))
  if (hidden.length > 0) return { root: undefined, problems: hidden }
  const read = readEvents(text, maxDepth)
  if (read.kind === 'no-yaml') return refused(placeOf(starts, read.offset), `not readable as YAML: ${read.reason}`)
  return new Builder(text, starts, read).build(what)
}

const refused = (place: { readonly line: number; readonly column: number }, message: string): YamlText => ({
  root: undefined,
  problems: [{ ...place, message }],
})

const NUMBER =
  /^[-+]?(?:0o[0-7]+|0x[0-9a-fA-F]+|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$/
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/
const NOTHING = /^(?:null|Null|NULL|~|)$/

const NOT_SUPPORTED: Readonly<Record<Decoration['kind'], string>> = {
  alias: 'aliases (`*name`) are not supported; write the value itself',
  anchor: 'anchors (`&name`) are not supported; write the value at each place that uses it',
  tag: 'tags (`!name`) are not supported',
}

/**
 * Builds the tree in one pass, so that the time is linear in the text. A class, because it keeps its position as state.
 */
class Builder {
  readonly #text: string
  readonly #lineStarts: readonly number[]
  readonly #source: YamlEvents
  readonly #problems: Problem[] = []
  /** The end of what has been read. An absent value has this place. */
  #last = 0

  constructor(text: string, starts: readonly number[], source: YamlEvents) {
    this.#text = text
    this.#lineStarts = starts
    this.#source = source
  }

  build(what: string): YamlText {
    const [first, second] = this.#source.documents
    if (first === undefined) return { root: undefined, problems: [] }
    const root = this.#node(first)
    if (second !== undefined)
      this.#problem(
        this.#place(this.#text.indexOf('\n---', this.#last) + 1, 0),
        `${what} must be one YAML document; remove everything after \`---\``,
      )
    return { root, problems: this.#problems }
  }

  #node(index: EventIndex): YamlNode {
    const event = this.#source.events[index]
    if (event === undefined || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP)
      return { kind: 'nothing', place: this.#place(this.#last, this.#last) }
    this.#refuseDecorations(event)
    if (event.type === EVENT_ID.ALIAS) return { kind: 'nothing', refused: true, place: this.#place(event.anchorStart - 1, event.anchorEnd) }
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event, this.#source.scalar(index) ?? '')
    const flow = event.style === 2
    this.#last = Math.max(this.#last, event.start)
    const inside = this.#source.inside(index)
    return event.type === EVENT_ID.SEQUENCE
      ? { kind: 'list', items: inside.map((item) => this.#node(item)), flow, place: this.#close(event.start, flow) }
      : { kind: 'map', entries: this.#entries(inside), flow, place: this.#close(event.start, flow) }
  }

  #scalar(event: ScalarEvent, text: string): YamlNode {
    const quoted = event.style === 2 || event.style === 3
    const place = event.valueStart < 0 ? this.#place(this.#last, this.#last) : this.#place(event.valueStart, event.valueEnd, quoted ? 1 : 0)
    this.#last = Math.max(this.#last, event.valueEnd + (quoted ? 1 : 0))
    if (event.style !== 1) return { kind: 'scalar', text, is: 'text', place }
    if (NOTHING.test(text)) return { kind: 'nothing', place }
    return { kind: 'scalar', text, is: NUMBER.test(text) ? 'number' : BOOLEAN.test(text) ? 'boolean' : 'text', place }
  }

  #entries(inside: readonly EventIndex[]): readonly MapEntry[] {
    const entries: MapEntry[] = []
    const seen = new Map<string, Place>()
    for (let at = 0; at < inside.length; at += 2) {
      const key = this.#node(inside[at] ?? -1)
      const value = this.#node(inside[at + 1] ?? -1)
      const entry = this.#entry(key, value, seen)
      if (entry !== undefined) entries.push(entry)
    }
    return entries
  }

  #entry(key: YamlNode, value: YamlNode, seen: Map<string, Place>): MapEntry | undefined {
    const text = key.kind === 'nothing' ? this.#text.slice(key.place.start, key.place.end) : key.kind === 'scalar' ? key.text : ''
    if (text === '') return this.#problem(key.place, 'a key must be plain text')
    // A key over several lines, or with an escape in quotes, is refused too: its name is printed in messages.
    if (hasHidden(text)) return this.#problem(key.place, 'a key must be on one line, without hidden characters')
    if (text === MERGE_KEY) return this.#problem(key.place, 'merge keys (`<<`) are not supported; write each field')
    const before = seen.get(text)
    if (before !== undefined) return this.#problem(key.place, `\`${text}\` appears twice here, first on line ${before.line}`)
    seen.set(text, key.place)
    return { key: text, keyPlace: key.place, value }
  }

  #close(start: number, flow: boolean): Place {
    if (flow) this.#last = this.#text.indexOf(this.#text[start] === '[' ? ']' : '}', this.#last) + 1 || this.#last
    return this.#place(start, this.#last)
  }

  #refuseDecorations(event: Event): void {
    for (const { kind, start, end } of decorationsOf(event)) this.#problem(this.#place(start, end), NOT_SUPPORTED[kind])
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
