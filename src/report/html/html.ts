// Escapes for an HTML page, as the only file. A value that is not markup from this file is text, whatever it holds.
import { visible } from '../visible.ts'

/** Markup that was made here: `markup` alone makes it. */
export interface Html {
  readonly html: string
}

export type Content = Html | string | number | readonly Content[]

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' }

/** Longer than any honest sentence, so that one value cannot hide the rest. */
const LIMIT = 4000

/** A log that shows a page is read for commands by the runner. */
const COMMAND = /##\[|::/g

const escaped = (text: string): string =>
  visible(text, LIMIT)
    .replace(/[&<>"'`]/g, (character) => REFERENCES[character] ?? '')
    .replace(COMMAND, (found) => (found === '::' ? '&#58;:' : '&#35;#['))

function written(content: Content): string {
  if (typeof content === 'number') return String(content)
  if (typeof content === 'string') return escaped(content)
  return 'html' in content ? content.html : content.map(written).join('')
}

/**
 * Values between the literal parts are text, unless they are markup themselves. In an attribute they are within double
 * quotes.
 */
export const markup = (literal: TemplateStringsArray, ...values: readonly Content[]): Html => ({
  html: literal.map((part, index) => (index === 0 ? part : written(values[index - 1] ?? '') + part)).join(''),
})

export const NOTHING: Html = { html: '' }
export const NEWLINE: Html = { html: '\n' }

/** Lines to copy, as they are. */
export const lines = (text: string): Html =>
  markup`<pre tabindex="0" role="region" aria-label="Lines to copy"><code>${text.split('\n').map((line) => markup`${line}${NEWLINE}`)}</code></pre>`

const LINKABLE = /^https:\/\/(?:github\.com|gitlab\.com)\/[A-Za-z0-9_.\-/]{1,600}$/

/** A link with our own words if the address is a plain one on github.com or gitlab.com, otherwise only the words. */
export const link = (words: string, url: string | undefined): Html =>
  url !== undefined && LINKABLE.test(url) ? markup`<a href="${url}" rel="noreferrer">${words}</a>` : markup`${words}`

export const code = (text: string): Html => (text === '' ? NOTHING : markup`<code>${text}</code>`)

/** Prose, in which text between backticks is code. */
export const prose = (text: string): Html =>
  markup`${text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : part))}`
