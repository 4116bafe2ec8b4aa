/**
 * Reads the text of a yarn.lock of Yarn 1 into blocks with their lines.
 *
 * Yarn writes one shape:
 *
 * - descriptors without indentation
 * - fields indented by two spaces
 * - the entries of a section (`dependencies` and others) indented by four
 *
 * Only that shape is read, and only where Yarn reads the same. An empty line, a comment or a line with another
 * indentation ends a block. Yarn treats an indented line after that as the end of the file, and silently resolves again
 * what follows. So such a line is refused.
 */
import { quoted } from '../../../../text/quoted.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'
import { readWord } from './yarn-classic-word.ts'

/** A line `name range` in a section. Yarn looks up the descriptor `name@range` with exactly these letters. */
export interface ClassicEdge {
  readonly name: string
  readonly range: string
  readonly line: number
}

/** One entry of the file. */
export interface Block {
  readonly descriptors: readonly string[]
  /** The line of the descriptors, from 1. */
  readonly line: number
  /** Fields with their values. A section has the value `''`. */
  readonly fields: Partial<Record<Field, string>>
  /** The edges of `dependencies` and `optionalDependencies`. */
  readonly edges: ClassicEdge[]
}

/** The whole file. */
export interface Scanned {
  readonly blocks: readonly Block[]
  /** The descriptors of all blocks. */
  readonly descriptors: ReadonlySet<string>
  /** The number in the header `# yarn lockfile v1`. */
  readonly version: { readonly stated: string; readonly line: number } | undefined
}

/**
 * The limit for descriptors of one entry. Real entries have tens. Each alias among them becomes an entry of its own.
 */
const MAX_DESCRIPTORS = 1000
/** The limit for descriptors of the file. A lockfile of 100,000 packages has about 200,000. */
const MAX_NAMES = 500_000
/** As in Yarn, any comment may be the header, without the white space around it. */
const HEADER = /^yarn lockfile v(\d+)$/
const KINDS = {
  name: 'value',
  version: 'value',
  uid: 'value',
  resolved: 'value',
  integrity: 'value',
  registry: 'value',
  dependencies: 'edges',
  optionalDependencies: 'edges',
  // Yarn knows this field and ignores it.
  permissions: 'idle',
} as const
type Field = keyof typeof KINDS
const isField = (key: string): key is Field => Object.hasOwn(KINDS, key)

interface BlockSection {
  readonly hasEdges: boolean
  /** The keys so far, to find a repeated one. */
  readonly keys: Set<string>
}

interface State {
  readonly file: string
  readonly blocks: Block[]
  readonly descriptors: Set<string>
  version: Scanned['version']
  /** The block that indented lines belong to. */
  block: Block | undefined
  section: BlockSection | undefined
}

/** Reads the file. Throws LOCKFILE_UNREADABLE with the line. */
export function scanYarnClassic(text: string, file: string): Scanned {
  const state: State = { file, blocks: [], descriptors: new Set(), version: undefined, block: undefined, section: undefined }
  let line = 1
  for (let start = 0; start < text.length; line++) {
    const feed = text.indexOf('\n', start)
    const next = feed < 0 ? text.length : feed
    const end = text[next - 1] === '\r' && next > start ? next - 1 : next
    scanLine(state, text.slice(start, end), line)
    start = next + 1
  }
  return { blocks: state.blocks, descriptors: state.descriptors, version: state.version }
}

function scanLine(state: State, text: string, line: number): void {
  if (text === '' || text.startsWith('#')) return endBlock(state, text, line)
  let indent = 0
  while (text[indent] === ' ') indent++
  if (indent === 0) return openBlock(state, text, line)
  const { block } = state
  if (block === undefined || indent === text.length || text[indent] === '#')
    throw unreadable(state.file, line, 'is indented but belongs to no entry, so Yarn ignores the rest of the file')
  if (indent === 2) return addField(state, block, text, line)
  if (indent !== 4 || state.section === undefined)
    throw unreadable(state.file, line, `is indented by ${indent} spaces; Yarn writes none, two or four`)
  addToSection(state, block, state.section, text, line)
}

function endBlock(state: State, text: string, line: number): void {
  state.block = undefined
  const stated = HEADER.exec(text.slice(1).trim())?.[1]
  // Yarn refuses a file if any comment states a later version.
  if (stated !== undefined && Number(state.version?.stated ?? 1) <= 1) state.version = { stated: String(Number(stated)), line }
}

function openBlock(state: State, text: string, line: number): void {
  const descriptors: string[] = []
  let at = 0
  for (;;) {
    const token = readWord(state.file, text, at, line)
    if (descriptors.push(token.value) > MAX_DESCRIPTORS)
      throw unreadable(state.file, line, `has more than ${MAX_DESCRIPTORS} names for one entry`)
    addOnce(state, state.descriptors, token.value, line)
    at = token.end
    if (!text.startsWith(', ', at)) break
    at += 2
  }
  if (state.descriptors.size > MAX_NAMES) throw unreadable(state.file, line, `comes after more than ${MAX_NAMES} names`)
  if (text.slice(at) !== ':') throw unreadable(state.file, line, `${quoted(text.slice(at))} follows the name of an entry`)
  state.section = undefined
  state.block = { descriptors, line, fields: {}, edges: [] }
  state.blocks.push(state.block)
}

function addField(state: State, block: Block, text: string, line: number): void {
  state.section = undefined
  if (text.endsWith(':')) {
    const name = readWord(state.file, text, 2, line)
    if (name.end !== text.length - 1) throw unreadable(state.file, line, 'is neither a field nor a section')
    const section = name.value
    if (!isField(section) || KINDS[section] === 'value') throw unknownKey(state, section, line)
    addValue(state, block, section, '', line)
    state.section = { hasEdges: KINDS[section] === 'edges', keys: new Set() }
    return
  }
  const { key, value } = readPair(state, text, 2, line)
  if (!isField(key) || KINDS[key] !== 'value') throw unknownKey(state, key, line)
  addValue(state, block, key, value, line)
}

function addToSection(state: State, block: Block, section: BlockSection, text: string, line: number): void {
  const { key, value } = readPair(state, text, 4, line)
  addOnce(state, section.keys, key, line)
  if (section.hasEdges) block.edges.push({ name: key, range: value, line })
}

function unknownKey(state: State, key: string, line: number): Error {
  return unreadable(state.file, line, `${quoted(key)} is not a known field of an entry`)
}

function addValue(state: State, { fields }: Block, key: Field, value: string, line: number): void {
  if (fields[key] !== undefined) throw unreadable(state.file, line, `the entry has ${quoted(key)} twice`)
  fields[key] = value
}

function addOnce(state: State, seen: Set<string>, key: string, line: number): void {
  if (seen.has(key)) throw unreadable(state.file, line, `${quoted(key)} occurs twice`)
  seen.add(key)
}

function readPair(state: State, text: string, start: number, line: number): { readonly key: string; readonly value: string } {
  const key = readWord(state.file, text, start, line)
  if (text[key.end] !== ' ') throw unreadable(state.file, line, `${quoted(key.value)} has no value`)
  const value = readWord(state.file, text, key.end + 1, line, 'value')
  if (value.end !== text.length)
    throw unreadable(state.file, line, `${quoted(text.slice(value.end))} follows the value of ${quoted(key.value)}`)
  return { key: key.value, value: value.value }
}
