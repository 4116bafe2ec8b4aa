// Escapes for Markdown and HTML, as the only file. Everything active becomes a character reference, which GitHub reads
// the same way inside and outside of HTML. No value can open, close or continue a construct.
import { visible, visibleLines, VALUE_LIMIT } from './visible.ts'

/** Prose may be longer than a value. Lines to paste may be longer than prose. */
const PROSE_LIMIT = 2000
const FENCED_LIMIT = 8000

/** Markdown, HTML, tables, maths and strikethrough. `_` inside a word, which cannot open anything, stays readable. */
const ACTIVE = /[&<>"'`*[\]|\\!~$^{}]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g
/** Characters that start a heading, a list, a quote, a rule or a workflow command at the start of a line. */
const LEADING = /^(\s*)(?:([#+=-]|:(?=:))|(\d+)([.)])(?=\s|$))/

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const reference = (character: string): string => NAMED[character] ?? `&#${character.codePointAt(0) ?? 0xfffd};`

/** If a log shows the Markdown, the runner reads it for commands, also after white space. */
const COMMAND = /^(\s*):(?=:)/

const escaped = (text: string): string => text.replace(ACTIVE, reference)

/** For text that may be at the start of an output line. Escaped text stays as it is. */
function notLeading(line: string): string {
  return line.replace(LEADING, (_all, space: string, mark: string | undefined, digits = '', after = '.') =>
    mark === undefined ? `${space}${String(digits)}${reference(String(after))}` : `${space}${reference(mark)}`,
  )
}

/** A value from outside, as code: GitHub links no address, mention, issue or commit in it. */
export function code(text: string, limit = VALUE_LIMIT): string {
  return text === '' ? '' : codeOf(visible(text, limit))
}

/** Text that can be between backticks as it is, also in a table, without closing or opening anything. */
const PLAIN_CODE = /^(?! )[^`<>&|[\]\\]+(?<! )$/

/** How a value is set as code. */
type Setting = (line: string) => string

/**
 * Between backticks if nothing has to be escaped, because nothing can be escaped there. Otherwise as an element with
 * character references.
 */
const codeOf: Setting = (line) => (PLAIN_CODE.test(line) ? `\`${line}\`` : elementOf(line))
/** Inside an HTML block, for example the summary of a fold, backticks have no meaning. */
const elementOf: Setting = (line) => `<code>${unlinked(escaped(line))}</code>`

/**
 * GitHub links addresses even within raw elements, after it resolves references. Only another node in their middle
 * prevents this.
 */
const unlinked = (text: string): string => text.replace(/:|@|www(?=\.)|\/(?=\/)/gi, (mark) => `${mark}<!-- -->`)

/**
 * Prose that may contain values from outside. Text that GitHub would link by itself (addresses, mentions, issue
 * numbers, commits) becomes code. So do `name@version` and text between backticks.
 */
export function prose(text: string, limit = PROSE_LIMIT): string {
  return proseLine(visible(text, limit), codeOf)
}

/** The same inside an HTML block. */
export function proseInHtml(text: string, limit = PROSE_LIMIT): string {
  return proseLine(visible(text, limit), elementOf)
}

/** A value set as code inside an HTML block. */
export const codeInHtml = (text: string): string => elementOf(visible(text))

const BACKTICKED = /`([^`]+)`/
const LINKED_BY_GITHUB = /[@#/\\]|:\/\/|www\.|mailto:|xmpp:|\bGH-\d|\b[0-9a-f]{7,40}\b/i

function proseLine(line: string, set: Setting): string {
  const parts = line.trim().split(BACKTICKED)
  const prepared = parts.map((part, index) => (index % 2 === 1 ? set(part) : words(part, set))).join('')
  return notLeading(prepared.replaceAll('``', '`<!-- -->`'))
}

function words(text: string, set: Setting): string {
  return text
    .split(/( +)/)
    .map((word) => {
      if (!LINKED_BY_GITHUB.test(word)) return escaped(word)
      const [, open = '', core = '', close = ''] = /^([("']*)(.*?)([)"',.;:!?]*)$/.exec(word) ?? []
      if (core === '') return escaped(word)
      return `${escaped(open)}${LOOKED_AT.test(core) ? link(core, core) : set(core)}${escaped(close)}`
    })
    .join('')
}

/**
 * A repository, a commit, a comparison or a run, where a reader looks. Never an issue or a pull request, which would be
 * notified of the mention.
 */
const LOOKED_AT =
  /^https:\/\/github\.com\/[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}(?:\/(?:commit|compare|actions\/runs)\/[A-Za-z0-9./]{1,200})?$/

/**
 * Lines to copy, unchanged. In a fenced block only the fence is active, and it is longer than any run of backticks in
 * the text.
 */
export function fenced(text: string, language: string): string {
  const lines = visibleLines(text.trimEnd(), FENCED_LIMIT).map((line) => line.replace(COMMAND, '$1 :'))
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${language}`, ...lines, fence].join('\n')
}

const LINKABLE = /^https:\/\/(?:github\.com|gitlab\.com)\/[A-Za-z0-9_.\-/]{1,600}$/

/** A link with our own words, if the address is a plain one on github.com or gitlab.com. Otherwise only the words. */
export function link(words_: string, url: string | undefined): string {
  return url !== undefined && LINKABLE.test(url) ? `<a href="${url}">${escaped(words_)}</a>` : escaped(words_)
}

/** The number of bytes of the text in UTF-8, which GitHub counts. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}
