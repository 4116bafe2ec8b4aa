/**
 * Reads the value of every `uses` that GitHub would follow in a workflow or a composite action. If a value cannot be
 * read, the file is refused with its line.
 */
import { EVENT_ID, type Event } from 'js-yaml'
import type { Pin } from './pin.ts'
import { GateError } from '../../errors.ts'
import { lineAt, lineStarts } from '../../text/place.ts'
import { shown } from '../../text/shown.ts'
import { type EventIndex, type YamlEvents, offsetOf, readEvents } from '../../text/yaml-events.ts'
import { claimedTag } from './comment.ts'
import { actionName } from './names.ts'
import { type Aliases, createAliases, usesIn } from './steps.ts'
import { commitIn, parseReference } from './reference.ts'

/** GitHub's own limit for a workflow is 1 MB. */
const MAX_LENGTH = 2 ** 20
const MAX_DEPTH = 60

/** The uses in a file. Throws LOCKFILE_UNREADABLE. */
export function readWorkflow(text: string, file: string): readonly Pin[] {
  if (text.length > MAX_LENGTH) throw unreadable(file, 1, `has more than ${MAX_LENGTH} characters`)
  const plain = text.replace(/^\uFEFF/, '')
  const starts = lineStarts(plain)
  const read = readEvents(plain, MAX_DEPTH)
  if (read.kind === 'no-yaml') throw unreadable(file, lineAt(starts, read.offset), `is not readable as YAML: ${read.reason}`)
  const lineOf = (offset: number): number => lineAt(starts, Math.max(0, offset))
  const aliases = createAliases(plain, read.events)
  const uses = usesIn(read, aliases).map(({ key, value }) => useAt(plain, read, value, aliases) ?? nothingAt(read.events[key]))
  return uses.flatMap(({ value, at, rest }) => pinOf(value, rest, { file, line: lineOf(at) }))
}

interface Use {
  readonly value: string
  /** The offset of the value in the text. */
  readonly at: number
  /** The text after the value on its line. */
  readonly rest: string
}

function pinOf(value: string, rest: string, location: Pin['location']): readonly Pin[] {
  const reference = parseReference(value)
  const written = value === '' ? 'something that is not text' : shown(value)
  if (reference === undefined) throw unreadable(location.file, location.line, `uses ${written}, which cannot be read`)
  if (reference.kind !== 'repository') return []
  const name = actionName(reference.repository)
  if (name === undefined) throw unreadable(location.file, location.line, `uses ${shown(value)}, which cannot be read`)
  const commit = commitIn(reference.ref)
  const ref = commit === undefined ? reference.ref : undefined
  return [{ name, repository: reference.repository, commit, ref, claimedTag: claimedTag(rest), claimedIds: undefined, location }]
}

/** A use of an action. `undefined` if the value is not text. */
function useAt(text: string, source: YamlEvents, index: EventIndex, aliases: Aliases): Use | undefined {
  const event = source.events[index]
  if (event?.type === EVENT_ID.ALIAS) {
    const target = aliases.target(index)
    const pointed = target === undefined ? undefined : useAt(text, source, target, aliases)
    return { value: pointed?.value ?? '', at: event.anchorStart, rest: restOfLine(text, event.anchorEnd) || (pointed?.rest ?? '') }
  }
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart < 0) return undefined
  const isBlock = event.style > 3
  const value = source.scalar(index) ?? ''
  // The comment of a folded or literal value is on the line that starts it.
  return isBlock
    ? { value, at: event.valueStart, rest: headerRest(text, event.valueStart) }
    : { value, at: event.valueStart, rest: restOfLine(text, event.valueEnd) }
}

/** A use without a value, reported at its key. */
const nothingAt = (key: Event | undefined): Use => ({ value: '', at: offsetOf(key), rest: '' })

function restOfLine(text: string, from: number): string {
  const line = /[^\r\n]*/y
  line.lastIndex = from
  return line.exec(text)?.[0] ?? ''
}

function headerRest(text: string, valueStart: number): string {
  const end = text.lastIndexOf('\n', valueStart - 1)
  const header = text.slice(text.lastIndexOf('\n', end - 1) + 1, end < 0 ? 0 : end)
  const hash = header.indexOf(' #')
  return hash < 0 ? '' : header.slice(hash)
}

function unreadable(file: string, line: number, what: string): GateError {
  return new GateError('LOCKFILE_UNREADABLE', `${file}:${line}: ${what}`, {
    help: 'Write each `uses` as `owner/name@<full commit id> # <tag>`. Nothing in this file was compared, so the run fails.',
  })
}
