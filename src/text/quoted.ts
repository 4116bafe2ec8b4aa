/**
 * Puts text from outside into a message: one line of printable ASCII in quotes, cut at a limit. A letter that looks
 * like another one is printed as its number.
 */
import { escaped } from './hidden.ts'

const LIMIT = 80

export function quoted(raw: string, limit = LIMIT): string {
  const text = JSON.stringify(raw.length > limit ? `${raw.slice(0, limit)}...` : raw)
  return text.replace(/[^\x20-\x7e]/g, escaped)
}
