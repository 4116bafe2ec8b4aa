/** The scheduled re-check runs only those jobs again whose time has come. */
import { afterAll, expect, test } from '@jest/globals'
import { dependabotSingle, schedule } from '../helpers/payloads.ts'
import { type Fault, type GitHubServer, serveGitHub } from '../helpers/servers.ts'
import { type Outcome, runStep } from '../helpers/runner.ts'
import { closeScenes, daysAgo, openScene, BASE, HEAD } from '../helpers/scene.ts'

const servers: GitHubServer[] = []
afterAll(async () => {
  for (const server of servers) await server.close()
  await closeScenes()
})

interface Job {
  readonly id: number
  readonly conclusion?: string
  readonly app?: string
  /** Of its workflow run, which is one of `countersign.yml` upon `pull_request` unless told otherwise. */
  readonly run?: { readonly number?: number; readonly workflow?: number; readonly event?: string; readonly attempt?: number }
  /** Title and message of its annotations. */
  readonly notes: readonly (readonly [title: string, message: string])[]
}

interface Pull {
  readonly number: number
  readonly updated?: string
  readonly jobs: readonly Job[]
}

const sha = (pull: number): string => String(pull).padStart(40, '0')

async function recheck(
  pulls: readonly Pull[],
  faults: readonly Fault[] = [],
): Promise<{ readonly outcome: Outcome; readonly github: GitHubServer }> {
  const jobs = pulls.flatMap((pull) => pull.jobs)
  const github = await serveGitHub({
    story: { now: daysAgo(0), packages: {}, base: [], head: [] },
    faults,
    more(method, path) {
      const { pathname, searchParams } = new URL(path, 'http://localhost')
      if (method === 'POST') return {}
      if (pathname === '/repos/acme/app/pulls') {
        const from = (Number(searchParams.get('page')) - 1) * 50
        const listed = [...pulls].sort((a, b) => ((a.updated ?? '9') < (b.updated ?? '9') ? 1 : -1)).slice(from, from + 50)
        return listed.map(({ number, updated }) => ({ number, head: { sha: sha(number) }, updated_at: updated ?? daysAgo(1) }))
      }
      const of = /\/commits\/(\d+)\/check-runs$/.exec(pathname)?.[1]
      if (of !== undefined) {
        const own = pulls.find(({ number }) => sha(number) === of)?.jobs ?? []
        return { total_count: own.length, check_runs: own.map(checkRun) }
      }
      if (pathname === '/repos/acme/app/actions/runs') {
        const own = pulls.find(({ number }) => sha(number) === searchParams.get('head_sha'))?.jobs ?? []
        return { total_count: own.length, workflow_runs: own.map(workflowRun) }
      }
      const job = jobs.find(({ id }) => pathname === `/repos/acme/app/check-runs/${String(id)}/annotations`)
      return job?.notes.map(([title, message]) => ({
        path: '.github',
        start_line: 1,
        annotation_level: 'notice',
        title,
        message,
        raw_details: '',
      }))
    },
  })
  servers.push(github)
  return { github, outcome: await runStep({ entry: 'recheck.js', event: 'schedule', payload: schedule(), api: github.url }) }
}

const checkRun = ({ id, conclusion = 'failure', app = 'github-actions', notes }: Job) => ({
  id,
  name: 'countersign',
  status: 'completed',
  conclusion,
  app: { slug: app },
  check_suite: { id: 9000 + id },
  output: { title: null, summary: null, annotations_count: notes.length },
})

const workflowRun = ({ id, run = {} }: Job) => ({
  id: 7000 + id,
  check_suite_id: 9000 + id,
  workflow_id: run.workflow ?? 5,
  event: run.event ?? 'pull_request',
  run_number: run.number ?? 1,
  run_attempt: run.attempt ?? 1,
})

const ready = (days: number): readonly [string, string] => ['ready-at', `${daysAgo(days)}: from then on every version is old enough`]

test('a job is run again when its time has come, and waits before', async () => {
  const { outcome, github } = await recheck([
    { number: 1, jobs: [{ id: 11, notes: [['too-new', 'lib@1.0.1 is 5 hours old'], ready(0.01)] }] },
    { number: 2, jobs: [{ id: 22, notes: [ready(-1)] }] },
  ])
  expect(outcome).toMatchObject({ status: 0, outputs: { rerun: '1', waiting: '1' } })
  expect(github.written.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /repos/acme/app/actions/jobs/11/rerun'])
  expect(outcome.summary).toContain('#2')
})

const missing = (days: number): readonly [string, string] => [
  'rerun-at',
  `${daysAgo(days)}: run again; only answers that could not be had block`,
]

test.each<[string, Job, number]>([
  ['that lacked an answer', { id: 1, notes: [['attestation-unavailable', 'x'], missing(0.01)] }, 1],
  ['whose limit of requests is not over', { id: 1, notes: [missing(-0.01)] }, 0],
  ['that lacked it nine times', { id: 1, notes: [missing(1)], run: { attempt: 9 } }, 1],
  ['that lacked it ten times', { id: 1, notes: [missing(1)], run: { attempt: 10 } }, 0],
  ['that was young ten times', { id: 1, notes: [ready(1)], run: { attempt: 10 } }, 1],
])('a job %s', async (_what, job, again) => {
  const { outcome, github } = await recheck([{ number: 1, jobs: [job] }])
  expect([outcome.status, github.written.length]).toEqual([0, again])
})

test.each<[string, Job]>([
  ['failed for another reason', { id: 1, notes: [['attestation-lost', 'lib@1.0.1 has no attestation']] }],
  ['passed', { id: 1, conclusion: 'success', notes: [ready(1)] }],
  ['belongs to another app', { id: 1, app: 'someone-elses', notes: [ready(1)] }],
  ['names no time', { id: 1, notes: [['ready-at', 'soon: perhaps']] }],
  ['names two times of which one is to come', { id: 1, notes: [ready(1), ready(-1)] }],
])('a job that %s is left alone', async (_what, job) => {
  const { outcome, github } = await recheck([{ number: 1, jobs: [job] }])
  expect(outcome.status).toBe(0)
  expect(github.written).toEqual([])
})

test.each<[string, readonly Job[], readonly number[]]>([
  [
    'a run whose base branch was another is not given the last word',
    [
      { id: 1, notes: [ready(1)], run: { number: 1 } },
      { id: 2, notes: [['package-denied', 'no']], run: { number: 2 } },
    ],
    [],
  ],
  [
    'nor one before a run that is under way or went through',
    [
      { id: 1, notes: [ready(1)], run: { number: 1 } },
      { id: 2, conclusion: 'success', notes: [], run: { number: 2 } },
    ],
    [],
  ],
  [
    'of two runs that wait the newer one runs again',
    [
      { id: 1, notes: [ready(1)], run: { number: 1 } },
      { id: 2, notes: [ready(1)], run: { number: 2 } },
    ],
    [2],
  ],
  [
    'another workflow, or the same upon another event, takes no place',
    [
      { id: 1, notes: [ready(1)] },
      { id: 2, notes: [], run: { number: 9, workflow: 6 } },
      { id: 3, notes: [], run: { number: 9, event: 'push' } },
    ],
    [1],
  ],
])('%s', async (_what, jobs, again) => {
  const { outcome, github } = await recheck([{ number: 1, jobs }])
  expect(outcome.status).toBe(0)
  expect(github.written.map(({ path }) => path)).toEqual(again.map((id) => `/repos/acme/app/actions/jobs/${id}/rerun`))
})

test('what GitHub would refuse to run again for its age is not asked about', async () => {
  const { outcome, github } = await recheck([{ number: 1, updated: daysAgo(40), jobs: [{ id: 1, notes: [ready(1)] }] }])
  expect(outcome).toMatchObject({ status: 0, log: expect.stringContaining('No check is waiting') })
  expect(github.asked).toHaveLength(1)
})

test('many pull requests are asked page by page', async () => {
  const pulls = Array.from({ length: 60 }, (_, index) => ({ number: index + 1, jobs: index === 57 ? [{ id: 5, notes: [ready(1)] }] : [] }))
  const { outcome } = await recheck(pulls)
  expect(outcome).toMatchObject({ status: 0, outputs: { rerun: '1' } })
})

test('a job that cannot be run again fails the step, after the others were', async () => {
  const pulls = [11, 22].map((id) => ({ number: id, jobs: [{ id, notes: [ready(1)] }] }))
  const { outcome, github } = await recheck(pulls, [[/jobs\/22\/rerun/, 403]])
  expect(outcome.status).toBe(1)
  expect(outcome.annotations).toEqual([expect.objectContaining({ level: 'error', title: 'not run again' })])
  expect(github.written).toHaveLength(1)
})

test('without the permission to look, the step fails and names the permissions', async () => {
  const { outcome } = await recheck([], [[/pulls/, 403]])
  expect([outcome.status, outcome.annotations[0]?.title]).toEqual([1, 'CONTENTS_UNAVAILABLE'])
  expect(outcome.annotations[0]?.message).toContain('actions: write')
})

test('what the check says is what the re-check reads', async () => {
  const scene = await openScene({ base: ['fresh@1.0.0'], head: ['fresh@1.0.1'] })
  const { annotations } = await scene.run({ event: 'pull_request', payload: dependabotSingle({ base: BASE, head: HEAD }) })
  const notes = annotations.map(({ title, message }) => [title ?? '', message] as const)
  const { outcome } = await recheck([{ number: 1, jobs: [{ id: 1, notes }] }])
  expect(outcome.outputs).toMatchObject({ rerun: '0', waiting: '1' })
})

test('the re-check runs a check again after an outage, but not if something is wrong too', async () => {
  const lost = { base: ['lib@1.0.0'], head: ['lib@1.1.0'], registryFaults: [[/attestations\/lib@1\.1\.0/, 500]] as const }
  const scene = await openScene(lost)
  const { annotations } = await scene.run({ event: 'pull_request', payload: dependabotSingle({ base: BASE, head: HEAD }) })
  const notes = annotations.map(({ title, message }) => [title ?? '', message] as const)
  expect(notes.map(([title]) => title)).toContain('rerun-at')
  const { outcome } = await recheck([{ number: 1, jobs: [{ id: 1, notes }] }])
  expect(outcome.outputs).toMatchObject({ rerun: '1', waiting: '0' })
})
