/** Compares names of files in a repository as the file systems that it is checked out on compare them. */

export const basename = (file: string): string => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)

/** The folder of a path: empty, or ending in a slash. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** Whether a file is below a folder that an install fills. */
export const isInstalled = (path: string): boolean => path.split('/').slice(0, -1).includes('node_modules')

/**
 * The name of a file for file systems that ignore case. macOS and Windows fold `ſ` and `K` into ASCII letters. macOS
 * ignores invisible characters. Windows ignores dots and spaces at the end.
 */
export const folded = (name: string): string =>
  name
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .replace(/[. ]+$/, '')

/** Whether a path belongs to test fixtures. They are not installed, and their hashes are often invented. */
export const isOfTests = (path: string): boolean => OF_TESTS.test(path)
const OF_TESTS = /(?:^|\/)_{0,2}(?:fixtures?|tests?|testdata|mocks?|snapshots?)_{0,2}\//i
