/** What a pull request changes beside its lockfile, without a checkout: what is told, what is judged, and what it costs. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { pullRequest } from '../helpers/payloads.ts'
import { BASE, HEAD, closeScenes, openScene } from '../helpers/scene.ts'

afterAll(closeScenes)

const event = 'pull_request'
const payload = pullRequest({ base: BASE, head: HEAD })
const rulesOf = (report: { readonly findings: readonly { readonly rule: string; readonly level: string }[] } | undefined) =>
  report?.findings.map(({ rule, level }) => `${level}:${rule}`)

describe('a file beside the lockfile alone', () => {
  test('is something to judge: told, and green where hashes bind what it redirects', async () => {
    const scene = await openScene({ base: ['lib@1.0.0'], headFiles: { '.npmrc': 'registry=https://evil.example/\n' } })
    const { status, report, annotations } = await scene.run({ event, payload })
    expect({ status, rules: rulesOf(report), changes: report?.changes }).toEqual({
      status: 0,
      rules: ['warning:install-input-changed'],
      changes: [],
    })
    expect(annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', title: 'install-input-changed', file: '.npmrc', line: '1' }),
    )
    // Nobody is asked about packages.
    expect(scene.registry.asked).toEqual([])
  })

  test('in a repository without a lockfile it is told too, and nothing is missed', async () => {
    const scene = await openScene({ headFiles: { '.npmrc': 'registry=https://evil.example/\n' } })
    const { status, report } = await scene.run({ event, payload })
    expect({ status, rules: rulesOf(report) }).toEqual({ status: 0, rules: ['warning:install-input-changed'] })
  })

  test('a misspelt name in `lockfiles` stays a mistake', async () => {
    const scene = await openScene({ base: ['lib@1.0.0'], headFiles: { '.npmrc': 'registry=https://evil.example/\n' } })
    const { status, annotations } = await scene.run({ event, payload, inputs: { lockfiles: 'app/package-lock.json' } })
    expect([status, annotations[0]?.title]).toEqual([1, 'LOCKFILE_MISSING'])
  })
})

describe('the package manager', () => {
  const manifest = (version: string): string => JSON.stringify({ name: 'app', packageManager: `pnpm@${version}` }, null, 2)
  const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z')
  const packages = {
    lib: { identity: { repository: 'octo/lib' }, versions: { '1.0.0': { at: daysAgo(90) } } },
    pnpm: {
      identity: { repository: 'pnpm/pnpm' },
      versions: { '10.0.0': { at: daysAgo(90) }, '10.1.0': { at: daysAgo(20) }, '10.2.0': { at: daysAgo(20), attested: false, account: 'mallory' } },
    },
  } // prettier-ignore
  const bump = (version: string) =>
    openScene({ packages, base: ['lib@1.0.0'], baseFiles: { 'package.json': manifest('10.0.0') }, headFiles: { 'package.json': manifest(version) } }) // prettier-ignore

  test.each([
    ['10.1.0', 0, 'authorized', 'verified'],
    ['10.2.0', 1, 'unauthorized', 'unattested'],
  ] as const)('pnpm@%s is judged as its bump', async (version, status, verdict, evidence) => {
    const scene = await bump(version)
    const ended = await scene.run({ event, payload })
    expect(ended.status).toBe(status)
    expect(ended.report?.changes).toMatchObject([
      { name: 'pnpm', version, kind: 'updated', replaces: ['10.0.0'], lockfile: 'package.json', line: 3, verdict, evidence, binding: status === 0 ? 'registry' : 'none' },
    ]) // prettier-ignore
  })
})

test('a pull request that changes none of these asks one question, as before', async () => {
  const scene = await openScene({
    base: ['lib@1.0.0'],
    baseFiles: { '.npmrc': 'fund=false\n', 'package.json': '{}' },
    headFiles: { 'src/index.js': 'x', 'tools/yarn.cjs': 'x' },
  })
  const { status, log } = await scene.run({ event, payload })
  expect({ status, log: log.trim() }).toEqual({ status: 0, log: 'No lockfile change: nothing to judge.' })
  expect(scene.github.asked).toHaveLength(1)
})

test('a lockfile that is deleted while its package.json stays is blocked', async () => {
  const files = { 'package.json': '{"dependencies":{"lib":"1"}}' }
  const scene = await openScene({ base: ['lib@1.0.0'], baseFiles: files, commits: { [HEAD]: { files, parent: BASE } } })
  const { status, report } = await scene.run({ event, payload })
  expect({ status, rules: rulesOf(report) }).toEqual({ status: 1, rules: ['error:install-input-changed'] })
})
