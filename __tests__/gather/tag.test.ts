/** Which tag is asked for, and how a certificate from another tag is judged. */
import { expect, test } from '@jest/globals'
import { run } from '../../src/line/run.ts'
import { POLICY_FILE } from '../../src/line/policy-file.ts'
import { type Story, type VersionStory, fakeWorld } from '../helpers/world/index.ts'

const HEAD_AT = '2026-11-08T12:00:00Z'
const story = (head: Partial<VersionStory>, policy?: string): Story => ({
  now: '2026-11-22T10:00:00Z',
  packages: {
    lib: {
      identity: { ref: 'refs/tags/v{version}' },
      versions: { '1.0.0': { at: '2026-09-01T12:00:00Z' }, '1.1.0': { at: HEAD_AT, ...head } },
    },
  },
  base: ['lib@1.0.0'],
  head: ['lib@1.1.0'],
  ...(policy === undefined ? {} : { policy }),
})
const policyWith = (tag: string): string => `version: 1
rules: { tag-contradicts-commit: error }
publishers:
  octo:
    repository: octo/widget
    workflow: .github/workflows/release.yml
    refGlobs: ["refs/tags/*"]
    triggers: [push]
${tag}packages:
  lib: octo
`
const judge = (told: Story) => {
  const world = fakeWorld(told)
  return run(world, { mode: 'enforce', policyFile: { path: POLICY_FILE, named: false }, lockfiles: [] }).then((report) => ({
    rules: report.verdicts.flatMap(({ findings }) => findings.map(({ rule, level }) => `${level}: ${rule}`)),
    tags: world.asked
      .filter((asked) => asked.includes('/git/ref/tags/'))
      .map((asked) => decodeURIComponent(asked.split('/tags/')[1] ?? '')),
  }))
}

test("the certificate's own tag is asked for", async () => {
  expect(await judge(story({}))).toEqual({ rules: [], tags: ['v1.1.0'] })
})

test('the tag that the policy names is asked for, whatever tag the certificate names', async () => {
  const released = { identity: { ref: 'refs/tags/anything' }, tag: { name: 'anything' } }
  expect(await judge(story(released, policyWith('')))).toEqual({ rules: [], tags: ['anything'] })
  expect(await judge(story(released, policyWith('    tag: "v{version}"\n')))).toEqual({
    rules: ['error: tag-contradicts-commit'],
    tags: ['v1.1.0'],
  })
})

test('a tag that the policy names for a package of a monorepo', async () => {
  const released = { identity: { ref: 'refs/tags/2026-11-08' }, tag: { name: 'lib@1.1.0' } }
  expect(await judge(story(released, policyWith('    tag: "{name}@{version}"\n')))).toEqual({ rules: [], tags: ['lib@1.1.0'] })
})

test('in a large change the tag is asked for where no branch holds the commit, and vouches for nothing where the commit before was merged, as in a small one', async () => {
  const released = { identity: { ref: 'refs/heads/release' }, commit: 'diverged', tag: { name: 'v1.1.0' } } as const
  const lib = story(released)
  const before = { identity: { ref: 'refs/heads/release' } }
  const packages = { lib: { versions: { '1.0.0': { at: '2026-09-01T12:00:00Z', ...before }, '1.1.0': { at: HEAD_AT, ...released } } } }
  const small = await judge({ ...lib, packages })
  expect(small).toEqual({ rules: ['error: commit-unreachable'], tags: ['v1.1.0'] })

  const others = Array.from({ length: 60 }, (_, index) => `other-${String(index)}`)
  const many = Object.fromEntries(others.map((name) => [name, { attested: false, versions: { '1.0.0': { at: '2026-01-01T12:00:00Z' } } }]))
  const large = await judge({ ...lib, packages: { ...packages, ...many }, head: [...lib.head, ...others.map((name) => `${name}@1.0.0`)] })
  expect({ ...large, rules: large.rules.filter((rule) => !rule.includes('first-seen')) }).toEqual(small)
})

test('in a large change every tag is asked for where the policy makes an error of it', async () => {
  const names = Array.from({ length: 61 }, (_, index) => `lib-${String(index)}`)
  const packages = Object.fromEntries(
    names.map((name) => [name, { identity: { repository: `octo/${name}` }, versions: { '1.1.0': { at: HEAD_AT } } }]),
  )
  const policy = 'version: 1\nrules: { tag-contradicts-commit: error, package-first-seen: off }\n'
  const { rules, tags } = await judge({
    now: '2026-11-22T10:00:00Z',
    packages,
    base: [],
    head: names.map((name) => `${name}@1.1.0`),
    policy,
  })
  expect(rules).toEqual([])
  expect(tags).toHaveLength(61)
})
