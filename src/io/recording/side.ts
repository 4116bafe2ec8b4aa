/** Keeps what was read of one side. */
import path from 'node:path'
import type { PathState, Snapshot } from '../../world.ts'
import { textFile } from './format.ts'
import { write } from './write.ts'

export interface RecordedSide {
  readonly snapshot: Snapshot
  manifest(): {
    readonly commit: string | null
    readonly lockfiles: readonly string[] | null
    readonly allLockfiles?: readonly string[]
    readonly files: Readonly<Record<string, string | null>>
    readonly at?: Readonly<Record<string, PathState | null>>
  }
}

export function recordSide(snapshot: Snapshot, dir: string): RecordedSide {
  const files = new Map<string, string | null>()
  const states = new Map<string, PathState | null>()
  const all = snapshot.allLockfiles?.bind(snapshot)
  let lockfiles: readonly string[] | null = null
  let allLockfiles: readonly string[] | null = null
  return {
    snapshot: {
      commit: snapshot.commit,
      async read(file) {
        const text = await snapshot.read(file)
        const name = text === undefined ? null : textFile(file, text)
        if (name !== null && text !== undefined) await write(dir, path.join('files', name), text)
        files.set(file, name)
        return text
      },
      lockfiles: async () => (lockfiles = await snapshot.lockfiles()),
      ...(all !== undefined && { allLockfiles: async () => (allLockfiles = await all()) }),
      async at(file) {
        const state = await snapshot.at?.(file)
        states.set(file, state ?? null)
        return state
      },
    },
    manifest: () => ({
      commit: snapshot.commit ?? null,
      lockfiles,
      ...(allLockfiles === null ? {} : { allLockfiles }),
      files: Object.fromEntries([...files].sort(byName)),
      ...(states.size > 0 && { at: Object.fromEntries([...states].sort(byName)) }),
    }),
  }
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
