/**
 * Says which files of a project an ecosystem looks at, by their names alone, so that a look at a list of files loads no
 * parser.
 */

export interface FileNames {
  /** The usual names of the lockfiles that can be read. */
  readonly lockfiles: readonly string[]
  /**
   * Whether a file with this name locks packages; also true of lockfiles that cannot be read, so that they are never
   * passed over.
   */
  readonly isLockfile: (file: string) => boolean
  /** The usual name of a lockfile; `undefined`: none that can be read. */
  readonly readable: (file: string) => string | undefined
  /** A lockfile that the file takes the place of: whoever names that one means this one. */
  readonly standsFor: (file: string) => string | undefined
  /** Whether a file that is no lockfile decides what an install by a lockfile fetches or runs. */
  readonly goesWithLockfile: (path: string) => boolean
  /** Whether a file brings something in by itself, without a lockfile. */
  readonly brings: (path: string) => boolean
  /** The file that says which registries are asked, and how; `undefined`: there is none. */
  readonly registryConfig: string | undefined
}

/** Whether a file is one of those that were named; with none named, every one is. */
export const isNamed = (file: string, named: readonly string[], standsFor: FileNames['standsFor']): boolean =>
  named.length === 0 || named.includes(file) || named.includes(standsFor(file) ?? file)
