/**
 * YAML read once into events, each of which begins a value: the one reader of YAML. `yaml.ts` makes a tree of them,
 * with all problems of a file that a person wrote; `lockfile/yaml.ts` reads them lazily, since a lockfile has millions.
 */
import { EVENT_ID, type Event, YAMLException, getScalarValue, parseEvents } from 'js-yaml'
import { shown } from './shown.ts'

/** Index of the event that begins a value. */
export type EventIndex = number

export interface YamlEvents {
  readonly kind: 'events'
  readonly events: readonly Event[]
  /** The root of each document. */
  readonly documents: readonly EventIndex[]
  /** The text of a scalar; `undefined` of anything else. An empty value is ''. */
  readonly scalar: (value: EventIndex) => string | undefined
  /** What stands in it: the items of a sequence; of a mapping key, value, key, value. */
  readonly inside: (value: EventIndex) => readonly EventIndex[]
}

/** The text is no YAML, or nested too deep. */
export interface NoYaml {
  readonly kind: 'no-yaml'
  readonly offset: number
  readonly reason: string
}

export function readEvents(text: string, maxDepth: number): YamlEvents | NoYaml {
  let events: readonly Event[]
  try {
    events = parseEvents(text, { maxDepth })
  } catch (error) {
    // Anything else that the parser throws comes from the text as well, and means as little.
    if (!(error instanceof YAMLException)) return { kind: 'no-yaml', offset: 0, reason: 'it cannot be parsed' }
    return { kind: 'no-yaml', offset: error.mark?.position ?? 0, reason: shown(error.reason) }
  }
  const { ends, documents } = structureOf(events)
  return {
    kind: 'events',
    events,
    documents,
    scalar: (value) => {
      const event = events[value]
      return event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : undefined
    },
    inside: (value) => {
      const inside: EventIndex[] = []
      const end = (ends[value] ?? 0) - 1
      for (let at = value + 1; at < end; at = ends[at] ?? end) inside.push(at)
      return inside
    },
  }
}

interface Structure {
  /** For each event that begins a value, the index of the event after it. */
  readonly ends: Int32Array
  readonly documents: readonly EventIndex[]
}

function structureOf(events: readonly Event[]): Structure {
  const ends = new Int32Array(events.length)
  const documents: EventIndex[] = []
  const open: EventIndex[] = []
  for (let index = 0, event = events[0]; event !== undefined; event = events[++index]) {
    ends[index] = index + 1
    if (event.type === EVENT_ID.POP) {
      const opened = open.pop()
      if (opened !== undefined) ends[opened] = index + 1
      continue
    }
    if (event.type === EVENT_ID.DOCUMENT) documents.push(index + 1)
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) open.push(index)
  }
  return { ends, documents }
}

/**
 * What lets a small file stand for a huge one, or a value be another than is written there. Nobody who reads it here
 * needs any.
 */
export interface Decoration {
  readonly kind: 'alias' | 'anchor' | 'tag'
  readonly start: number
  readonly end: number
}

export function decorationsOf(event: Event): readonly Decoration[] {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return NONE
  if (event.type === EVENT_ID.ALIAS) return [{ kind: 'alias', start: event.anchorStart - 1, end: event.anchorEnd }]
  if (event.anchorStart < 0 && event.tagStart < 0) return NONE
  return [
    ...(event.anchorStart < 0 ? [] : [{ kind: 'anchor', start: event.anchorStart - 1, end: event.anchorEnd } as const]),
    ...(event.tagStart < 0 ? [] : [{ kind: 'tag', start: event.tagStart, end: event.tagEnd } as const]),
  ]
}

const NONE: readonly Decoration[] = []

/** YAML 1.1: what stands under this key counts as if it stood in the mapping itself. Some readers do so. */
export const MERGE_KEY = '<<'

/** Where a value begins; 0 where it is left out. */
export function offsetOf(event: Event | undefined): number {
  if (event === undefined) return 0
  if (event.type === EVENT_ID.SCALAR) return Math.max(event.valueStart, 0)
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : 0
}
