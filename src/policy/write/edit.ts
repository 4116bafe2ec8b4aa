/** Edits the text of a policy and keeps every other character, including comments. */
import type { ListNode, MapNode, YamlNode } from '../../text/yaml.ts'
import { type Yaml, type YamlMap, entryLines, flowText, itemLines, scalarText } from './yaml-text.ts'

/** Replaces `start` to `end` (offsets) by `text`. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The edits must not overlap. Edits at the same place keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = ''
  let from = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return out + text.slice(from)
}

/** After a node: the end of its last line, including a comment. */
function lineEnd(text: string, end: number): number {
  if (end > 0 && text[end - 1] === '\n') return end
  const at = text.indexOf('\n', end)
  return at < 0 ? text.length : at + 1
}

const newline = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

function insertLines(text: string, at: number, lines: readonly string[]): TextEdit {
  const eol = newline(text)
  const before = at > 0 && text[at - 1] !== '\n' ? eol : ''
  return { start: at, end: at, text: `${before}${lines.join(eol)}${eol}` }
}

const indentOf = (column: number): string => ' '.repeat(column - 1)

/** Inside a flow collection: directly after its last item, so that a following comma or comment keeps its place. */
function insertInside(text: string, { place }: ListNode | MapNode, last: YamlNode | undefined, flow: string): TextEdit {
  const at = last === undefined ? place.end - 1 : endOf(text, last)
  return { start: at, end: at, text: last === undefined ? flow : `, ${flow}` }
}

/** The quotes of a scalar belong to it. */
const endOf = (text: string, { kind, place }: YamlNode): number => place.end + (kind === 'scalar' && isQuoted(text, place.start) ? 1 : 0)
const isQuoted = (text: string, start: number): boolean => /["']/.test(text[start - 1] ?? '')

export function addEntries(text: string, map: MapNode, entries: YamlMap): TextEdit {
  const pairs = Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]))
  const flow = pairs.map(({ key, value }) => `${scalarText(key)}: ${flowText(value)}`).join(', ')
  if (map.flow) return insertInside(text, map, map.entries.at(-1)?.value, flow)
  const lines = pairs.flatMap(({ key, value }) => entryLines(key, value, indentOf(map.place.column)))
  return insertLines(text, lineEnd(text, map.place.end), lines)
}

export function addItem(text: string, list: ListNode, item: Yaml): TextEdit {
  if (list.flow) return insertInside(text, list, list.items.at(-1), flowText(item))
  return insertLines(text, lineEnd(text, list.place.end), itemLines(item, indentOf(list.place.column)))
}

/** Adds a missing section: at the end of the document, or inside the braces if it has them. */
export function addSection(text: string, root: YamlNode | undefined, key: string, value: Yaml): TextEdit {
  if (root?.kind === 'map' && root.flow) return addEntries(text, root, { [key]: value })
  const end = documentEnd(text, root?.place.end ?? 0)
  const above = text.slice(0, end)
  const blank = /\n\r?\n$/.test(above) || above === '' ? [] : ['']
  return insertLines(text, end, [...blank, ...entryLines(key, value, '')])
}

/** The position of the `...` that ends the document, else the end of the text. */
function documentEnd(text: string, from: number): number {
  const at = text.slice(from).search(/^\.\.\.(?:\s|$)/m)
  return at < 0 ? text.length : from + at
}

export function replaceScalar(text: string, node: YamlNode, value: Yaml): TextEdit {
  const quoted = isQuoted(text, node.place.start) ? 1 : 0
  return { start: node.place.start - quoted, end: node.place.end + quoted, text: flowText(value) }
}

/** Replaces a map by one on one line. The end of its last line (a comment, the line end) stays. */
export function replaceMap(text: string, { place, flow }: MapNode, value: Yaml): TextEdit {
  const end = flow ? place.end : text.slice(0, place.end).trimEnd().length
  return { start: place.start, end, text: flowText(value) }
}

/** Removes an entry or item with its lines. `undefined` if it shares a line with others. */
export function removeLines(text: string, start: number, end: number): TextEdit | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = lineEnd(text, end)
  if (!/^[\s-]*["']?$/.test(text.slice(from, start))) return undefined
  // Of the empty lines around it, one is kept.
  const above = /\n(\r?\n)$/.exec(text.slice(0, from))?.[1]
  return { start: above !== undefined && /^\r?\n/.test(text.slice(to)) ? from - above.length : from, end: to, text: '' }
}
