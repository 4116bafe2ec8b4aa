/**
 * Establishes which requests of package.json files a yarn.lock of Yarn 1 does not satisfy. They are `resolutions` and
 * direct dependencies of the root, of workspaces and of `file:` folders.
 *
 * Yarn 1.22 with `--frozen-lockfile` refuses a dependency of the root without an entry (tried). It resolves all other
 * dependencies without an entry again. A workspace of that name and version satisfies a dependency.
 */
import type { Manifests, Unclosed } from '../../../../domain/lockfile.ts'
import type { DependencyKind, Manifest } from '../../../../domain/manifest.ts'
import { npmRanges } from '../../ranges.ts'
import { quoted } from '../../../../text/quoted.ts'
import { isFolderRange } from './yarn-classic-descriptor.ts'
import type { Resolution } from './yarn-classic-resolutions.ts'

const OF_PROJECTS: readonly DependencyKind[] = ['dependencies', 'devDependencies', 'optionalDependencies']
const OF_FOLDERS: readonly DependencyKind[] = ['dependencies', 'optionalDependencies']

/** The open dependencies. `folders` are those of `file:` entries, `locked` all descriptors of the lockfile. */
export function unclosedWishes(manifests: Manifests, folders: ReadonlySet<string>, locked: ReadonlySet<string>): readonly Unclosed[] {
  const onDisk = new Set([...locked].filter((one) => isFolderRange(rangeOf(one))).map(nameOf))
  return [...manifests].flatMap(([folder, manifest]) => {
    const kinds = folders.has(folder) ? OF_FOLDERS : OF_PROJECTS
    const outcome = folder === '' ? 'refused' : 'installed'
    return manifest.dependencies.flatMap(({ kind, name, spec, location }): readonly Unclosed[] => {
      const isLocked = locked.has(spec === '' ? name : `${name}@${spec}`) || (isFolderRange(spec) && onDisk.has(name))
      if (!kinds.includes(kind) || isLocked) return []
      const why = `\`${kind}\` asks for ${quoted(`${name}@${spec}`)}, which has no entry in the lockfile`
      return [{ kind: 'missing', outcome, name, range: spec, askers: [folder === '' ? '.' : folder], ...location, why }]
    })
  })
}

const rangeOf = (descriptor: string): string => descriptor.slice(descriptor.indexOf('@', 1) + 1)

/** A descriptor without a range is the name alone. */
function nameOf(descriptor: string): string {
  const end = descriptor.indexOf('@', 1)
  return end === -1 ? descriptor : descriptor.slice(0, end)
}

/**
 * The resolutions without an entry. Another resolution of the same name does not help: Yarn asks for each of them, and
 * may install it wherever its name is requested. A range for a name that nothing requests brings nothing in.
 */
export function unclosedResolutions(
  resolutions: readonly Resolution[],
  locked: ReadonlySet<string>,
  manifests: Manifests,
): readonly Unclosed[] {
  const open = resolutions.filter(({ name, spec }) => !locked.has(`${name}@${spec}`))
  if (open.length === 0) return []
  const requested = new Set([...manifests.values()].flatMap(({ dependencies }) => dependencies.map(({ name }) => name)))
  for (const descriptor of locked) requested.add(nameOf(descriptor))
  return open.flatMap(({ name, spec, file, line }): readonly Unclosed[] => {
    if (npmRanges.isRange(spec) && !requested.has(name)) return []
    const why = `\`resolutions\` asks for ${quoted(`${name}@${spec}`)}, which has no entry in the lockfile, so Yarn resolves it again`
    return [{ kind: 'missing', outcome: 'installed', name, range: spec, askers: ['resolutions'], file, line, why }]
  })
}

/** Whether Yarn uses a workspace for an open request. */
export function isWorkspace({ kind, name, range }: Unclosed, manifests: Manifests, folders: ReadonlySet<string>): boolean {
  if (kind !== 'missing') return false
  const answers = ({ name: own, version }: Manifest): boolean => own === name && version !== undefined && isMet(version, range)
  return [...manifests].some(([folder, manifest]) => folder !== '' && !folders.has(folder) && answers(manifest))
}

/** In Yarn, `*` does not allow a prerelease. */
const isMet = (version: string, range: string): boolean => npmRanges.meets(version, range) && !(range === '*' && version.includes('-'))
