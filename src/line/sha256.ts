/** Computes the hash that identifies the text of a policy. */
import { createHash } from 'node:crypto'

/** Hexadecimal, of the text as UTF-8. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')
