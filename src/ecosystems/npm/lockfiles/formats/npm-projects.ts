/**
 * Establishes which package.json files npm reads beside a package-lock.json: those of the root, of workspaces and of
 * linked folders.
 */
import type { Manifests } from '../../../../domain/lockfile.ts'
import type { NpmNode, NpmTree } from './npm-node.ts'

/**
 * The folders of these files. In version 1 they are the root and the folders that a `file:` version names. Folders
 * outside of the project are left out.
 */
export function projectsOf({ nodes, byWishes }: NpmTree): readonly string[] {
  const own = [...nodes].flatMap(([location, { isProject }]) => (isProject ? [location] : []))
  return [...own, ...(byWishes ? [] : foldersOf({ nodes }))].filter((location) => !/^\.{1,2}(?:\/|$)/.test(location))
}

/** The folders of the repository that the sources of entries name. */
export const foldersOf = ({ nodes }: Pick<NpmTree, 'nodes'>): ReadonlySet<string> =>
  new Set([...nodes.values()].flatMap(({ source }) => (source.kind === 'workspace' ? [source.path] : [])))

/** Workspaces without an entry. Their requests resolve from the root. */
export function unknownProjects({ nodes }: NpmTree, manifests: Manifests): readonly (readonly [string, NpmNode])[] {
  const root = nodes.get('')
  const unknown = [...manifests].filter(([location]) => !nodes.has(location))
  return unknown.flatMap(([location, { name }]) => {
    const own = { name: name ?? location, folder: name ?? location, bundles: [], meta: {}, requires: [], children: undefined }
    return root === undefined ? [] : [[location, { ...root, ...own, parent: root, target: undefined, isProject: true }] as const]
  })
}
