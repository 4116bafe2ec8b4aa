/** Reads a JSON report named on the command line, change by change: it is never in memory as a whole. */
import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { GateError } from '../errors.ts'
import { codeOf } from './error-code.ts'
import { ElementReader } from './json-elements.ts'

const MAX_BYTES = 256 * 2 ** 20
const CHUNK = 2 ** 18

export interface ReportFile {
  /** The report without its changes. */
  readonly json: unknown
  /** Of the whole file. */
  readonly sha256: string
}

/** `file` may be relative to `cwd`. Throws USAGE_INVALID, with the file's name. */
export async function readReportFile(cwd: string, file: string, onChange: (change: unknown) => void): Promise<ReportFile> {
  const reader = new ElementReader('changes', onChange)
  const hash = createHash('sha256')
  for await (const bytes of chunksOf(path.resolve(cwd, file), file)) {
    hash.update(bytes)
    asJson(file, () => reader.push(bytes))
  }
  return { json: asJson(file, () => reader.end()), sha256: hash.digest('hex') }
}

function asJson<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch {
    throw unreadable(file, 'it is not JSON') // The bytes and the parser's message do not help a reader.
  }
}

async function* chunksOf(place: string, file: string): AsyncGenerator<Uint8Array> {
  let left = MAX_BYTES
  try {
    if (!(await fs.stat(place)).isFile()) throw unreadable(file, 'it is not a file')
    const opened = await fs.open(place)
    try {
      for (;;) {
        const { bytesRead, buffer } = await opened.read(new Uint8Array(CHUNK), 0, CHUNK)
        if (bytesRead === 0) return
        left -= bytesRead
        if (left < 0) throw unreadable(file, 'it is larger than 256 MiB')
        yield buffer.subarray(0, bytesRead)
      }
    } finally {
      await opened.close()
    }
  } catch (error) {
    throw error instanceof GateError ? error : unreadable(file, codeOf(error) === 'ENOENT' ? 'it is not there' : codeOf(error))
  }
}

function unreadable(file: string, why: string): GateError {
  return new GateError('USAGE_INVALID', `${file} cannot be read: ${why}`, { help: 'Name JSON reports of `check` or `audit` that exist.' })
}
