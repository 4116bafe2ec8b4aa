/** Classifies sources outside of registries: archives that a code host makes of a commit, and files on disk. */
import { readHostedArchive } from '../../../domain/git.ts'
import type { Source } from '../../../domain/package.ts'
import { classifyUrl } from './source.ts'

/** Classifies like `classifyUrl`, except that an archive of a commit at a code host is `git`. */
export function classifyAddress(url: string, name: string, version: string): Source {
  const hosted = readHostedArchive(url)
  return hosted === undefined ? classifyUrl(url, name, version) : { kind: 'git', ...hosted }
}

const ARCHIVE = /\.(?:tgz|tar|tar\.gz)$/i
/** Upper and lower case count as equal, because some file systems do not distinguish them. */
const INSTALLED = /(?:^|\/)node_modules(?:\/|$)/i
const ABSOLUTE = /^(?:\/|~|[A-Za-z]:)/

/**
 * The source at a path from the lockfile's folder. A folder in the repository is part of the workspace, because pull
 * requests show its changes. These are files: a path outside of the repository, a path in node_modules, where an
 * installation writes, and an archive, which nobody reviews.
 */
export function localFolder(path: string, lockfile: string): Source {
  const plain = joinPath('', path.replaceAll('\\', '/'))
  const isReviewed = !ARCHIVE.test(plain) && !readings(path).some((reading) => INSTALLED.test(reading))
  const isWorkspace = isReviewed && isInRepository(path, lockfile)
  return isWorkspace ? { kind: 'workspace', path: plain === '' ? '.' : plain } : { kind: 'file', path: plain }
}

/**
 * Whether a path from the lockfile's folder stays in the repository: on every system, and in every reading of a package
 * manager.
 */
export function isInRepository(path: string, lockfile: string): boolean {
  const slash = lockfile.lastIndexOf('/')
  const folder = slash < 0 ? '' : lockfile.slice(0, slash)
  // If a lockfile's path leads out of the folder, its depth in a repository is not known.
  const from = isBeyond(folder) ? '' : folder
  return readings(path).every((reading) => !ABSOLUTE.test(reading) && !isBeyond(joinPath(from, reading)))
}

/**
 * A path as it is, with the separators of Windows replaced, and with percent-encoding decoded as in a `file:` address.
 */
function readings(path: string): readonly string[] {
  const slashed = path.includes('\\') ? [path, path.replaceAll('\\', '/')] : [path]
  return path.includes('%') ? slashed.flatMap((one) => [one, decoded(one)]) : slashed
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\\', '/')
  } catch {
    return path // A percent sign that encodes nothing is a character of the path.
  }
}

const isBeyond = (path: string): boolean => ABSOLUTE.test(path) || path === '..' || path.startsWith('../')

/** Joins a folder and a path relative to it, and removes `.` and `..`. An absolute path is returned unchanged. */
export function joinPath(folder: string, path: string): string {
  if (ABSOLUTE.test(path)) return path
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
