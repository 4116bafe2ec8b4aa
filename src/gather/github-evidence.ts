/**
 * Establishes what GitHub says about the publish that a certificate names: the run attempt, the commit's branches, the
 * version's tag.
 */
import { type Answer, type MaybeAsked, absent, notAsked } from '../domain/answer.ts'
import type { CommitRecord, CommitReview, RunAttempt, TagRecord } from '../domain/github.ts'
import { GITHUB_ISSUER, type PublishIdentity, runInvocation } from '../domain/identity.ts'
import type { PackageVersion } from '../domain/package.ts'
import type { World } from '../world.ts'
import { askCommit, askReview } from './commit.ts'
import { askRun } from './run-attempt.ts'
import { certifiedRepository } from './source-repository.ts'
import { askTag } from './tag.ts'
import type { Wanted } from './wanted.ts'

export interface GitHubEvidence {
  readonly run: MaybeAsked<RunAttempt>
  readonly commit: MaybeAsked<CommitRecord>
  readonly tag: MaybeAsked<TagRecord>
  readonly review: MaybeAsked<CommitReview>
}

export const NOTHING_FROM_GITHUB: GitHubEvidence = { run: notAsked, commit: notAsked, tag: notAsked, review: notAsked }

export async function gatherGitHubEvidence(
  world: World,
  pkg: PackageVersion,
  identity: PublishIdentity,
  wanted: Wanted,
): Promise<GitHubEvidence> {
  const invocation = runInvocation(identity)
  const repository = certifiedRepository(identity)
  if (repository === undefined && identity.issuer !== GITHUB_ISSUER) return NOTHING_FROM_GITHUB
  const run: Promise<MaybeAsked<RunAttempt>> =
    wanted.run === 'off'
      ? Promise.resolve(notAsked)
      : invocation === undefined
        ? Promise.resolve(absent)
        : askRun(world, invocation, wanted.approvers)
  if (repository === undefined) return { ...NOTHING_FROM_GITHUB, run: await run }
  const [attempt, commit, tag, review] = await Promise.all([
    run,
    askCommit(world, repository, identity, wanted.publisher?.branches ?? []),
    askTag(world, repository, identity, pkg, wanted),
    wanted.review ? askReview(world, repository, identity) : Promise.resolve<Answer<CommitReview> | typeof notAsked>(notAsked),
  ])
  // Tag and review were asked under the same name. A repository that is not the certified one vouches for nothing.
  if (commit.kind === 'unavailable' && commit.code === 'replaced') return { run: attempt, commit, tag: commit, review: commit }
  const doubtful = tag.kind === 'not-asked' && commit.kind === 'known' && !isOnAny(commit.value)
  return { run: attempt, commit, tag: doubtful ? await askTag(world, repository, identity, pkg, { ...wanted, tags: true }) : tag, review }
}

/** A tag can vouch for a commit that no branch holds. Then it is worth a request, even if few are left. */
const isOnAny = ({ positions }: CommitRecord): boolean => positions.some(({ status }) => status === 'identical' || status === 'behind')
