/**
 * Checks the text of every lockfile before a format reads it: its size, that it is text, and that it holds no
 * unfinished merge.
 */
import { lineAt, lineStarts } from '../text/place.ts'
import { unreadable } from './unreadable.ts'

/** A lockfile of 100,000 packages has about 46 million characters. */
const MAX_CHARACTERS = 50_000_000
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m

/** The text that git has instead of a file that is stored in Git LFS. */
const LFS_POINTER = /^(?:oid|version) (?:sha256:|https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com|git-media\.io)\/)/
const LFS_HELP =
  'keep lockfiles in git itself: remove the pattern from .gitattributes, run `git lfs untrack` and `git add --renormalize` on the file, and commit both'

/**
 * The text without a byte order mark. Throws LOCKFILE_UNREADABLE, with the line, for text that no package manager
 * writes.
 */
export function plainText(text: string, file: string): string {
  if (text.length >= MAX_CHARACTERS) {
    throw unreadable(file, 1, 'is larger than 50 MB', 'split the workspace, or leave the file out with `--lockfile` (input `lockfiles`)')
  }
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  if (LFS_POINTER.test(plain)) throw unreadable(file, 1, 'is a Git LFS pointer, not the lockfile itself', LFS_HELP)
  const nul = plain.indexOf('\0')
  if (nul >= 0) throw at(plain, nul, file, 'holds a NUL character')
  if (!plain.isWellFormed()) throw at(plain, plain.search(/[\ud800-\udfff]/u), file, 'holds half a character (a lone surrogate)')
  const conflict = CONFLICT.exec(plain)
  if (conflict !== null) {
    throw at(
      plain,
      conflict.index,
      file,
      'holds a merge conflict',
      'resolve the conflict, let the package manager write the lockfile again, and commit it',
    )
  }
  return plain
}

function at(text: string, offset: number, file: string, why: string, help?: string) {
  return unreadable(file, lineAt(lineStarts(text), Math.max(offset, 0)), why, help)
}
