/** GitHub's own lockfile of actions: both versions of its format, and what is refused because GitHub would take the file for an empty one. */
import { expect, test } from '@jest/globals'
import { readActionsLock } from '../../../src/ecosystems/actions/lock.ts'
import { GateError } from '../../../src/errors.ts'

const FILE = '.github/workflows/actions.lock'
const SHA = 'a'.repeat(40)
const CI = '.github/workflows/ci.yml'

const NEW = `version: 'v0.0.2'
workflows:
    '${CI}':
        - 'octo/tool@v1'
        - 'octo/nobody@v1'
dependencies:
    'octo/tool@v1':
        ref: 'v1.2.3'
        commit: 'sha1-${SHA}'
        owner_id: 22
        repo_id: 11
        uses:
            - 'octo/inner@v2'
    'octo/inner@v2':
        ref: 'v2.0.0'
        commit: 'sha1-${SHA}'
        owner_id: 22
        repo_id: 12
`
const OLD = `version: v0.0.1
workflows:
    ${CI}: [ "octo/tool@v1:sha1-${SHA}" ]
actions:
    "octo/tool@v1:sha1-${SHA}": { tag: v1.2.3, commit: "sha1-${SHA}", owner_id: 22, repo_id: 11 }
`

test('each entry with its commit, its claims, its ids and its line, and which of them a workflow uses', () => {
  const { pins, workflows } = readActionsLock(NEW, FILE)
  expect(pins).toMatchObject([
    {
      name: 'actions:octo/tool',
      commit: SHA,
      ref: 'v1.2.3',
      claimedTag: 'v1.2.3',
      claimedIds: { repositoryId: '11', ownerId: '22' },
      location: { line: 7 },
    },
    { name: 'actions:octo/inner', location: { line: 14 } },
  ])
  // What the file lists and does not answer is not locked.
  expect(workflows.get(CI)).toEqual(new Set(['octo/tool@v1']))
})

test('the version before wrote other names', () => {
  const { pins, workflows } = readActionsLock(OLD, FILE)
  expect(pins).toMatchObject([
    { name: 'actions:octo/tool', commit: SHA, claimedTag: 'v1.2.3', claimedIds: { repositoryId: '11', ownerId: '22' } },
  ])
  expect(workflows.get(CI)).toEqual(new Set(['octo/tool@v1']))
})

test.each<[string, string]>([
  ['a branch', OLD.replace('tag: v1.2.3', 'branch: release/v1')],
  ['the field name before `commit`', OLD.replace('commit: "sha1', 'sha: "sha1').replace(`sha1-${SHA}": {`, `sha1-${SHA}:": {`)],
  ['a commit with 64 digits', NEW.replace(`sha1-${SHA}`, `sha256-${'b'.repeat(64)}`)],
  ['no dependencies', `version: v0.0.2\n`],
  ['empty dependencies', `version: v0.0.2\ndependencies:\n`],
  ['CRLF', NEW.replaceAll('\n', '\r\n')],
])('%s is read', (_, text) => {
  expect(() => readActionsLock(text, FILE)).not.toThrow()
})

const codeOf = (text: string): string => {
  try {
    readActionsLock(text, FILE)
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.message}`
    throw error
  }
  return 'read'
}

test.each<[string, string, RegExp]>([
  ['no commit', NEW.replace(/ +commit: .*\n/, ''), /LOCKFILE_UNREADABLE .*:7: .*names no full commit id/],
  ['half a commit', NEW.replace(SHA, SHA.slice(0, 20)), /:7: .*names no full commit id/],
  ['no ref', NEW.replace(/ +ref: .*\n/, ''), /:7: .*lacks `ref`, `repo_id` or `owner_id`/],
  ['no repo_id', NEW.replace(/ +repo_id: .*\n/, ''), /:7: .*lacks `ref`/],
  ['no owner_id', NEW.replace(/ +owner_id: .*\n/, ''), /:7: .*lacks `ref`/],
  [
    'another commit in the key',
    OLD.replace(`"octo/tool@v1:sha1-${SHA}": {`, `"octo/tool@v1:sha1-${'b'.repeat(40)}": {`),
    /names two different commits/,
  ],
  ['two fields, two commits', OLD.replace('tag: v1.2.3', `tag: v1.2.3, sha: "sha1-${'b'.repeat(40)}"`), /names two different commits/],
  ['two commits in one entry', NEW.replace("'octo/tool@v1':", `'octo/tool@${'b'.repeat(40)}':`), /names two different commits/],
  ['an entry that is no mapping', 'version: v0.0.2\ndependencies:\n  octo/tool@v1: x\n', /:3: .*is not a mapping/],
  ['a key that is no reference', NEW.replace("'octo/tool@v1':\n        ref", "'./tool':\n        ref"), /is not a reference/],
  ['a key twice', NEW.replace("'octo/inner@v2':\n", "'octo/tool@v1':\n"), /LOCKFILE_UNREADABLE/],
  ['a field twice', NEW.replace('repo_id: 11', 'repo_id: 11\n        repo_id: 12'), /LOCKFILE_UNREADABLE/],
  ['a merge key', NEW.replace('repo_id: 11', '<<: { repo_id: 11 }'), /LOCKFILE_UNREADABLE/],
  ['an anchor', NEW.replace('repo_id: 11', 'repo_id: &id 11').replace('repo_id: 12', 'repo_id: *id'), /LOCKFILE_UNREADABLE/],
  ['a version that nobody knows', NEW.replace('v0.0.2', 'v9'), /^LOCKFILE_UNSUPPORTED .*"v9"/],
  ['no version', NEW.replace(/^version.*\n/, ''), /^LOCKFILE_UNSUPPORTED/],
  ['a list', '- a\n', /is not a mapping/],
  ['nothing', '', /LOCKFILE_UN/],
  ['no YAML', '{', /LOCKFILE_UNREADABLE/],
])('%s is refused', (_, text, message) => {
  expect(codeOf(text)).toMatch(message)
})
