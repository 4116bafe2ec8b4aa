/**
 * Reads sources that are not a registry but have a fixed place: tarballs that a code host makes from a commit, and
 * files on disk.
 */
import { readHostedArchive } from '../../../domain/git.ts'
import type { Source } from '../../../domain/package.ts'
import { classifyUrl } from './source.ts'

/** As `classifyUrl`, and a commit's tarball at a code host is `git`. */
export function classifyAddress(url: string, name: string, version: string): Source {
  const hosted = readHostedArchive(url)
  return hosted === undefined ? classifyUrl(url, name, version) : { kind: 'git', ...hosted }
}

const ARCHIVE = /\.(?:tgz|tar|tar\.gz)$/i
/** Some file systems do not tell cases apart. */
const INSTALLED = /(?:^|\/)node_modules(?:\/|$)/i
const ABSOLUTE = /^(?:\/|~|[A-Za-z]:)/

/**
 * What lies on disk, by its path from the folder of the lockfile. A folder in the repository is a part of the
 * workspace; what is outside of it, what an install puts into a node_modules folder, and an archive, in which nobody
 * reviews anything, is a file.
 */
export function localFolder(path: string, lockfile: string): Source {
  const plain = joinPath('', path.replaceAll('\\', '/'))
  const isReviewed = !ARCHIVE.test(plain) && !readings(path).some((reading) => INSTALLED.test(reading))
  const isWorkspace = isReviewed && isInRepository(path, lockfile)
  return isWorkspace ? { kind: 'workspace', path: plain === '' ? '.' : plain } : { kind: 'file', path: plain }
}

/**
 * Whether a path from the folder of the lockfile stays in the repository, on every system and in every reading that a
 * package manager may have of it.
 */
export function isInRepository(path: string, lockfile: string): boolean {
  const slash = lockfile.lastIndexOf('/')
  const folder = slash < 0 ? '' : lockfile.slice(0, slash)
  // Of a lockfile that is named outright it is not known how deep in a repository it lies.
  const from = isBeyond(folder) ? '' : folder
  return readings(path).every((reading) => !ABSOLUTE.test(reading) && !isBeyond(joinPath(from, reading)))
}

/** As it stands; with the separators of Windows; and with what is percent-encoded, as in a `file:` address. */
function readings(path: string): readonly string[] {
  const slashed = path.includes('\\') ? [path, path.replaceAll('\\', '/')] : [path]
  return path.includes('%') ? slashed.flatMap((one) => [one, decoded(one)]) : slashed
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\\', '/')
  } catch {
    return path // a percent sign that encodes nothing stands for itself
  }
}

const isBeyond = (path: string): boolean => ABSOLUTE.test(path) || path === '..' || path.startsWith('../')

/** A path that is relative to a folder, as one relative to that folder's root, without steps forth and back. */
export function joinPath(folder: string, path: string): string {
  if (ABSOLUTE.test(path)) return path
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
