import { expect, test } from '@jest/globals'
import { known } from '../../src/domain/answer.ts'
import { packageClaims } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ask, ruleTable } from '../helpers/rule-table.ts'

const fromTo = (before: readonly string[] | undefined, after: readonly string[] | undefined) => ({
  given: { claimed: known(packageClaims({ '1.0.0': { maintainers: before }, '1.1.0': { maintainers: after } })) },
})

ruleTable('maintainers-changed', {
  allows: [
    ['the same', fromTo(['alice', 'bob'], ['bob', 'alice'])],
    ['unknown before', fromTo(undefined, ['alice'])],
    ['unknown now', fromTo(['alice'], undefined)],
    ['the policy decides', { ...fromTo(['alice'], ['mallory']), policy: policy(forLib(byPublisher())) }],
  ],
  flags: [
    ['one joined', fromTo(['alice'], ['alice', 'right9ctrl']), { facts: { 'maintainers (claimed)': 'alice, right9ctrl' } }],
    ['one left', fromTo(['alice', 'bob'], ['alice']), { atMost: 'notice' }],
  ],
})

test('a registry that claims a hundred thousand of them is answered at once, in a message that can be read', () => {
  const crowd = (of: string): readonly string[] => Array.from({ length: 100_000 }, (_, index) => `${of}${index}`)
  const before = process.cpuUsage()
  const [violation] = ask('maintainers-changed', fromTo(crowd('old'), crowd('new')))
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000)
  expect(violation?.message).toMatch(/ and 99800 more may publish it now$/)
})
