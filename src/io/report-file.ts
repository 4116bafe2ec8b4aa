/** Reads a JSON report that was named on the command line, whole or not at all. */
import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { GateError } from '../errors.ts'
import { codeOf } from './error-code.ts'
import { readJson } from './net/json-body.ts'

const MAX_BYTES = 256 * 2 ** 20

/** `file` may be relative to `cwd`. Throws USAGE_INVALID, with the file's name. */
export async function readReportFile(cwd: string, file: string): Promise<{ readonly json: unknown; readonly sha256: string }> {
  const bytes = await readBounded(path.resolve(cwd, file), file)
  const body = readJson(bytes)
  if (body.kind !== 'json') throw unreadable(file, 'it is not JSON')
  return { json: body.value, sha256: createHash('sha256').update(bytes).digest('hex') }
}

async function readBounded(place: string, file: string): Promise<Buffer> {
  try {
    const stat = await fs.stat(place)
    if (!stat.isFile()) throw unreadable(file, 'it is no file')
    if (stat.size > MAX_BYTES) throw unreadable(file, 'it is larger than 256 MiB')
    return await fs.readFile(place)
  } catch (error) {
    throw error instanceof GateError ? error : unreadable(file, codeOf(error) === 'ENOENT' ? 'it is not there' : codeOf(error))
  }
}

function unreadable(file: string, why: string): GateError {
  return new GateError('USAGE_INVALID', `${file} cannot be read: ${why}`, { help: 'Name JSON reports of `check` or `audit` that exist.' })
}
