/** Whether one of a repository's own branches holds a commit. */
import { expect, test } from '@jest/globals'
import { type Answer, absent, known } from '../../src/domain/answer.ts'
import { askMembership } from '../../src/asking/membership.ts'
import type { World } from '../../src/world.ts'
import { fakeWorld } from '../helpers/world/index.ts'
import { outage } from '../helpers/candidate.ts'

const COMMIT = 'c'.repeat(40)
const NOTHING = { now: '2026-11-22T10:00:00Z', packages: {}, base: [], head: [] }

/** Answers for `octo/widget`: branch → status of the comparison; the others are 404. */
function asked(
  statuses: Readonly<Record<string, string | Answer<unknown>>>,
  branches: readonly string[] | Answer<unknown> = Object.keys(statuses),
) {
  const questions: string[] = []
  const answerTo = (path: string): Answer<unknown> => {
    if (path === '/repos/octo/widget/branches?per_page=100')
      return 'kind' in branches ? branches : known(branches.map((name) => ({ name })))
    const [, branch = ''] = /\/compare\/(.+)\.\.\.c{40}\?per_page=1$/.exec(path) ?? []
    const status = statuses[decodeURIComponent(branch).replace(/^refs\/heads\//, '')]
    return status === undefined ? absent : typeof status === 'string' ? known({ status }) : status
  }
  const world: World = {
    ...fakeWorld(NOTHING),
    ask: (question) => {
      questions.push(question.path)
      return Promise.resolve(answerTo(question.path))
    },
  }
  const ask = (likely: readonly string[] = ['main']) =>
    askMembership(world, { repository: { owner: 'octo', name: 'widget' }, commit: COMMIT, likely })
  return { ask, questions }
}

test.each(['identical', 'behind'])('the default branch is %s: one question', async (status) => {
  const { ask, questions } = asked({ main: status })
  expect(await ask()).toEqual(known({ kind: 'branch', branch: 'main' }))
  expect(questions).toHaveLength(1)
})

test.each(['ahead', 'diverged'])('a branch that is %s does not have the commit', async (status) => {
  expect(await asked({ main: status }).ask()).toEqual(known({ kind: 'none' }))
})

test('another branch holds it', async () => {
  const { ask } = asked({ main: 'diverged', 'releases/v4': 'behind', old: 'ahead' })
  expect(await ask()).toEqual(known({ kind: 'branch', branch: 'releases/v4' }))
  expect(await ask(['main', 'gone', 'releases/v4'])).toEqual(known({ kind: 'branch', branch: 'releases/v4' }))
})

test.each<[string, Parameters<typeof asked>]>([
  ['no answer about the default branch', [{ main: outage, next: 'behind' }]],
  ['no answer about the list', [{ main: 'diverged' }, outage]],
  ['no answer about one of the others', [{ main: 'diverged', next: outage, old: 'ahead' }]],
  ['more branches than are asked', [{ main: 'diverged' }, ['main', ...Array.from({ length: 101 }, (_, i) => `b${i}`)]]],
  ['a list that is none', [{ main: 'diverged' }, known([{}])]],
])('%s: unavailable, never "none"', async (_, parts) => {
  expect(await asked(...parts).ask()).toMatchObject({ kind: 'unavailable' })
})

test('one answer is missing, and another branch holds it', async () => {
  expect(await asked({ main: 'diverged', next: outage, old: 'behind' }).ask()).toEqual(known({ kind: 'branch', branch: 'old' }))
})
