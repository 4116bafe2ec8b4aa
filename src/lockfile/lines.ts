/** From an offset in a lockfile's text to its line, and the error of a lockfile that cannot be read, which names that line. */
import { GateError } from '../errors.ts'

const MAX_QUOTED = 80
const DEFAULT_HELP = 'restore the file, or let its package manager write it anew; nothing of it was compared, so that nothing slips through'

/** The offset at which each line begins. Lines end with a line feed, as in git and on GitHub. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The 1-based line that holds `offset`. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low + 1 < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? Infinity) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

/** LOCKFILE_UNREADABLE: the file as a whole cannot be read. `why` completes the sentence "file:line: …". */
export function unreadable(file: string, line: number, why: string, help: string = DEFAULT_HELP): GateError {
  return new GateError('LOCKFILE_UNREADABLE', `${file}:${line}: ${why}`, { help })
}

/** Text from the file inside a message: one line, printable ASCII, at most 80 characters of it. */
export function quoted(raw: string): string {
  const text = JSON.stringify(raw.length > MAX_QUOTED ? `${raw.slice(0, MAX_QUOTED)}...` : raw)
  return text.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
