/**
 * Establishes where in a repository a package lives: the folder that the version before names, else the root, else any
 * manifest; never a fixture.
 */
const MANIFEST = 'package.json'
const IGNORED =
  /(?:^|\/)(?:__?(?:fixtures|tests|mocks)__?|fixtures?|tests?|spec|examples?|demos?|templates?|node_modules|e2e|benchmarks?)(?:\/|$)/i
/** Manifests that are looked at by name. */
const MAX_LOOKED_AT = 2

export const manifestPath = (folder: string): string => (folder === '' ? MANIFEST : `${folder}/${MANIFEST}`)

/** Where it is asked for before the list of files is: the folder that was named, then the root. */
export const likelyFolders = (directory: string | undefined): readonly string[] => [...new Set([directory ?? '', ''])]

/** Of all paths those that may be the package's own manifest, the ones in a folder called like it first. */
export function foldersByName(paths: Iterable<string>, name: string): readonly string[] {
  const short = name.slice(name.lastIndexOf('/') + 1)
  const folders: string[] = []
  for (const path of paths) {
    if (path !== MANIFEST && !path.endsWith(`/${MANIFEST}`)) continue
    const folder = path.slice(0, -MANIFEST.length - 1)
    if (!IGNORED.test(folder)) folders.push(folder)
  }
  const isNamed = (folder: string): number => Number(folder.slice(folder.lastIndexOf('/') + 1) === short)
  return folders
    .filter((folder) => isNamed(folder) === 1)
    .toSorted((a, b) => a.length - b.length)
    .slice(0, MAX_LOOKED_AT)
}
