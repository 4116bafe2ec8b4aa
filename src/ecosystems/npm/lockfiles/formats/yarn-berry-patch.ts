/**
 * Establishes with which files of the repository a locator of Yarn Berry patches a package: `patch:<encoded
 * locator>#<files>::<bindings>`.
 *
 * `~/` starts at the project, `./` in the folder of the workspace that asks. Three kinds cannot be repeated from files
 * of the repository: Yarn's own patches (`builtin<…>`), a patch inside a package, and a patch of a patched package.
 */
import type { PatchFile } from '../../../../domain/lockfile.ts'
import { folderOf } from '../../../../text/path.ts'
import { joinPath } from '../hosted.ts'
import { patchFile } from '../patch-file.ts'
import { type SplitReference, decoded, folderOfAsker, splitReference } from './yarn-berry-range.ts'

export interface Patches {
  readonly files: readonly PatchFile[] | undefined
  readonly stamp: string
}

/** Yarn 3 writes `~` in front of its own patches, Yarn 4 `optional!`: one that cannot be applied is passed over. */
const FLAGS = /^(?:optional!|~(?=builtin<))/
const BUILTIN = /^builtin<[\w/.-]+>$/
const FILE = /^(?:~\/|\.{1,2}\/)[\w@.+/-]+$/

/** Of a resolution that begins with `patch:` behind its name. */
export function patchesOf(resolution: string, lockfile: string): Patches {
  const split = splitReference(resolution.slice(resolution.indexOf('@patch:') + 1))
  // The parser has refused it.
  if (split === undefined) return { files: undefined, stamp: resolution }
  const [inner = '', selector = ''] = split.head.split('#')
  const parts = selector.split('&').map((part) => part.replace(FLAGS, ''))
  const stamp = [...parts, hashOf(split, parts), split.bindings.get('locator') ?? '']
  const isOfPatched = decoded(inner)?.includes('@patch:') !== false
  if (isOfPatched) return { files: undefined, stamp: [...stamp, inner.slice(inner.indexOf('%23'))].join(' ') }
  const folder = folderOfAsker(split)
  const paths = parts.map((file) => (folder === undefined ? undefined : pathOf(file, folder, lockfile)))
  return {
    files: paths.every((path) => path !== undefined) ? paths.map((path) => patchFile(path, lockfile)) : undefined,
    stamp: stamp.join(' '),
  }
}

/** Of Yarn's own patches the hash says which version of the package they are for. */
const hashOf = ({ bindings }: SplitReference, parts: readonly string[]): string =>
  parts.every((part) => BUILTIN.test(part)) ? '' : (bindings.get('hash') ?? '')

function pathOf(file: string, folder: string, lockfile: string): string | undefined {
  if (!FILE.test(file)) return undefined
  const below = file.startsWith('~/') ? file.slice('~/'.length) : joinPath(folder, file)
  const path = joinPath(folderOf(lockfile), below)
  return path.startsWith('../') ? undefined : path
}
