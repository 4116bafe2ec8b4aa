/**
 * The text of a yarn.lock of Yarn 1, as blocks with their lines.
 *
 * Yarn writes one shape: descriptors at the margin, fields indented by two spaces, the entries of a section such as `dependencies` by four.
 * Only that shape is read; what Yarn's own reader would accept beyond it (colons before values, comments behind them) is refused.
 */
import { quoted } from '../../text/quoted.ts'
import { unreadable } from '../unreadable.ts'

export interface Block {
  readonly descriptors: readonly string[]
  /** Of the descriptors, 1-based. */
  readonly line: number
  readonly fields: Map<string, string>
}

export interface Scanned {
  readonly blocks: readonly Block[]
  /** The number in the header `# yarn lockfile v1`. */
  readonly version: { readonly stated: string; readonly line: number } | undefined
}

/** An address of some hundreds of characters is the longest there is. All names of an entry share its values, so that these must be short. */
const MAX_TOKEN = 8192
const HEADER = /^# yarn lockfile v(\S+)$/

interface State {
  readonly file: string
  readonly blocks: Block[]
  readonly descriptors: Set<string>
  version: Scanned['version']
  /** The keys of the section that is open, to see one twice. */
  section: Set<string> | undefined
}

export function scanYarnClassic(text: string, file: string): Scanned {
  const state: State = { file, blocks: [], descriptors: new Set(), version: undefined, section: undefined }
  let line = 1
  for (let start = 0; start < text.length; line++) {
    const feed = text.indexOf('\n', start)
    const next = feed < 0 ? text.length : feed
    const end = text[next - 1] === '\r' && next > start ? next - 1 : next
    scanLine(state, text.slice(start, end), line)
    start = next + 1
  }
  return { blocks: state.blocks, version: state.version }
}

function scanLine(state: State, text: string, line: number): void {
  let indent = 0
  while (text[indent] === ' ') indent++
  if (indent === text.length) return
  if (text[indent] === '#') {
    const stated = HEADER.exec(text)?.[1]
    if (stated !== undefined) state.version = { stated, line }
    return
  }
  if (indent === 0) return openBlock(state, text, line)
  const block = state.blocks.at(-1)
  if (block === undefined) throw unreadable(state.file, line, 'is indented and belongs to no entry')
  if (indent === 2) return addField(state, block, text, line)
  if (indent !== 4 || state.section === undefined)
    throw unreadable(state.file, line, `is indented by ${indent} spaces, where Yarn writes none, two or four`)
  addOnce(state, state.section, readPair(state, text, indent, line).key, line)
}

function openBlock(state: State, text: string, line: number): void {
  const descriptors: string[] = []
  let at = 0
  for (;;) {
    const token = readToken(state, text, at, line)
    descriptors.push(token.value)
    addOnce(state, state.descriptors, token.value, line)
    at = token.end
    if (!text.startsWith(', ', at)) break
    at += 2
  }
  if (text.slice(at) !== ':') throw unreadable(state.file, line, `${quoted(text.slice(at))} follows the name of an entry`)
  state.section = undefined
  state.blocks.push({ descriptors, line, fields: new Map() })
}

function addField(state: State, block: Block, text: string, line: number): void {
  if (text.endsWith(':')) {
    const token = readToken(state, text, 2, line)
    if (token.end !== text.length - 1) throw unreadable(state.file, line, 'is neither a field nor a section')
    state.section = new Set()
    addValue(state, block, token.value, '', line)
    return
  }
  state.section = undefined
  const { key, value } = readPair(state, text, 2, line)
  addValue(state, block, key, value, line)
}

function addValue(state: State, { fields }: Block, key: string, value: string, line: number): void {
  if (fields.has(key)) throw unreadable(state.file, line, `the entry has ${quoted(key)} twice`)
  fields.set(key, value)
}

function addOnce(state: State, seen: Set<string>, key: string, line: number): void {
  if (seen.has(key)) throw unreadable(state.file, line, `${quoted(key)} occurs twice`)
  seen.add(key)
}

function readPair(state: State, text: string, start: number, line: number): { readonly key: string; readonly value: string } {
  const key = readToken(state, text, start, line)
  if (text[key.end] !== ' ') throw unreadable(state.file, line, `${quoted(key.value)} has no value`)
  const value = readToken(state, text, key.end + 1, line)
  if (value.end !== text.length)
    throw unreadable(state.file, line, `${quoted(text.slice(value.end))} follows the value of ${quoted(key.value)}`)
  return { key: key.value, value: value.value }
}

interface Token {
  readonly value: string
  readonly end: number
}

function readToken(state: State, text: string, start: number, line: number): Token {
  const token = anyToken(state, text, start, line)
  if (token.end - start > MAX_TOKEN) throw unreadable(state.file, line, `has a word of ${token.end - start} characters`)
  return token
}

/** A word, or a JSON string. */
function anyToken(state: State, text: string, start: number, line: number): Token {
  if (text[start] === '"') {
    const end = closingQuote(text, start) + 1
    if (end === 0) throw unreadable(state.file, line, 'has a quote that does not end')
    return { value: unquoted(state, text.slice(start, end), line), end }
  }
  let end = start
  // A `#` begins a comment only where a word could begin.
  while (end < text.length && !isSeparator(text.charCodeAt(end)) && (end > start || text[end] !== '#')) end++
  if (end === start) throw unreadable(state.file, line, `${quoted(text.slice(start))} is neither a word nor quoted`)
  return { value: text.slice(start, end), end }
}

function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start + 1)
  while (at > 0 && backslashesBefore(text, at) % 2 === 1) at = text.indexOf('"', at + 1)
  return at
}

function backslashesBefore(text: string, at: number): number {
  let count = 0
  while (text[at - 1 - count] === '\\') count++
  return count
}

function unquoted(state: State, literal: string, line: number): string {
  if (!literal.includes('\\') && !hasControl(literal)) return literal.slice(1, -1)
  try {
    return String(JSON.parse(literal))
  } catch {
    throw unreadable(state.file, line, `${quoted(literal)} is not a string`)
  }
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 0x20) return true
  return false
}

const [SPACE, QUOTE, COMMA, COLON] = [0x20, 0x22, 0x2c, 0x3a]
const isSeparator = (code: number): boolean => code <= SPACE || code === COLON || code === COMMA || code === QUOTE
