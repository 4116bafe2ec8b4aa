/** Counts the certified runs that could not be looked up, because a drafted policy may then not pass. */
import type { Candidate } from '../domain/candidate.ts'
import { runInvocation } from '../domain/identity.ts'
import { parseRunAttempt } from '../github/index.ts'
import type { World } from '../world.ts'
import { askFor } from '../asking/ask.ts'
import { mapInPool } from '../text/pool.ts'

export interface UnseenRuns {
  readonly asked: number
  readonly unseen: number
  /** Why the first of them could not be looked up. */
  readonly because: string | undefined
}

const WIDTH = 48

/** A record that GitHub no longer has is an answer. */
export async function unseenRuns(candidates: readonly Candidate[], world: World): Promise<UnseenRuns> {
  const paths = candidates.flatMap(({ evidence }) => {
    const run = evidence.kind === 'verified' ? runInvocation(evidence.identity) : undefined
    return run === undefined ? [] : [`/repos/${run.owner}/${run.repository}/actions/runs/${run.runId}/attempts/${run.attempt}`]
  })
  const distinct = [...new Set(paths)]
  const answers = await mapInPool(distinct, WIDTH, (path) => askFor(world, { to: 'github', path }, parseRunAttempt))
  const unseen = answers.flatMap((answer) => (answer.kind === 'unavailable' ? [answer.detail] : []))
  return { asked: distinct.length, unseen: unseen.length, because: unseen[0] }
}
