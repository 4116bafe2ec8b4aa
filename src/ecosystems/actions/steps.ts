/**
 * Finds the values of all `uses` in a workflow or a composite action that GitHub may follow.
 *
 * 1. All keys are searched, except the inputs of an action (`with`, `env` …) and the keys about when and where to run.
 *    A `uses` there is data.
 * 2. The keys below `jobs` are names that the author chose, so a job may be called `env`.
 * 3. Aliases are followed, each target once, even into places that are not searched. A step may be written under `env`
 *    and used as a step elsewhere.
 */
import { EVENT_ID, type Event } from 'js-yaml'
import type { EventIndex, YamlEvents } from '../../text/yaml-events.ts'

/** There are no steps below these keys. */
const NOT_STEPS: ReadonlySet<string> = new Set([
  'with',
  'env',
  'inputs',
  'outputs',
  'secrets',
  'strategy',
  'defaults',
  'container',
  'services',
  'on',
  'permissions',
  'concurrency',
  'branding',
])
const JOBS = 'jobs'

export interface Aliases {
  /** The node that an alias refers to. `undefined` if no earlier anchor has its name. */
  readonly target: (alias: EventIndex) => EventIndex | undefined
}

/** The aliases of a text. If a name is used again, the last anchor before an alias counts. */
export function createAliases(text: string, events: readonly Event[]): Aliases {
  const anchors = new Map<string, EventIndex[]>()
  for (const [index, event] of events.entries()) {
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP || event.type === EVENT_ID.ALIAS || event.anchorStart < 0) continue
    const name = text.slice(event.anchorStart, event.anchorEnd)
    const list = anchors.get(name)
    if (list === undefined) anchors.set(name, [index])
    else list.push(index)
  }
  const target = (alias: EventIndex): EventIndex | undefined => {
    const event = events[alias]
    if (event?.type !== EVENT_ID.ALIAS) return undefined
    return anchors.get(text.slice(event.anchorStart, event.anchorEnd))?.findLast((one) => one < alias)
  }
  return { target }
}

/** A `uses` and its value. */
export interface KeyAndValue {
  readonly key: EventIndex
  readonly value: EventIndex
}

/** All `uses`, in the order of the search. */
export function usesIn(source: YamlEvents, aliases: Aliases): readonly KeyAndValue[] {
  const found = new Map<EventIndex, KeyAndValue>()
  // The same mapping may be written in one place and used for the jobs in another.
  const [seen, seenAsNames] = [new Set<EventIndex>(), new Set<EventIndex>()]
  const resolved = (index: EventIndex): EventIndex => aliases.target(index) ?? index
  const visit = (written: EventIndex, holdsNames: boolean): void => {
    const index = resolved(written)
    const before = holdsNames ? seenAsNames : seen
    if (before.has(index)) return
    before.add(index)
    const type = source.events[index]?.type
    if (type === EVENT_ID.SEQUENCE) for (const item of source.inside(index)) visit(item, false)
    if (type === EVENT_ID.MAPPING) visitMapping(source.inside(index), holdsNames)
  }
  const visitMapping = (inside: readonly EventIndex[], holdsNames: boolean): void => {
    for (let at = 0; at + 1 < inside.length; at += 2) {
      const [keyIndex = -1, value = -1] = inside.slice(at, at + 2)
      const key = source.scalar(resolved(keyIndex))
      if (holdsNames) visit(value, false)
      else if (key?.toLowerCase() === 'uses') found.set(value, { key: keyIndex, value })
      else if (key === undefined || !NOT_STEPS.has(key)) visit(value, key === JOBS)
    }
  }
  for (const document of source.documents) visit(document, false)
  return [...found.values()]
}
