import { describe, expect, test } from '@jest/globals'
import {
  parseAdvisories,
  parseApprovals,
  parseCommit,
  parseComparison,
  parseId,
  parseJobs,
  parsePulls,
  parseRepository,
  parseRunAttempt,
  parseTagObject,
  parseTagRef,
} from '../../src/github/index.ts'

const SHA = 'a'.repeat(40)
const REPOSITORY = { id: 1296269, full_name: 'octo/widget', owner: { login: 'octo', id: 583231 }, default_branch: 'main' }
const RUN = {
  id: 30433642,
  run_attempt: 4,
  status: 'completed',
  conclusion: 'failure',
  event: 'push',
  head_sha: SHA,
  head_branch: 'main',
  path: '.github/workflows/release.yml@refs/heads/main',
  actor: { login: 'octocat' },
  triggering_actor: { login: 'hubot' },
  run_started_at: '2026-05-11T10:00:00Z',
  created_at: '2026-05-11T09:59:00Z',
  updated_at: '2026-05-11T10:10:00Z',
  repository: REPOSITORY,
  head_repository: { id: 7, full_name: 'evil/widget' },
}

describe('ids are exact digits', () => {
  test.each([
    [1, '1'],
    [9007199254740991, '9007199254740991'],
    [9007199254740992, undefined],
    ['9223372036854775807', '9223372036854775807'],
    [0, undefined],
    [-1, undefined],
    [1.5, undefined],
    ['01', undefined],
    ['1e3', undefined],
    ['', undefined],
    [' 1', undefined],
    [null, undefined],
    [true, undefined],
  ])('%j is %j', (value, wanted) => expect(parseId(value)).toBe(wanted))
})

test('a repository', () => {
  expect(parseRepository(REPOSITORY)).toEqual({ id: '1296269', fullName: 'octo/widget', ownerId: '583231', defaultBranch: 'main' })
  for (const json of [null, [], {}, { ...REPOSITORY, id: '0x1' }, { ...REPOSITORY, default_branch: '' }, { ...REPOSITORY, full_name: 1 }]) {
    expect(parseRepository(json)).toBeUndefined()
  }
})

describe('a run attempt', () => {
  test('in full', () => {
    expect(parseRunAttempt(RUN)).toEqual({
      repositoryId: '1296269',
      repositoryFullName: 'octo/widget',
      headRepositoryId: '7',
      runId: '30433642',
      attempt: '4',
      status: 'completed',
      conclusion: 'failure',
      event: 'push',
      headSha: SHA,
      headBranch: 'main',
      path: '.github/workflows/release.yml',
      actor: 'octocat',
      triggeringActor: 'hubot',
      startedAt: '2026-05-11T10:00:00Z',
      updatedAt: '2026-05-11T10:10:00Z',
    })
  })
  test('in progress, by someone who is gone, of a deleted fork', () => {
    const json = {
      ...RUN,
      status: 'in_progress',
      conclusion: null,
      actor: null,
      triggering_actor: null,
      head_repository: null,
      head_branch: null,
      run_started_at: null,
    }
    expect(parseRunAttempt(json)).toMatchObject({
      conclusion: undefined,
      actor: undefined,
      headRepositoryId: undefined,
      startedAt: '2026-05-11T09:59:00Z',
    })
  })
  test.each([
    ['.github/workflows/release.yml', '.github/workflows/release.yml'],
    ['.github/workflows/release.yaml@main', '.github/workflows/release.yaml'],
    ['octo/widget/.github/workflows/release.yml@main', '.github/workflows/release.yml'],
    ['Octo/Widget/.github/workflows/release.yml', '.github/workflows/release.yml'],
    ['mallory/widget/.github/workflows/release.yml@main', 'mallory/widget/.github/workflows/release.yml'],
    ['.github/workflows/release.yml@refs/tags/@octo/widget@1.0.0', '.github/workflows/release.yml'],
    ['dynamic/pages/deploy', 'dynamic/pages/deploy'],
  ])('%s is the workflow %s', (path, wanted) => expect(parseRunAttempt({ ...RUN, path })?.path).toBe(wanted))
  test.each(['id', 'run_attempt', 'status', 'event', 'head_sha', 'path', 'repository'])('without %s is none', (key) =>
    expect(parseRunAttempt({ ...RUN, [key]: undefined })).toBeUndefined(),
  )
  test.each([null, [], '', { ...RUN, head_sha: 'HEAD' }, { ...RUN, repository: {} }, { ...RUN, id: 2 ** 60 }])('%j is none', (json) =>
    expect(parseRunAttempt(json)).toBeUndefined(),
  )
})

describe('jobs', () => {
  const step = {
    name: 'Publish',
    status: 'completed',
    conclusion: 'skipped',
    number: 3,
    started_at: '2026-05-11T10:00:00Z',
    completed_at: null,
  }
  const job = {
    name: 'release',
    status: 'completed',
    conclusion: 'failure',
    started_at: '2026-05-11T10:00:00Z',
    completed_at: '2026-05-11T10:09:00Z',
    steps: [step],
  }
  test('with their steps', () => {
    const times = { startedAt: '2026-05-11T10:00:00Z', completedAt: undefined }
    expect(parseJobs({ total_count: 1, jobs: [job] })).toEqual([
      {
        name: 'release',
        status: 'completed',
        conclusion: 'failure',
        startedAt: '2026-05-11T10:00:00Z',
        completedAt: '2026-05-11T10:09:00Z',
        steps: [{ name: 'Publish', status: 'completed', conclusion: 'skipped', ...times }],
      },
    ])
  })
  test('that have no steps yet', () => expect(parseJobs({ total_count: 1, jobs: [{ ...job, steps: undefined }] })?.[0]?.steps).toEqual([]))
  test.each([
    ['fewer than there are', { total_count: 2, jobs: [job] }],
    ['no count', { jobs: [job] }],
    ['one that is none', { total_count: 1, jobs: [null] }],
    ['a step that is none', { total_count: 1, jobs: [{ ...job, steps: [{}] }] }],
    ['no list', { total_count: 0 }],
    ['a list alone', [job]],
  ])('%s', (_, json) => expect(parseJobs(json)).toBeUndefined())
})

test('approvals count those who approved, each once', () => {
  const review = (login: string, state: string) => ({ state, user: { login }, environments: [] })
  expect(parseApprovals([review('a', 'approved'), review('b', 'rejected'), review('a', 'approved')])).toEqual(['a'])
  expect(parseApprovals([])).toEqual([])
  for (const json of [{}, null, [null], [{ state: 'approved', user: null }]]) expect(parseApprovals(json)).toBeUndefined()
})

test('where a commit stands', () => {
  for (const status of ['identical', 'behind', 'ahead', 'diverged']) expect(parseComparison({ status })).toBe(status)
  for (const json of [{ status: 'unrelated' }, { status: '404' }, {}, null, [], 'behind']) expect(parseComparison(json)).toBeUndefined()
})

test('tags', () => {
  const ref = { ref: 'refs/tags/v1.0.0', object: { type: 'commit', sha: SHA } }
  expect(parseTagRef(ref)).toEqual({ type: 'commit', sha: SHA })
  expect(parseTagRef({ ...ref, object: { type: 'tag', sha: SHA } })).toEqual({ type: 'tag', sha: SHA })
  for (const json of [
    [ref],
    { ...ref, ref: 'refs/heads/v1.0.0' },
    { ...ref, object: { type: 'tree', sha: SHA } },
    { ...ref, object: { type: 'commit', sha: 'x' } },
    {},
    null,
  ]) {
    expect(parseTagRef(json)).toBeUndefined()
  }
  const object = { tag: 'v1', object: { type: 'commit', sha: SHA }, tagger: { date: '2026-01-01T00:00:00Z' } }
  expect(parseTagObject(object)).toEqual({ sha: SHA, taggedAt: '2026-01-01T00:00:00Z' })
  expect(parseTagObject({ ...object, tagger: null })).toEqual({ sha: SHA, taggedAt: undefined })
  for (const json of [{ ...object, object: { type: 'tag', sha: SHA } }, {}, null, []]) expect(parseTagObject(json)).toBeUndefined()
})

test('the review of a commit', () => {
  const commit = { sha: SHA, commit: { verification: { verified: true } } }
  expect(parseCommit(commit)).toEqual({ sha: SHA, signatureVerified: true })
  for (const json of [
    { ...commit, sha: 'main' },
    { sha: SHA, commit: {} },
    { sha: SHA, commit: { verification: { verified: 'yes' } } },
    null,
  ])
    expect(parseCommit(json)).toBeUndefined()
  const merged = { number: 7, merged_at: '2026-01-01T00:00:00Z' }
  expect(parsePulls([{ number: 9, merged_at: '2026-01-01T00:00:00Z' }, merged, { number: 3, merged_at: null }])).toEqual({
    mergedPullRequest: 7,
  })
  expect(parsePulls([])).toEqual({ mergedPullRequest: undefined })
  for (const json of [null, {}, [null], [{ merged_at: null }]]) expect(parsePulls(json)).toBeUndefined()
})

test('advisories that are reviewed, not withdrawn, and about npm', () => {
  const advisory = (id: string, more: object = {}) => ({
    ghsa_id: `GHSA-${id}-rxg3-hmpx`,
    type: 'reviewed',
    withdrawn_at: null,
    vulnerabilities: [{ package: { ecosystem: 'npm', name: 'x' }, vulnerable_version_range: '< 2', first_patched_version: '2.0.0' }],
    ...more,
  })
  const list = [
    advisory('wwww'),
    advisory('g7cv'),
    advisory('g7cv'),
    advisory('2222', { withdrawn_at: '2026-01-01T00:00:00Z' }),
    advisory('3333', { type: 'unreviewed' }),
    advisory('4444', { vulnerabilities: [{ package: { ecosystem: 'pip', name: 'x' } }] }),
  ]
  expect(parseAdvisories(list, { name: 'x', ecosystem: 'npm' })).toEqual([
    { id: 'GHSA-g7cv-rxg3-hmpx', patched: ['2.0.0'] },
    { id: 'GHSA-wwww-rxg3-hmpx', patched: ['2.0.0'] },
  ])
  expect(parseAdvisories([advisory('wwww')], { name: 'y', ecosystem: 'npm' })).toEqual([{ id: 'GHSA-wwww-rxg3-hmpx', patched: [] }])
  expect(parseAdvisories([], { name: 'x', ecosystem: 'npm' })).toEqual([])
  for (const json of [{}, null, [null], [{ ghsa_id: 'CVE-1' }]])
    expect(parseAdvisories(json, { name: 'x', ecosystem: 'npm' })).toBeUndefined()
})
