/**
 * Turns changes into candidates: gathers for each incoming version the evidence that its verdict needs, and no more.
 *
 * 1. how it was published: attestations, bound to the lockfile's bytes, and the registry's claims
 * 2. its standing under the policy
 * 3. if the policy alone does not decide: the versions that it is compared with, in the same way
 * 4. if the certificate names a GitHub run: the run, the commit, the tag
 * 5. if it is unattested, lost something or publishes something new: what the source repository shows
 * 6. if only its age blocks it: whether it fixes a vulnerability
 */
import { type MaybeAsked, notAsked } from '../domain/answer.ts'
import type { Candidate, SecurityFix } from '../domain/candidate.ts'
import type { IncomingChange } from '../domain/change.ts'
import { spec } from '../domain/package.ts'
import type { Policy } from '../domain/policy.ts'
import { NO_SOURCE_ASKED } from '../domain/source-record.ts'
import type { Standing } from '../domain/standing.ts'
import { questionsOf } from '../ecosystems/readers.ts'
import { isListed, standsUnder } from '../judge/standing.ts'
import { demandedBy, isJudged } from '../traits/ground.ts'
import { levelOf } from '../traits/level.ts'
import { cooldownOf } from '../weighing/cooldown.ts'
import { expectedPublisher, standingEntry } from '../weighing/expected.ts'
import { publicationTime } from '../weighing/publication.ts'
import { demandedTag, sourceRequirement } from '../weighing/source-requirement.ts'
import { versionBefore } from '../weighing/version-before.ts'
import type { ConfiguredRegistries, World } from '../world.ts'
import { askSecurityFix } from './advisories.ts'
import { boundByArchive } from './other-hashes.ts'
import { askLockedHistory, chooseBaseline } from './baseline.ts'
import { withCommitBefore } from './commit-before.ts'
import { type GitHubEvidence, NOTHING_FROM_GITHUB, gatherGitHubEvidence } from './github-evidence.ts'
import { mapInPool } from '../text/pool.ts'
import { type OwnQuestions, askedByEcosystem } from './own-questions.ts'
import { type AttestationProbe, createProbe } from './passes-on.ts'
import { type Publication, type Publications, createPublications } from './publication.ts'
import { addressOf, registryOf, scopedRegistry } from './registries.ts'
import { askClaimedBefore } from './claimed-before.ts'
import { type Gathered as Asked, type SourceWish, gatherSource } from './source.ts'
import { isOfOtherAccount, type SourceSubject } from './source-subject.ts'
import { type Archives, createArchives } from './archives.ts'
import type { Wanted } from './wanted.ts'
import { type Gathered, withYoungDependencies } from './young-dependencies.ts'

/**
 * The number of changes gathered at a time. It limits memory. The adapters limit their connections. A full query to
 * GitHub has sixty repositories, so this is more: other work goes on while sixty changes wait for one query.
 */
const WIDTH = 96
/**
 * A run with more changes than this skips tag lookups that could only warn: those of attested versions published from a
 * branch that contains their commit. It does not skip them if the policy makes `tag-contradicts-commit` an error.
 */
const TAGS_UP_TO = 60

interface Gathering {
  readonly world: World
  readonly policy: Policy
  readonly publications: Publications
  readonly archives: Archives
  readonly tags: boolean
  readonly registries: ConfiguredRegistries
}

export type { Gathered } from './young-dependencies.ts'

export interface GatherOptions {
  /** The number of all changes of the run, if these are only some of them. */
  readonly among?: number | undefined
  readonly passesOn?: AttestationProbe | undefined
  /** Called after each change, for a progress line. */
  readonly onProgress?: (done: number, total: number, what: string) => void
}

export async function gatherEvidence(
  changes: readonly IncomingChange[],
  policy: Policy,
  world: World,
  options: GatherOptions = {},
): Promise<Gathered[]> {
  const gathering: Gathering = {
    world,
    policy,
    publications: createPublications(world, options.passesOn ?? createProbe(world, policy)),
    archives: createArchives(world),
    tags: (options.among ?? changes.length) <= TAGS_UP_TO || demandedBy(policy).has('tag'),
    registries: await world.registries(),
  }
  let done = 0
  const all = await mapInPool(changes, WIDTH, async (change) => {
    const questions = questionsOf(change.after.name)
    const gathered = await (questions === undefined ? gatherOne(change, gathering) : gatherOwn(questions, change, gathering))
    options.onProgress?.(++done, changes.length, spec(change.after))
    return gathered
  })
  return withYoungDependencies(all, policy)
}

/** Its ecosystem asks questions of its own. They are loaded only if one of its packages is among the changes. */
async function gatherOwn(questions: OwnQuestions, change: IncomingChange, { world, policy }: Gathering): Promise<Gathered> {
  const candidate = await askedByEcosystem(questions, change, { policy, world })
  return { candidate, standing: standsUnder(policy, candidate) }
}

async function gatherOne(change: IncomingChange, gathering: Gathering): Promise<Gathered> {
  const { world, policy } = gathering
  const registry = registryOf(change.after, policy, gathering.registries)
  // A package without a policy entry is always compared with what it replaces, so this question is asked at once.
  const early = !isListed(policy, change.after) ? askLockedHistory(change, gathering) : undefined
  early?.catch(() => undefined) // The promise is awaited later and then throws. Until then it must not count as unhandled.
  const asked = await gathering.publications(change.after, registry)
  const publication = await boundByArchive(change.after, registry, asked, gathering.archives)
  const standing = standsUnder(policy, { change, ...publication })
  const [baseline, github] = await Promise.all([
    decidedByPolicyAlone(standing)
      ? []
      : chooseBaseline(
          { change, publication, registry, cooldown: cooldownOf(standing, policy) },
          early ?? askLockedHistory(change, gathering),
          gathering,
        ),
    gatherGitHub(change, publication, standing, gathering),
  ])
  const commit = await withCommitBefore(world, publication.evidence, baseline, github, change.after.version)
  const source = await askedOfSource({ change, publication, registry, baseline, github }, standing, gathering)
  const found = { change, ...publication, ...github, commit, registry, baseline, now: world.now, pin: notAsked, securityFix: notAsked }
  const candidate: Candidate = {
    ...found,
    scopeRegistry: scopedRegistry(change.after, gathering.registries),
    askedAt: addressOf(registry, gathering.registries),
    sourceEvidence: source.evidence,
    ...(source.otherBytes === undefined ? {} : { otherBytes: source.otherBytes }),
  }
  return { candidate: { ...candidate, securityFix: await gatherSecurityFix(candidate, standing, gathering) }, standing }
}

async function askedOfSource(
  subject: Omit<SourceSubject, 'before'>,
  standing: Standing,
  { world, policy, archives }: Gathering,
): Promise<Asked> {
  const { change, publication, baseline } = subject
  const before = versionBefore({ change, claimed: publication.claimed, baseline, policy, cooldown: cooldownOf(standing, policy) })
  const claimedBefore = await askClaimedBefore({ ...subject, before }, world)
  if (standing.kind === 'denied' || sourceRequirement(standing, policy) === 'off')
    return { evidence: { ...NO_SOURCE_ASKED, claimedBefore }, otherBytes: undefined }
  const hasLost =
    baseline.some(({ evidence }) => evidence.kind === 'verified' || evidence.kind === 'invalid') || isOfOtherAccount({ ...subject, before })
  const demanded = demandedTag(standing)
  const wish: SourceWish = {
    named: demanded?.repository,
    files: hasLost || demanded?.entry.reproduced === true,
    filesBefore: levelOf('files-contradict-source', policy) !== 'off',
  }
  const { evidence, otherBytes } = await gatherSource({ ...subject, before }, wish, { world, archives })
  return { evidence: { ...evidence, claimedBefore }, otherBytes }
}

/** If an entry covers the version and is met, no baseline is asked for: the policy alone decides. */
function decidedByPolicyAlone(standing: Standing): boolean {
  return standing.kind === 'published' || standing.kind === 'unattested' || standing.kind === 'denied'
}

async function gatherGitHub(
  change: IncomingChange,
  publication: Publication,
  standing: Standing,
  gathering: Gathering,
): Promise<GitHubEvidence> {
  if (publication.evidence.kind !== 'verified') return NOTHING_FROM_GITHUB
  const publisher = expectedPublisher(standing)
  const entry = standingEntry(standing)
  const wanted: Wanted = {
    run: (entry?.kind === 'deny' ? undefined : entry?.run) ?? gathering.policy.settings.run,
    approvers: publisher?.maintainers.github !== undefined,
    review: isJudged('review', gathering.policy),
    tags: gathering.tags,
    publisher: publisher?.provider === 'github-actions' ? publisher : undefined,
  }
  return gatherGitHubEvidence(gathering.world, change.after, publication.evidence.identity, wanted)
}

async function gatherSecurityFix(
  candidate: Candidate,
  standing: Standing,
  gathering: Gathering,
): Promise<MaybeAsked<SecurityFix | undefined>> {
  const { settings } = gathering.policy
  const entry = standingEntry(standing)
  const at = publicationTime(candidate)?.at
  // If a vulnerable version stays locked, another version beside it does not fix it.
  const replaced = candidate.change.kind === 'updated' ? candidate.change.replaced : []
  if (settings.cooldownSecurityFixes !== 'lift' || replaced.length === 0 || at === undefined) return notAsked
  const age = Date.parse(candidate.now) - Date.parse(at)
  if (age >= (entry?.cooldown ?? settings.cooldown)) return notAsked
  return askSecurityFix(gathering.world, replaced, candidate.change.after)
}
