/**
 * Establishes which requests a yarn.lock of Yarn 1 does not satisfy. Yarn 1.22 with `--frozen-lockfile` does not refuse
 * these, and does not change the file (tried):
 *
 * 1. If an edge `name range` of any section has no entry for its descriptor `name@range`, Yarn resolves the descriptor
 *    again.
 * 2. If the entry of a descriptor has no `resolved`, Yarn resolves it again, unless the descriptor names a folder.
 * 3. If the range of a descriptor does not allow the entry's version, Yarn prints "incorrect entry" and resolves it
 *    again. It does not if `resolutions` in package.json puts that version in its place.
 */
import type { Manifests, Unclosed } from '../../../../domain/lockfile.ts'
import { isOutsideRange } from '../../ranges.ts'
import { quoted } from '../../../../text/quoted.ts'
import { isFolderRange, splitDescriptor } from './yarn-classic-descriptor.ts'
import { unclosedAbove } from '../workspaces-above.ts'
import { explains, resolutionsOf } from './yarn-classic-resolutions.ts'
import type { Block } from './yarn-classic-scan.ts'
import { isWorkspace, unclosedResolutions, unclosedWishes } from './yarn-classic-wishes.ts'

/**
 * The function from the package.json files of a commit to the open requests. The requests of these files count too.
 * Requests that workspaces and `resolutions` satisfy do not count.
 */
export function closureOf(
  blocks: readonly Block[],
  locked: ReadonlySet<string>,
  folders: ReadonlySet<string>,
): (manifests: Manifests) => readonly Unclosed[] {
  // Computed on the first call. The base is asked only if the head has open requests.
  let own: readonly Open[] | undefined
  return (manifests) => {
    const resolutions = resolutionsOf(manifests.get(''))
    own ??= [...missingEdges(blocks, locked), ...openDescriptors(blocks)]
    const open = [...withAskers(own, blocks, manifests), ...unclosedWishes(manifests, folders, locked)]
    const certain = [...unclosedResolutions(resolutions, locked, manifests), ...unclosedAbove(manifests, 'installed')]
    if (open.length === 0 && certain.length === 0) return open
    const names = new Set(blocks.flatMap(({ edges }) => edges.map(({ name }) => name)))
    const isReplaced = (one: Unclosed): boolean =>
      resolutions.some(
        (resolution) => locked.has(`${resolution.name}@${resolution.spec}`) && explains(resolution, one, (name) => names.has(name)),
      )
    const isClosed = (one: Unclosed): boolean => isWorkspace(one, manifests, folders)
    return [...open.filter((one) => !isClosed(one) && !isReplaced(one)), ...certain.filter((one) => !isClosed(one))]
  }
}

function missingEdges(blocks: readonly Block[], locked: ReadonlySet<string>): readonly Open[] {
  const found: Open[] = []
  for (const { edges } of blocks) {
    for (const { name, range, line } of edges) {
      const descriptor = `${name}@${range}`
      if (!locked.has(descriptor))
        found.push(open('missing', descriptor, line, `no entry for ${quoted(descriptor)}, so Yarn resolves it again`))
    }
  }
  return found
}

type Open = Omit<Unclosed, 'askers'> & { readonly descriptor: string }

function open(kind: Unclosed['kind'], descriptor: string, line: number, why: string): Open {
  return { kind, outcome: 'installed', descriptor, ...splitDescriptor(descriptor), line, why }
}

function openDescriptors(blocks: readonly Block[]): readonly Open[] {
  const found: Open[] = []
  for (const { descriptors, fields, line } of blocks) {
    const isPlaced = (fields.resolved ?? '') !== ''
    const version = fields.version ?? ''
    for (const descriptor of descriptors) {
      const { range } = splitDescriptor(descriptor)
      if (isFolderRange(range) || isFolderRange(descriptor)) continue
      if (!isPlaced) found.push(open('unplaced', descriptor, line, `${quoted(descriptor)} has no \`resolved\`, so Yarn resolves it again`))
      else if (isOutsideRange(version, range))
        found.push(
          open(
            'unmet',
            descriptor,
            line,
            `version ${quoted(version)} is not in the range of ${quoted(descriptor)}, so Yarn resolves it again`,
          ),
        )
    }
  }
  return found
}

/** Adds the packages and folders that request each open descriptor. Searched only if one is open. */
function withAskers(found: readonly Open[], blocks: readonly Block[], manifests: Manifests): readonly Unclosed[] {
  if (found.length === 0) return []
  const askers = new Map<string, Set<string>>(found.map(({ descriptor }) => [descriptor, new Set()]))
  for (const { edges, descriptors } of blocks) {
    for (const { name, range } of edges) askers.get(`${name}@${range}`)?.add(splitDescriptor(descriptors[0] ?? '').name)
  }
  for (const [folder, { dependencies }] of manifests) {
    for (const { name, spec } of dependencies) askers.get(`${name}@${spec}`)?.add(folder === '' ? '.' : folder)
  }
  const seen = new Set<string>()
  return found.flatMap(({ descriptor, ...rest }) => {
    const key = `${rest.kind} ${descriptor}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ ...rest, askers: [...(askers.get(descriptor) ?? [])].sort() }]
  })
}
