/**
 * Establishes which packages are patched differently than before, so that a patch is reported even if no file name
 * shows it.
 */
import type { Lockfile, PatchedPackage } from '../domain/lockfile.ts'

/** The reason in every finding about a patch. */
export const PATCH_REASON = 'Nobody published the code that a patch adds. It runs with the package, and no attestation is about it.'

/**
 * The version before the patch is judged like any other. Only the patch counts here. `changed`: the paths that differ.
 * `undefined` if it is not known. Then the lockfile's copy of the patch decides.
 *
 * A patch counts as reported if its file differs and has the name of a patch: then the file itself is a finding. The
 * lockfile's copy of a patch may differ although none of its files does, because a file may be a link.
 */
export function newlyPatched(
  base: Lockfile | undefined,
  head: Lockfile,
  changed: ReadonlySet<string> | undefined,
): readonly PatchedPackage[] {
  if (base === undefined || head.patched === undefined) return []
  const before = base.patched ?? []
  const knownFiles = new Set(before.map(byFiles))
  const knownStamps = new Set(before.map(byStamp))
  return head.patched.filter((patched) => {
    if (patched.files === undefined || changed === undefined) return !knownStamps.has(byStamp(patched))
    const differing = patched.files.filter(({ path }) => changed.has(path))
    if (differing.length === patched.files.length && differing.every(({ isNamedAsPatch }) => isNamedAsPatch)) return false
    if (!knownFiles.has(byFiles(patched)) || differing.some(({ isNamedAsPatch }) => !isNamedAsPatch)) return true
    return differing.length === 0 && !knownStamps.has(byStamp(patched))
  })
}

const byFiles = ({ package: { name }, files }: PatchedPackage): string => JSON.stringify([name, files?.map(({ path }) => path)])
const byStamp = ({ package: { name }, stamp }: PatchedPackage): string => JSON.stringify([name, stamp])
