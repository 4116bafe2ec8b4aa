// What came from outside, as one line in which nothing is hidden: no control, invisible or direction-changing character survives.

/** Long enough for any honest name, ref or URL; short enough that one value cannot bury the rest. */
export const VALUE_LIMIT = 400

/** Controls, formats (bidi, zero-width), separators, everything that is drawn as nothing, and every space but the plain one. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}\p{Co}]|(?! )\p{Zs}|\u2800/gu
/** Marks stacked on one letter reach into the lines above and below. */
const STACKED = /(\p{M}{2})\p{M}+/gu

/** One line; hidden characters as `⟨U+202E⟩`, lone surrogates as �, cut at `limit` characters with `…`. */
export function visible(text: string, limit = VALUE_LIMIT): string {
  const cut = shortened(text.toWellFormed(), limit)
  return cut.replace(HIDDEN, codePoint).replace(STACKED, '$1\uFFFD')
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

function codePoint(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
}
