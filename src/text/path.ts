/** Names of files in a repository, as the file systems of those who check it out know them. */

export const basename = (file: string): string => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)

/** The folder of a path: empty, or with a slash at its end. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/**
 * A file's name as file systems that do not tell cases apart know it: macOS and Windows fold `ſ` and `K` into letters
 * of ASCII, macOS passes over invisible characters, and Windows over dots and spaces at the end.
 */
export const folded = (name: string): string =>
  name
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .replace(/[. ]+$/, '')

/** What tests are made of: nobody installs it, and often its hashes are made up. */
export const isOfTests = (path: string): boolean => OF_TESTS.test(path)
const OF_TESTS = /(?:^|\/)_{0,2}(?:fixtures?|tests?|testdata|mocks?|snapshots?)_{0,2}\//i
