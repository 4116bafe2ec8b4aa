/**
 * Runs jobs again that only age blocked, once the time has passed, and jobs that lacked an answer. It is for a
 * scheduled workflow, and judges nothing itself.
 *
 * 1. The open pull requests that changed within the last thirty days: GitHub runs nothing again that is older.
 * 2. The failed jobs of GitHub Actions on their newest commits.
 * 3. Of those, the jobs whose `ready-at` or `rerun-at` notice names a time that has passed.
 * 4. A run is left alone if the workflow ran again on the commit since. The older run may have another base branch, and
 *    would be the last to report.
 * 5. A run that lacks an answer is left alone after ten attempts, because asking again does not help.
 *
 * The author of a workflow in the pull request can forge that notice. The only effect is that a failed job runs again.
 */
import type { Answer } from '../domain/answer.ts'
import {
  type FailedJob,
  type OpenPullRequest,
  parseFailedJobs,
  parseOpenPullRequests,
  parseReadyAt,
  parseWorkflowRuns,
} from '../github/checks.ts'
import { DAY, elapsed } from '../text/time.ts'
import { GateError } from '../errors.ts'
import { READY_AT_TITLE, RERUN_AT_TITLE } from '../report/again.ts'

export interface RecheckWorld {
  readonly now: string
  /** `owner/name` */
  readonly repository: string
  /** Never throws. */
  get(path: string): Promise<Answer<unknown>>
  post(path: string): Promise<Answer<unknown>>
}

export interface Waiting {
  readonly pullRequest: number
  readonly job: string
  readonly readyAt: string
  /** The result: its time has not come, it runs again, or why it does not. */
  readonly outcome: 'waits' | 'runs again' | { readonly refused: string }
}

const PAGE = 50
const MAX_PULL_REQUESTS = 300
const RERUN_WITHIN = 30 * DAY
/** GitHub itself runs nothing more than fifty times. */
const MAX_ATTEMPTS = 10

/** Throws CONTENTS_UNAVAILABLE if GitHub cannot be asked which checks are waiting. */
export async function recheck(world: RecheckWorld): Promise<readonly Waiting[]> {
  const waiting: Waiting[] = []
  for (const pull of await recentPullRequests(world)) {
    for (const job of await failedJobs(pull, world)) {
      const path = `/repos/${world.repository}/check-runs/${job.id}/annotations?per_page=100`
      const annotations = await answerOf(world, path)
      const [ofAge, missing] = [READY_AT_TITLE, RERUN_AT_TITLE].map((title) => parseReadyAt(annotations, title))
      const readyAt = ofAge ?? missing
      if (readyAt !== undefined && (await isWorthIt(job, pull, ofAge === undefined ? MAX_ATTEMPTS : Infinity, world)))
        waiting.push({ pullRequest: pull.number, job: job.name, readyAt, outcome: await runAgain(job, readyAt, world) })
    }
  }
  return waiting
}

/** Neither superseded nor run too often. */
async function isWorthIt(job: FailedJob, pull: OpenPullRequest, attempts: number, world: RecheckWorld): Promise<boolean> {
  const path = `/repos/${world.repository}/actions/runs?head_sha=${pull.headSha}&per_page=100`
  const runs = parseWorkflowRuns(await answerOf(world, path))
  const own = runs?.find(({ suite }) => suite === job.suite)
  if (runs === undefined || own === undefined) throw unusable(path, 'the list of workflow runs is malformed')
  return own.attempt < attempts && !runs.some(({ kind, number }) => kind === own.kind && number > own.number)
}

async function runAgain(job: FailedJob, readyAt: string, world: RecheckWorld): Promise<Waiting['outcome']> {
  if ((elapsed(readyAt, world.now) ?? -1) < 0) return 'waits'
  const answer = await world.post(`/repos/${world.repository}/actions/jobs/${job.id}/rerun`)
  if (answer.kind === 'known') return 'runs again'
  return { refused: answer.kind === 'absent' ? 'there is no such job any more' : answer.detail }
}

async function recentPullRequests(world: RecheckWorld): Promise<readonly OpenPullRequest[]> {
  const found: OpenPullRequest[] = []
  for (let page = 1; found.length < MAX_PULL_REQUESTS; page++) {
    const path = `/repos/${world.repository}/pulls?state=open&sort=updated&direction=desc&per_page=${PAGE}&page=${page}`
    const pulls = parseOpenPullRequests(await answerOf(world, path))
    if (pulls === undefined) throw unusable(path, 'the list of pull requests is malformed')
    const recent = pulls.filter(({ updatedAt }) => (elapsed(updatedAt, world.now) ?? 0) <= RERUN_WITHIN)
    found.push(...recent)
    if (recent.length < PAGE) break
  }
  return found
}

async function failedJobs(pull: OpenPullRequest, world: RecheckWorld): Promise<readonly FailedJob[]> {
  const path = `/repos/${world.repository}/commits/${pull.headSha}/check-runs?status=completed&filter=latest&per_page=100`
  const jobs = parseFailedJobs(await answerOf(world, path))
  if (jobs === undefined) throw unusable(path, 'the list of check runs is malformed')
  return jobs
}

/** `undefined` is a 404. */
async function answerOf(world: RecheckWorld, path: string): Promise<unknown> {
  const answer = await world.get(path)
  if (answer.kind === 'unavailable') throw unusable(path, answer.detail)
  return answer.kind === 'known' ? answer.value : undefined
}

function unusable(path: string, detail: string): GateError {
  return new GateError('CONTENTS_UNAVAILABLE', `GitHub could not be asked which checks are waiting: ${detail}`, {
    help: 'Give the job `actions: write`, `checks: read` and `pull-requests: read`. If it has them, wait: the next scheduled run tries again.',
    cause: path,
  })
}
