import type { LockedPackage } from './package.ts'

export type LockfileFormat = 'npm' | 'pnpm' | 'yarn-classic' | 'yarn-berry' | 'bun'

/**
 * What the lockfile asks for and does not answer: the package manager would look elsewhere for it, under its frozen install too, and what it
 * would find is not what was read.
 */
export interface Unclosed {
  readonly kind:
    /** Nothing is locked for it. */
    | 'missing'
    /** The version that is locked for it is none that the range allows. */
    | 'unmet'
    /** The entry does not say where the bytes are. */
    | 'unplaced'
  readonly name: string
  readonly range: string
  /** The names of the packages that ask for it, each once. */
  readonly askers: readonly string[]
  /** 1-based. */
  readonly line: number
  /** Completes the sentence "file:line: …". */
  readonly why: string
}

/** What a lockfile locks. One entry per locked name, version and place; the same version twice in the tree is one entry, its first. */
export interface Lockfile {
  readonly file: string
  readonly format: LockfileFormat
  /** As the file states it, e.g. `3`, `9.0`. */
  readonly formatVersion: string
  readonly packages: readonly LockedPackage[]
  /** Left out where the format's parser refuses what is not closed. */
  readonly unclosed?: readonly Unclosed[]
}
