/** Keeps what was read of one side. */
import path from 'node:path'
import type { PathState, Snapshot } from '../../world.ts'
import { bytesFile, textFile } from './format.ts'
import { write } from './write.ts'

export interface RecordedSide {
  readonly snapshot: Snapshot
  manifest(): {
    readonly commit: string | null
    readonly lockfiles: readonly string[] | null
    readonly allLockfiles?: readonly string[]
    readonly files: Readonly<Record<string, string | null>>
    readonly at?: Readonly<Record<string, PathState | null>>
    readonly manifests?: readonly string[]
    readonly bytes?: Readonly<Record<string, string | null>>
  }
}

export function recordSide(snapshot: Snapshot, dir: string): RecordedSide {
  const files = new Map<string, string | null>()
  const binaries = new Map<string, string | null>()
  const states = new Map<string, PathState | null>()
  const lists: Lists = { lockfiles: null }
  const keep = async (name: string | null, content: string | Uint8Array | undefined): Promise<void> => {
    if (name !== null && content !== undefined) await write(dir, path.join('files', name), content)
  }
  return {
    snapshot: {
      commit: snapshot.commit,
      async read(file) {
        const text = await snapshot.read(file)
        const name = text === undefined ? null : textFile(file, text)
        await keep(name, text)
        files.set(file, name)
        return text
      },
      ...listing(snapshot, lists),
      ...(snapshot.bytes !== undefined && {
        async bytes(file: string) {
          const bytes = await snapshot.bytes?.(file)
          const name = bytes === undefined ? null : bytesFile(bytes)
          await keep(name, bytes)
          binaries.set(file, name)
          return bytes
        },
      }),
      async at(file) {
        const state = await snapshot.at?.(file)
        states.set(file, state ?? null)
        return state
      },
    },
    manifest: () => ({
      commit: snapshot.commit ?? null,
      ...lists,
      files: sorted(files),
      ...(binaries.size > 0 && { bytes: sorted(binaries) }),
      ...(states.size > 0 && { at: sorted(states) }),
    }),
  }
}

interface Lists {
  lockfiles: readonly string[] | null
  allLockfiles?: readonly string[]
  manifests?: readonly string[]
}

/** What a side lists, kept in `lists`. A method that the side does not have is not there. */
function listing(snapshot: Snapshot, lists: Lists): Pick<Snapshot, 'lockfiles' | 'allLockfiles' | 'manifests'> {
  const all = snapshot.allLockfiles?.bind(snapshot)
  const manifests = snapshot.manifests?.bind(snapshot)
  return {
    lockfiles: async () => (lists.lockfiles = await snapshot.lockfiles()),
    ...(all !== undefined && { allLockfiles: async () => (lists.allLockfiles = await all()) }),
    ...(manifests !== undefined && { manifests: async () => (lists.manifests = await manifests()) }),
  }
}

const sorted = <T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> => Object.fromEntries([...map].sort(byName))
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
