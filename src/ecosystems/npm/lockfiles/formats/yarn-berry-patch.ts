/**
 * Establishes which patch files of the repository a locator of Yarn Berry applies: `patch:<encoded
 * locator>#<files>::<bindings>`.
 *
 * `~/` starts at the project, `./` at the folder of the workspace that requests the patch. Three kinds of patches
 * cannot be applied again from files of the repository:
 *
 * - Yarn's own patches (`builtin<…>`)
 * - a patch inside a package
 * - a patch of a patched package
 */
import type { PatchFile } from '../../../../domain/lockfile.ts'
import { folderOf } from '../../../../text/path.ts'
import { joinPath } from '../hosted.ts'
import { patchFile } from '../patch-file.ts'
import { type SplitReference, decoded, folderOfAsker, splitReference } from './yarn-berry-range.ts'

/**
 * The patches of one package. `files` is `undefined` if they are not all files of the repository. `stamp` changes when
 * a patch changes.
 */
export interface Patches {
  readonly files: readonly PatchFile[] | undefined
  readonly stamp: string
}

/**
 * Marks of a patch that Yarn skips if it cannot be applied: `optional!` in Yarn 4, and `~` before Yarn's own patches in
 * Yarn 3.
 */
const FLAGS = /^(?:optional!|~(?=builtin<))/
const BUILTIN = /^builtin<[\w/.-]+>$/
const FILE = /^(?:~\/|\.{1,2}\/)[\w@.+/-]+$/

/** The patches in a resolution whose reference begins with `patch:`. `lockfile` is the path of the lockfile. */
export function patchesOf(resolution: string, lockfile: string): Patches {
  const split = splitReference(resolution.slice(resolution.indexOf('@patch:') + 1))
  // The parser has already refused this resolution.
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

/** The hash of the patches. It is left out for Yarn's own patches, where it depends on the version of the package. */
const hashOf = ({ bindings }: SplitReference, parts: readonly string[]): string =>
  parts.every((part) => BUILTIN.test(part)) ? '' : (bindings.get('hash') ?? '')

function pathOf(file: string, folder: string, lockfile: string): string | undefined {
  if (!FILE.test(file)) return undefined
  const below = file.startsWith('~/') ? file.slice('~/'.length) : joinPath(folder, file)
  const path = joinPath(folderOf(lockfile), below)
  return path.startsWith('../') ? undefined : path
}
