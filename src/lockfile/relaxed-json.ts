/** Bun's lockfile is JSON with trailing commas and, in principle, comments. Blanked out, it is JSON with every offset as before. */
import { endOfString } from './json.ts'

export function blankRelaxations(text: string): string {
  const kept: string[] = []
  let from = 0
  let comma = -1
  const blank = (start: number, end: number): void => {
    kept.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '))
    from = end
  }
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (/\s/.test(char)) continue
    const comment = char === '/' ? endOfComment(text, at) : -1
    if (comment >= 0) {
      blank(at, comment)
      at = comment - 1
      continue
    }
    if ((char === '}' || char === ']') && comma >= from) blank(comma, comma + 1)
    comma = char === ',' ? at : -1
    if (char === '"') at = endOfString(text, at)
  }
  kept.push(text.slice(from))
  return kept.join('')
}

function endOfComment(text: string, start: number): number {
  const second = text.charAt(start + 1)
  const end = second === '/' ? text.indexOf('\n', start) : second === '*' ? text.indexOf('*/', start + 2) : -1
  if (end >= 0) return second === '/' ? end : end + 2
  return second === '/' ? text.length : -1
}
