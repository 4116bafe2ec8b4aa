/** What a drafted policy demands of unattested packages: a tag if all versions had one, and files if they were those of the tag. */
import { expect, test } from '@jest/globals'
import type { IncomingChange } from '../../src/domain/change.ts'
import { NO_POLICY } from '../../src/domain/policy.ts'
import { withEarnedTags } from '../../src/gather/earned-tags.ts'
import { gatherPublications } from '../../src/gather/publications.ts'
import { lockfileChanges } from '../../src/line/lockfile-changes.ts'
import { POLICY_FILE } from '../../src/line/policy-file.ts'
import { run } from '../../src/line/run.ts'
import { draftPolicy } from '../../src/policy/draft/init.ts'
import { writeDraft } from '../../src/policy/draft/init-text.ts'
import { type PackageStory, type Story, fakeWorld } from '../helpers/world/index.ts'

const NOW = '2026-11-22T10:00:00Z'
const TEN = ['1.0.0', '1.0.1', '1.0.2', '1.0.3', '1.0.4', '1.0.5', '1.0.6', '1.0.7', '1.0.8']
const HAND = { attested: false, account: 'alice', source: {}, history: TEN } as const
const BUILT = { files: { 'dist.js': 'x' }, source: { files: { 'dist.js': null } } }
const lib = (parts: Partial<PackageStory> = {}): PackageStory => ({
  ...HAND,
  versions: { '1.0.9': { at: '2026-09-01T12:00:00Z' }, '1.1.0': { at: '2026-11-08T12:00:00Z' } },
  ...parts,
})

async function drafted(story: PackageStory, more: Partial<Story> = {}): Promise<{ text: string; unanswered: number; world: Story }> {
  const told: Story = { now: NOW, packages: { lib: story }, base: [], head: ['lib@1.0.9'], ...more }
  const world = fakeWorld(told)
  const { changes } = await lockfileChanges(world.base, world.head)
  const incoming = changes.filter((change): change is IncomingChange => change.kind !== 'removed')
  const { candidates, unanswered } = await withEarnedTags(await gatherPublications(incoming, NO_POLICY, world, {}), NO_POLICY, world)
  return { text: writeDraft(draftPolicy(candidates, NO_POLICY), undefined, NOW).text, unanswered, world: told }
}

test('files that were those of the tag, before and now, are demanded', async () => {
  const { text } = await drafted(lib())
  expect(text).toMatch(/taggedIn: octo\/widget/)
  expect(text).toMatch(/reproduced: true/)
  expect(text).toMatch(/accounts: \[?\s*-?\s*alice/)
})

test.each<[string, PackageStory]>([
  ['built', lib(BUILT)],
  [
    'built before, though not now',
    lib({
      versions: { '1.0.8': { at: '2026-08-01T12:00:00Z', ...BUILT }, '1.0.9': { at: '2026-09-01T12:00:00Z' } },
      history: TEN.slice(0, -1),
    }),
  ],
])('%s: a tag alone', async (_, story) => {
  const { text } = await drafted(story)
  expect(text).toMatch(/taggedIn: octo\/widget/)
  expect(text).not.toMatch(/reproduced/)
})

test.each<[string, PackageStory]>([
  ['there are only four versions before', lib({ history: TEN.slice(-4) })],
  [
    'one of those before has no tag',
    lib({
      history: TEN.slice(0, -1),
      versions: { '1.0.8': { at: '2026-08-01T12:00:00Z', source: { tag: null } }, '1.0.9': { at: '2026-09-01T12:00:00Z' } },
    }),
  ],
  ['the locked version has no tag', lib({ versions: { '1.0.9': { at: '2026-09-01T12:00:00Z', source: null } } })],
  ['its tag is on another commit', lib({ versions: { '1.0.9': { at: '2026-09-01T12:00:00Z', source: { tagOf: '1.0.8' } } } })],
  [
    'it publishes what no tree has',
    lib({
      versions: {
        '1.0.9': { at: '2026-09-01T12:00:00Z', manifest: { dependencies: { evil: '1' } }, source: { manifest: { dependencies: null } } },
      },
    }),
  ],
  ['the project does not tag', lib({ source: { tag: null } })],
])('no tag is demanded where %s', async (_, story) => {
  const { text } = await drafted(story)
  expect(text).toMatch(/unattested: true/)
  expect(text).not.toMatch(/taggedIn|reproduced/)
})

test('what could not be asked is counted, and demands nothing', async () => {
  const { text, unanswered } = await drafted(lib(), { faults: [{ on: /matching-refs/, as: 'rate-limited' }] })
  expect(unanswered).toBe(1)
  expect(text).not.toMatch(/taggedIn/)
})

test('an attested version is asked nothing', async () => {
  const { text } = await drafted(lib({ attested: true }))
  expect(text).not.toMatch(/taggedIn/)
})

test.each<[string, PackageStory, string]>([
  ['the next release passes', lib(), 'authorized'],
  [
    'a theft of the token does not',
    lib({ versions: { '1.0.9': { at: '2026-09-01T12:00:00Z' }, '1.1.0': { at: '2026-11-08T12:00:00Z', source: null } } }),
    'unauthorized',
  ],
  [
    'nor one that only adds a file',
    lib({
      versions: {
        '1.0.9': { at: '2026-09-01T12:00:00Z' },
        '1.1.0': { at: '2026-11-08T12:00:00Z', files: { 'evil.js': 'x' }, source: { files: { 'evil.js': null } } },
      },
    }),
    'unauthorized',
  ],
])('with the policy that is written %s', async (_, story, verdict) => {
  const { text } = await drafted(story)
  const world = fakeWorld({ now: NOW, packages: { lib: story }, base: ['lib@1.0.9'], head: ['lib@1.1.0'], policy: text })
  const report = await run(world, { mode: 'enforce', policyFile: { path: POLICY_FILE, named: false }, lockfiles: [] })
  expect(report.verdicts.map(({ kind }) => kind)).toEqual([verdict])
})
