/**
 * Establishes where a package is in a repository: in the folder that the version before names, else at the root, else
 * in a folder that is called like the package. Folders of fixtures, tests and examples do not count.
 */
const MANIFEST = 'package.json'
const IGNORED =
  /(?:^|\/)(?:__?(?:fixtures|tests|mocks)__?|fixtures?|tests?|spec|examples?|demos?|templates?|node_modules|e2e|benchmarks?)(?:\/|$)/i
/** The limit for package.json files that are read because of their folder's name. */
const MAX_LOOKED_AT = 2

export const manifestPath = (folder: string): string => (folder === '' ? MANIFEST : `${folder}/${MANIFEST}`)

/** The folders to ask for before the list of files: the named one, then the root. */
export const likelyFolders = (directory: string | undefined): readonly string[] => [...new Set([directory ?? '', ''])]

/** The folders with a package.json that are called like the package: at most two, the shortest path first. */
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
