/** Each situation of the cookbook: its lines are a policy, and they allow exactly what they are for, and nothing similar. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { known } from '../src/domain/answer.ts'
import type { Candidate } from '../src/domain/candidate.ts'
import { decide } from '../src/line/decide.ts'
import * as is from './helpers/candidate.ts'
import { sourceEvidence, versionTag } from './helpers/source.ts'
import { parse, problemsOf } from './policy/policies.ts'

const page = readFileSync('docs/cookbook.md', 'utf8')
const situations = [...page.matchAll(/^## (\d+\. .+)\n([^]*?)(?=^## |(?![^]))/gm)].map(([, title = '', body = '']) => ({
  title,
  blocks: [...body.matchAll(/```yaml\n([^]*?)```/g)].map(([, yaml = '']) => yaml),
}))

/** By octo/widget's workflow, but for these fields. */
const published = (identity: is.IdentityParts, parts: Partial<Candidate> = {}): Candidate => {
  const { repository = 'octo/widget', sourceRepositoryIdentifier: id = '4242' } = identity
  const run = known(
    is.run({
      repositoryId: id,
      headRepositoryId: id,
      repositoryFullName: repository,
      ...(identity.buildTrigger === undefined ? {} : { event: identity.buildTrigger }),
    }),
  )
  return is.candidate({ evidence: is.verified(identity), run, ...parts })
}
const at = (version: string, one: Candidate): Candidate => ({
  ...one,
  change: is.updated(is.locked(version, { integrity: is.integrityOf('B') })),
})
const fromNext = published(
  { workflow: '.github/workflows/prerelease.yml', sourceRepositoryRef: 'refs/heads/next' },
  { run: known(is.run({ path: '.github/workflows/prerelease.yml' })) },
)
const moved = { repository: 'neworg/widget', sourceRepositoryIdentifier: '9001' }
const byHand = (account: string): Candidate =>
  is.plain({ claimed: known(is.packageClaims({ '1.0.0': is.byAlice, '1.1.0': { ...is.byAlice, account: is.human(account) } })) })
const lost = (integrity: string): Candidate => ({
  ...is.candidate({
    evidence: is.unattested,
    baseline: [is.baseline()],
    claimed: known(is.packageClaims({ '1.1.0': { ...is.byAlice, account: is.human('mallory') } })),
  }),
  change: is.updated(is.locked('1.1.0', { integrity: is.integrityOf(integrity) })),
})
const fromGit = (commit: string): Candidate =>
  is.candidate({
    change: is.updated(
      is.locked('1.1.0', { integrity: undefined, source: { kind: 'git', url: 'git+https://github.com/octo/widget', commit } }),
    ),
    evidence: { kind: 'not-applicable' },
    claimed: { kind: 'not-asked' },
    run: { kind: 'not-asked' },
  })
const young = { signedAt: '2026-11-22T08:00:00Z', publishSignedAt: '2026-11-22T08:00:00Z' }
const ranThen = known(
  is.run({
    startedAt: '2026-11-22T07:55:00Z',
    updatedAt: '2026-11-22T08:05:00Z',
    jobs: known([is.job({ startedAt: '2026-11-22T07:55:00Z', completedAt: '2026-11-22T08:05:00Z' })]),
  }),
)
const canary = (version: string, ref = 'refs/heads/canary'): Candidate => ({
  ...at(version, is.candidate({ evidence: is.verified({ sourceRepositoryRef: ref }, young), run: ranThen })),
  claimed: known(is.packageClaims({ [version]: { publishedAt: '2026-11-22T08:00:00Z' } })),
})
const signedBy = (buildSignerUri: string): Candidate => published({ buildSignerUri })
const tagged = (parts: Parameters<typeof sourceEvidence>[0]): Candidate => is.plain({ sourceEvidence: sourceEvidence(parts) })
const withScript = is.candidate({ change: is.updated(is.locked('1.1.0', { integrity: is.integrityOf('B'), installScript: true })) })

/** What each lets in, and what it does not. */
const CASES: Readonly<Record<string, { readonly lets: readonly Candidate[]; readonly refuses: readonly Candidate[] }>> = {
  '1': {
    lets: [published({}), fromNext],
    refuses: [published({ sourceRepositoryRef: 'refs/heads/next' }), published({ workflow: '.github/workflows/prerelease.yml' })],
  },
  '2': { lets: [published(moved), at('1.0.9', published({}))], refuses: [published({}), at('1.0.9', published(moved))] },
  '3': {
    lets: [published({}, { claimed: known(is.packageClaims({ '1.1.0': { account: is.staged('alice') } })) })],
    refuses: [
      published({}, { claimed: known(is.packageClaims({ '1.1.0': { account: is.staged('mallory') } })) }),
      published({}, { run: known(is.run({ actor: 'mallory' })) }),
    ],
  },
  '4': { lets: [byHand('alice'), byHand('carol')], refuses: [byHand('mallory')] },
  '5': {
    lets: [tagged({ tag: known(versionTag()) })],
    refuses: [tagged({ tag: { kind: 'absent' } }), tagged({ tag: known(versionTag({ place: known({ kind: 'none' }) })) })],
  },
  '6': { lets: [fromGit('a'.repeat(40))], refuses: [fromGit('b'.repeat(40))] },
  '7': {
    lets: [canary('2.0.0-canary.7'), published({})],
    refuses: [canary('2.0.0-canary.8'), canary('2.0.0-canary.7', 'refs/heads/main')],
  },
  '8': {
    lets: [signedBy('https://github.com/acme/build/.github/workflows/npm.yml@refs/tags/v2')],
    refuses: [published({}), signedBy('https://github.com/acme/build/.github/workflows/npm.yml@refs/tags/v3')],
  },
  '9': { lets: [lost('B')], refuses: [lost('C')] },
  '10': {
    lets: [published({})],
    refuses: [{ ...published({}), change: is.updated(is.locked('1.1.0', {}, 'other'), is.locked('1.0.0', {}, 'other')) }],
  },
  '11': { lets: [at('1.1.1', published({}))], refuses: [published({})] },
  '12': { lets: [published({})], refuses: [withScript] },
}

test('there are at least ten, and each is tried', () => {
  expect(situations.length).toBeGreaterThanOrEqual(10)
  expect(situations.map(({ title }) => title.split('.')[0])).toEqual(Object.keys(CASES))
})

describe.each(situations)('$title', ({ title, blocks }) => {
  const [text = ''] = blocks
  const { lets, refuses } = CASES[title.split('.')[0] ?? '']!
  const errors = (one: Candidate): readonly string[] =>
    decide(one, parse(text))
      .findings.filter(({ level }) => level === 'error')
      .map(({ rule }) => rule)

  test('is one policy', () => {
    expect(blocks).toHaveLength(1)
    expect(problemsOf(text)).toEqual([])
  })
  test('lets in what it is for', () => expect(lets.map(errors)).toEqual(lets.map(() => [])))
  test('and nothing that is like it', () => {
    expect(refuses.map((one) => decide(one, parse(text)).kind)).toEqual(refuses.map(() => 'unauthorized'))
  })
})
