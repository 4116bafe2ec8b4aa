/** Each event, with payloads of real shape: what it compares, and where it reads the policy. */
import { afterAll, describe, expect, test } from '@jest/globals'
import {
  dependabotGrouped,
  dependabotSingle,
  dispatch,
  fromFork,
  lockFileMaintenance,
  mergeGroup,
  pullRequest,
  push,
  renovate,
  schedule,
} from '../helpers/payloads.ts'
import { BASE, HEAD, TIP, closeScenes, openScene } from '../helpers/scene.ts'

afterAll(closeScenes)

const SIDES = { base: BASE, head: HEAD }
const DENY_LIB = 'version: 1\npackages:\n  lib:\n    - { deny: true }\n'

describe('pull_request', () => {
  test.each([
    ['Dependabot, one package', dependabotSingle(SIDES), ['lib@1.0.0'], ['lib@1.1.0'], 1],
    [
      'Dependabot, a group',
      dependabotGrouped(SIDES),
      ['lib@1.0.0', 'util@2.0.0', 'tool@3.0.0'],
      ['lib@1.1.0', 'util@2.0.1', 'tool@3.1.0'],
      3,
    ],
    ['Renovate', renovate(SIDES), ['lib@1.0.0'], ['lib@1.1.0'], 1],
    [
      'lock file maintenance',
      lockFileMaintenance(SIDES),
      ['lib@1.0.0', 'util@2.0.0', 'tool@3.0.0'],
      ['lib@1.1.0', 'util@2.0.1', 'tool@3.0.0'],
      2,
    ],
    ['a fork', fromFork(SIDES), ['lib@1.0.0'], ['lib@1.1.0'], 1],
  ])('%s: honest bumps pass with nothing but a token that reads', async (_who, payload, base, head, count) => {
    const scene = await openScene({ base, head })
    const { status, outputs, report, log } = await scene.run({ event: 'pull_request', payload })
    expect({ status, log }).toEqual({ status: 0, log: expect.stringContaining('authorized') })
    expect(outputs).toMatchObject({ conclusion: 'pass', unauthorized: '0', undetermined: '0', 'ready-at': '' })
    expect(report?.counts).toMatchObject({ authorized: count, unauthorized: 0, undetermined: 0 })
    expect(scene.github.written).toEqual([])
  })

  test('a version published with a stolen token is blocked on its lockfile line', async () => {
    const scene = await openScene({ base: ['lib@1.0.0', 'stolen@1.0.0'], head: ['lib@1.1.0', 'stolen@1.0.1'] })
    const { status, outputs, annotations, summary } = await scene.run({ event: 'pull_request', payload: dependabotGrouped(SIDES) })
    expect(status).toBe(1)
    expect(outputs).toMatchObject({ conclusion: 'fail', unauthorized: '1', undetermined: '0' })
    expect(annotations).toContainEqual(
      expect.objectContaining({ level: 'error', title: 'attestation-lost', file: 'package-lock.json', line: '20' }),
    )
    expect(summary).toContain('stolen')
  })

  test('what the base branch gained since the two parted is not judged again', async () => {
    const tip = { 'package-lock.json': 'moved on' }
    const scene = await openScene({ base: ['lib@1.0.0'], head: ['lib@1.1.0'], tipFiles: tip })
    const { status } = await scene.run({ event: 'pull_request', payload: pullRequest({ base: TIP, head: HEAD }) })
    expect(status).toBe(0)
  })

  test('the policy is the one at the tip of the base branch now, not when the event happened', async () => {
    const files = { '.github/countersign.yml': DENY_LIB }
    const scene = await openScene({ base: ['lib@1.0.0'], head: ['lib@1.1.0'], tipFiles: files })
    const { status, annotations } = await scene.run({ event: 'pull_request', payload: dependabotSingle(SIDES) })
    expect(status).toBe(1)
    expect(annotations).toContainEqual(expect.objectContaining({ title: 'package-denied' }))
  })

  test('a base branch that is gone leaves the commit that the event names', async () => {
    const scene = await openScene({ base: ['lib@1.0.0'], head: ['lib@1.1.0'], baseFiles: { '.github/countersign.yml': DENY_LIB } })
    const payload = pullRequest({ ...SIDES, baseBranch: 'release/1.x' })
    const { status, annotations } = await scene.run({ event: 'pull_request', payload })
    expect(status).toBe(1)
    expect(annotations).toContainEqual(expect.objectContaining({ title: 'package-denied' }))
  })
})

describe('the other events', () => {
  test('pull_request_target reads through the API, with anything in the workspace', async () => {
    const scene = await openScene({ base: ['stolen@1.0.0'], head: ['stolen@1.0.1'] })
    const { status } = await scene.run({ event: 'pull_request_target', payload: fromFork(SIDES), sha: TIP })
    expect(status).toBe(1)
    expect(scene.github.asked.some(({ url }) => url.includes(`/compare/${BASE}...${HEAD}`))).toBe(true)
  })

  test('pull_request_target with a given base compares the pull request with it, not the default branch with itself', async () => {
    const scene = await openScene({ base: ['stolen@1.0.0'], head: ['stolen@1.0.1'] })
    const { status, outputs } = await scene.run({
      event: 'pull_request_target',
      payload: fromFork(SIDES),
      sha: TIP,
      inputs: { base: 'main' },
    })
    expect([status, outputs['unauthorized']]).toEqual([1, '1'])
  })

  test('merge_group compares its base and head, and takes the policy of the protected branch', async () => {
    const queued = { '.github/countersign.yml': 'version: 1\n' }
    const scene = await openScene({
      base: ['lib@1.0.0'],
      baseFiles: queued,
      head: ['lib@1.1.0'],
      tipFiles: { '.github/countersign.yml': DENY_LIB },
    })
    const { status, annotations } = await scene.run({ event: 'merge_group', payload: mergeGroup(SIDES) })
    expect(status).toBe(1)
    expect(annotations).toContainEqual(expect.objectContaining({ title: 'package-denied' }))
  })

  test('push to the default branch compares with what was there, under the policy that was there', async () => {
    const scene = await openScene({
      base: ['lib@1.0.0'],
      head: ['lib@1.1.0'],
      baseFiles: { '.github/countersign.yml': DENY_LIB },
      headFiles: { '.github/countersign.yml': 'version: 1\n' },
    })
    const { status, annotations } = await scene.run({ event: 'push', payload: push({ before: BASE, after: HEAD }) })
    expect(status).toBe(1)
    expect(annotations).toContainEqual(expect.objectContaining({ title: 'package-denied' }))
  })

  test('push to a new branch compares with the default branch', async () => {
    const scene = await openScene({ base: ['stolen@1.0.0'], head: ['stolen@1.0.1'] })
    const payload = push({ before: '0'.repeat(40), after: HEAD, ref: 'refs/heads/feature' })
    const { status, outputs } = await scene.run({ event: 'push', payload })
    expect([status, outputs['unauthorized']]).toEqual([1, '1'])
  })

  test('a branch that is deleted brings nothing in', async () => {
    const scene = await openScene({ base: ['stolen@1.0.1'], commits: { [HEAD]: { files: { 'README.md': 'gone' }, parent: BASE } } })
    const payload = push({ before: HEAD, after: '0'.repeat(40), ref: 'refs/heads/feature' })
    const { status, log } = await scene.run({ event: 'push', payload, sha: BASE })
    expect([status, log.trim()]).toEqual([0, 'No lockfile change: nothing to judge.'])
  })

  test('push to another branch is judged by the default branch, so that a policy cannot be pushed first', async () => {
    const scene = await openScene({
      base: ['lib@1.0.0'],
      head: ['lib@1.1.0'],
      baseFiles: { '.github/countersign.yml': 'version: 1\n' },
      tipFiles: { '.github/countersign.yml': DENY_LIB },
    })
    const { status } = await scene.run({ event: 'push', payload: push({ before: BASE, after: HEAD, ref: 'refs/heads/feature' }) })
    expect(status).toBe(1)
  })

  test('a forced push is compared with what it replaced, not with where the two parted', async () => {
    const before = 'b'.repeat(40)
    const scene = await openScene({
      base: ['lib@1.0.0'],
      head: ['lib@1.0.0', 'fresh@1.0.1'],
      commits: { [before]: { files: { 'README.md': 'other' }, parent: BASE } },
    })
    const { status, outputs } = await scene.run({ event: 'push', payload: push({ before, after: HEAD, forced: true }) })
    expect([status, outputs['conclusion']]).toEqual([1, 'fail'])
  })

  test.each(['schedule', 'workflow_dispatch'])('%s audits every locked version', async (event) => {
    const scene = await openScene({ base: ['lib@1.0.0'], head: ['lib@1.1.0', 'util@2.0.0', 'fresh@1.0.1'] })
    const payload = event === 'schedule' ? schedule() : dispatch()
    const { status, outputs, summary } = await scene.run({ event, payload })
    expect([status, outputs['unauthorized']]).toEqual([1, '1'])
    expect(summary).toContain('fresh')
  })

  test('workflow_dispatch with a base compares: names are looked up', async () => {
    const scene = await openScene({ base: ['lib@1.0.0'], head: ['lib@1.1.0'], branches: { main: BASE, feature: HEAD } })
    const inputs = { base: 'main', head: 'feature' }
    const { status, report } = await scene.run({ event: 'workflow_dispatch', payload: dispatch(inputs), inputs, sha: BASE })
    expect(status).toBe(0)
    expect(report?.changes).toEqual([expect.objectContaining({ name: 'lib', version: '1.1.0', verdict: 'authorized' })])
  })

  test('any other event fails and says which ones are meant', async () => {
    const scene = await openScene()
    const { status, annotations, summary, outputs } = await scene.run({ event: 'issue_comment', payload: { action: 'created' } })
    expect([status, outputs['conclusion']]).toEqual([1, 'fail'])
    expect(annotations).toEqual([expect.objectContaining({ level: 'error', title: 'EVENT_UNSUPPORTED' })])
    expect(summary).toContain('EVENT_UNSUPPORTED')
  })
})
