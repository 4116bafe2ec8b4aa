/** Bun's lockfile is JSON with trailing commas and, in principle, comments. Blanked out, it is JSON with every offset as before. */
import { CLOSE_BRACE, CLOSE_BRACKET, COMMA, endOfString, QUOTE } from '../text/json-keys.ts'

interface Range {
  readonly start: number
  readonly end: number
}

export function blankRelaxations(text: string): string {
  const kept: string[] = []
  let from = 0
  for (const { start, end } of relaxations(text).sort((a, b) => a.start - b.start)) {
    kept.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '))
    from = end
  }
  kept.push(text.slice(from))
  return kept.join('')
}

const SPACE = 0x20
const SLASH = 0x2f

function relaxations(text: string): Range[] {
  const found: Range[] = []
  let comma = -1
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char <= SPACE) continue
    if (char === SLASH) {
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

/** The offset behind the comment that begins at `start`; `start` where a slash begins none (and the text is no JSON). */
function endOfComment(text: string, start: number): number {
  const next = text.charAt(start + 1)
  const end = next === '/' ? text.indexOf('\n', start) : next === '*' ? text.indexOf('*/', start + 2) + 2 : start + 1
  return end > start + 1 || next === '/' ? (end < 0 ? text.length : end) : start + 1
}
