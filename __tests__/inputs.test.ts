import { expect, test } from '@jest/globals'
import { readInputs } from '../src/inputs.ts'

const read = (given: Readonly<Record<string, string>>) => readInputs((name) => given[name] ?? '')

test('what the workflow leaves out is as action.yml says', () => {
  expect(read({})).toMatchObject({
    githubToken: '',
    policy: '.github/countersign.yml',
    lockfiles: [],
    base: undefined,
    mode: 'enforce',
    trustedRoot: 'tuf',
    timeoutMs: 10_000,
    deadlineMs: 300_000,
    comment: 'false',
    record: undefined,
  })
})

test('lockfiles are separated by lines or commas', () => {
  expect(read({ lockfiles: ' package-lock.json\n\napps/web/yarn.lock, apps/api/pnpm-lock.yaml\n' }).lockfiles).toEqual([
    'package-lock.json',
    'apps/web/yarn.lock',
    'apps/api/pnpm-lock.yaml',
  ])
})

test('a registry is an address without its last slash', () => {
  expect(read({ registry: 'https://npm.acme.example/api/npm/' }).registry).toBe('https://npm.acme.example/api/npm')
})

test('`public` is the public registry, with any configuration at the base', () => {
  expect(read({ registry: 'public' }).registry).toBe('public')
})

test('credentials in an address are refused, and not repeated', () => {
  const wrong = { registry: 'https://user:hunter2@npm.acme.example' }
  expect(() => read(wrong)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('hunter2') }))
})

test.each([
  [{ mode: 'advise' }, '`mode`'],
  [{ comment: 'yes' }, '`comment`'],
  [{ timeout: '0' }, '`timeout`'],
  [{ deadline: '1h' }, '`deadline`'],
  [{ registry: 'https://user:secret@npm.acme.example' }, '`registry`'],
])('%j is refused', (given, named) => {
  expect(() => read(given)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(named) }))
})
