/** Registers the lockfile formats: one line per format. */
import type { NonEmpty } from '../../../../domain/brand.ts'
import type { Lockfile } from '../../../../domain/lockfile.ts'
import { GateError } from '../../../../errors.ts'
import { READABLE_NAMES, type ReadableName, UNSUPPORTED, readableName } from '../../lockfile-name.ts'
import { basename } from '../../../../text/path.ts'
import { plainText } from '../../../../lockfile/text.ts'
import type { LockfileFormat } from '../format.ts'
import { parseBun } from './bun.ts'
import { parseNpm } from './npm.ts'
import { parsePnpm } from './pnpm.ts'
import { parseYarnBerry } from './yarn-berry.ts'
import { parseYarnClassic } from './yarn-classic.ts'

type Parser = (text: string, file: string) => Lockfile

/** How one format is recognised and read. */
export interface Format {
  /** The file names of this format. */
  readonly names: NonEmpty<ReadableName>
  /** The versions that are read, for the table in docs/lockfiles.md. */
  readonly versions: string
  /** Whether a text has this format. Needed if another format has the same file name. */
  readonly isOne?: (text: string) => boolean
  readonly parse: Parser
}

/**
 * Every lockfile format that is read. The tests that loop over all formats, the benchmark and the table in
 * docs/lockfiles.md use this list.
 */
export const FORMATS: Readonly<Record<LockfileFormat, Format>> = {
  npm: {
    names: ['package-lock.json', 'npm-shrinkwrap.json'],
    versions: '1, 2, 3 (and those before npm 5, which state none)',
    parse: parseNpm,
  },
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

function formatOf(name: ReadableName, text: string, file: string): Format | undefined {
  if (name === 'yarn.lock' && /^\s*\{/.test(text)) {
    throw new GateError('LOCKFILE_UNSUPPORTED', `${file}:1: is JSON, as Yarn 6 writes it; this format is not supported yet`, {
      help: 'lock the project with Yarn 1 to 4, or leave this file out with `--lockfile` (input `lockfiles`). Nothing in it was compared',
    })
  }
  return Object.values(FORMATS).find(({ names, isOne }) => names.includes(name) && (isOne === undefined || isOne(text)))
}

/** Reads a lockfile. Throws LOCKFILE_UNREADABLE or LOCKFILE_UNSUPPORTED. */
export function parseLockfile(text: string, file: string): Lockfile {
  const name = readableName(file)
  const plain = name === undefined ? '' : plainText(text, file)
  const format = name === undefined ? undefined : formatOf(name, plain, file)
  if (format !== undefined) return format.parse(plain, file)
  throw new GateError('LOCKFILE_UNSUPPORTED', `${file} is not a lockfile that can be read`, {
    help: UNSUPPORTED.get(basename(file).toLowerCase()) ?? `lockfiles are recognised by their names: ${READABLE_NAMES.join(', ')}`,
  })
}
