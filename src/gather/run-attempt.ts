/** Asks GitHub for exactly the run attempt that the certificate names. A later attempt may be quite different. */
import { type Answer, known } from '../domain/answer.ts'
import type { RunAttempt } from '../domain/github.ts'
import type { RunInvocation } from '../domain/identity.ts'
import { parseApprovals, parseJobs, parseRunAttempt } from '../github/index.ts'
import type { World } from '../world.ts'
import { askFor } from '../asking/ask.ts'

export async function askRun(world: World, at: RunInvocation, withApprovers: boolean): Promise<Answer<RunAttempt>> {
  const run = `/repos/${at.owner}/${at.repository}/actions/runs/${at.runId}`
  const attempt = `${run}/attempts/${at.attempt}`
  const [record, jobs, approvers] = await Promise.all([
    askFor(world, { to: 'github', path: attempt }, parseRunAttempt),
    askFor(world, { to: 'github', path: `${attempt}/jobs?per_page=100` }, parseJobs),
    withApprovers
      ? askFor(world, { to: 'github', path: `${run}/approvals` }, parseApprovals)
      : Promise.resolve(known<readonly string[]>([])),
  ])
  return record.kind === 'known' ? known({ ...record.value, jobs, approvers }) : record
}
