/** What there is between two commits, before any file is read. */

/** Paths in the repository; a side on which there is no such file has none. */
export interface ChangedFile {
  readonly before: string | undefined
  readonly after: string | undefined
}

export interface Comparison {
  /** The commit to compare from: the one given, or where the two parted. Full id. */
  readonly base: string
  /** `undefined`: more than could be listed. */
  readonly changed: readonly ChangedFile[] | undefined
}
