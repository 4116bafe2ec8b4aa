import { absent, known, notAsked } from '../../src/domain/answer.ts'
import {
  added,
  baseline,
  byAlice,
  candidate,
  invalid,
  locked,
  outage,
  packument,
  plain,
  reResolved,
  unattested,
  updated,
} from '../helpers/candidate.ts'
import { byAccounts, byPublisher, deny, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const git = { source: { kind: 'git', url: 'git+https://github.com/octo/widget', commit: undefined } } as const
const mirrored = known(packument({ '1.0.0': { ...byAlice, account: undefined }, '1.1.0': { ...byAlice, account: undefined } }))
const withMaintainers = policy(forLib(byPublisher({ maintainers: { github: undefined, npm: ['octocat'] } })))

ruleTable('registry-metadata-unavailable', {
  allows: [
    ['known', {}],
    ['known of an unattested version', { given: plain() }],
    [
      'git has no registry',
      { given: { change: updated(locked('1.1.0', git)), evidence: { kind: 'not-applicable' }, packument: notAsked } },
    ],
    ['refused by the policy anyway', { given: plain({ packument: outage }), policy: policy(forLib(deny())) }],
    ['what is invalid is refused anyway', { given: { evidence: invalid, packument: outage } }],
    ['nobody asked, and nobody needs it', { given: { packument: notAsked } }],
    ['an attested version without an account', { given: { packument: known(packument({ '1.1.0': { account: undefined } })) } }],
    [
      'the version before has no account, and the account published others',
      {
        given: plain({
          packument: known(
            packument({
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
          packument: known(packument({ '1.1.0': { ...byAlice, publishedAt: undefined } })),
        }),
      },
    ],
  ],
  flags: [
    ['no answer, for a version that is attested', { given: { packument: outage } }, { facts: { timeout: outage.detail } }],
    [
      'not listed any more, though attested',
      { given: { packument: known(packument({ '1.1.0': undefined })) } },
      { facts: { metadata: 'not in the metadata' } },
    ],
    ['no answer, and it is not attested', { given: plain({ packument: outage }) }, { undetermined: true }],
    ['no such package, and it is not attested', { given: plain({ packument: absent }) }, { undetermined: true }],
    [
      'not listed any more, and not attested',
      { given: plain({ packument: known(packument({ '1.1.0': undefined })) }) },
      { undetermined: true },
    ],
    [
      'without a time, and not attested',
      { given: plain({ packument: known(packument({ '1.1.0': { ...byAlice, publishedAt: undefined } })) }) },
      { undetermined: true },
    ],
    ['without accounts, and not attested', { given: plain({ packument: mirrored }) }, { undetermined: true }],
    [
      'the version before has no account, and the account is new',
      { given: plain({ packument: known(packument({ '1.0.0': { ...byAlice, account: undefined }, '1.1.0': byAlice })) }) },
      { undetermined: true },
    ],
    [
      'without maintainers, and the policy raised the rule that compares them',
      {
        given: { packument: known(packument({ '1.1.0': { maintainers: undefined } })) },
        policy: policy({ levels: { 'maintainers-changed': 'error' } }),
      },
      { undetermined: true },
    ],
    ['nobody asked, and it is not attested', { given: plain({ packument: notAsked }) }, { undetermined: true }],
    [
      'no answer about a new package that is not attested',
      { given: plain({ change: added(), packument: outage, baseline: [] }) },
      { undetermined: true },
    ],
    [
      'no answer, and only the new version is attested',
      { given: candidate({ packument: outage, baseline: [baseline(unattested)] }) },
      { undetermined: true },
    ],
    [
      'no answer, and the policy names accounts',
      { given: plain({ packument: outage, baseline: [] }), policy: policy(forLib(byAccounts('alice'))) },
      { undetermined: true },
    ],
    [
      'no answer, and the policy names npm maintainers',
      { given: { packument: outage, baseline: [] }, policy: withMaintainers },
      { undetermined: true },
    ],
    [
      'no answer, and the policy raised a rule that rests on it',
      { given: { packument: outage }, policy: policy({ levels: { 'version-burst': 'error' } }) },
      { undetermined: true },
    ],
  ],
})
