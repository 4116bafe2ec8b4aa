/** Establishes what is published beyond the source: asks for the manifest at the commit that counts, and holds the published ones against it. */
import { type Answer, absent, known } from '../domain/answer.ts'
import type { Excess, ManifestRecord, VersionTag } from '../domain/source-record.ts'
import type { ArchiveContents } from '../domain/archive.ts'
import { parseChild, parseHistory } from '../github/index.ts'
import { NODE_GYP, excessOf } from '../source/compare.ts'
import { type PackageManifest, readManifest } from '../source/manifest.ts'
import { askFor } from './ask.ts'
import { type SourceManifest, askSourceManifest, askTree } from './source-manifest.ts'
import type { SourceQuestion } from './source-question.ts'
import { repoPath } from './wanted.ts'

export interface Published {
  readonly published: PackageManifest
  readonly before: PackageManifest
  readonly archive: Answer<ArchiveContents>
}

/** At the commit of the tag; where there is none, on the default branch. What could not be asked is not replaced by another place. */
export async function askComparedManifest(
  question: SourceQuestion,
  tag: Answer<VersionTag>,
  published: Published,
): Promise<Answer<ManifestRecord>> {
  if (tag.kind === 'unavailable') return tag
  return tag.kind === 'known'
    ? askAt(question, tag.value.commit, 'tag', published)
    : askAt(question, question.defaultBranch, 'default branch', published)
}

export interface AttestedCommit {
  readonly commit: string
  /** One that holds it. */
  readonly branch: string | undefined
}

/** At the attested commit; a release is often made of the commit before or behind the one that states it. */
export async function askAttestedManifest(
  question: SourceQuestion,
  { commit, branch }: AttestedCommit,
  published: Published,
): Promise<Answer<ManifestRecord>> {
  const own = await askAt(question, commit, 'attested commit', published)
  if (own.kind !== 'known' || own.value.excess.length === 0) return own
  const neighbours = await askNeighbours(question, commit, branch)
  if (neighbours.kind !== 'known') return neighbours
  for (const neighbour of neighbours.value) {
    const other = await askAt(question, neighbour, 'attested commit', published)
    if (other.kind === 'unavailable' || (other.kind === 'known' && other.value.excess.length === 0)) return other
  }
  return own
}

async function askNeighbours(
  { world, repository }: SourceQuestion,
  commit: string,
  branch: string | undefined,
): Promise<Answer<readonly string[]>> {
  const history = await askFor(world, { to: 'github', path: `${repoPath(repository)}/commits/${commit}` }, parseHistory)
  if (history.kind === 'unavailable') return history
  const parents = history.kind === 'known' ? history.value.parents.slice(0, 1) : []
  if (branch === undefined) return known(parents)
  const path = `${repoPath(repository)}/compare/${commit}...${encodeURIComponent(branch)}?per_page=1`
  const child = await askFor(world, { to: 'github', path }, (json) => parseChild(json, commit))
  if (child.kind === 'unavailable') return child
  return known(child.kind === 'known' ? [...parents, ...child.value] : parents)
}

async function askAt(
  question: SourceQuestion,
  ref: string,
  at: ManifestRecord['at'],
  { published, before, archive }: Published,
): Promise<Answer<ManifestRecord>> {
  const found = await askSourceManifest(question, ref)
  if (found.kind !== 'known') return found.kind === 'absent' ? absent : found
  const manifests = archive.kind === 'known' ? [published, readManifest(archive.value.manifest)] : [published]
  const compare = (hasBindingFile: boolean): readonly Excess[] =>
    excessOf({ published: manifests, source: found.value.manifest, before, hasBindingFile })
  const record = { commit: ref, at, scripts: found.value.manifest.scripts }
  const excess = compare(false)
  if (!excess.some(({ kind, label, found: script }) => kind === 'script' && label === 'install' && script === NODE_GYP))
    return known({ ...record, excess })
  const hasFile = await hasBindingFile(question, ref, found.value)
  return hasFile.kind === 'known' ? known({ ...record, excess: compare(hasFile.value) }) : hasFile
}

async function hasBindingFile(question: SourceQuestion, ref: string, { folder }: SourceManifest): Promise<Answer<boolean>> {
  const tree = await askTree(question, ref)
  if (tree.kind !== 'known') return tree
  return known(tree.value.blobs.has(folder === '' ? 'binding.gyp' : `${folder}/binding.gyp`))
}
