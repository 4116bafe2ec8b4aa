/** What the author of a pull request may try in the lockfile. Each attempt is compared with what the repository had before, or refused. */
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../src/domain/report.ts'
import { PUBLIC_REGISTRY } from '../src/ecosystems/npm/registry/addresses.ts'
import { POLICY_FILE } from '../src/line/policy-file.ts'
import { run } from '../src/line/run.ts'
import type { Snapshot, World } from '../src/world.ts'
import { type PackageStory, type Story, fakeWorld, sha1 } from './helpers/world/index.ts'
import { integrityOf, sha512Hex } from './helpers/mint.ts'
import { packageLock } from './helpers/world/lockfile.ts'
import { fullVersions } from './helpers/world/versions.ts'

const NOW = '2026-11-22T10:00:00Z'
const [OLD, NEW] = ['2026-06-01T12:00:00Z', '2026-11-01T12:00:00Z']

/** `axios` 1.0.0 was attested, 1.0.1 was published with a stolen token. `other` has nothing to do with it. */
const packages: Readonly<Record<string, PackageStory>> = {
  axios: { versions: { '1.0.0': { at: OLD }, '1.0.1': { at: NEW, attested: false, account: 'octocat' } } },
  other: { versions: { '1.0.0': { at: OLD } } },
}
const lock = (...entries: Story['base']): string => packageLock(entries, fullVersions({ now: NOW, packages, base: [], head: [] }))

type Files = Readonly<Record<string, string>>

function worldOf(base: Files, head: Files): World {
  const side = (name: string, files: Files): Snapshot => ({
    commit: sha1(name),
    read: (path) => Promise.resolve(files[path]),
    lockfiles: () => Promise.resolve(Object.keys(files).sort()),
  })
  const [before, after] = [side('base', base), side('head', head)]
  return { ...fakeWorld({ now: NOW, packages, base: [], head: [] }), base: before, trusted: before, head: after }
}

const judged = (base: Files, head: Files, lockfiles: readonly string[] = []): Promise<Report> =>
  run(worldOf(base, head), { mode: 'enforce', policyFile: { path: POLICY_FILE, named: false }, lockfiles })

const rulesAt = (report: Report, level: string): readonly string[] =>
  report.verdicts.flatMap(({ findings }) => findings.filter((finding) => finding.level === level).map(({ rule }) => rule))

const SAFE = lock('axios@1.0.0', 'other@1.0.0')
const EVIL = lock('axios@1.0.1', 'other@1.0.0')

describe('a package that the repository knows is not first seen', () => {
  test.each<[string, Files, Files]>([
    ['in the lockfile that npm prefers', { 'package-lock.json': SAFE }, { 'package-lock.json': SAFE, 'npm-shrinkwrap.json': EVIL }],
    ['in a lockfile of another folder', { 'package-lock.json': SAFE }, { 'package-lock.json': SAFE, 'docs/package-lock.json': EVIL }],
    [
      'in another lockfile that was there',
      { 'package-lock.json': SAFE, 'docs/package-lock.json': lock('other@1.0.0') },
      { 'package-lock.json': SAFE, 'docs/package-lock.json': EVIL },
    ],
    [
      'in a lockfile that took the place of an unrelated one',
      { 'package-lock.json': SAFE, 'old/package-lock.json': lock('other@1.0.0') },
      { 'package-lock.json': SAFE, 'new/package-lock.json': EVIL },
    ],
    [
      'in a lockfile whose name differs in case, which some file systems do not tell apart',
      { 'package-lock.json': SAFE },
      { 'package-lock.json': SAFE, 'Package-Lock.json': EVIL },
    ],
  ])('%s', async (_where, base, head) => {
    const report = await judged(base, head)
    expect(report.conclusion).toBe('fail')
    expect(rulesAt(report, 'error')).toContain('attestation-lost')
  })

  test('and what the repository locks elsewhere already is not young', async () => {
    const report = await judged({ 'package-lock.json': SAFE }, { 'package-lock.json': SAFE, 'docs/package-lock.json': SAFE })
    expect(report.conclusion).toBe('pass')
    expect(rulesAt(report, 'notice')).not.toContain('package-first-seen')
  })

  test('while another lockfile that cannot be read keeps nothing from being judged', async () => {
    const report = await judged(
      { 'package-lock.json': lock('other@1.0.0'), 'fixtures/broken/package-lock.json': '{' },
      { 'package-lock.json': lock('other@1.0.0', 'axios@1.0.0'), 'fixtures/broken/package-lock.json': '{' },
    )
    expect(report.conclusion).toBe('pass')
  })
})

describe('a lockfile named in `lockfiles`', () => {
  test('is followed by the one that npm prefers to it', async () => {
    const report = await judged({ 'package-lock.json': SAFE }, { 'package-lock.json': SAFE, 'npm-shrinkwrap.json': EVIL }, [
      'package-lock.json',
    ])
    expect(rulesAt(report, 'error')).toContain('attestation-lost')
  })
})

test('an archive in the repository does not count as a reviewed folder', async () => {
  const yarn = (descriptor: string, ...fields: readonly string[]): Files => ({
    'yarn.lock': `# yarn lockfile v1\n\n\n"${descriptor}":\n  version "1.0.0"\n${fields.map((field) => `  ${field}\n`).join('')}`,
  })
  const address = `${PUBLIC_REGISTRY}/axios/-/axios-1.0.0.tgz`
  const before = yarn('axios@^1.0.0', `resolved "${address}"`, `integrity ${integrityOf(sha512Hex('axios@1.0.0'))}`)
  const report = await judged(
    before,
    yarn('axios@file:./vendor/axios.tgz', 'resolved "./vendor/axios.tgz#0123456789abcdef0123456789abcdef01234567"'),
  )
  expect(report.conclusion).toBe('fail')
  expect(rulesAt(report, 'error')).toContain('source-changed')
})

/** 1.0.0 is vulnerable, 1.0.1 is its fix, 1.0.2 comes from somebody who knows that fixes are let in young. */
describe('the cooldown is lifted for the fix alone', () => {
  const TODAY = '2026-11-22T06:00:00Z'
  const lib: PackageStory = { versions: { '1.0.0': { at: OLD }, '1.0.1': { at: TODAY }, '1.0.2': { at: TODAY }, '2.0.0': { at: OLD } } }
  const story = (head: Story['head'], base: Story['base'] = ['lib@1.0.0']): Story => ({
    now: NOW,
    packages: { lib },
    base,
    head,
    advisories: { 'lib@1.0.0': 'GHSA-2222-3333-4444' },
  })
  const judge = (told: Story): Promise<Report> =>
    run(fakeWorld(told), { mode: 'enforce', policyFile: { path: POLICY_FILE, named: false }, lockfiles: [] })

  test.each<[string, Story, 'pass' | 'fail']>([
    ['the fix', story(['lib@1.0.1']), 'pass'],
    ['a later version', story(['lib@1.0.2']), 'fail'],
    ['the fix beside the vulnerable version, which stays', story(['lib@1.0.0', { spec: 'lib@1.0.1', nested: true }]), 'fail'],
  ])('%s', async (_what, told, conclusion) => {
    const report = await judge(told)
    expect(report.conclusion).toBe(conclusion)
    expect(rulesAt(report, conclusion === 'pass' ? 'warning' : 'error')).toContain('too-new')
  })
})

test('a listed lockfile that is not found under its name is not skipped', async () => {
  const world = worldOf({ 'package-lock.json': SAFE }, { 'package-lock.json': SAFE })
  const head = { ...world.head, lockfiles: () => Promise.resolve(['app\ufffd/package-lock.json', 'package-lock.json']) }
  const options = { mode: 'enforce', policyFile: { path: POLICY_FILE, named: false }, lockfiles: [] } as const
  await expect(run({ ...world, head }, options)).rejects.toMatchObject({ code: 'CONTENTS_UNAVAILABLE' })
})
