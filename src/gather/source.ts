/**
 * Establishes what the source repository shows about a version. This matters for a version without attestations, and
 * for an attested one that publishes something new.
 */
import { archiveWord, sourceWitnessFor } from '../ecosystems/index.ts'
import type { PackageManifest, SourceWitness } from '../ecosystems/source-witness.ts'
import { type Answer, type MaybeAsked, absent, known, notAsked, unavailable } from '../domain/answer.ts'
import type { IncomingChange } from '../domain/change.ts'
import { lockedHash } from '../domain/hash.ts'
import { parseVersion } from '../domain/package.ts'
import { type VersionClaims, claimsOf } from '../domain/claims.ts'
import { type SourceRecord, type SourceEvidence, NO_SOURCE_ASKED } from '../domain/source-record.ts'
import type { ArchiveContents } from '../domain/archive.ts'
import { publicationTime } from '../weighing/publication.ts'
import type { World } from '../world.ts'
import { askAttestedManifest, askComparedManifest } from './source-compared.ts'
import { askFiles } from './source-files.ts'
import { askHabit } from './source-habit.ts'
import type { Publication } from './publication.ts'
import type { SourceQuestion } from './source-question.ts'
import { askSourceRepository, certifiedRepository, claimedRepository } from './source-repository.ts'
import { type SourceSubject, lowerVersions, repositoryFor } from './source-subject.ts'
import { askTags } from './source-tag.ts'
import type { Held, Archives } from './archives.ts'

/** The facts that decide whether the source is asked, and how much. */
export interface SourceWish {
  /** `owner/repo`, if the policy names it. */
  readonly named: string | undefined
  readonly files: boolean
  /** Whether the files of the version before are compared too. */
  readonly filesBefore: boolean
}

export interface SourceTools {
  readonly world: World
  readonly archives: Archives
}

export interface Gathered {
  readonly evidence: SourceEvidence
  /** The hash of what the registry serves, if the lockfile has another one. */
  readonly otherBytes: string | undefined
}

const NOTHING: Gathered = { evidence: NO_SOURCE_ASKED, otherBytes: undefined }

/** The manifests that the registry claims, and what reads them. */
interface Manifests {
  readonly witness: SourceWitness
  readonly published: PackageManifest
  readonly before: PackageManifest
}

export async function gatherSource(subject: SourceSubject, wish: SourceWish, tools: SourceTools): Promise<Gathered> {
  const { change, publication, before } = subject
  const claims = claimsOf(publication.claimed, change.after.version)
  const witness = sourceWitnessFor(change.after.name)
  if (change.after.source.kind !== 'registry' || claims?.manifest === undefined || witness === undefined) return NOTHING
  const manifests: Manifests = {
    published: witness.readManifest(claims.manifest),
    before: witness.readManifest(before?.manifest ?? {}),
    witness,
  }
  const way = wayOf(subject, manifests, wish)
  if (way === 'none') return NOTHING
  const held = await askArchive(subject, claims, tools)
  const archive = contentsOf(held)
  const ask = way === 'certificate' ? askAttested : askUnattested
  const record = await ask(subject, manifests, archive, tools, wish)
  const evidence: SourceEvidence = {
    ...{ ...NO_SOURCE_ASKED, record, archiveManifest: differencesIn(manifests, archive) },
    daring: before === undefined ? [] : witness.daringNews(publishedOf(manifests, archive), manifests.before),
  }
  return { evidence, otherBytes: held.kind === 'other-bytes' ? `sha512 ${held.sha512}` : undefined }
}

/**
 * Whether the attested commit decides, or the tag, or nothing is needed. A demand of the policy also holds for attested
 * versions.
 */
function wayOf({ change, publication, before }: SourceSubject, manifests: Manifests, wish: SourceWish): 'certificate' | 'tag' | 'none' {
  const { kind } = publication.evidence
  if (kind !== 'verified' && kind !== 'unattested') return 'none'
  if (wish.named !== undefined) return 'tag'
  if (before === undefined) return 'none'
  if (kind === 'unattested') return 'tag'
  // A build file alone makes an install run a script that no manifest shows.
  const runsNews = change.after.installScript === true && !before.hasInstallScript
  return before.manifest !== undefined && (runsNews || manifests.witness.isNewsOver(manifests.published, manifests.before))
    ? 'certificate'
    : 'none'
}

async function askArchive(
  { change, registry }: SourceSubject,
  claims: VersionClaims,
  { archives }: SourceTools,
): Promise<Held<ArchiveContents>> {
  const hash = [lockedHash(change.after.integrity), lockedHash(claims.integrity)].find(
    (one) => one.kind === 'one' && one.algorithm === 'sha512',
  )
  if (hash?.kind !== 'one')
    return unavailable('inconsistent', `no sha512 says which ${archiveWord(change.after.name)} of ${change.after.name} is meant`)
  return archives.contents({ package: change.after, registry, claimedAddress: claims.archive }, hash.hex)
}

function contentsOf(held: Held<ArchiveContents>): Answer<ArchiveContents> {
  if (held.kind === 'same') return known(held.value)
  return held.kind === 'other-bytes' ? unavailable('inconsistent', 'the registry serves other bytes than it states') : held
}

const publishedOf = ({ published, witness }: Manifests, archive: Answer<ArchiveContents>): readonly PackageManifest[] =>
  archive.kind === 'known' ? [published, witness.readArchive(archive.value)] : [published]

const differencesIn = ({ published, witness }: Manifests, archive: Answer<ArchiveContents>): SourceEvidence['archiveManifest'] =>
  archive.kind === 'known' ? known(witness.differences(published, archive.value)) : archive

const versionAsked = (change: IncomingChange, publication: Publication): Pick<SourceQuestion, 'name' | 'version' | 'publishedAt'> => ({
  name: change.after.name,
  version: change.after.version,
  publishedAt: publicationTime({ change, ...publication })?.at,
})

/** The commit that the certificate names. If its place could not be asked, this is not asked either. */
async function askAttested(
  subject: SourceSubject,
  manifests: Manifests,
  archive: Answer<ArchiveContents>,
  { world }: SourceTools,
): Promise<MaybeAsked<SourceRecord>> {
  const { change, publication, github, before } = subject
  if (publication.evidence.kind !== 'verified') return notAsked
  const { identity } = publication.evidence
  const named = certifiedRepository(identity)
  if (github.commit.kind !== 'known' || named?.id === undefined || identity.sourceRepositoryDigest === undefined)
    return github.commit.kind === 'known' ? absent : github.commit
  const { defaultBranch, positions } = github.commit.value
  const repository = { fullName: `${named.owner}/${named.name}`, id: named.id, defaultBranch, namedBy: 'certificate' } as const
  const question: SourceQuestion = {
    ...{ world, witness: manifests.witness, repository: named, defaultBranch, ...versionAsked(change, publication) },
    ...{ before: before?.version, versionsBefore: [], directory: claimedRepository(change.after.name, before)?.directory },
  }
  const branch = positions.find(({ status }) => status === 'identical' || status === 'behind')?.branch
  const at = { commit: identity.sourceRepositoryDigest, branch }
  const [manifest, habit] = await Promise.all([
    askAttestedManifest(question, at, { ...manifests, archive }),
    askHabit(subject, named, world),
  ])
  return known({ repository, ...habit, manifest, files: notAsked, filesBefore: notAsked })
}

async function askUnattested(
  subject: SourceSubject,
  manifests: Manifests,
  archive: Answer<ArchiveContents>,
  tools: SourceTools,
  wish: SourceWish,
): Promise<MaybeAsked<SourceRecord>> {
  const { change, publication, before } = subject
  const named = repositoryFor(subject, wish.named)
  if (named === undefined) return absent
  const repository = await askSourceRepository(tools.world, named)
  if (repository.kind !== 'known') return repository
  const [owner = '', name = ''] = repository.value.fullName.split('/')
  const question: SourceQuestion = {
    ...{ world: tools.world, witness: manifests.witness, repository: { owner, name }, defaultBranch: repository.value.defaultBranch },
    ...{ ...versionAsked(change, publication), before: before?.version, versionsBefore: lowerVersions(subject) },
    directory: claimedRepository(change.after.name, before)?.directory,
  }
  const tags = await askTags(question)
  const [manifest, files] = await Promise.all([
    askComparedManifest(question, tags.tag, { ...manifests, archive }),
    askFiles(question, tags, { archive, before: () => archiveOf(subject, tools), wish }),
  ])
  return known({ repository: repository.value, tag: tags.tag, history: tags.history, manifest, ...files })
}

/** The archive of the version before, as the registry states it. */
async function archiveOf({ change, before, registry }: SourceSubject, { archives }: SourceTools): Promise<Answer<ArchiveContents>> {
  const hash = lockedHash(before?.integrity)
  const version = parseVersion(before?.version ?? '')
  if (before === undefined || version === undefined || hash.kind !== 'one' || hash.algorithm !== 'sha512') return absent
  const pkg = { name: change.after.name, version, source: { kind: 'registry', url: undefined } } as const
  return contentsOf(await archives.contents({ package: pkg, registry, claimedAddress: before.archive }, hash.hex))
}
