/** A shared policy is read only at commits of its own repository, because GitHub serves commits of any fork under the same name. */
import { expect, test } from '@jest/globals'
import { type Answer, absent, known, unavailable } from '../../src/domain/answer.ts'
import { GateError } from '../../src/errors.ts'
import { refuseForkCommit } from '../../src/gather/fork-commit.ts'
import { worldThatAnswers } from '../helpers/asked.ts'

const COMMIT = 'c'.repeat(40)
const REPOSITORY = { owner: 'acme', name: 'policies' }

/** `branches`: name → what `compare` says; `undefined`: it has no answer. */
function world(
  branches: Readonly<Record<string, string | undefined>>,
  repository: Answer<unknown> = known({ id: 7, default_branch: 'main', full_name: 'acme/policies' }),
) {
  return worldThatAnswers(({ path }): Answer<unknown> => {
    if (path.includes('/branches?')) return known(Object.keys(branches).map((name) => ({ name })))
    const branch = /\/compare\/refs%2Fheads%2F(.+)\.\.\./.exec(path)?.[1]
    if (branch === undefined) return repository
    if (!(branch in branches)) return absent
    const status = branches[branch]
    return status === undefined ? unavailable('timeout', 'late') : known({ status })
  })
}
const said = (asked: ReturnType<typeof world>): Promise<string> =>
  refuseForkCommit(asked, REPOSITORY, COMMIT).then(
    () => 'taken',
    (error: unknown) => (error instanceof GateError ? error.code : String(error)),
  )

test.each<[string, Readonly<Record<string, string | undefined>>, string]>([
  ['on the default branch', { main: 'behind' }, 'taken'],
  ['at the tip of another branch', { main: 'diverged', release: 'identical' }, 'taken'],
  ['of a fork, which has parted from every branch', { main: 'diverged', release: 'diverged' }, 'POLICY_INVALID'],
  ['of a fork, built upon the default branch', { main: 'ahead' }, 'POLICY_INVALID'],
  ['of which nobody answers', { main: undefined }, 'CONTENTS_UNAVAILABLE'],
])('a commit %s: %s', async (_, branches, wanted) => expect(await said(world(branches))).toBe(wanted))

test('a repository that is not there, or does not answer, vouches for nothing', async () => {
  expect(await said(world({ main: 'behind' }, absent))).toBe('CONTENTS_UNAVAILABLE')
  expect(await said(world({ main: 'behind' }, unavailable('timeout', 'late')))).toBe('CONTENTS_UNAVAILABLE')
})
