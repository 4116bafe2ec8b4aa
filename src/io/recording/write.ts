/** Writes a file of a recording. */
import fs from 'node:fs/promises'
import path from 'node:path'
import { GateError } from '../../errors.ts'
import { codeOf } from '../error-code.ts'

export async function write(dir: string, name: string, content: string | Uint8Array): Promise<void> {
  try {
    await fs.writeFile(path.join(dir, name), content)
  } catch (error) {
    throw failed(path.join(dir, name), error)
  }
}

export function failed(what: string, cause: unknown): GateError {
  const help = 'Check the path and its permissions, or run without --record.'
  return new GateError('OUTPUT_FAILED', `${what} could not be recorded (${codeOf(cause)})`, { help, cause })
}
