/** Two sides as values: path → text, a link or a submodule. The line reads them like two commits. */
import { isLockfilePath } from '../../src/ecosystems/files.ts'
import { UnsuitableFileError } from '../../src/errors.ts'
import { changedBetween } from '../../src/io/comparison.ts'
import type { Snapshot, TreeEntry } from '../../src/world.ts'

export type Standing = string | { readonly link: string } | { readonly submodule: string }
export type Tree = Readonly<Record<string, Standing>>

export const linkTo = (link: string): { readonly link: string } => ({ link })

function entryOf([path, at]: readonly [string, Standing]): TreeEntry {
  if (typeof at === 'string') return { path, kind: 'file', id: at }
  return 'link' in at ? { path, kind: 'link', id: at.link } : { path, kind: 'submodule', id: at.submodule }
}

export function sideOf(tree: Tree, asked: string[] = []): Snapshot {
  const lockfiles = Object.keys(tree).filter(isLockfilePath).sort()
  return {
    commit: undefined,
    read(path) {
      asked.push(path)
      const at = Object.hasOwn(tree, path) ? tree[path] : undefined
      if (at === undefined || typeof at === 'string') return Promise.resolve(at)
      return Promise.reject(new UnsuitableFileError(`${path} is not a file`, { help: 'Commit the file itself.' }))
    },
    lockfiles: () => Promise.resolve(lockfiles),
    files: (wanted) => Promise.resolve(Object.keys(tree).filter(wanted).sort()),
    entries: () => Promise.resolve(Object.entries(tree).map(entryOf)),
    at(path) {
      const at = Object.hasOwn(tree, path) ? tree[path] : undefined
      if (typeof at === 'string') return Promise.resolve({ kind: 'file' })
      if (at !== undefined) return Promise.resolve('link' in at ? { kind: 'link', target: at.link } : { kind: 'submodule' })
      return Promise.resolve(Object.keys(tree).some((one) => one.startsWith(`${path}/`)) ? { kind: 'folder' } : undefined)
    },
  }
}

export function sidesOf(base: Tree, head: Tree, asked: string[] = []) {
  const [before, after] = [sideOf(base, asked), sideOf(head, asked)]
  return { base: before, head: after, changed: () => changedBetween(before, after) }
}
