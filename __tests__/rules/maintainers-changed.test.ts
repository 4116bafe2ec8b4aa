import { known } from '../../src/domain/answer.ts'
import { packument } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const fromTo = (before: readonly string[] | undefined, after: readonly string[] | undefined) => ({
  given: { packument: known(packument({ '1.0.0': { maintainers: before }, '1.1.0': { maintainers: after } })) },
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
