// The only place that escapes for Markdown and HTML. Everything active becomes a character reference, which GitHub reads the same way
// inside HTML and outside of it. No construct can be opened, closed or continued by a value, whatever it holds.
import { visible, visibleLines, VALUE_LIMIT } from './visible.ts'

/** Prose may be longer than a value; help may hold policy lines to paste. */
const PROSE_LIMIT = 2000
const HELP_LIMIT = 8000

/** Markdown, HTML, tables, maths and strikethrough. `_` inside a word, which cannot open anything, stays readable. */
const ACTIVE = /[&<>"'`*[\]|\\!~$^{}]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g
/** What would start a heading, a list, a quote, a rule or a workflow command if it came first on a line. */
const LEADING = /^(\s*)(?:([#+=-]|:(?=:))|(\d+)([.)])(?=\s|$))/

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const reference = (character: string): string => NAMED[character] ?? `&#${character.codePointAt(0) ?? 0xfffd};`

/** A log that shows the Markdown is read for commands by the runner, white space before them or not. */
const COMMAND = /^(\s*):(?=:)/

const escaped = (text: string): string => text.replace(ACTIVE, reference)

/** For what may stand first on a line of output; what is already escaped stays as it is. */
function notLeading(line: string): string {
  return line.replace(LEADING, (_all, space: string, mark: string | undefined, digits = '', after = '.') =>
    mark === undefined ? `${space}${String(digits)}${reference(String(after))}` : `${space}${reference(mark)}`,
  )
}

/** A value from outside, set as code: GitHub links no address, mention, issue or commit in it. */
export function code(text: string, limit = VALUE_LIMIT): string {
  return text === '' ? '' : codeOf(visible(text, limit))
}

/** What can stand between backticks as it is, in a table too, without closing or opening anything. */
const PLAIN_CODE = /^(?! )[^`<>&|[\]\\]+(?<! )$/

/** Between backticks where nothing has to be escaped, since there nothing can be; as an element with references where something has to. */
const codeOf = (line: string): string => (PLAIN_CODE.test(line) ? `\`${line}\`` : `<code>${unlinked(escaped(line))}</code>`)

/** GitHub links addresses within raw elements too, after references are resolved; only another node in their middle keeps it from that. */
const unlinked = (text: string): string => text.replace(/:|@|www(?=\.)|\/(?=\/)/gi, (mark) => `${mark}<!-- -->`)

/**
 * Prose that may hold values from outside. What GitHub would link by itself (addresses, mentions, issue numbers, commits) is set as code;
 * so are `name@version` and what stands between backticks.
 */
export function prose(text: string, limit = PROSE_LIMIT): string {
  return proseLine(visible(text, limit))
}

const BACKTICKED = /`([^`]+)`/
const LINKED_BY_GITHUB = /[@#/\\]|:\/\/|www\.|mailto:|xmpp:|\bGH-\d|[0-9a-f]{7}/i

function proseLine(line: string): string {
  const parts = line.trim().split(BACKTICKED)
  const told = parts.map((part, index) => (index % 2 === 1 ? codeOf(part) : words(part))).join('')
  return notLeading(told.replaceAll('``', '`<!-- -->`'))
}

function words(text: string): string {
  return text
    .split(/( +)/)
    .map((word) => {
      if (!LINKED_BY_GITHUB.test(word)) return escaped(word)
      const [, open = '', core = '', close = ''] = /^([("']*)(.*?)([)"',.;:!?]*)$/.exec(word) ?? []
      return core === '' ? escaped(word) : `${escaped(open)}${codeOf(core)}${escaped(close)}`
    })
    .join('')
}

/** Help: paragraphs, and indented lines (policy lines to paste) as a block of code, folded. Each block is one or more whole lines of output. */
export function helpBlocks(text: string): string[] {
  const blocks: { kind: 'prose' | 'code'; lines: string[] }[] = []
  for (const line of visibleLines(text, HELP_LIMIT)) {
    const last = blocks.at(-1)
    const kind = /^ {2,}\S/.test(line) || (line.trim() === '' && last?.kind === 'code') ? 'code' : 'prose'
    if (last?.kind === kind) last.lines.push(line)
    else blocks.push({ kind, lines: [line] })
  }
  return blocks.flatMap(({ kind, lines }) => {
    if (kind === 'code')
      return [`<details><summary>Lines for the policy, if it is legitimate</summary>\n\n${preformatted(lines)}\n\n</details>`]
    const paragraph = lines.filter((line) => line.trim() !== '').map((line) => proseLine(line.trim()))
    return paragraph.length === 0 ? [] : [paragraph.join(' ')]
  })
}

function preformatted(lines: readonly string[]): string {
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1
  const kept = lines.slice(0, end)
  const indent = Math.min(...kept.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length))
  const inert = (line: string): string => line.replace(/[&<>"'`*[\]|\\!~$^{}_]/g, reference).replace(COMMAND, '$1&#58;')
  const body = kept.map((line) => inert(line.slice(indent)))
  return `<pre lang="yaml">${body.map((line) => (line === '' ? '&#32;' : line)).join('\n')}</pre>`
}

const LINKABLE = /^https:\/\/(?:github\.com|gitlab\.com)\/[A-Za-z0-9_.\-/]{1,600}$/

/** A link with our own words, where the address is a plain one on github.com or gitlab.com; only the words otherwise. */
export function link(words_: string, url: string | undefined): string {
  return url !== undefined && LINKABLE.test(url) ? `<a href="${url}">${escaped(words_)}</a>` : escaped(words_)
}

/** Bytes that the text takes as UTF-8, in which GitHub counts. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}
