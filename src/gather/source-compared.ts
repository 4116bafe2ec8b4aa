/**
 * Establishes what is published but not in the source: asks for the manifest at the commit that counts, and compares
 * the published ones with it.
 */
import { type Answer, absent, known } from '../domain/answer.ts'
import type { Excess, ManifestRecord, VersionTag } from '../domain/source-record.ts'
import type { ArchiveContents } from '../domain/archive.ts'
import { versionsOf } from '../ecosystems/index.ts'
import type { PackageManifest } from '../ecosystems/source-witness.ts'
import { parseChild, parseCommitList, parseHistory } from '../github/index.ts'
import { DAY, later } from '../text/time.ts'
import { askFor } from '../asking/ask.ts'
import { type SourceManifest, askSourceManifest, askTree } from './source-manifest.ts'
import type { SourceQuestion } from './source-question.ts'
import { branchRef, headOf, repoPath, spokenRef } from '../github/paths.ts'

export interface Published {
  readonly published: PackageManifest
  readonly before: PackageManifest
  readonly archive: Answer<ArchiveContents>
}

/**
 * At the commit of the tag. If there is no tag, or it belongs to another version: on the default branch. If a place
 * could not be asked, no other place is used instead.
 */
export async function askComparedManifest(
  question: SourceQuestion,
  tag: Answer<VersionTag>,
  published: Published,
): Promise<Answer<ManifestRecord>> {
  if (tag.kind === 'unavailable') return tag
  if (tag.kind !== 'known') return askOnDefaultBranch(question, published)
  const own = await askAt(question, tag.value.commit, 'tag', published)
  if (isOfVersion(tag.value) || own.kind === 'unavailable' || isClean(own)) return own
  const other = await askOnDefaultBranch(question, published)
  return own.kind === 'absent' || other.kind === 'unavailable' || isClean(other) ? other : own
}

const isOfVersion = ({ stated }: VersionTag): boolean =>
  stated.kind === 'known' && (stated.value.kind === 'same' || stated.value.kind === 'placeholder')
const isClean = (answer: Answer<ManifestRecord>): boolean => answer.kind === 'known' && answer.value.excess.length === 0

/**
 * A branch changes. A part that was removed since the publish was there at that time. So parts that are missing today
 * are also searched for in the branch of that day.
 */
async function askOnDefaultBranch(question: SourceQuestion, published: Published): Promise<Answer<ManifestRecord>> {
  const today = await askAt(question, headOf(question.defaultBranch), 'default branch', published)
  if (today.kind !== 'known' || today.value.excess.length === 0) return today
  const then = await askCommitThen(question)
  if (then.kind === 'absent') return (await hasGoneOn(question)) ? absent : today
  return then.kind === 'known' ? askAt(question, then.value, 'default branch', published) : then
}

/**
 * The newest commit of the default branch one day after the publish. `absent`: GitHub has no list of its commits, or
 * none is that old.
 */
async function askCommitThen({ world, repository, defaultBranch, publishedAt }: SourceQuestion): Promise<Answer<string>> {
  if (publishedAt === undefined) return absent
  const query = `sha=${branchRef(defaultBranch)}&until=${later(publishedAt, DAY)}&per_page=1`
  const commits = await askFor(world, { to: 'github', path: `${repoPath(repository)}/commits?${query}` }, parseCommitList)
  if (commits.kind !== 'known') return commits
  const [newest] = commits.value
  return newest === undefined ? absent : known(newest)
}

/** Whether the default branch states a later version than this one. Then it does not show what the branch had. */
async function hasGoneOn(question: SourceQuestion): Promise<boolean> {
  const found = await askSourceManifest(question, headOf(question.defaultBranch))
  const version = found.kind === 'known' ? found.value.manifest.version : undefined
  const order = versionsOf(question.name)
  return (
    version !== undefined && order.hasOrder(version) && order.hasOrder(question.version) && order.compare(version, question.version) > 0
  )
}

export interface AttestedCommit {
  readonly commit: string
  /** A branch that holds it. */
  readonly branch: string | undefined
}

/** At the attested commit. A release is often made from the commit before or after the one that states it. */
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
  const path = `${repoPath(repository)}/compare/${commit}...${branchRef(branch)}?per_page=1`
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
  const { witness } = question
  const manifests = archive.kind === 'known' ? [published, witness.readArchive(archive.value)] : [published]
  const compare = (hasBuildFile: boolean): readonly Excess[] =>
    witness.excessOf({ published: manifests, source: found.value.manifest, before, hasBuildFile })
  const record = { commit: spokenRef(ref), at, scripts: found.value.manifest.scripts }
  const excess = compare(false)
  if (!excess.some(witness.buildFile.explains)) return known({ ...record, excess })
  const hasFile = await hasBuildFile(question, ref, found.value)
  return hasFile.kind === 'known' ? known({ ...record, excess: compare(hasFile.value) }) : hasFile
}

async function hasBuildFile(question: SourceQuestion, ref: string, { folder }: SourceManifest): Promise<Answer<boolean>> {
  const tree = await askTree(question, ref)
  if (tree.kind !== 'known') return tree
  const { name } = question.witness.buildFile
  return known(tree.value.blobs.has(folder === '' ? name : `${folder}/${name}`))
}
