/**
 * Reads JSON with trailing commas and comments, as bun does. They are replaced by blanks: the result is JSON with the
 * same offsets.
 */
import { CLOSE_BRACE, CLOSE_BRACKET, COMMA, endOfString, QUOTE } from '../../../text/json-keys.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** `refused`: what to throw at a comment; without it comments are blanked out too. */
export function blankRelaxations(text: string, refused?: (offset: number) => Error): string {
  const kept: string[] = []
  let from = 0
  for (const { start, end } of relaxations(text, refused).sort((a, b) => a.start - b.start)) {
    kept.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '))
    from = end
  }
  kept.push(text.slice(from))
  return kept.join('')
}

const SPACE = 0x20
const SLASH = 0x2f

function relaxations(text: string, refused: ((offset: number) => Error) | undefined): Range[] {
  const found: Range[] = []
  let comma = -1
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char <= SPACE) continue
    if (char === SLASH) {
      if (refused !== undefined && /[/*]/.test(text.charAt(at + 1))) throw refused(at)
      const end = endOfComment(text, at)
      found.push({ start: at, end })
      at = end - 1
      continue
    }
    if ((char === CLOSE_BRACE || char === CLOSE_BRACKET) && comma >= 0) found.push({ start: comma, end: comma + 1 })
    comma = char === COMMA ? at : -1
    if (char === QUOTE) at = endOfString(text, at)
  }
  return found
}

/** What bun ends a `//` comment at: other readers of JSON go on to the next line feed. */
const LINE_END = /[\n\r\u2028\u2029]/g

/**
 * The offset behind the comment that begins at `start`; `start + 1` where a slash begins none (and the text is no
 * JSON).
 */
function endOfComment(text: string, start: number): number {
  const next = text.charAt(start + 1)
  if (next === '/') {
    LINE_END.lastIndex = start
    return LINE_END.exec(text)?.index ?? text.length
  }
  const end = next === '*' ? text.indexOf('*/', start + 2) : -1
  if (next === '*' && end < 0) return text.length
  return end < 0 ? start + 1 : end + 2
}
