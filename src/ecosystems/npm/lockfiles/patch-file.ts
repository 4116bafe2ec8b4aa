/** Establishes which packages the section `patchedDependencies` of pnpm and bun patches, and with which files. */
import type { PatchFile, PatchedPackage } from '../../../domain/lockfile.ts'
import type { LockedPackage } from '../../../domain/package.ts'
import { groupBy } from '../../../text/group.ts'
import { folderOf } from '../../../text/path.ts'
import { folderOfInput, installInputOf } from '../install-input.ts'
import { joinPath } from './hosted.ts'

/** One entry of `patchedDependencies`. */
export interface Listed {
  /** `name@version`, a name alone, or a name with a range. */
  readonly key: string
  /** The path of the patch file, from the lockfile's folder. */
  readonly path: string | undefined
  readonly stamp: string
}

/**
 * A patch file. In the lockfile's own folder, its name alone identifies it as a patch. Elsewhere a file of that name
 * may be something else, for example test data.
 */
export const patchFile = (path: string, lockfile: string): PatchFile => ({
  path,
  isNamedAsPatch: installInputOf(path) === 'patch' && folderOfInput(path) === folderOf(lockfile),
})

/** The patched packages. The field `patched` is left out if there are none. */
export function patchedBy(
  listed: readonly Listed[],
  packages: readonly LockedPackage[],
  lockfile: string,
): { readonly patched?: readonly PatchedPackage[] } {
  if (listed.length === 0) return {}
  const byName = groupBy(packages, ({ name }) => name)
  const patched = listed.flatMap(({ key, path, stamp }): readonly PatchedPackage[] => {
    const at = key.indexOf('@', 1)
    const [name, version] = at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)]
    const namesakes = byName.get(name) ?? []
    const found = namesakes.find((one) => one.version === version) ?? namesakes[0]
    const files = path === undefined ? undefined : [patchFile(joinPath(folderOf(lockfile), path), lockfile)]
    return found === undefined ? [] : [{ package: found, id: key, files, stamp }]
  })
  return patched.length === 0 ? {} : { patched }
}
