// What the variables of a workflow run say about the subject of a report. Nothing that they do not say is made up.
import { describe, expect, test } from '@jest/globals'
import { NO_OCCASION } from '../../src/domain/subject.ts'
import { occasionOf } from '../../src/io/occasion.ts'

const RUN = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_RUN_ID: '424242',
  GITHUB_RUN_ATTEMPT: '2',
}

test('a pull request', () =>
  expect(occasionOf(RUN)).toEqual({
    repository: 'acme/app',
    pullRequest: 7,
    event: 'pull_request',
    run: { id: '424242', attempt: 2, url: 'https://github.com/acme/app/actions/runs/424242/attempts/2' },
  }))

test('outside of a workflow nothing is known, whatever else is set', () => {
  expect(occasionOf({})).toEqual(NO_OCCASION)
  expect(occasionOf({ ...RUN, GITHUB_ACTIONS: '' })).toEqual(NO_OCCASION)
})

describe('what has another shape is not known', () => {
  test.each([
    ['GITHUB_REPOSITORY', 'acme', { repository: undefined, run: undefined }],
    ['GITHUB_REPOSITORY', 'a/b/c', { repository: undefined, run: undefined }],
    ['GITHUB_REPOSITORY', '<b>/x', { repository: undefined, run: undefined }],
    ['GITHUB_REF', 'refs/heads/main', { pullRequest: undefined }],
    ['GITHUB_REF', 'refs/pull/0/merge', { pullRequest: undefined }],
    ['GITHUB_EVENT_NAME', 'Push\n::error::', { event: undefined }],
    ['GITHUB_RUN_ID', '1; rm', { run: undefined }],
    ['GITHUB_SERVER_URL', 'javascript:alert(1)', { run: undefined }],
    ['GITHUB_RUN_ATTEMPT', 'x', { run: { id: '424242', attempt: undefined, url: 'https://github.com/acme/app/actions/runs/424242' } }],
  ])('%s: %j', (name, value, expected) => expect(occasionOf({ ...RUN, [name]: value })).toMatchObject(expected))
})

test('the number that the event names goes first', () =>
  expect(occasionOf({ ...RUN, GITHUB_REF: 'refs/heads/main' }, 12).pullRequest).toBe(12))
