/**
 * Reads npm's own lockfiles, without the parsers of other formats and their YAML library. Those are two thirds of the
 * code, and loading them is the larger part of the time for a small lockfile.
 */
import type { Lockfile } from '../../../../domain/lockfile.ts'
import { NPM_NAMES } from '../../lockfile-name.ts'
import { parseNpm } from './npm.ts'
import { type Format, readAs } from './read.ts'

export const NPM: Format = {
  names: NPM_NAMES,
  versions: '1, 2, 3 (and those before npm 5, which state none)',
  parse: parseNpm,
}

/** The same as the function of this name in `index.ts`, for a file with one of npm's names. */
export const parseLockfile = (text: string, file: string): Lockfile => readAs([NPM], text, file)
