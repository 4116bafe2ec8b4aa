/**
 * Refuses the commit of a shared policy if no branch of the named repository holds it: GitHub also serves commits of
 * forks under its name.
 */
import { GateError } from '../errors.ts'
import { parseRepository } from '../github/index.ts'
import type { World } from '../world.ts'
import { askFor } from '../asking/ask.ts'
import { askMembership } from '../asking/membership.ts'
import { repoPath } from '../github/paths.ts'
import type { RepositoryName } from '../domain/named-repository.ts'

/** Throws POLICY_INVALID if no branch holds the commit, CONTENTS_UNAVAILABLE if GitHub does not show the repository. */
export async function refuseForkCommit(world: World, repository: RepositoryName, commit: string): Promise<void> {
  const name = `${repository.owner}/${repository.name}`
  const found = await askFor(world, { to: 'github', path: repoPath(repository) }, parseRepository)
  const answer = found.kind === 'known' ? await askMembership(world, { repository, commit, likely: [found.value.defaultBranch] }) : found
  if (answer.kind === 'known' && answer.value.kind === 'branch') return
  if (answer.kind === 'known')
    throw new GateError('POLICY_INVALID', `the policy extends ${name} at ${commit}, which is on no branch of that repository`, {
      help: `Name a commit that is on one of its branches. GitHub serves commits of any fork under the name ${name} too.`,
    })
  throw new GateError('CONTENTS_UNAVAILABLE', `it could not be found out whether ${commit} belongs to ${name}`, {
    help: 'Re-run the check. If it fails again, check that the token can read that repository.',
    cause: answer.kind === 'unavailable' ? answer.detail : undefined,
  })
}
