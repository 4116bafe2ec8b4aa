/** What a pull request changes beside its lockfile, without a checkout: what is reported, what is judged, and how many questions it costs. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { pullRequest } from '../helpers/payloads.ts'
import { BASE, HEAD, closeScenes, lockfile, openScene } from '../helpers/scene.ts'

afterAll(closeScenes)

const event = 'pull_request'
const payload = pullRequest({ base: BASE, head: HEAD })
const rulesOf = (report: { readonly findings: readonly { readonly rule: string; readonly level: string }[] } | undefined) =>
  report?.findings.map(({ rule, level }) => `${level}:${rule}`)

describe('a file beside the lockfile alone', () => {
  test('is something to judge: reported, and green if hashes bind what it redirects', async () => {
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

describe('a link that leads elsewhere than before', () => {
  const locked = { 'package-lock.json': lockfile(['lib@1.0.0']), 'package.json': '{"dependencies":{"lib":"1"}}' }
  const below = (folder: string) => Object.fromEntries(Object.entries(locked).map(([file, text]) => [`${folder}/${file}`, text]))
  const retarget = async (from: string, to: string, files: Readonly<Record<string, string>>) => {
    const scene = await openScene({ baseFiles: { ...files, app: `link:${from}` }, headFiles: { app: `link:${to}` } })
    const { status, report } = await scene.run({ event, payload })
    return { status, rules: rulesOf(report), asked: scene.github.asked.length }
  }

  test.each(['vendor/node_modules/app', '../elsewhere', 'docs'])('is blocked without a checkout: to %s', async (to) => {
    const { status, rules, asked } = await retarget('apps/one', to, { ...below('apps/one'), 'docs/README.md': 'x' })
    expect({ status, rules }).toEqual({ status: 1, rules: ['error:install-input-changed'] })
    expect(asked).toBeLessThan(12)
  })

  test('is no news where its lockfile is judged too', async () => {
    const { status, rules } = await retarget('apps/one', 'apps/two', { ...below('apps/one'), ...below('apps/two') })
    expect({ status, rules }).toEqual({ status: 0, rules: [] })
  })
})

describe('an entry that leaves a yarn.lock of Yarn 1', () => {
  const COUNT = 40
  const entry = (name: string): string =>
    `${name}@^1.0.0:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/${name}/-/${name}-1.0.0.tgz"\n  integrity sha512-${'A'.repeat(86)}==\n\n`
  const workspace = (index: number, asked: object): readonly [string, string] => [
    `packages/w${String(index)}/package.json`,
    JSON.stringify({ name: `w${String(index)}`, version: '1.0.0', dependencies: asked }),
  ]
  const scene = (asked: object) =>
    openScene({
      baseFiles: {
        'package.json': '{"private":true,"workspaces":["packages/*"]}',
        'yarn.lock': entry('kept') + entry('gone'),
        ...Object.fromEntries(
          Array.from({ length: COUNT }, (_, index) => workspace(index, index === COUNT - 1 ? asked : { kept: '^1.0.0' })),
        ),
      },
      headFiles: { 'yarn.lock': entry('kept') },
    })

  test('costs at most one question for each workspace without a checkout, and none for its folder', async () => {
    const asking = await scene({ kept: '^1.0.0' })
    const { status } = await asking.run({ event, payload })
    const folders = asking.github.asked.filter(({ url }) => url.includes('/git/trees/') && !url.includes('recursive')).length
    expect(status).toBe(0)
    expect(folders).toBeLessThan(6)
    expect(asking.github.asked.length).toBeLessThan(COUNT + 15)
  })

  test('is refused where an unchanged workspace asks for it', async () => {
    const { status, annotations } = await (await scene({ gone: '^1.0.0' })).run({ event, payload })
    expect([status, annotations[0]?.title]).toEqual([1, 'LOCKFILE_UNREADABLE'])
  })
})
