/**
 * Establishes whose package.json npm reads beside a package-lock.json: the root's, and those of workspaces and folders.
 */
import type { Manifests } from '../../../../domain/lockfile.ts'
import type { NpmNode, NpmTree } from './npm-node.ts'

/** For version 1: the root, and the folders that it names as `file:folder`, which have no entry of their own. */
export function projectsOf({ nodes, byWishes }: NpmTree): readonly string[] {
  const own = [...nodes].flatMap(([location, { isProject }]) => (isProject ? [location] : []))
  return [...own, ...(byWishes ? [] : foldersOf({ nodes }))].filter((location) => !/^\.{1,2}(?:\/|$)/.test(location))
}

/** The folders of the repository that entries are from. */
export const foldersOf = ({ nodes }: Pick<NpmTree, 'nodes'>): ReadonlySet<string> =>
  new Set([...nodes.values()].flatMap(({ source }) => (source.kind === 'workspace' ? [source.path] : [])))

/** Workspaces that the lockfile does not have: what they ask for is looked for from the root on. */
export function unknownProjects({ nodes }: NpmTree, manifests: Manifests): readonly (readonly [string, NpmNode])[] {
  const root = nodes.get('')
  const unknown = [...manifests].filter(([location]) => !nodes.has(location))
  return unknown.flatMap(([location, { name }]) => {
    const own = { name: name ?? location, folder: name ?? location, bundles: [], meta: {}, requires: [], children: undefined }
    return root === undefined ? [] : [[location, { ...root, ...own, parent: root, target: undefined, isProject: true }] as const]
  })
}
