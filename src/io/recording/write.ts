/** Writes the files of a recording, and knows afterwards what they contain. */
import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { GateError } from '../../errors.ts'
import { codeOf } from '../error-code.ts'

export interface Store {
  readonly dir: string
  write(name: string, content: string | Uint8Array): Promise<void>
  /** Name → SHA-256 in hex of every file written, sorted by name. */
  contents(): Readonly<Record<string, string>>
}

export function openStore(dir: string): Store {
  const digests = new Map<string, string>()
  return {
    dir,
    async write(name, content) {
      digests.set(plainName(name), sha256(content))
      try {
        await fs.writeFile(path.join(dir, name), content)
      } catch (error) {
        throw failed(path.join(dir, name), error)
      }
    },
    contents: () => Object.fromEntries([...digests].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** The same on every system. */
export const plainName = (name: string): string => name.replaceAll(path.sep, '/')

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

export function failed(what: string, cause: unknown): GateError {
  const help = 'Check the path and its permissions, or run without --record.'
  return new GateError('OUTPUT_FAILED', `${what} could not be recorded (${codeOf(cause)})`, { help, cause })
}
