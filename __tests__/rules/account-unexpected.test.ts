import { known, notAsked } from '../../src/domain/answer.ts'
import type { Account } from '../../src/domain/account.ts'
import type { Source } from '../../src/domain/package.ts'
import { candidate, human, locked, oidc, outage, packageClaims, plain, staged, updated } from '../helpers/candidate.ts'
import { byAccounts, byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const accounts = policy(forLib(byAccounts('alice', 'bob')))
const maintainers = policy(forLib(byPublisher({ maintainers: { github: undefined, npm: ['alice'] } })))
const unattestedBy = (account: Account | undefined) => ({
  given: plain({ claimed: known(packageClaims({ '1.1.0': { account } })), baseline: [] }),
  policy: accounts,
})
const from = (source: Source) => ({
  given: candidate({
    change: updated(locked('1.1.0', { source })),
    evidence: { kind: 'not-applicable' },
    claimed: notAsked,
    baseline: [],
  }),
  policy: accounts,
})
const attestedBy = (account: Account) => ({
  given: candidate({ claimed: known(packageClaims({ '1.1.0': { account } })), baseline: [] }),
  policy: maintainers,
})

ruleTable('account-unexpected', {
  allows: [
    ['one of the accounts', unattestedBy(human('bob'))],
    ['approved by one of the accounts', unattestedBy(staged('alice'))],
    ['a maintainer', attestedBy(human('alice'))],
    ['a trusted publisher, whom the certificate names', attestedBy(oidc())],
    [
      'a trusted publisher, while the certificate cannot be had',
      { ...attestedBy(oidc()), given: { ...attestedBy(oidc()).given, evidence: outage } },
    ],
    ...(
      [
        { kind: 'workspace', path: 'packages/lib' },
        { kind: 'bundled', inside: locked('2.0.0', {}, 'npm') },
      ] as const
    ).map((source): [string, ReturnType<typeof from>] => [`a ${source.kind} package, which somebody else answers for`, from(source)]),
    ['nobody is named', { given: plain() }],
    ['the account is unknown, which registry-metadata-unavailable says', unattestedBy(undefined)],
    ['no answer, which registry-metadata-unavailable says', { given: plain({ claimed: outage, baseline: [] }), policy: accounts }],
  ],
  flags: [
    ['another account', unattestedBy(human('mallory')), { facts: { 'account (claimed)': 'mallory' } }],
    ['an account whose name differs in case', unattestedBy(human('Alice')), {}],
    ['approved by another account', unattestedBy(staged('mallory')), {}],
    [
      'a trusted publisher that nothing certifies',
      unattestedBy(oidc({ provider: 'circleci', name: 'CircleCI' })),
      { facts: { 'account (claimed)': 'trusted publisher (circleci)' } },
    ],
    ...(
      [
        { kind: 'git', url: 'github:octo/lib', commit: 'a'.repeat(40) },
        { kind: 'tarball', url: 'https://files.example/lib.tgz' },
        { kind: 'file', path: '../lib.tgz' },
      ] as const
    ).map((source): [string, ReturnType<typeof from>, object] => [`a ${source.kind} source, which has no account`, from(source), {}]),
    ['a maintainer of another name', attestedBy(human('mallory')), {}],
    ['approved by somebody who is no maintainer', attestedBy(staged('mallory')), {}],
  ],
})
