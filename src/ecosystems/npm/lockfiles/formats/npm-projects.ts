/**
 * Establishes which package.json files npm reads beside a package-lock.json: those of the root, of workspaces and of
 * linked folders.
 */
import type { Manifests, Unclosed } from '../../../../domain/lockfile.ts'
import { quoted } from '../../../../text/quoted.ts'
import { belongsTo, belongsToNpm } from '../../manifest/workspaces.ts'
import { joinPath } from '../hosted.ts'
import { unclosedAbove } from '../workspaces-above.ts'
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

/**
 * The workspaces without an entry of which nothing else is open: npm 8 and later refuse such a lockfile. Version 1
 * lists no workspaces.
 */
export function unlinkedWorkspaces({ nodes, byWishes }: NpmTree, manifests: Manifests, open: readonly Unclosed[]): readonly Unclosed[] {
  const patterns = manifests.get('')?.workspaces ?? []
  const isUnlinked = (location: string): boolean => !nodes.has(location) && belongsToNpm(patterns, location) === 'yes'
  const isReported = (location: string): boolean => open.some(({ askers }) => askers.includes(joinPath(location, 'package.json')))
  const unlinked = byWishes ? [...manifests].filter(([location]) => isUnlinked(location) && !isReported(location)) : []
  return unlinked.map(([location, { name = location, file }]) => ({
    kind: 'missing',
    outcome: 'refused',
    name,
    range: '',
    askers: ['workspaces'],
    file,
    line: 1,
    why: `the workspace ${quoted(location)} has no entry in the lockfile`,
  }))
}

/**
 * The patterns of `workspaces` that lead out of the lockfile's folder. If the lockfile has an entry for what a pattern
 * finds there, the entry repeats the requests of that package.
 */
export function unlistedAbove({ nodes }: NpmTree, manifests: Manifests): readonly Unclosed[] {
  const above = [...nodes.keys()].filter((location) => location.startsWith('../'))
  const isListed = ({ name }: Unclosed): boolean => above.some((location) => isFoundBy(name, location))
  return unclosedAbove(manifests, 'anew').filter((pattern) => !isListed(pattern))
}

const UP = /^(?:\.\.\/)+/

/** Whether a pattern that goes up first, and then only down, finds a folder. */
function isFoundBy(pattern: string, location: string): boolean {
  const [up = ''] = UP.exec(location) ?? []
  return up === UP.exec(pattern)?.[0] && belongsTo([pattern.slice(up.length)], location.slice(up.length)) === 'yes'
}
