/**
 * Establishes by its name which file is a lockfile. It is separate from the formats, so that a list of files is
 * searched without loading a parser.
 */
import { basename, folded } from '../../text/path.ts'

export const READABLE_NAMES = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'] as const
export type ReadableName = (typeof READABLE_NAMES)[number]
/** The lockfiles that npm itself writes. */
export const NPM_NAMES = ['package-lock.json', 'npm-shrinkwrap.json'] as const

/** Lockfiles that are not supported, with the advice that the error gives. */
export const UNSUPPORTED: ReadonlyMap<string, string> = new Map([
  ['bun.lockb', 'run `bun install --save-text-lockfile`, commit bun.lock and delete bun.lockb'],
  [
    'deno.lock',
    'lock the npm dependencies in a package.json with npm, pnpm, yarn or bun, or leave this file out with `--lockfile` (input `lockfiles`)',
  ],
  ['shrinkwrap.yaml', 'run a current pnpm, commit the pnpm-lock.yaml that it writes, and delete shrinkwrap.yaml'],
])

/** pnpm's lockfile for one git branch (setting `gitBranchLockfile`). */
const PNPM_BRANCH = /^pnpm-lock\..+\.yaml$/

/**
 * Whether a file with this name locks packages. It is also true for lockfiles that cannot be read, so that they are not
 * ignored. Letter case does not count. On macOS and Windows, npm opens `Package-Lock.json`, and git may write it over
 * `package-lock.json` at checkout.
 */
export const isLockfileName = (file: string): boolean => readableName(file) !== undefined || UNSUPPORTED.has(folded(basename(file)))

/** The usual name of the format. `undefined` if it cannot be read. */
export function readableName(file: string): ReadableName | undefined {
  const name = folded(basename(file))
  return READABLE_NAMES.find((readable) => readable === name) ?? (PNPM_BRANCH.test(name) ? 'pnpm-lock.yaml' : undefined)
}

/** npm reads an npm-shrinkwrap.json instead of the package-lock.json beside it. `undefined` for all other files. */
export function standsFor(file: string): string | undefined {
  const name = basename(file)
  return readableName(file) === 'npm-shrinkwrap.json' ? `${file.slice(0, file.length - name.length)}package-lock.json` : undefined
}
