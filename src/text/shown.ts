/**
 * Makes text from outside fit for one line of a message: no control or invisible characters, at most 120 characters.
 * The report escapes it again.
 */
import { replaceHidden } from './hidden.ts'

const LIMIT = 120

export function shown(text: string | undefined): string {
  if (text === undefined) return 'none'
  const line = replaceHidden(text, () => '\uFFFD')
  return line.length <= LIMIT ? line : `${line.slice(0, LIMIT - 1).toWellFormed()}…`
}
