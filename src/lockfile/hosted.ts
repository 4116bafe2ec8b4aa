/** Tarballs that a code host packs of a commit: git dependencies in the shape of a tarball, in every format that writes them so. */
import type { Source } from '../domain/package.ts'
import { classifyUrl } from './source.ts'

const HOSTED = [
  /^https:\/\/codeload\.github\.com\/[^/?#]+\/[^/?#]+\/(?:legacy\.)?tar\.gz\/([0-9a-f]{7,64})$/i,
  /^https:\/\/gitlab\.com\/[^?#]+\/repository\/archive\.tar\.gz\?(?:ref|sha)=([0-9a-f]{7,64})$/i,
  /^https:\/\/bitbucket\.org\/[^/?#]+\/[^/?#]+\/get\/([0-9a-f]{7,64})\.tar\.gz$/i,
]

/** As `classifyUrl`, and a commit's tarball at a code host is `git`. */
export function classifyAddress(url: string, name: string, version: string): Source {
  for (const pattern of HOSTED) {
    const commit = pattern.exec(url)?.[1]
    if (commit !== undefined) return { kind: 'git', url, commit }
  }
  return classifyUrl(url, name, version)
}

/**
 * What lies on disk, by its path from the lockfile. A folder in the repository is a part of the workspace; what is outside of it, and an archive,
 * in which nobody reviews anything, is a file.
 */
export function localFolder(path: string): Source {
  const plain = joinPath('', path)
  const isOutside = plain === '..' || plain.startsWith('../') || ABSOLUTE.test(plain) || plain.includes('\\')
  return isOutside || ARCHIVE.test(plain) ? { kind: 'file', path: plain } : { kind: 'workspace', path: plain === '' ? '.' : plain }
}

const ARCHIVE = /\.(?:tgz|tar|tar\.gz)$/i
const ABSOLUTE = /^(?:\/|~|[A-Za-z]:)/

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
