/** If a service does not answer, the step fails, says which answer is missing, and accuses nobody. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { dependabotSingle } from '../helpers/payloads.ts'
import { BASE, HEAD, closeScenes, openScene } from '../helpers/scene.ts'
import type { Fault } from '../helpers/servers.ts'
import { runStep } from '../helpers/runner.ts'

afterAll(closeScenes)

const event = 'pull_request'
const payload = dependabotSingle({ base: BASE, head: HEAD })
const bump = { base: ['lib@1.0.0'], head: ['lib@1.1.0'] }
const COMPARE = /\/compare\//

describe('the repository cannot be read', () => {
  test.each<[string, readonly Fault[]]>([
    ['the token may not read it', [[COMPARE, 403]]],
    ['the API is broken', [[COMPARE, 502]]],
    ['the tip of the base branch is not told', [[/\/git\/ref\//, 500]]],
    ['a tree is not told', [[/\/git\/trees\//, 403]]],
    ['the lockfile is not told', [[/\/git\/blobs\//, 500]]],
  ])('%s', async (_what, githubFaults) => {
    const scene = await openScene({ ...bump, githubFaults })
    const { status, annotations, summary, outputs } = await scene.run({ event, payload })
    expect([status, outputs['conclusion'], annotations.map(({ title }) => title)]).toEqual([1, 'fail', ['CONTENTS_UNAVAILABLE']])
    expect(annotations[0]?.message).toContain('help: ')
    expect(summary).toContain('CONTENTS_UNAVAILABLE')
  })

  test('nobody listens', async () => {
    const scene = await openScene(bump)
    const { status, annotations } = await scene.run({ event, payload, api: 'http://127.0.0.1:9' })
    expect([status, annotations[0]?.title]).toEqual([1, 'CONTENTS_UNAVAILABLE'])
  })

  test('the answer never comes', async () => {
    const scene = await openScene({ ...bump, githubFaults: [[COMPARE, 'hangs']] })
    const { status, annotations } = await scene.run({ event, payload, inputs: { timeout: '0.2' } })
    expect([status, annotations[0]?.title]).toEqual([1, 'CONTENTS_UNAVAILABLE'])
  })
})

describe('the evidence cannot be had', () => {
  test('the registry is down: undetermined, not unauthorized', async () => {
    const scene = await openScene({ ...bump, registryFaults: [[/attestations/, 503]] })
    const { status, outputs, annotations, summary } = await scene.run({ event, payload })
    expect(status).toBe(1)
    expect(outputs).toMatchObject({ conclusion: 'fail', unauthorized: '0', undetermined: '1' })
    expect(annotations.filter(({ level }) => level === 'error').map(({ title }) => title)).toEqual([
      'attestation-unavailable (undetermined)',
    ])
    expect(`${summary}${annotations[0]?.message ?? ''}`).not.toMatch(/attack|malicious|stolen/i)
  })

  test('the deadline passes: undetermined, and the step ends', async () => {
    const scene = await openScene({ ...bump, registryFaults: [[/./, 'hangs']] })
    const { status, outputs } = await scene.run({ event, payload, inputs: { deadline: '5' } })
    expect([status, outputs['undetermined']]).toEqual([1, '1'])
  })

  test('the deadline is that of the whole run, reading the two sides included', async () => {
    const scene = await openScene({ ...bump, githubFaults: [[COMPARE, 'late']], registryFaults: [[/./, 'hangs']] })
    const started = performance.now()
    const { status, outputs } = await scene.run({ event, payload, inputs: { deadline: '10', timeout: '30' } })
    expect([status, outputs['undetermined']]).toEqual([1, '1'])
    // Counted from the second half on, it would end 18 seconds after the start.
    expect(performance.now() - started).toBeLessThan(17_000)
  })

  test('the run record is refused: undetermined', async () => {
    const scene = await openScene({ ...bump, githubFaults: [[/\/repos\/octo\/lib\/actions/, 403]] })
    const { status, outputs } = await scene.run({ event, payload })
    expect([status, outputs['unauthorized'], outputs['undetermined']]).toEqual([1, '0', '1'])
  })
})

describe('the gate itself cannot work', () => {
  test('a policy with problems: an annotation on each line of it', async () => {
    const policy = 'version: 1\nsettings:\n  cooldwon: 72h\nrules:\n  too-neww: off\n'
    const scene = await openScene({ ...bump, baseFiles: { '.github/countersign.yml': policy } })
    const { status, annotations, log } = await scene.run({ event, payload })
    expect(status).toBe(1)
    expect(annotations.map(({ title, file, line }) => [title, file, line])).toEqual([
      ['POLICY_INVALID', '.github/countersign.yml', '3'],
      ['POLICY_INVALID', '.github/countersign.yml', '5'],
    ])
    expect(log).not.toMatch(/ {4}at /)
  })

  test('a lockfile that is no lockfile: an annotation where it breaks', async () => {
    const scene = await openScene({ base: ['lib@1.0.0'], headFiles: { 'package-lock.json': '{\n  "packages": {\n' } })
    const { status, annotations } = await scene.run({ event, payload })
    expect([status, annotations[0]?.title, annotations[0]?.file]).toEqual([1, 'LOCKFILE_UNREADABLE', 'package-lock.json'])
  })

  test('a policy that is named and not there', async () => {
    const scene = await openScene(bump)
    const { status, annotations } = await scene.run({ event, payload, inputs: { policy: 'security/countersign.yml' } })
    expect([status, annotations[0]?.title]).toEqual([1, 'POLICY_MISSING'])
  })

  test('wrong inputs are all named at once', async () => {
    const scene = await openScene(bump)
    const { status, annotations } = await scene.run({ event, payload, inputs: { mode: 'advise', timeout: 'soon', registry: 'example' } })
    expect([status, annotations[0]?.title]).toEqual([1, 'INPUT_INVALID'])
    expect(annotations[0]?.message).toMatch(/`mode`.*`registry`.*`timeout`/)
  })

  test.each([
    ['no payload', { GITHUB_EVENT_PATH: '/nowhere/event.json' }, 'EVENT_UNSUPPORTED'],
    ['no repository', { GITHUB_REPOSITORY: '' }, 'INPUT_INVALID'],
  ])('%s', async (_what, env, code) => {
    const outcome = await runStep({ event, payload, api: 'http://127.0.0.1:9', env })
    expect([outcome.status, outcome.annotations[0]?.title]).toEqual([1, code])
  })

  test.each<[string, readonly Fault[]]>([
    ['an API that does not answer', [[COMPARE, 502]]],
    ['a token that may not read', [[COMPARE, 403]]],
  ])('under `mode: warn` it is a loud warning: %s', async (_what, githubFaults) => {
    const scene = await openScene({ ...bump, githubFaults })
    const { status, outputs, summary, log, annotations } = await scene.run({ event, payload, inputs: { mode: 'warn' } })
    expect([status, outputs['conclusion'], annotations[0]?.level, annotations[0]?.title]).toEqual([
      0,
      'fail',
      'warning',
      'CONTENTS_UNAVAILABLE',
    ])
    expect(log.split('\n')[0]).toMatch(/warn mode/i)
    expect(summary.split('\n')[0]).toMatch(/warn mode/i)
    expect(summary).not.toContain('so the check fails')
  })

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
    ['an input that is wrong', { timeout: 'soon' }, {}, 'INPUT_INVALID'],
    ['a policy with a problem', {}, { '.github/countersign.yml': 'version: 1\nrules: { too-old: off }\n' }, 'POLICY_INVALID'],
  ])('but not %s', async (_what, inputs, baseFiles, code) => {
    const scene = await openScene({ ...bump, baseFiles, headFiles: baseFiles })
    const { status, annotations } = await scene.run({ event, payload, inputs: { mode: 'warn', ...inputs } })
    expect([status, annotations[0]?.title]).toEqual([1, code])
  })
})
