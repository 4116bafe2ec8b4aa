import type { Account } from '../../src/domain/account.ts'
import { known } from '../../src/domain/answer.ts'
import { baseline, byAlice, candidate, human, oidc, outage, packageClaims, plain, staged, verified } from '../helpers/candidate.ts'
import { byAccounts, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

type Versions = Parameters<typeof packageClaims>[0]

/** Neither version attested, so accounts are all there is. */
const fromTo = (before: Account | undefined, after: Account | undefined, others: Versions = {}) => ({
  given: plain({
    claimed: known(packageClaims({ '1.0.0': { ...byAlice, account: before }, '1.1.0': { ...byAlice, account: after }, ...others })),
  }),
})
/** Both attested by the same workflow. */
const attested = (before: Account, after: Account) => ({
  given: candidate({ claimed: known(packageClaims({ '1.0.0': { account: before }, '1.1.0': { account: after } })) }),
})
const ofCircleci = (configId: string | undefined) => oidc({ provider: 'circleci', name: 'CircleCI', configId })
const circleci = ofCircleci('oidc:1')

ruleTable('account-changed', {
  allows: [
    ['the same human', fromTo(human('alice'), human('alice'))],
    ['the same trusted publisher', fromTo(oidc(), oidc())],
    ['a human becomes a trusted publisher', fromTo(human('alice'), oidc())],
    ['a trusted publisher becomes staged, approved by a maintainer', fromTo(oidc(), staged('alice'))],
    ['a human becomes staged, approved by the same', fromTo(human('alice'), staged('alice'))],
    ['a move up, approved by somebody new, whom maintainers-changed tells of', fromTo(oidc(), staged('mallory'))],
    ['a trusted publisher is lost, which trusted-publisher-lost says', fromTo(oidc(), human('mallory'))],
    ['accounts are named', { ...fromTo(human('alice'), human('bob')), policy: policy(forLib(byAccounts('bob'))) }],
    ['the mirror leaves accounts out, which registry-metadata-unavailable says', fromTo(undefined, undefined)],
    ['no answer, which registry-metadata-unavailable says', { given: plain({ claimed: outage }) }],
    ['nothing replaced', { given: plain({ baseline: [] }) }],
  ],
  flags: [
    ['another human', fromTo(human('alice'), human('mallory')), { atMost: 'error', facts: { 'account (claimed)': 'mallory' } }],
    [
      'another human, who published a version last year',
      fromTo(human('alice'), human('bob'), { '0.9.0': { account: human('bob'), publishedAt: '2025-11-01T00:00:00Z' } }),
      { atMost: 'notice' },
    ],
    [
      'another human, who published a version this morning',
      fromTo(human('alice'), human('bob'), { '1.0.1': { account: human('bob'), publishedAt: '2026-11-22T08:00:00Z' } }),
      { atMost: 'error' },
    ],
    [
      'another human, who published the other versions of the same wave, which has grown old',
      fromTo(human('alice'), human('bob'), { '1.0.1': { account: human('bob'), publishedAt: '2026-11-08T11:30:00Z' } }),
      { atMost: 'error' },
    ],
    ['another provider', fromTo(circleci, oidc()), { atMost: 'error' }],
    [
      'the trusted publisher was set up anew, which whoever holds an account can do for a project of their own',
      fromTo(circleci, ofCircleci('oidc:2')),
      { atMost: 'error', facts: { 'trusted publisher configuration (claimed)': 'oidc:2' } },
    ],
    ['… and the registry leaves out how', fromTo(circleci, ofCircleci(undefined)), { atMost: 'error' }],
    [
      '… as it had been for a version last year',
      fromTo(circleci, ofCircleci('oidc:2'), {
        '0.9.0': { account: ofCircleci('oidc:2'), publishedAt: '2025-11-01T00:00:00Z' },
      }),
      { atMost: 'notice' },
    ],
    ['… with the same identity certified on both sides', attested(oidc(), oidc({ configId: 'oidc:2' })), { atMost: 'notice' }],
    ['staged both times, the second time approved by a stranger', fromTo(staged('alice'), staged('mallory')), { atMost: 'error' }],
    ['staged both times, approved by another maintainer', fromTo(staged('bob'), staged('alice')), { atMost: 'notice' }],
    ['no longer staged', fromTo(staged('alice'), oidc()), { atMost: 'error' }],
    ['no longer staged, with the same identity certified on both sides', attested(staged('alice'), oidc()), { atMost: 'warning' }],
    ['another human, with the same identity certified on both sides', attested(human('alice'), human('bob')), { atMost: 'warning' }],
    [
      'another human, with another identity certified',
      { given: { ...attested(human('alice'), human('bob')).given, baseline: [baseline(verified({ buildTrigger: 'release' }))] } },
      { atMost: 'error' },
    ],
  ],
})
