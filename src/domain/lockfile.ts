import type { Closure } from './gap.ts'
import type { LockedPackage } from './package.ts'

export type LockfileFormat = 'npm' | 'pnpm' | 'yarn-classic' | 'yarn-berry' | 'bun'

/** What a lockfile locks. One entry per locked name, version and place; the same version twice in the tree is one entry, its first. */
export interface Lockfile {
  readonly file: string
  readonly format: LockfileFormat
  /** As the file states it, e.g. `3`, `9.0`. */
  readonly formatVersion: string
  readonly packages: readonly LockedPackage[]
  /** Left out where the parser refuses what is not closed, and the format repeats its manifests. */
  readonly closure?: Closure
}
