import { absent, known, notAsked } from '../../src/domain/answer.ts'
import {
  added,
  baseline,
  byAlice,
  candidate,
  invalid,
  locked,
  outage,
  packageClaims,
  plain,
  reResolved,
  unattested,
  updated,
} from '../helpers/candidate.ts'
import { byAccounts, byPublisher, deny, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const git = { source: { kind: 'git', url: 'git+https://github.com/octo/widget', commit: undefined } } as const
const mirrored = known(packageClaims({ '1.0.0': { ...byAlice, account: undefined }, '1.1.0': { ...byAlice, account: undefined } }))
const withMaintainers = policy(forLib(byPublisher({ maintainers: { github: undefined, npm: ['octocat'] } })))

ruleTable('registry-metadata-unavailable', {
  allows: [
    ['known', {}],
    ['known of an unattested version', { given: plain() }],
    ['git has no registry', { given: { change: updated(locked('1.1.0', git)), evidence: { kind: 'not-applicable' }, claimed: notAsked } }],
    ['refused by the policy anyway', { given: plain({ claimed: outage }), policy: policy(forLib(deny())) }],
    ['what is invalid is refused anyway', { given: { evidence: invalid, claimed: outage } }],
    ['nobody asked, and nobody needs it', { given: { claimed: notAsked } }],
    ['an attested version without an account', { given: { claimed: known(packageClaims({ '1.1.0': { account: undefined } })) } }],
    [
      'the version before has no account, and the account published others',
      {
        given: plain({
          claimed: known(
            packageClaims({
              '0.9.0': { ...byAlice, publishedAt: '2026-01-01T00:00:00Z' },
              '1.0.0': { ...byAlice, account: undefined, publishedAt: '2012-05-01T00:00:00Z' },
              '1.1.0': byAlice,
            }),
          ),
        }),
      },
    ],
    [
      'the time is unknown of bytes that were locked already',
      {
        given: plain({
          change: reResolved(locked('1.1.0', { integrity: 'sha1-aaaa' }), locked()),
          claimed: known(packageClaims({ '1.1.0': { ...byAlice, publishedAt: undefined } })),
        }),
      },
    ],
  ],
  flags: [
    ['no answer, for a version that is attested', { given: { claimed: outage } }, { facts: { timeout: outage.detail } }],
    [
      'not listed any more, though attested',
      { given: { claimed: known(packageClaims({ '1.1.0': undefined })) } },
      { facts: { metadata: 'not in the metadata' } },
    ],
    ['no answer, and it is not attested', { given: plain({ claimed: outage }) }, { undetermined: true }],
    ['no such package, and it is not attested', { given: plain({ claimed: absent }) }, { undetermined: true }],
    [
      'not listed any more, and not attested',
      { given: plain({ claimed: known(packageClaims({ '1.1.0': undefined })) }) },
      { undetermined: true },
    ],
    [
      'without a time, and not attested',
      { given: plain({ claimed: known(packageClaims({ '1.1.0': { ...byAlice, publishedAt: undefined } })) }) },
      { undetermined: true },
    ],
    ['without accounts, and not attested', { given: plain({ claimed: mirrored }) }, { undetermined: true }],
    [
      'the version before has no account, and the account is new',
      { given: plain({ claimed: known(packageClaims({ '1.0.0': { ...byAlice, account: undefined }, '1.1.0': byAlice })) }) },
      { undetermined: true },
    ],
    [
      'without maintainers, and the policy raised the rule that compares them',
      {
        given: { claimed: known(packageClaims({ '1.1.0': { maintainers: undefined } })) },
        policy: policy({ levels: { 'maintainers-changed': 'error' } }),
      },
      { undetermined: true },
    ],
    ['nobody asked, and it is not attested', { given: plain({ claimed: notAsked }) }, { undetermined: true }],
    [
      'no answer about a new package that is not attested',
      { given: plain({ change: added(), claimed: outage, baseline: [] }) },
      { undetermined: true },
    ],
    [
      'no answer, and only the new version is attested',
      { given: candidate({ claimed: outage, baseline: [baseline(unattested)] }) },
      { undetermined: true },
    ],
    [
      'no answer, and the policy names accounts',
      { given: plain({ claimed: outage, baseline: [] }), policy: policy(forLib(byAccounts('alice'))) },
      { undetermined: true },
    ],
    [
      'no answer, and the policy names npm maintainers',
      { given: { claimed: outage, baseline: [] }, policy: withMaintainers },
      { undetermined: true },
    ],
    [
      'no answer, and the policy raised a rule that rests on it',
      { given: { claimed: outage }, policy: policy({ levels: { 'version-burst': 'error' } }) },
      { undetermined: true },
    ],
  ],
})
