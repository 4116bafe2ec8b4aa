/** Which branches are asked about a certified commit, and in which order. */
import { expect, test } from '@jest/globals'
import { type Answer, absent, known } from '../../src/domain/answer.ts'
import { askCommit } from '../../src/gather/commit.ts'
import type { World } from '../../src/world.ts'
import { worldThatAnswers } from '../helpers/asked.ts'
import { COMMIT, identity } from '../helpers/candidate.ts'

const REPOSITORY = { owner: 'octo', name: 'widget' }

/** `compare` answers what is said of each branch; another branch is not there. */
function github(branches: Readonly<Record<string, string>>, asked: string[]): World {
  const answer = (path: string): Answer<unknown> => {
    const branch = /\/compare\/refs%2Fheads%2F(.+)\.\.\./.exec(path)?.[1]
    if (branch === undefined)
      return known({ id: Number(identity().sourceRepositoryIdentifier ?? 1), default_branch: 'main', full_name: 'octo/widget' })
    asked.push(branch)
    const status = branches[branch]
    return status === undefined ? absent : known({ status })
  }
  return worldThatAnswers(({ path }) => answer(path))
}

test.each<[string, Readonly<Record<string, string>>, readonly string[], readonly string[]]>([
  ['the first branch that holds the commit ends the search', { one: 'behind', two: 'behind' }, ['one', 'two'], ['one']],
  ['its tip too', { one: 'identical', two: 'behind' }, ['one', 'two'], ['one']],
  ['one that has parted does not', { one: 'diverged', two: 'behind' }, ['one', 'two'], ['one', 'two']],
  ['one that the commit is ahead of does not', { one: 'ahead', two: 'behind', three: 'behind' }, ['one', 'two', 'three'], ['one', 'two']],
  ['one that is not there does not', { two: 'behind' }, ['one', 'two'], ['one', 'two']],
  ['all are asked where none holds it', { one: 'diverged', two: 'ahead' }, ['one', 'two'], ['one', 'two']],
])('%s', async (_, branches, wanted, expected) => {
  const asked: string[] = []
  const record = await askCommit(github(branches, asked), REPOSITORY, identity({ sourceRepositoryDigest: COMMIT }), wanted)
  expect(asked).toEqual(expected)
  expect(record.kind === 'known' && record.value.positions.map(({ branch }) => branch)).toEqual(expected)
})
