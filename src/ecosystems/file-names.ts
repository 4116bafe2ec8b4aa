/**
 * Says by their names alone which files of a project an ecosystem looks at, so that reading a list of files loads no
 * parser.
 */

export interface FileNames {
  /** The usual names of the lockfiles that can be read. */
  readonly lockfiles: readonly string[]
  /**
   * Whether a file with this name locks packages. Also true for lockfiles that cannot be read, so that they are never
   * ignored.
   */
  readonly isLockfile: (file: string) => boolean
  /** The usual name of a lockfile. `undefined`: it cannot be read. */
  readonly readable: (file: string) => string | undefined
  /** The lockfile that this file replaces: a user who names that one means this one. */
  readonly standsFor: (file: string) => string | undefined
  /** Whether a file other than a lockfile decides what an install from a lockfile fetches or runs. */
  readonly goesWithLockfile: (path: string) => boolean
  /** Whether a file itself brings something in, without a lockfile. */
  readonly brings: (path: string) => boolean
  /** The file that says which registries are asked, and how. `undefined`: there is none. */
  readonly registryConfig: string | undefined
}

/** Whether a file is one of the named ones. If none is named, every file is. */
export const isNamed = (file: string, named: readonly string[], standsFor: FileNames['standsFor']): boolean =>
  named.length === 0 || named.includes(file) || named.includes(standsFor(file) ?? file)
