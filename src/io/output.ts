/**
 * Writes a report where the user asked: completely or not at all, and never through a link that something else put
 * there.
 */
import fs from 'node:fs/promises'
import path from 'node:path'
import { GateError } from '../errors.ts'
import { codeOf } from './error-code.ts'

/** `file` may be relative to `cwd`. Missing folders are created. Throws OUTPUT_FAILED. */
export async function writeOutput(cwd: string, file: string, text: string | Iterable<string>): Promise<void> {
  const target = path.resolve(cwd, file)
  const { randomBytes } = await import('node:crypto')
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}`)
  try {
    await fs.mkdir(path.dirname(target), { recursive: true })
    const there = await fs.lstat(target).catch(() => undefined)
    // A target that is not a file is written to directly: a pipe, a terminal, /dev/stdout on Linux (a link to one).
    if (there !== undefined && !there.isFile()) await writeInto(target, there.isSymbolicLink(), text)
    else {
      await fs.writeFile(temporary, text, { flag: 'wx' })
      await fs.rename(temporary, target)
    }
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined)
    if (error instanceof GateError) throw error
    const help = 'Check the path and its permissions. The verdict was reached but could not be written, so the run fails.'
    throw new GateError('OUTPUT_FAILED', `${file} could not be written (${codeOf(error)})`, { help, cause: error })
  }
}

async function writeInto(target: string, isLink: boolean, text: string | Iterable<string>): Promise<void> {
  const file = await fs.stat(target).catch(() => undefined)
  if (file?.isFIFO() === true || file?.isCharacterDevice() === true) return fs.writeFile(target, text)
  const what = isLink ? 'a symbolic link' : 'no file'
  throw new GateError('OUTPUT_FAILED', `${target} is ${what}`, {
    help: 'Name another path. This one is not followed, and not replaced.',
  })
}
