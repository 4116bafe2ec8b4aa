/**
 * Asks whether the version before was merged, if no branch holds the attested commit and a tag names it. If it was, an
 * attacker who can push but cannot merge may have made that tag. A branch of the release line may still hold the
 * commit.
 */
import { type Answer, type MaybeAsked, known } from '../domain/answer.ts'
import type { Baseline } from '../domain/candidate.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { BranchPosition, CommitRecord } from '../domain/github.ts'
import type { RepositoryName } from '../domain/named-repository.ts'
import { parseBranches, parseComparison } from '../github/index.ts'
import { isObjectId } from '../text/object-id.ts'
import type { World } from '../world.ts'
import { askFor } from '../asking/ask.ts'
import type { GitHubEvidence } from './github-evidence.ts'
import { askMembership } from '../asking/membership.ts'
import { fitsLine } from './source-tag.ts'
import { certifiedRepository } from './source-repository.ts'
import { branchRef, repoPath } from '../github/paths.ts'

const MAX_BRANCHES = 4

export async function withCommitBefore(
  world: World,
  evidence: Evidence,
  baseline: readonly Baseline[],
  { commit, tag }: GitHubEvidence,
  version: string,
): Promise<MaybeAsked<CommitRecord>> {
  const line = baseline.find(({ relation }) => relation === 'release-line')
  if (evidence.kind !== 'verified' || line?.evidence.kind !== 'verified' || commit.kind !== 'known' || tag.kind !== 'known') return commit
  const repository = certifiedRepository(evidence.identity)
  const [sha, earlier] = [evidence.identity.sourceRepositoryDigest, line.evidence.identity.sourceRepositoryDigest]
  if (repository === undefined || sha === undefined || earlier === undefined || !isObjectId(earlier) || isHeld(commit.value)) return commit
  const before = await askPosition(world, repository, commit.value.defaultBranch, earlier)
  if (before.kind !== 'known' || !isOn(before.value)) return known({ ...commit.value, before })
  const held = await askLine(world, repository, sha, version)
  if (held.kind === 'unavailable') return known({ ...commit.value, before: held })
  const position: readonly BranchPosition[] = held.kind === 'known' ? [{ branch: held.value, status: 'behind' }] : []
  return known({ ...commit.value, before, positions: [...commit.value.positions, ...position] })
}

const isOn = (status: BranchPosition['status']): boolean => status === 'identical' || status === 'behind'
const isHeld = ({ positions }: CommitRecord): boolean => positions.some(({ status }) => isOn(status))

async function askPosition(
  world: World,
  repository: RepositoryName,
  branch: string,
  sha: string,
): Promise<Answer<BranchPosition['status']>> {
  const path = `${repoPath(repository)}/compare/${branchRef(branch)}...${sha}?per_page=1`
  const status = await askFor(world, { to: 'github', path }, parseComparison)
  return status.kind === 'absent' ? known('unrelated') : status
}

/** The branch with the name of the version's line that holds the commit. `absent` if there is none. */
async function askLine(world: World, repository: RepositoryName, commit: string, version: string): Promise<Answer<string>> {
  const branches = await askFor(world, { to: 'github', path: `${repoPath(repository)}/branches?per_page=100` }, parseBranches)
  if (branches.kind !== 'known') return branches
  const likely = branches.value.filter(fitsLine(version)).slice(0, MAX_BRANCHES)
  const member = await askMembership(world, { repository, commit, likely, only: true })
  if (member.kind !== 'known') return member
  return member.value.kind === 'branch' ? known(member.value.branch) : { kind: 'absent' }
}
