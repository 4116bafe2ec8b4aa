/**
 * Reads the bytes of a repository's file as text: valid UTF-8 or nothing, so that no two tools see different
 * characters.
 */
import { type GateError, UnsuitableFileError } from '../errors.ts'

/** No lockfile is larger than this, and GitHub's API serves no larger file. */
export const MAX_FILE_BYTES = 100 * 2 ** 20

export function textOfFile(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    // Bun's old binary lockfile: lockfile/ recognises its name and says what to do.
    if (file.endsWith('.lockb')) return new TextDecoder('latin1').decode(bytes)
    throw new UnsuitableFileError(`${file} is not UTF-8 text`, {
      help: 'Write it again with your package manager or editor.',
      cause,
    })
  }
}

export function notAFile(file: string, what: string): GateError {
  return new UnsuitableFileError(`${file} is ${what}, not a file`, {
    help: 'Commit the file itself. Its target is not read, because the target could change without a change in this pull request.',
  })
}

export function tooLarge(file: string): GateError {
  return new UnsuitableFileError(`${file} is larger than ${MAX_FILE_BYTES / 2 ** 20} MiB`, {
    help: 'Check the file. A lockfile is smaller.',
  })
}

/** A path inside a repository, as git writes it. */
export function isRepositoryPath(path: string): boolean {
  return path !== '' && !path.includes('\0') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

/**
 * Names that are not UTF-8 come with replacement characters, and several may look the same. Then it is not known which
 * is meant.
 */
export const isNameOfText = (path: string): boolean => !path.includes('\ufffd')

export function nameNotText(path: string): GateError {
  return new UnsuitableFileError(`${path} has a name that is not UTF-8`, {
    help: 'Rename it, or name the lockfiles to read with `--lockfile` (input `lockfiles`).',
  })
}
