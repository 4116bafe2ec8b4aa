/** What there is between two commits, before any file is read. */
import type { ChangedPath, EntryKind, Snapshot } from '../world.ts'

/** Paths in the repository; a side on which there is no such file has none. */
export interface ChangedFile {
  readonly before: string | undefined
  readonly after: string | undefined
  /** Left out where only names are told. */
  readonly kinds?: { readonly before: EntryKind | undefined; readonly after: EntryKind | undefined }
}

export interface Comparison {
  /** The commit to compare from: the one given, or where the two parted. Full id. */
  readonly base: string
  /** `undefined`: more than could be listed. */
  readonly changed: readonly ChangedFile[] | undefined
}

/** The same by path: a renamed file is two. */
export function byPath(files: readonly ChangedFile[]): readonly ChangedPath[] {
  const paths = new Map<string, ChangedPath>()
  const side = (path: string): ChangedPath => paths.get(path) ?? { path, before: undefined, after: undefined }
  for (const { before, after, kinds } of files) {
    if (before !== undefined) paths.set(before, { ...side(before), before: kinds?.before ?? 'unknown' })
    if (after !== undefined) paths.set(after, { ...side(after), after: kinds?.after ?? 'unknown' })
  }
  return sorted(paths)
}

/** Path by path. `undefined`: one of the two is no whole tree. */
export async function changedBetween(base: Snapshot, head: Snapshot): Promise<readonly ChangedPath[] | undefined> {
  const [before, after] = await Promise.all([base.entries?.(), head.entries?.()])
  if (before === undefined || after === undefined) return undefined
  const left = new Map(before.map((entry) => [entry.path, entry]))
  const paths = new Map<string, ChangedPath>()
  for (const { path, kind, id } of after) {
    const was = left.get(path)
    left.delete(path)
    if (was?.id !== id || was.kind !== kind) paths.set(path, { path, before: was?.kind, after: kind })
  }
  for (const { path, kind } of left.values()) paths.set(path, { path, before: kind, after: undefined })
  return sorted(paths)
}

const sorted = (paths: ReadonlyMap<string, ChangedPath>): readonly ChangedPath[] =>
  [...paths.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
