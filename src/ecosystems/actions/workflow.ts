/**
 * Reads what a workflow or a composite action uses: the value of every `uses` that GitHub would follow, wherever in the file it stands.
 *
 * Anchors and aliases are followed, as GitHub does. What an action is given (`with`, `env` …) may have a key of the same name and is not looked into.
 * A value that cannot be read is not skipped: the file is refused with its line.
 */
import { EVENT_ID, type Event } from 'js-yaml'
import type { Pin } from './pin.ts'
import { GateError } from '../../errors.ts'
import { lineAt, lineStarts } from '../../text/place.ts'
import { shown } from '../../text/shown.ts'
import { type EventIndex, type YamlEvents, readEvents } from '../../text/yaml-events.ts'
import { claimedTag } from './comment.ts'
import { actionName } from './names.ts'
import { commitIn, parseReference } from './reference.ts'

/** GitHub's own limit for a workflow is 1 MB. */
const MAX_LENGTH = 2 ** 20
const MAX_DEPTH = 60
/** Keys whose values are handed on, or say when and where to run: no step stands below them. */
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

/** Throws GateError LOCKFILE_UNREADABLE. */
export function readWorkflow(text: string, file: string): readonly Pin[] {
  if (text.length > MAX_LENGTH) throw unreadable(file, 1, `has more than ${MAX_LENGTH} characters`)
  const plain = text.replace(/^\uFEFF/, '')
  const starts = lineStarts(plain)
  const read = readEvents(plain, MAX_DEPTH)
  if (read.kind === 'no-yaml') throw unreadable(file, lineAt(starts, read.offset), `is not readable as YAML: ${read.reason}`)
  const lineOf = (offset: number): number => lineAt(starts, Math.max(0, offset))
  return usesIn(plain, read).flatMap(({ value, at, rest }) => pinOf(value, rest, { file, line: lineOf(at) }))
}

interface Use {
  readonly value: string
  /** Offset of the value in the text. */
  readonly at: number
  /** What follows it on its line. */
  readonly rest: string
}

function pinOf(value: string, rest: string, location: Pin['location']): readonly Pin[] {
  const reference = parseReference(value)
  if (reference === undefined) throw unreadable(location.file, location.line, `uses ${shown(value)}, which cannot be read`)
  if (reference.kind !== 'repository') return []
  const name = actionName(reference.repository)
  if (name === undefined) throw unreadable(location.file, location.line, `uses ${shown(value)}, which cannot be read`)
  const commit = commitIn(reference.ref)
  const ref = commit === undefined ? reference.ref : undefined
  return [{ name, repository: reference.repository, commit, ref, claimedTag: claimedTag(rest), claimedIds: undefined, location }]
}

function usesIn(text: string, source: YamlEvents): readonly Use[] {
  const anchors = anchorsOf(text, source.events)
  const found: Use[] = []
  const visit = (index: EventIndex): void => {
    const event = source.events[index]
    if (event?.type === EVENT_ID.SEQUENCE) for (const item of source.inside(index)) visit(item)
    if (event?.type !== EVENT_ID.MAPPING) return
    const inside = source.inside(index)
    for (let at = 0; at + 1 < inside.length; at += 2) {
      const key = source.scalar(inside[at] ?? -1)
      const value = inside[at + 1] ?? -1
      if (key === 'uses') found.push(useAt(text, source, value, anchors))
      else if (key === undefined || !NOT_STEPS.has(key)) visit(value)
    }
  }
  for (const document of source.documents) visit(document)
  return found
}

/** Name → the event that has it. The last one before an alias counts in YAML; one name for two values is refused by nobody, so all are kept in order. */
function anchorsOf(text: string, events: readonly Event[]): ReadonlyMap<string, readonly EventIndex[]> {
  const anchors = new Map<string, EventIndex[]>()
  for (const [index, event] of events.entries()) {
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP || event.type === EVENT_ID.ALIAS || event.anchorStart < 0) continue
    const name = text.slice(event.anchorStart, event.anchorEnd)
    const list = anchors.get(name)
    if (list === undefined) anchors.set(name, [index])
    else list.push(index)
  }
  return anchors
}

function useAt(text: string, source: YamlEvents, index: EventIndex, anchors: ReadonlyMap<string, readonly EventIndex[]>): Use {
  const event = source.events[index]
  if (event?.type === EVENT_ID.ALIAS) {
    const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd))?.findLast((one) => one < index)
    const pointed = target === undefined ? undefined : useAt(text, source, target, anchors)
    return { value: pointed?.value ?? '', at: event.anchorStart, rest: restOfLine(text, event.anchorEnd) || (pointed?.rest ?? '') }
  }
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart < 0) return { value: '', at: offsetNear(event), rest: '' }
  const isBlock = event.style > 3
  const value = source.scalar(index) ?? ''
  // A comment of a folded or literal value stands on the line that announces it.
  return isBlock
    ? { value, at: event.valueStart, rest: headerRest(text, event.valueStart) }
    : { value, at: event.valueStart, rest: restOfLine(text, event.valueEnd) }
}

const offsetNear = (event: Event | undefined): number =>
  event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE ? event.start : 0

function restOfLine(text: string, from: number): string {
  const end = text.indexOf('\n', from)
  return text.slice(from, end < 0 ? text.length : end)
}

function headerRest(text: string, valueStart: number): string {
  const end = text.lastIndexOf('\n', valueStart - 1)
  const header = text.slice(text.lastIndexOf('\n', end - 1) + 1, end < 0 ? 0 : end)
  const hash = header.indexOf(' #')
  return hash < 0 ? '' : header.slice(hash)
}

function unreadable(file: string, line: number, what: string): GateError {
  return new GateError('LOCKFILE_UNREADABLE', `${file}:${line}: ${what}`, {
    help: 'Write each `uses` as `owner/name@<full commit id> # <tag>`. Nothing of this file was compared, so the run fails.',
  })
}
