/** Registers the lockfile formats: one line per format. */
import type { Lockfile } from '../../../../domain/lockfile.ts'
import type { LockfileFormat } from '../format.ts'
import { parseBun } from './bun.ts'
import { NPM } from './npm-alone.ts'
import { parsePnpm } from './pnpm.ts'
import { type Format, readAs } from './read.ts'
import { parseYarnBerry } from './yarn-berry.ts'
import { parseYarnClassic } from './yarn-classic.ts'

/**
 * Every lockfile format that is read. The tests that loop over all formats, the benchmark and the table in
 * docs/lockfiles.md use this list.
 */
export const FORMATS: Readonly<Record<LockfileFormat, Format>> = {
  npm: NPM,
  pnpm: { names: ['pnpm-lock.yaml'], versions: '5.x, 6.x, 7, 9; one document or two; `pnpm-lock.<branch>.yaml` too', parse: parsePnpm },
  'yarn-classic': { names: ['yarn.lock'], versions: '1, of Yarn 1', isOne: (text) => !isBerry(text), parse: parseYarnClassic },
  'yarn-berry': {
    names: ['yarn.lock'],
    versions: '4 to 10, of Yarn 2 and later; later ones if they have the same shape',
    isOne: (text) => isBerry(text),
    parse: parseYarnBerry,
  },
  bun: { names: ['bun.lock'], versions: '0, 1, 2', parse: parseBun },
}

const isBerry = (text: string): boolean => /^__metadata:/m.test(text)

/** Reads a lockfile. Throws LOCKFILE_UNREADABLE or LOCKFILE_UNSUPPORTED. */
export const parseLockfile = (text: string, file: string): Lockfile => readAs(Object.values(FORMATS), text, file)
