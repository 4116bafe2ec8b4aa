/**
 * Reads the YAML that package managers write: mappings and strings, with the place of every key. Values are read only
 * when they are asked for.
 *
 * Every scalar stays a text (`1.10` is not 1.1). The following are refused:
 *
 * - anchors, aliases and tags: no package manager writes them, and with them a small file could expand to a huge one
 * - a key that occurs twice in a mapping that is read
 * - a merge key, which could hide entries
 */
import { EVENT_ID, type Event } from 'js-yaml'
import { lineAt, lineStarts } from '../../../text/place.ts'
import { quoted } from '../../../text/quoted.ts'
import { type EventIndex, MERGE_KEY, type YamlEvents, decorationsOf, offsetOf, readEvents } from '../../../text/yaml-events.ts'
import { unreadable } from '../../../lockfile/unreadable.ts'

/** The limit for nesting. pnpm's deepest value, a variant of a runtime's resolution, is at depth 11. */
const MAX_DEPTH = 16
/** The limit for line ends, colons, commas and brackets. A pnpm-lock.yaml of 100,000 packages has about 4 million. */
const MAX_MARKS = 8_000_000
const [LF, COLON, COMMA, BRACKET, BRACE] = [0x0a, 0x3a, 0x2c, 0x5b, 0x7b]

/** A YAML text, with functions that read its nodes. */
export interface Yaml {
  readonly file: string
  /** The root node of each document. */
  readonly documents: readonly YamlNode[]
  /** The line of the key of a value. */
  readonly lineOfKey: (value: YamlNode) => number
  /** The text of a scalar, `''` for an empty value. `undefined` if the node is not a scalar. */
  readonly scalar: (node: YamlNode) => string | undefined
  /**
   * The values of a mapping. `what` names it in error messages. Throws LOCKFILE_UNREADABLE, with the line, if the node
   * is no mapping or a key occurs twice.
   */
  readonly mapping: (node: YamlNode, what: string) => Fields
  /** The nodes of a sequence. `undefined` if the node is not a sequence. */
  readonly sequence: (node: YamlNode) => readonly YamlNode[] | undefined
}

export type YamlNode = EventIndex

/** The values of a mapping, by key. */
export type Fields = ReadonlyMap<string, YamlNode>

/** Reads a text. Throws LOCKFILE_UNREADABLE with the line. */
export function readYaml(text: string, file: string): Yaml {
  refuseDense(text, file)
  const starts = lineStarts(text)
  const line = (offset: number): number => lineAt(starts, offset)
  const { events, documents, scalar, inside } = eventsOf(text, file, line)
  const mapping = (node: YamlNode, what: string): Fields => {
    if (events[node]?.type !== EVENT_ID.MAPPING) {
      // An omitted value has no place, so the place of its key is used.
      throw unreadable(file, line(offsetOf(events[node]) || offsetOf(events[node - 1])), `${quoted(what)} is not a mapping`)
    }
    const fields = new Map<string, YamlNode>()
    const keysAndValues = inside(node)
    for (let at = 0; at + 1 < keysAndValues.length; at += 2) {
      const [key = 0, value = 0] = [keysAndValues[at], keysAndValues[at + 1]]
      const name = scalar(key)
      if (name === undefined) throw unreadable(file, line(offsetOf(events[key])), `a key of ${quoted(what)} is not a string`)
      if (name === MERGE_KEY) throw unreadable(file, line(offsetOf(events[key])), 'uses a merge key, which no package manager writes')
      if (fields.has(name)) throw unreadable(file, line(offsetOf(events[key])), `${quoted(what)} has the key ${quoted(name)} twice`)
      fields.set(name, value)
    }
    return fields
  }
  const sequence = (node: YamlNode): readonly YamlNode[] | undefined =>
    events[node]?.type === EVENT_ID.SEQUENCE ? inside(node) : undefined
  return { file, documents, lineOfKey: (value) => line(offsetOf(events[value - 1])), scalar, mapping, sequence }
}

function eventsOf(text: string, file: string, line: (offset: number) => number): YamlEvents {
  const read = readEvents(text, MAX_DEPTH)
  if (read.kind === 'no-yaml') throw unreadable(file, line(read.offset), `is not YAML: ${read.reason}`)
  for (const event of read.events) refuseDecorations(event, file, line)
  return read
}

function refuseDecorations(event: Event, file: string, line: (offset: number) => number): void {
  const [decoration] = decorationsOf(event)
  if (decoration === undefined) return
  const what = decoration.kind === 'tag' ? 'a tag' : 'an anchor or an alias'
  throw unreadable(file, line(decoration.start), `uses ${what}, which no package manager writes`)
}

/**
 * Refuses a file of millions of tiny values, which would take seconds and gigabytes. Each value needs at least one of
 * these characters.
 */
function refuseDense(text: string, file: string): void {
  if (text.length <= MAX_MARKS) return
  let marks = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LF || code === COLON || code === COMMA || code === BRACKET || code === BRACE) marks++
  }
  if (marks > MAX_MARKS) throw unreadable(file, 1, `has ${marks} line ends, colons, commas and brackets, more than any lockfile needs`)
}
