/**
 * Establishes by their names which files beside a lockfile decide what an install fetches or runs. So a list of files
 * is searched without loading a parser.
 */

import { basename, folded, isInstalled } from '../../text/path.ts'

export type InputKind =
  /** A settings file of a package manager. */
  | 'npmrc'
  | 'yarnrc'
  | 'yarnrc-yml'
  | 'bunfig'
  | 'pnpm-workspace'
  | 'manifest'
  /** Environment variables: for Corepack, which fetches the package manager, and for every script that Yarn runs. */
  | 'corepack-env'
  | 'yarn-env'
  /** Code that runs in an install, or in everything that runs afterwards. */
  | 'pnpmfile'
  | 'pnp'
  | 'yarn-release'
  | 'yarn-plugin'
  /** Bytes that an install uses instead of a registry's. */
  | 'installed'
  | 'yarn-cache'
  | 'mirror'
  | 'patch'

const BY_NAME: ReadonlyMap<string, InputKind> = new Map([
  ['.npmrc', 'npmrc'],
  ['.yarnrc', 'yarnrc'],
  ['.yarnrc.yml', 'yarnrc-yml'],
  ['bunfig.toml', 'bunfig'],
  ['pnpm-workspace.yaml', 'pnpm-workspace'],
  ['.corepack.env', 'corepack-env'],
  ['.env.yarn', 'yarn-env'],
  ['package.json', 'manifest'],
  ['package.json5', 'manifest'],
  ['package.yaml', 'manifest'],
])

const PNPMFILE = /^\.?pnpmfile\.(?:cjs|mjs|js)$/
const PNP = /^\.pnp\.(?:[cm]?js|data\.json|loader\.mjs)$/
const ARCHIVE = /\.(?:tgz|tar\.gz|zip)$/
const PATCH = /\.(?:patch|diff)$/
/** The names of offline mirrors in Yarn 1's documentation and in most projects. */
const MIRROR = /^(?:.*[-_.])?(?:offline[-_](?:mirror|cache)|packages[-_]offline(?:[-_]cache)?)$/

/**
 * The kind of an install input. `undefined` if the file is none. Letter case does not count, because some file systems
 * ignore it. Files in a node_modules folder are not settings. A package manager may leave them in place.
 */
export function installInputOf(path: string): InputKind | undefined {
  const parts = path.toLowerCase().split('/')
  parts.pop()
  const name = folded(basename(path))
  if (isInstalled(path.toLowerCase())) return 'installed'
  return (
    BY_NAME.get(name) ??
    (PNPMFILE.test(name) ? 'pnpmfile' : PNP.test(name) ? 'pnp' : undefined) ??
    ofYarn(parts, name) ??
    (PATCH.test(name) && parts.includes('patches') ? 'patch' : undefined) ??
    (ARCHIVE.test(name) && parts.some((part) => MIRROR.test(part)) ? 'mirror' : undefined)
  )
}

/**
 * Files of the folder `.yarn`, in any place. Yarn's other files there (its state, `unplugged`, SDKs) do not decide an
 * install.
 */
function ofYarn(folders: readonly string[], name: string): InputKind | undefined {
  const at = folders.lastIndexOf('.yarn')
  const below = at < 0 ? undefined : folders[at + 1]
  switch (below) {
    case 'releases':
      return 'yarn-release'
    case 'plugins':
      return 'yarn-plugin'
    case 'patches':
      return 'patch'
    case 'cache':
      return ARCHIVE.test(name) ? 'yarn-cache' : undefined
    case undefined:
    default:
      return undefined
  }
}

/**
 * The folder that a file belongs to. For a file in `.yarn`, `patches`, `node_modules` or an offline mirror it is the
 * folder above. It ends in a slash, or is empty.
 */
export function folderOfInput(path: string): string {
  const parts = path.split('/').slice(0, -1)
  const at = parts.findIndex((part) => ['.yarn', 'patches', 'node_modules'].includes(part.toLowerCase()) || MIRROR.test(part.toLowerCase()))
  const own = at < 0 ? parts : parts.slice(0, at)
  return own.length === 0 ? '' : `${own.join('/')}/`
}
