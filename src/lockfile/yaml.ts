/**
 * YAML as package managers write it: mappings and strings, read lazily off js-yaml's events, with the place of every key.
 *
 * Every scalar stays text (`1.10` is not 1.1). Anchors, aliases and tags, which no package manager writes and which let a small file stand for
 * a huge one, are refused; so is a key that occurs twice in a mapping that is read, and a merge key, behind which entries would hide.
 */
import { EVENT_ID, YAMLException, getScalarValue, parseEvents } from 'js-yaml'
import type { Event } from 'js-yaml'
import { lineAt, lineStarts } from '../text/place.ts'
import { quoted } from '../text/quoted.ts'
import { unreadable } from './unreadable.ts'

/** pnpm's deepest value, a variant of a runtime's resolution, is at depth 11. */
const MAX_DEPTH = 16
/** A pnpm-lock.yaml of 100,000 packages has about 4 million. */
const MAX_MARKS = 8_000_000
/** YAML 1.1: what stands under it counts as if it stood in the mapping itself. pnpm's reader does so. */
const MERGE = '<<'
const [LF, COLON, COMMA, BRACKET, BRACE] = [0x0a, 0x3a, 0x2c, 0x5b, 0x7b]

export interface Yaml {
  readonly file: string
  /** The root node of each document. */
  readonly documents: readonly YamlNode[]
  /** The line of the key that a value of a mapping stands behind. */
  readonly lineOfKey: (value: YamlNode) => number
  /** The scalar's text; `undefined` if the node is no scalar. An empty value is ''. */
  readonly scalar: (node: YamlNode) => string | undefined
  /** `what`: for the error. Throws LOCKFILE_UNREADABLE, with the line, if the node is no mapping or a key occurs twice. */
  readonly mapping: (node: YamlNode, what: string) => Fields
  /** The nodes of a sequence; `undefined` if it is none. */
  readonly sequence: (node: YamlNode) => readonly YamlNode[] | undefined
}

/** Index of the event that begins a value. */
export type YamlNode = number

/** The values of a mapping. */
export type Fields = ReadonlyMap<string, YamlNode>

/** Throws LOCKFILE_UNREADABLE with the line of what is wrong. */
export function readYaml(text: string, file: string): Yaml {
  refuseDense(text, file)
  const starts = lineStarts(text)
  const line = (offset: number): number => lineAt(starts, offset)
  const events = eventsOf(text, file, line)
  const { ends, documents } = structure(events, file, line)
  const scalar = (node: YamlNode): string | undefined => {
    const event = events[node]
    return event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : undefined
  }
  const mapping = (node: YamlNode, what: string): Fields => {
    if (events[node]?.type !== EVENT_ID.MAPPING) {
      // A value that is left out has no place; its key has.
      throw unreadable(file, line(offsetOf(events[node]) || offsetOf(events[node - 1])), `${quoted(what)} is not a mapping`)
    }
    const fields = new Map<string, YamlNode>()
    const end = (ends[node] ?? 0) - 1
    // A key is one event, so its value is the next one.
    for (let key = node + 1, count = 1; key < end; key = ends[key + 1] ?? end, count++) {
      const name = scalar(key)
      if (name === undefined) throw unreadable(file, line(offsetOf(events[key])), `a key of ${quoted(what)} is not a string`)
      if (name === MERGE) throw unreadable(file, line(offsetOf(events[key])), 'uses a merge key, which no package manager writes')
      fields.set(name, key + 1)
      if (fields.size < count) throw unreadable(file, line(offsetOf(events[key])), `${quoted(what)} has the key ${quoted(name)} twice`)
    }
    return fields
  }
  const sequence = (node: YamlNode): readonly YamlNode[] | undefined => {
    if (events[node]?.type !== EVENT_ID.SEQUENCE) return undefined
    const items: YamlNode[] = []
    const end = (ends[node] ?? 0) - 1
    for (let item = node + 1; item < end; item = ends[item] ?? end) items.push(item)
    return items
  }
  return { file, documents, lineOfKey: (value) => line(offsetOf(events[value - 1])), scalar, mapping, sequence }
}

function eventsOf(text: string, file: string, line: (offset: number) => number): readonly Event[] {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH })
  } catch (error) {
    const { reason, mark } = error instanceof YAMLException ? error : { reason: 'it cannot be parsed', mark: undefined }
    throw unreadable(file, line(mark?.position ?? 0), `is not YAML: ${reason}`)
  }
}

/** A file of nothing but tiny values would take seconds and gigabytes; each of them needs one of these characters. */
function refuseDense(text: string, file: string): void {
  if (text.length <= MAX_MARKS) return
  let marks = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LF || code === COLON || code === COMMA || code === BRACKET || code === BRACE) marks++
  }
  if (marks > MAX_MARKS) throw unreadable(file, 1, `has ${marks} line ends, colons, commas and brackets, more than any lockfile needs`)
}

interface Structure {
  /** For each event that begins a value, the index of the event after it. */
  readonly ends: Int32Array
  readonly documents: readonly YamlNode[]
}

function structure(events: readonly Event[], file: string, line: (offset: number) => number): Structure {
  const ends = new Int32Array(events.length)
  const documents: YamlNode[] = []
  const open: number[] = []
  for (let index = 0, event = events[0]; event !== undefined; event = events[++index]) {
    ends[index] = index + 1
    if (event.type === EVENT_ID.POP) {
      const opened = open.pop()
      if (opened !== undefined) ends[opened] = index + 1
      continue
    }
    refuseReferences(event, file, line)
    if (event.type === EVENT_ID.DOCUMENT) documents.push(index + 1)
    if (event.type !== EVENT_ID.SCALAR) open.push(index)
  }
  return { ends, documents }
}

function refuseReferences(event: Event, file: string, line: (offset: number) => number): void {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return
  if (event.type === EVENT_ID.ALIAS || event.anchorStart >= 0) {
    throw unreadable(file, line(event.anchorStart), 'uses an anchor or an alias, which no package manager writes')
  }
  if (event.tagStart >= 0) throw unreadable(file, line(event.tagStart), 'uses a tag, which no package manager writes')
}

function offsetOf(event: Event | undefined): number {
  if (event === undefined) return 0
  if (event.type === EVENT_ID.SCALAR) return Math.max(event.valueStart, 0)
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : 0
}
