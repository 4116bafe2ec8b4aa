/**
 * Reads YAML into a list of events: where each document and value starts, and where mappings and sequences end. This is
 * the only reader of YAML. `yaml.ts` makes a tree of the events, with all problems of a file that a person wrote. The
 * lockfile parsers decode only the values that they ask for, because a lockfile has millions.
 */
import { EVENT_ID, type Event, YAMLException, getScalarValue, parseEvents } from 'js-yaml'
import { shown } from './shown.ts'

/** The index of the event that starts a value. */
export type EventIndex = number

export interface YamlEvents {
  readonly kind: 'events'
  readonly events: readonly Event[]
  /** The root of each document. */
  readonly documents: readonly EventIndex[]
  /** The text of a scalar. `undefined` for anything else. An empty value is ''. */
  readonly scalar: (value: EventIndex) => string | undefined
  /** The content of a value: the items of a sequence, or key, value, key, value of a mapping. */
  readonly inside: (value: EventIndex) => readonly EventIndex[]
}

/** The text is not YAML, or it is nested too deeply. */
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
    // Every other error of the parser is also caused by the text, and says no more.
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
  /** For each event that starts a value: the index of the event after the value. */
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
 * Features with which a small file can expand to a huge one, or a value can differ from its text. No file that is read
 * here needs them.
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

/** YAML 1.1: the fields under this key count as fields of the mapping that contains it. Some readers do so. */
export const MERGE_KEY = '<<'

/** Where a scalar, a mapping or a sequence starts. 0 for everything else, and without an event. */
export function offsetOf(event: Event | undefined): number {
  if (event === undefined) return 0
  if (event.type === EVENT_ID.SCALAR) return Math.max(event.valueStart, 0)
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : 0
}
