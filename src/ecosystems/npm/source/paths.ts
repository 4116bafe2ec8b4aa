/**
 * Establishes where in a repository a package is: the folder that the version before names, else the root, else any
 * manifest. Never a fixture.
 */
const MANIFEST = 'package.json'
const IGNORED =
  /(?:^|\/)(?:__?(?:fixtures|tests|mocks)__?|fixtures?|tests?|spec|examples?|demos?|templates?|node_modules|e2e|benchmarks?)(?:\/|$)/i
/** Manifests that are looked at by name. */
const MAX_LOOKED_AT = 2

export const manifestPath = (folder: string): string => (folder === '' ? MANIFEST : `${folder}/${MANIFEST}`)

/** Where to ask before the list of files: the named folder, then the root. */
export const likelyFolders = (directory: string | undefined): readonly string[] => [...new Set([directory ?? '', ''])]

/** Of all paths: those that may be the package's own manifest. Those in a folder with its name come first. */
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
