/** Describes what differs between two commits, before any file is read. */
import type { ChangedPath, EntryKind, Snapshot } from '../world.ts'

/** Paths in the repository. A side without the file has none. */
export interface ChangedFile {
  readonly before: string | undefined
  readonly after: string | undefined
  /** Absent if only names are known. */
  readonly kinds?: { readonly before: EntryKind | undefined; readonly after: EntryKind | undefined }
}

export interface CommitComparison {
  /** The commit to compare from: the given one, or the merge base. Full id. */
  readonly base: string
  /** `undefined`: more files than could be listed. */
  readonly changed: readonly ChangedFile[] | undefined
}

/** The same by path: a renamed file has two entries. */
export function byPath(files: readonly ChangedFile[]): readonly ChangedPath[] {
  const paths = new Map<string, ChangedPath>()
  const side = (path: string): ChangedPath => paths.get(path) ?? { path, before: undefined, after: undefined }
  for (const { before, after, kinds } of files) {
    if (before !== undefined) paths.set(before, { ...side(before), before: kinds?.before ?? 'unknown' })
    if (after !== undefined) paths.set(after, { ...side(after), after: kinds?.after ?? 'unknown' })
  }
  return sorted(paths)
}

/** Compares path by path. `undefined` if one of the two is not a whole tree. */
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
