/** Records what was read from one side. */
import path from 'node:path'
import type { PathState, Snapshot } from '../../world.ts'
import { bytesFile, textFile } from './format.ts'
import type { Store } from './write.ts'

export interface RecordedSide {
  readonly snapshot: Snapshot
  manifest(): {
    readonly commit: string | null
    readonly lockfiles: readonly string[] | null
    readonly allLockfiles?: readonly string[]
    readonly files: Readonly<Record<string, string | null>>
    readonly at?: Readonly<Record<string, PathState | null>>
    readonly manifests?: readonly string[]
    readonly isNothing?: true
    readonly listed?: readonly string[]
    readonly bytes?: Readonly<Record<string, string | null>>
  }
}

export function recordSide(snapshot: Snapshot, store: Store): RecordedSide {
  const files = new Map<string, string | null>()
  const binaries = new Map<string, string | null>()
  const states = new Map<string, PathState | null>()
  const lists: Lists = { lockfiles: null }
  const binary = snapshot.bytes?.bind(snapshot)
  return {
    snapshot: {
      commit: snapshot.commit,
      ...(snapshot.isNothing === true && { isNothing: true }),
      async read(file) {
        const text = await snapshot.read(file)
        files.set(file, await kept(store, text, (known) => textFile(file, known)))
        return text
      },
      ...listing(snapshot, lists),
      ...(binary !== undefined && {
        async bytes(file: string) {
          const bytes = await binary(file)
          binaries.set(file, await kept(store, bytes, bytesFile))
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
      ...(snapshot.isNothing === true && { isNothing: true }),
      ...lists,
      files: sorted(files),
      ...(binaries.size > 0 && { bytes: sorted(binaries) }),
      ...(states.size > 0 && { at: sorted(states) }),
    }),
  }
}

/** The name under which a content was kept. `null` if there is none. */
async function kept<T extends string | Uint8Array>(store: Store, content: T | undefined, nameOf: (content: T) => string) {
  if (content === undefined) return null
  const name = nameOf(content)
  await store.write(path.join('files', name), content)
  return name
}

interface Lists {
  lockfiles: readonly string[] | null
  allLockfiles?: readonly string[]
  manifests?: readonly string[]
  /** All selected paths. */
  listed?: readonly string[]
}

/** The lists of one side, kept in `lists`. */
function listing(snapshot: Snapshot, lists: Lists): Pick<Snapshot, 'lockfiles' | 'allLockfiles' | 'manifests' | 'files'> {
  const all = snapshot.allLockfiles?.bind(snapshot)
  const manifests = snapshot.manifests?.bind(snapshot)
  const files = snapshot.files?.bind(snapshot)
  return {
    lockfiles: async () => (lists.lockfiles = await snapshot.lockfiles()),
    ...(all !== undefined && { allLockfiles: async () => (lists.allLockfiles = await all()) }),
    ...(files !== undefined && {
      async files(wanted: (path: string) => boolean) {
        const found = await files(wanted)
        lists.listed = [...new Set([...(lists.listed ?? []), ...found])].sort()
        return found
      },
    }),
    ...(manifests !== undefined && { manifests: async () => (lists.manifests = await manifests()) }),
  }
}

const sorted = <T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> => Object.fromEntries([...map].sort(byName))
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
