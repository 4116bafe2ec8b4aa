/**
 * Establishes by their names which files an ecosystem reads. So a list of files is searched without loading a parser.
 */

export interface FileNames {
  /** The usual names of the lockfiles that can be read. */
  readonly lockfiles: readonly string[]
  /**
   * Whether a file with this name locks packages. It is also true for lockfiles that cannot be read, so that they are
   * not ignored.
   */
  readonly isLockfile: (file: string) => boolean
  /** The usual name of a lockfile. `undefined` if it cannot be read. */
  readonly readable: (file: string) => string | undefined
  /** The lockfile that this file replaces. A user who names that lockfile means this file. */
  readonly standsFor: (file: string) => string | undefined
  /** Whether a file other than a lockfile decides what an install from a lockfile fetches or runs. */
  readonly goesWithLockfile: (path: string) => boolean
  /** Whether a file itself brings something in, without a lockfile. */
  readonly brings: (path: string) => boolean
  /** The file that configures the registries. `undefined` if there is none. */
  readonly registryConfig: string | undefined
}

/** Whether a file is one of the named ones. If none is named, every file is. */
export const isNamed = (file: string, named: readonly string[], standsFor: FileNames['standsFor']): boolean =>
  named.length === 0 || named.includes(file) || named.includes(standsFor(file) ?? file)
