/** Why a tarball is not read: what it holds is then unknown, which is neither good nor bad. */
import { type Unavailable, unavailable } from '../../../domain/answer.ts'

/** Thrown while a tarball is read, and turned into an answer by read.ts. It never leaves this folder. */
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
