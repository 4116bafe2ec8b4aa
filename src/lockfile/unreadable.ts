/** Makes the error for a lockfile that cannot be read. It names the line. */
import { GateError } from '../errors.ts'

const DEFAULT_HELP = 'restore the file, or let its package manager write it again. Nothing in this file was compared, so the run fails'

/** LOCKFILE_UNREADABLE: the file as a whole cannot be read. `why` completes the sentence "file:line: …". */
export function unreadable(file: string, line: number, why: string, help: string = DEFAULT_HELP): GateError {
  return new GateError('LOCKFILE_UNREADABLE', `${file}:${line}: ${why}`, { help })
}
