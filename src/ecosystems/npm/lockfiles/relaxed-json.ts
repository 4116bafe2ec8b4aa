/**
 * Turns the JSON that bun reads, with trailing commas and comments, into strict JSON. Blanks replace both, so offsets
 * stay the same.
 */
import { CLOSE_BRACE, CLOSE_BRACKET, COMMA, endOfString, QUOTE } from '../../../text/json-keys.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** Replaces them by blanks. If `refused` is given, its error is thrown at the first comment. */
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

/** The characters that end a `//` comment in bun. In other readers of JSON only a line feed ends it. */
const LINE_END = /[\n\r\u2028\u2029]/g

/**
 * The offset after the comment at `start`. If the slash begins no comment, the text is not JSON and the result is
 * `start + 1`.
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
