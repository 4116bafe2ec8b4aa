/** Which file is a lockfile, and who reads it: one line per format. */
import type { Lockfile } from '../../domain/lockfile.ts'
import { GateError } from '../../errors.ts'
import { plainText } from '../text.ts'
import { parseBun } from './bun.ts'
import { parseNpm } from './npm.ts'
import { parsePnpm } from './pnpm.ts'
import { parseYarnBerry } from './yarn-berry.ts'
import { parseYarnClassic } from './yarn-classic.ts'

type Parser = (text: string, file: string) => Lockfile

const PARSERS: ReadonlyMap<string, Parser> = new Map<string, Parser>([
  ['package-lock.json', parseNpm],
  ['npm-shrinkwrap.json', parseNpm],
  ['pnpm-lock.yaml', parsePnpm],
  ['yarn.lock', (text, file) => (/^__metadata:/m.test(text) ? parseYarnBerry : parseYarnClassic)(text, file)],
  ['bun.lock', parseBun],
])

/** Lockfiles that exist and are not read: what to do instead. */
const UNSUPPORTED: ReadonlyMap<string, string> = new Map([
  ['bun.lockb', 'run `bun install --save-text-lockfile`, commit bun.lock and delete bun.lockb'],
  [
    'deno.lock',
    'lock the npm dependencies in a package.json with npm, pnpm, yarn or bun, or leave this file out with the `lockfiles` input',
  ],
  ['shrinkwrap.yaml', 'run a current pnpm, commit the pnpm-lock.yaml it writes and delete shrinkwrap.yaml'],
])

/** pnpm's lockfile of one git branch (its setting `gitBranchLockfile`). */
const PNPM_BRANCH = /^pnpm-lock\..+\.yaml$/

/** Whether a file with this name locks packages; also true of lockfiles that cannot be read, so that they are never passed over. */
export function isLockfileName(file: string): boolean {
  const name = basename(file)
  return PARSERS.has(name) || UNSUPPORTED.has(name) || PNPM_BRANCH.test(name)
}

/** Reads a lockfile. Throws GateError LOCKFILE_UNREADABLE or LOCKFILE_UNSUPPORTED. */
export function parseLockfile(text: string, file: string): Lockfile {
  const name = basename(file)
  const parse = PARSERS.get(name) ?? (PNPM_BRANCH.test(name) ? parsePnpm : undefined)
  if (parse !== undefined) return parse(plainText(text, file), file)
  throw new GateError('LOCKFILE_UNSUPPORTED', `${file} is not a lockfile that can be read`, {
    help: UNSUPPORTED.get(name) ?? `lockfiles are recognised by their names: ${[...PARSERS.keys()].join(', ')}`,
  })
}

const basename = (file: string): string => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
