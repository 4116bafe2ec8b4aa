/** Who reads which lockfile: one line per format. */
import type { Lockfile } from '../../domain/lockfile.ts'
import { GateError } from '../../errors.ts'
import { READABLE_NAMES, type ReadableName, UNSUPPORTED, basename, readableName } from '../../domain/lockfile-name.ts'
import { plainText } from '../text.ts'
import { parseBun } from './bun.ts'
import { parseNpm } from './npm.ts'
import { parsePnpm } from './pnpm.ts'
import { parseYarnBerry } from './yarn-berry.ts'
import { parseYarnClassic } from './yarn-classic.ts'

export { isLockfileName } from '../../domain/lockfile-name.ts'

type Parser = (text: string, file: string) => Lockfile

const PARSERS: Readonly<Record<ReadableName, Parser>> = {
  'package-lock.json': parseNpm,
  'npm-shrinkwrap.json': parseNpm,
  'pnpm-lock.yaml': parsePnpm,
  'yarn.lock': (text, file) => yarnParser(text, file)(text, file),
  'bun.lock': parseBun,
}

function yarnParser(text: string, file: string): Parser {
  if (!/^\s*\{/.test(text)) return /^__metadata:/m.test(text) ? parseYarnBerry : parseYarnClassic
  throw new GateError('LOCKFILE_UNSUPPORTED', `${file}:1: is JSON, as Yarn 6 writes it; this format is not supported yet`, {
    help: 'lock the project with Yarn 1 to 4, or leave this file out with the `lockfiles` input; nothing of it was compared',
  })
}

/** Reads a lockfile. Throws GateError LOCKFILE_UNREADABLE or LOCKFILE_UNSUPPORTED. */
export function parseLockfile(text: string, file: string): Lockfile {
  const name = readableName(file)
  if (name !== undefined) return PARSERS[name](plainText(text, file), file)
  throw new GateError('LOCKFILE_UNSUPPORTED', `${file} is not a lockfile that can be read`, {
    help: UNSUPPORTED.get(basename(file).toLowerCase()) ?? `lockfiles are recognised by their names: ${READABLE_NAMES.join(', ')}`,
  })
}
