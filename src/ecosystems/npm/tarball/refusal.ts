/** Defines the error for a tarball that is not read. Its content is then unknown, which is neither good nor bad. */
import { type Unavailable, unavailable } from '../../../domain/answer.ts'

/** Thrown while a tarball is read. read.ts turns it into an answer, so it never leaves this folder. */
export class TarballRefusal extends Error {
  readonly code: 'malformed' | 'too-large'
  constructor(code: 'malformed' | 'too-large', what: string) {
    super(what)
    this.code = code
  }
}

export const malformed = (what: string): TarballRefusal => new TarballRefusal('malformed', what)
export const tooLarge = (what: string): TarballRefusal => new TarballRefusal('too-large', what)

export const unreadable = ({ code, message }: TarballRefusal): Unavailable => unavailable(code, `the tarball cannot be read: ${message}`)
