/** What a version is compared with, through the whole line: the author of a pull request cannot choose it. */
import { expect, test } from '@jest/globals'
import { known } from '../../src/domain/answer.ts'
import { POLICY_FILE } from '../../src/line/policy-file.ts'
import { run } from '../../src/line/run.ts'
import type { World } from '../../src/world.ts'
import { type Story, fakeWorld } from '../helpers/world/index.ts'

const OTHER = { other: { versions: { '1.0.0': { at: '2026-01-01T12:00:00Z' } } } }
const HISTORY = { '1.0.0': { at: '2026-06-01T12:00:00Z' }, '1.1.0': { at: '2026-09-01T12:00:00Z' } }
const story = (last: object, more: Partial<Story> = {}): Story => ({
  now: '2026-11-22T10:00:00Z',
  packages: { ...OTHER, lib: { versions: { ...HISTORY, '1.2.0': { at: '2026-11-08T12:00:00Z', ...last } } } },
  base: ['other@1.0.0'],
  head: ['other@1.0.0', 'lib@1.2.0'],
  ...more,
})
const findings = async (world: World): Promise<readonly string[]> => {
  const report = await run(world, { mode: 'enforce', policyFile: { path: POLICY_FILE, named: false }, lockfiles: [] })
  return report.verdicts.flatMap(({ kind, findings: all }) => [kind, ...all.map(({ rule, level }) => `${level}: ${rule}`)])
}

test('a package that is new to the lockfile is compared with the registry’s nearest lower version', async () => {
  expect(await findings(fakeWorld(story({})))).toEqual(['authorized', 'notice: package-first-seen'])
  expect(await findings(fakeWorld(story({ attested: false })))).toContain('error: attestation-lost')
  expect(await findings(fakeWorld(story({ identity: { repository: 'mallory/evil', repositoryId: '666' } })))).toContain(
    'error: publisher-changed',
  )
})

test('no list of versions, and nothing locked to compare with: undetermined, never authorized', async () => {
  const down = [{ on: /^registry \/lib$/, as: 'unreachable' }] as const
  expect(await findings(fakeWorld(story({}, { faults: down })))).toEqual([
    'undetermined',
    'error: registry-metadata-unavailable',
    'notice: package-first-seen',
  ])
  expect(await findings(fakeWorld(story({}, { faults: down, base: ['lib@1.1.0'], head: ['lib@1.2.0'] })))).not.toContain('undetermined')
})

test('no answer about the attestations of the registry’s version: undetermined', async () => {
  const down = [{ on: /attestations\/lib@1\.1\.0/, as: 'unreachable' }] as const
  expect(await findings(fakeWorld(story({}, { faults: down })))).toContain('error: attestation-unavailable')
})

test('a version that an exemption let in is no measure for the next one', async () => {
  const policy = `version: 1
exemptions:
  - package: lib
    version: 1.1.0
    integrity: sha512-${'A'.repeat(86)}==
    rules: [attestation-lost]
    reason: published by hand
    expires: 2026-12-31
`
  const packages = {
    lib: {
      versions: {
        ...HISTORY,
        '1.1.0': { at: '2026-09-01T12:00:00Z', attested: false },
        '1.2.0': { at: '2026-11-08T12:00:00Z', attested: false },
      },
    },
  }
  const next = { packages, base: ['lib@1.1.0'], head: ['lib@1.2.0'] }
  expect(await findings(fakeWorld(story({}, next)))).not.toContain('error: attestation-lost')
  expect(await findings(fakeWorld(story({}, { ...next, policy })))).toContain('error: attestation-lost')
})

test('a repository whose name belongs to another one today vouches for nothing', async () => {
  const world = fakeWorld(story({}, { base: ['lib@1.1.0'], head: ['lib@1.2.0'] }))
  expect(await findings(world)).toEqual(['authorized'])
  const squatted: World = {
    ...world,
    ask: async (question) => {
      const answer = await world.ask(question)
      const isRepository = question.to === 'github' && /^\/repos\/[^/]+\/[^/]+$/.test(question.path)
      return isRepository && answer.kind === 'known' ? known({ ...(answer.value as object), id: 999 }) : answer
    },
  }
  expect(await findings(squatted)).toEqual(['undetermined', 'error: commit-unavailable'])
})

test('the first attestation is held against the repository that the version before names', async () => {
  const next = (identity: object): Partial<Story> => ({
    packages: {
      lib: {
        versions: {
          '1.1.0': { at: '2026-09-01T12:00:00Z', attested: false, source: {} },
          '1.2.0': { at: '2026-11-08T12:00:00Z', identity },
        },
      },
    },
    base: ['lib@1.1.0'],
    head: ['lib@1.2.0'],
  })
  expect(await findings(fakeWorld(story({}, next({}))))).not.toContain('error: publisher-changed')
  const stranger = next({ repository: 'mallory/evil', repositoryId: '666' })
  expect(await findings(fakeWorld(story({}, stranger)))).toContain('error: publisher-changed')
  const neighbour = next({ repository: 'octo/gadget', repositoryId: '667' })
  expect(await findings(fakeWorld(story({}, neighbour)))).toContain('warning: publisher-changed')
  const down = [{ on: /^github \/repos\/octo\/widget$/, as: 'unreachable' }] as const
  expect((await findings(fakeWorld(story({}, { ...stranger, faults: down }))))[0]).toBe('undetermined')
  const off = { ...stranger, policy: 'version: 1\nsettings:\n  source: off\n' }
  expect(await findings(fakeWorld(story({}, off)))).toContain('error: publisher-changed')
})
