/**
 * What GitHub is asked about a pinned commit, and what its answers mean: only branches prove membership, tags are peeled, and an outage is not a
 * fact.
 */
import { describe, expect, test } from '@jest/globals'
import { absent, known, unavailable } from '../../../src/domain/answer.ts'
import type { PinRecord } from '../../../src/domain/pin.ts'
import { type PinQuestion, askPin } from '../../../src/ecosystems/actions/questions/commit.ts'
import { type ActionRepository, answerAction, commitOf, idsOf, tagObjectOf } from '../../helpers/action-repositories.ts'
import { worldThatAnswers } from '../../helpers/asked.ts'

const TOOL = 'octo/tool'
const HONEST: ActionRepository = {
  branches: { main: ['start', 'v1.0.0', 'v1.1.0', 'tip'], 'releases/v0': ['start', 'v0.9.9'] },
  dates: { 'v1.1.0': '2026-10-01T00:00:00Z' },
  tags: { 'v1.0.0': 'v1.0.0', 'v1.1.0': 'v1.1.0', v1: 'tip', 'v0.9.9': 'v0.9.9' },
  releases: { 'v1.0.0': { at: '2026-08-01T00:00:00Z' }, 'v1.1.0': { at: '2026-10-02T00:00:00Z', by: 'hubot', immutable: true } },
}

interface Asking {
  readonly claims?: readonly string[]
  readonly before?: string
  readonly branches?: readonly string[]
  readonly detached?: boolean
  readonly outage?: RegExp
}

async function ask(
  label: string,
  repository: ActionRepository = HONEST,
  { claims = [label], before, branches = [], detached = false, outage }: Asking = {},
) {
  const asked: string[] = []
  const pin = (of: string, claimedTags: readonly string[]): PinQuestion['after'] => ({
    repository: TOOL, commit: commitOf(TOOL, of), ref: undefined, claimedTags, claimedIds: undefined, places: [],
  }) // prettier-ignore
  const world = worldThatAnswers(({ path }) => {
    asked.push(path.replace('/repos/octo/tool', '').replace(/[0-9a-f]{40}/g, 'SHA'))
    if (outage?.test(path) === true) return unavailable('server-error', 'HTTP 500')
    const json = answerAction({ [TOOL]: repository }, path)
    return json === undefined ? absent : known(json)
  })
  const answer = await askPin(world, {
    after: pin(label, claims),
    before: before === undefined ? undefined : pin(before, [before]),
    branches,
    detached,
  })
  return { answer, asked, record: answer.kind === 'known' ? answer.value : undefined }
}

test('an honest bump: ids, the branch, the tag and the release, with few questions', async () => {
  const { record, asked } = await ask('v1.1.0', HONEST, { before: 'v1.0.0' })
  expect(record).toEqual({
    repository: { ...idsOf(TOOL), fullName: TOOL },
    commit: commitOf(TOOL, 'v1.1.0'),
    belongs: known({ kind: 'branch', branch: 'main' }),
    claims: known([{ kind: 'same', name: 'v1.1.0', tag: 'v1.1.0' }]),
    tag: 'v1.1.0',
    release: known({ tag: 'v1.1.0', publishedAt: '2026-10-02T00:00:00Z', author: 'hubot', immutable: true }),
    dated: known({ at: '2026-10-02T00:00:00Z', basis: 'release' }),
    before: known({
      isKnown: true,
      release: known({ tag: 'v1.0.0', publishedAt: '2026-08-01T00:00:00Z', author: 'octocat', immutable: false }),
    }),
  } satisfies PinRecord)
  expect(asked.toSorted()).toEqual(
    [
      '',
      '/compare/refs%2Fheads%2Fmain...SHA?per_page=1',
      '/compare/refs%2Fheads%2Fmain...SHA?per_page=1',
      '/git/ref/tags/v1.1.0',
      '/releases/tags/v1.0.0',
      '/releases/tags/v1.1.0',
    ].toSorted(),
  )
})

const untagged: ActionRepository = { branches: HONEST.branches }

describe('where the commit lies', () => {
  const impostor = (parent: string | null, more: Partial<ActionRepository> = {}): ActionRepository => ({
    ...HONEST,
    off: { evil: parent },
    ...more,
  })
  test.each<[string, PinRecord['belongs'], string, ActionRepository, Asking]>([
    ['a release branch', known({ kind: 'branch', branch: 'releases/v0' }), 'v0.9.9', HONEST, {}],
    ['built on the tip of main: compare says ahead', known({ kind: 'no' }), 'evil', impostor('tip'), { claims: ['v1.1.0'] }],
    ['built on an older commit: compare says diverged', known({ kind: 'no' }), 'evil', impostor('v1.0.0'), { claims: [] }],
    ['without any history in common', known({ kind: 'no' }), 'evil', impostor(null), {}],
    [
      'a tag was moved to it',
      known({ kind: 'no' }),
      'evil',
      impostor('v1.0.0', { tags: { 'v1.1.0': 'evil' } }),
      { claims: ['v1.1.0'], before: 'v1.0.0' },
    ],
    [
      'a tag that is called like the default branch names it',
      known({ kind: 'no' }),
      'evil',
      impostor('v1.0.0', { tags: { ...HONEST.tags, 'v1.1.0': 'evil', main: 'evil', 'refs/heads/main': 'evil', 'heads/main': 'evil' } }),
      { claims: ['v1.1.0'], before: 'v1.0.0' },
    ],
    [
      'a tag that is called like the branch of the policy names it',
      known({ kind: 'no' }),
      'evil',
      impostor('v1.0.0', { tags: { ...HONEST.tags, 'releases/v0': 'evil' } }),
      { claims: [], branches: ['releases/v0'] },
    ],
    [
      'the branch of the policy is called like a tag',
      known({ kind: 'branch', branch: 'v1.0.0' }),
      'v0.9.9',
      { ...HONEST, branches: { ...HONEST.branches, 'v1.0.0': ['start', 'v0.9.9'] } },
      { claims: [], branches: ['v1.0.0'] },
    ],
    [
      'the release of the moved tag is immutable',
      known({ kind: 'immutable-release' }),
      'evil',
      impostor('v1.0.0', { tags: { 'v1.1.0': 'evil' } }),
      { claims: ['v1.1.0'] },
    ],
    ['only on a branch that the policy does not name', known({ kind: 'no' }), 'v0.9.9', HONEST, { branches: ['main'] }],
    [
      'on one that the policy names',
      known({ kind: 'branch', branch: 'releases/v0' }),
      'v0.9.9',
      HONEST,
      { branches: ['main', 'releases/v0'] },
    ],
  ])('%s', async (_, belongs, label, repository, asking) => {
    const mutable = {
      ...repository,
      releases: { ...repository.releases, 'v1.1.0': { at: '2026-10-02T00:00:00Z', immutable: _.includes('immutable') } },
    }
    expect((await ask(label, mutable, asking)).record?.belongs).toEqual(belongs)
  })
})

describe('releases beside their branch', () => {
  const DETACHED: ActionRepository = {
    branches: { main: ['start', 'm1', 'm2', 'm3'] },
    off: { 'v1.0.0': 'm1', 'v1.1.0': 'm2', 'v1.2.0': 'v1.1.0', orphan: null },
    tags: { 'v1.0.0': 'v1.0.0', 'v1.1.0': 'v1.1.0', 'v1.2.0': 'v1.2.0', 'v0.1.0': 'm1', 'v9.0.0': 'orphan' },
    releases: {},
  }
  test.each<[string, string, string, Asking]>([
    ['as the one before', 'detached-release', 'v1.1.0', { before: 'v1.0.0' }],
    ['as the policy says', 'detached-release', 'v1.1.0', { detached: true }],
    ['the one before was on a branch', 'no', 'v1.1.0', { before: 'm1', claims: ['v1.1.0'] }],
    ['nothing before it', 'no', 'v1.1.0', {}],
    ['under no tag', 'no', 'v1.1.0', { before: 'v1.0.0', claims: ['v7'] }],
    ['two commits away from the branch', 'no', 'v1.2.0', { detached: true }],
    ['on nothing at all', 'no', 'orphan', { detached: true, claims: ['v9.0.0'] }],
  ])('%s: %s', async (_, kind, label, asking) => {
    const repository = asking.claims?.[0] === 'v7' ? { ...DETACHED, tags: { v7: 'm3' } } : DETACHED
    expect((await ask(label, repository, asking)).record?.belongs).toEqual(known({ kind }))
  })
})

describe('what is claimed of it', () => {
  test.each<[string, unknown, string[], string | undefined]>([
    ['a moving major: a full version below names it', { kind: 'within', name: 'v1', tag: 'v1.1.0' }, ['v1'], 'v1.1.0'],
    ['a moving minor', { kind: 'within', name: 'v1.1', tag: 'v1.1.0' }, ['v1.1'], 'v1.1.0'],
    ['without the v', { kind: 'same', name: '1.1.0', tag: 'v1.1.0' }, ['1.1.0'], 'v1.1.0'],
    ['another version', { kind: 'elsewhere', name: 'v1.0.0', commit: commitOf(TOOL, 'v1.0.0') }, ['v1.0.0'], 'v1.1.0'],
    ['another major', { kind: 'absent', name: 'v7' }, ['v7'], 'v1.1.0'],
    ['a prefix of a tag', { kind: 'absent', name: 'v1.1.' }, ['v1.1.'], 'v1.1.0'],
    ['a branch that holds it further back', { kind: 'same', name: 'main', tag: 'main' }, ['main'], 'v1.1.0'],
    ['a branch that does not', { kind: 'elsewhere', name: 'releases/v0', commit: commitOf(TOOL, 'v0.9.9') }, ['releases/v0'], 'v1.1.0'],
  ])('%s', async (_, claim, claims, tag) => {
    const { record } = await ask('v1.1.0', HONEST, { claims })
    expect(record?.claims).toEqual(known([claim]))
    expect(record?.tag).toBe(tag)
  })

  test('nothing: the tag is looked for by the commit', async () => {
    expect(await ask('v1.1.0', HONEST, { claims: [] })).toMatchObject({
      record: { tag: 'v1.1.0', claims: known([]), dated: { value: { basis: 'release' } } },
    })
  })

  test.each([1, 2, 5])('an annotated tag, %i deep, is peeled and dated', async (depth) => {
    const repository = { ...HONEST, tags: { 'v1.1.0': { to: 'v1.1.0', at: '2026-10-03T00:00:00Z', depth } }, releases: {} }
    expect(await ask('v1.1.0', repository)).toMatchObject({
      record: {
        claims: known([{ kind: 'same', name: 'v1.1.0', tag: 'v1.1.0' }]),
        dated: known({ at: '2026-10-03T00:00:00Z', basis: 'tag' }),
      },
    })
  })

  test('a tag of a tag without an end is not an answer', async () => {
    const repository = { ...HONEST, tags: { 'v1.1.0': { to: 'v1.1.0', at: '2026-10-03T00:00:00Z', depth: 9 } } }
    expect((await ask('v1.1.0', repository)).record?.claims).toMatchObject({ kind: 'unavailable', code: 'inconsistent' })
  })

  test('the object of an annotated tag is pinned: its commit is meant', async () => {
    const tags = { 'v1.1.0': { to: 'v1.1.0', at: '2026-10-03T00:00:00Z' } }
    const { record } = await ask(tagObjectOf(TOOL, 'v1.1.0'), { ...HONEST, tags }, { claims: ['v1.1.0'] })
    expect(record).toMatchObject({ commit: commitOf(TOOL, 'v1.1.0'), belongs: known({ kind: 'branch', branch: 'main' }), tag: 'v1.1.0' })
  })

  test('dated by the commit where there is neither a release nor an annotated tag', async () => {
    expect((await ask('v1.1.0', { ...HONEST, releases: {} })).record?.dated).toEqual(known({ at: '2026-10-01T00:00:00Z', basis: 'commit' }))
  })
})

describe('a tag that was moved after its release', () => {
  const old = { releases: { 'v1.1.0': { at: '2026-05-01T00:00:00Z' } } }
  test.each<[string, Partial<ActionRepository>, { at: string; basis: string }]>([
    ['to a younger commit', { ...old, dates: { 'v1.1.0': '2026-11-20T00:00:00Z' } }, { at: '2026-11-20T00:00:00Z', basis: 'commit' }],
    [
      'made anew',
      { ...old, tags: { 'v1.1.0': { to: 'v1.1.0', at: '2026-11-20T00:00:00Z' } } },
      { at: '2026-11-20T00:00:00Z', basis: 'tag' },
    ],
    [
      'within the hour, as those do that build then',
      { ...old, dates: { 'v1.1.0': '2026-05-01T00:40:00Z' } },
      { at: '2026-05-01T00:00:00Z', basis: 'release' },
    ],
    [
      'which nobody can, of an immutable one',
      { releases: { 'v1.1.0': { at: '2026-05-01T00:00:00Z', immutable: true } }, dates: { 'v1.1.0': '2026-11-20T00:00:00Z' } },
      { at: '2026-05-01T00:00:00Z', basis: 'release' },
    ],
  ])('%s', async (_, more, dated) => {
    expect((await ask('v1.1.0', { ...HONEST, dates: {}, ...more })).record?.dated).toEqual(known(dated))
  })
})

test('a moving tag that names the newest of its versions: the release of that version counts', async () => {
  const repository = { ...HONEST, tags: { ...HONEST.tags, v1: 'v1.1.0' } }
  expect((await ask('v1.1.0', repository, { claims: ['v1'] })).record).toMatchObject({
    claims: known([{ kind: 'same', name: 'v1', tag: 'v1' }]),
    tag: 'v1.1.0',
    dated: known({ at: '2026-10-02T00:00:00Z', basis: 'release' }),
  })
})

test('the commit before is unknown to the repository: another one has the name', async () => {
  expect((await ask('v1.1.0', HONEST, { before: 'never' })).record?.before).toMatchObject(known({ isKnown: false }))
})

test('the commit before is an orphan that the repository serves: it is known, so leaving an impostor is not an attack', async () => {
  const repository = { ...HONEST, off: { evil: null } }
  expect((await ask('v1.1.0', repository, { before: 'evil' })).record).toMatchObject({
    before: known({ isKnown: true }),
    belongs: known({ kind: 'branch' }),
  })
})

describe('a missing answer is not a fact', () => {
  const evil: ActionRepository = { ...HONEST, off: { evil: 'v1.0.0', 'v1.1.0': 'v1.0.0' }, branches: { main: ['start', 'v1.0.0', 'tip'] } }
  test('the repository is not there: it may be private', async () => {
    expect((await ask('v1.1.0', HONEST, { outage: /octo\/tool$/ })).answer).toMatchObject({ kind: 'unavailable' })
    expect((await ask('v1.1.0', untagged, {})).answer.kind).toBe('known')
  })

  test.each<[string, RegExp, keyof PinRecord, ActionRepository]>([
    ['the comparison', /compare\/refs%2Fheads%2Fmain/, 'belongs', HONEST],
    ['the list of branches', /branches/, 'belongs', evil],
    ['a tag', /git\/ref\/tags/, 'claims', HONEST],
    ['a tag, of a commit on no branch', /git\/ref\/tags/, 'belongs', evil],
    ['the list of tags, of a commit on no branch', /\/tags\?/, 'belongs', { ...evil, tags: {} }],
    ['the release', /releases\/tags\/v1\.1\.0/, 'release', HONEST],
    ['the release, of a commit on no branch', /releases\/tags\/v1\.1\.0/, 'belongs', evil],
    ['the release: its age is not known either', /releases\/tags\/v1\.1\.0/, 'dated', HONEST],
    ['the commit before', /compare\/refs%2Fheads%2Fmain/, 'before', HONEST],
  ])('%s', async (_, outage, field, repository) => {
    const { record } = await ask('v1.1.0', repository, { outage, before: 'v1.0.0' })
    expect(record?.[field]).toMatchObject({ kind: 'unavailable' })
  })
})
