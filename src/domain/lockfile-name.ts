/** Which file is a lockfile, by its name alone. Apart from the formats, so that a look at a list of files loads no parser. */

export const READABLE_NAMES = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'] as const
export type ReadableName = (typeof READABLE_NAMES)[number]

/** Lockfiles that exist and are not read: what to do instead. */
export const UNSUPPORTED: ReadonlyMap<string, string> = new Map([
  ['bun.lockb', 'run `bun install --save-text-lockfile`, commit bun.lock and delete bun.lockb'],
  [
    'deno.lock',
    'lock the npm dependencies in a package.json with npm, pnpm, yarn or bun, or leave this file out with the `lockfiles` input',
  ],
  ['shrinkwrap.yaml', 'run a current pnpm, commit the pnpm-lock.yaml it writes and delete shrinkwrap.yaml'],
])

/** pnpm's lockfile of one git branch (its setting `gitBranchLockfile`). */
const PNPM_BRANCH = /^pnpm-lock\..+\.yaml$/

/**
 * Whether a file with this name locks packages; also true of lockfiles that cannot be read, so that they are never passed over. In any case of
 * letters: on macOS and Windows `Package-Lock.json` is what npm opens, or what takes the place of `package-lock.json` at checkout.
 */
export const isLockfileName = (file: string): boolean => readableName(file) !== undefined || UNSUPPORTED.has(folded(basename(file)))

/**
 * A file's name as file systems that do not tell cases apart know it: macOS and Windows fold `ſ` and `K` into letters of ASCII, macOS passes over
 * invisible characters, and Windows over dots and spaces at the end.
 */
export const folded = (name: string): string =>
  name
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .replace(/[. ]+$/, '')

/** What can be read as a lockfile: a lockfile's name anywhere but below a node_modules folder. */
export function isLockfilePath(path: string): boolean {
  return isLockfileName(path) && !path.split('/').slice(0, -1).includes('node_modules')
}

/** The format's usual name; `undefined`: none that can be read. */
export function readableName(file: string): ReadableName | undefined {
  const name = folded(basename(file))
  return READABLE_NAMES.find((readable) => readable === name) ?? (PNPM_BRANCH.test(name) ? 'pnpm-lock.yaml' : undefined)
}

/** Whether a file is one of those that were named; with none named, every one is. npm reads an npm-shrinkwrap.json in place of the package-lock.json beside it. */
export function isAmong(file: string, named: readonly string[]): boolean {
  if (named.length === 0 || named.includes(file)) return true
  const name = basename(file)
  return readableName(file) === 'npm-shrinkwrap.json' && named.includes(`${file.slice(0, file.length - name.length)}package-lock.json`)
}

export const basename = (file: string): string => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)

/** What tests are made of: nobody installs it, and often its hashes are made up. */
export const isOfTests = (path: string): boolean => OF_TESTS.test(path)
const OF_TESTS = /(?:^|\/)_{0,2}(?:fixtures?|tests?|testdata|mocks?|snapshots?)_{0,2}\//i
