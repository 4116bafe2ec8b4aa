import { describe, expect, test } from '@jest/globals'
import { type EventInput, readEvent } from '../src/event.ts'
import { mergeGroup, pullRequest, push } from './helpers/payloads.ts'

const BASE = 'a'.repeat(40)
const HEAD = 'b'.repeat(40)
const input = (told: Partial<EventInput>): EventInput => ({
  name: 'pull_request',
  payload: {},
  sha: 'c'.repeat(40),
  base: undefined,
  head: undefined,
  ...told,
})

test('a pull request is compared from its merge base, and the policy is read at the present base branch', () => {
  expect(readEvent(input({ payload: pullRequest({ base: BASE, head: HEAD, baseBranch: 'release/1.x' }) }))).toEqual({
    kind: 'compare',
    base: BASE,
    head: HEAD,
    since: 'merge-base',
    policyAt: ['refs/heads/release/1.x', BASE],
    pullRequest: 7,
    workspace: true,
  })
})

test('pull_request_target does not look into the workspace', () => {
  const event = readEvent(input({ name: 'pull_request_target', payload: pullRequest({ base: BASE, head: HEAD }) }))
  expect(event).toMatchObject({ workspace: false, head: HEAD })
})

test('given base and head win, and the base is where the policy is read', () => {
  const payload = pullRequest({ base: BASE, head: HEAD })
  expect(readEvent(input({ payload, base: 'main', head: 'feature' }))).toMatchObject({
    base: 'main',
    head: 'feature',
    policyAt: ['main'],
    pullRequest: 7,
  })
  expect(readEvent(input({ name: 'workflow_dispatch', base: 'main' }))).toMatchObject({ base: 'main', head: 'c'.repeat(40) })
  expect(readEvent(input({ name: 'workflow_run', base: BASE, head: HEAD }))).toMatchObject({
    kind: 'compare',
    base: BASE,
    workspace: false,
  })
})

test.each<[string, unknown, string]>([
  ['pull_request', pullRequest({ base: BASE, head: HEAD }), HEAD],
  ['pull_request_target', pullRequest({ base: BASE, head: HEAD }), HEAD],
  ['merge_group', mergeGroup({ base: BASE, head: HEAD }), HEAD],
  ['push', push({ before: BASE, after: HEAD }), 'c'.repeat(40)],
  ['schedule', {}, 'c'.repeat(40)],
])('a given base alone is compared with what %s is about, which GITHUB_SHA need not be', (name, payload, head) => {
  expect(readEvent(input({ name, payload, base: 'main' }))).toMatchObject({ base: 'main', head })
})

test('a merge group is its own base and head', () => {
  expect(readEvent(input({ name: 'merge_group', payload: mergeGroup({ base: BASE, head: HEAD }) }))).toMatchObject({
    base: BASE,
    head: HEAD,
    since: 'base',
    policyAt: ['refs/heads/main', BASE],
  })
})

test.each([
  ['the default branch', push({ before: BASE, after: HEAD }), { base: BASE, since: 'base', policyAt: [BASE] }],
  [
    'another branch',
    push({ before: BASE, after: HEAD, ref: 'refs/heads/x' }),
    { base: 'refs/heads/main', since: 'merge-base', policyAt: ['refs/heads/main'] },
  ],
  ['a new branch', push({ before: '0'.repeat(40), after: HEAD, ref: 'refs/heads/x' }), { base: 'refs/heads/main', since: 'merge-base' }],
  [
    'a default branch that it creates',
    push({ before: '0'.repeat(40), after: HEAD }),
    { base: 'refs/heads/main', notes: [{ kind: 'nothing-before', text: expect.stringContaining('Nothing was judged') }] },
  ],
  ['a branch that is deleted', push({ before: BASE, after: '0'.repeat(40), ref: 'refs/heads/x' }), { base: HEAD }],
  ['a tag', push({ before: '0'.repeat(40), after: HEAD, ref: 'refs/tags/v1' }), { base: 'refs/heads/main', policyAt: ['refs/heads/main'] }],
])('a push to %s', (_what, payload, wanted) => {
  expect(readEvent(input({ name: 'push', payload, sha: HEAD }))).toMatchObject({ head: HEAD, ...wanted })
})

test.each(['schedule', 'workflow_dispatch', 'repository_dispatch'])('%s audits', (name) => {
  expect(readEvent(input({ name }))).toEqual({ kind: 'audit', head: 'c'.repeat(40) })
})

describe('what is not a payload of GitHub is refused', () => {
  test.each<[string, Partial<EventInput>]>([
    ['an event with nothing to compare', { name: 'issue_comment' }],
    ['no event', { name: '' }],
    ['a base alone, where GITHUB_SHA is the default branch', { name: 'workflow_run', base: BASE }],
    ['no payload', { payload: undefined }],
    ['a list', { payload: [] }],
    ['a pull request without commits', { payload: { pull_request: {} } }],
    ['a short commit', { payload: { pull_request: { base: { sha: 'abc' }, head: { sha: HEAD } } } }],
    ['an option in place of a commit', { payload: { pull_request: { base: { sha: '--output=x' }, head: { sha: HEAD } } } }],
    ['the commit that is none', { payload: { pull_request: { base: { sha: '0'.repeat(40) }, head: { sha: HEAD } } } }],
    ['a merge group without commits', { name: 'merge_group', payload: {} }],
    ['a push of an unknown repository', { name: 'push', payload: { before: BASE } }],
  ])('%s', (_what, told) => {
    expect(() => readEvent(input(told))).toThrow(expect.objectContaining({ code: 'EVENT_UNSUPPORTED' }))
  })
})
