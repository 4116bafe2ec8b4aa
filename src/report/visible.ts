// Makes one line of text from outside, with nothing hidden: no control, invisible or direction-changing character
// stays.
import { codePointName, replaceHidden } from '../text/hidden.ts'

/** Long enough for an honest name, ref or URL. Short enough that one value cannot hide the rest. */
export const VALUE_LIMIT = 400

/** Marks stacked on one letter reach into the lines above and below. */
const STACKED = /(\p{M}{2})\p{M}+/gu

/** One line, with hidden characters as `⟨U+202E⟩` and lone surrogates as �, cut at `limit` characters with `…`. */
export function visible(text: string, limit = VALUE_LIMIT): string {
  const cut = shortened(text.toWellFormed(), limit)
  return replaceHidden(cut, (character) => `⟨${codePointName(character)}⟩`).replace(STACKED, '$1\uFFFD')
}

/** The same for text of several lines: line by line. */
export function visibleLines(text: string, limit: number): string[] {
  return shortened(text.toWellFormed(), limit)
    .split(/\r\n|\n/)
    .map((line) => visible(line, limit))
}

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text
    .slice(0, limit - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`
}
