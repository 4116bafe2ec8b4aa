import type { Account } from '../../src/domain/account.ts'
import { known } from '../../src/domain/answer.ts'
import { byAlice, candidate, human, oidc, packageClaims, plain, staged } from '../helpers/candidate.ts'
import { byAccounts, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const fromTo = (before: Account | undefined, after: Account | undefined) => ({
  given: plain({ claimed: known(packageClaims({ '1.0.0': { ...byAlice, account: before }, '1.1.0': { ...byAlice, account: after } })) }),
})

ruleTable('trusted-publisher-lost', {
  allows: [
    ['kept', fromTo(oidc(), oidc())],
    ['gained', fromTo(human('alice'), oidc())],
    ['staged now', fromTo(oidc(), staged('alice'))],
    ['the mirror leaves accounts out', fromTo(oidc(), undefined)],
    ['accounts are named', { ...fromTo(oidc(), human('alice')), policy: policy(forLib(byAccounts('alice'))) }],
  ],
  flags: [
    ['a human now, though a maintainer who published before', fromTo(oidc(), human('alice')), { facts: { 'account (claimed)': 'alice' } }],
    ['staged before', fromTo(staged('alice'), human('alice')), {}],
    [
      'the same workflow signed both: a token in CI, or a staged publish without its approver',
      { given: candidate({ claimed: known(packageClaims({ '1.1.0': { account: human('alice') } })) }) },
      { atMost: 'warning' },
    ],
  ],
})
