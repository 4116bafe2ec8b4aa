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

const ACME = 'https://npm.acme.example'
const accepting = policy({ settings: { registriesWithoutMetadata: [ACME] } })
const said = (account: boolean, time: boolean) => ({
  ...byAlice,
  ...(account ? {} : { account: undefined }),
  ...(time ? {} : { publishedAt: undefined }),
})
/** Of a private registry that says these of the version before and of the new one. */
const privately = (before: ReturnType<typeof said>, after: ReturnType<typeof said>, parts: Parameters<typeof plain>[0] = {}) =>
  plain({ registry: ACME, askedAt: ACME, claimed: known(packageClaims({ '1.0.0': before, '1.1.0': after })), ...parts })

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
    [
      'neither time nor account, which the policy accepts of that registry',
      { given: privately(said(false, false), said(false, false)), policy: accepting },
      { atMost: 'notice' },
    ],
    [
      'the same under a policy that does not',
      { given: privately(said(false, false), said(false, false)), policy: policy() },
      { undetermined: true },
    ],
    [
      'the same of another registry than the policy names',
      { given: privately(said(false, false), said(false, false), { askedAt: `${ACME}/other` }), policy: accepting },
      { undetermined: true },
    ],
    [
      "the same of npm's own",
      {
        given: privately(said(false, false), said(false, false), { registry: 'public', askedAt: 'https://registry.npmjs.org' }),
        policy: accepting,
      },
      { undetermined: true },
    ],
    [
      'an account that it said of the version before',
      { given: privately(said(true, false), said(false, false)), policy: accepting },
      { undetermined: true },
    ],
    [
      'a time that it said of the version before',
      { given: privately(said(false, true), said(false, false)), policy: accepting },
      { undetermined: true },
    ],
    [
      'an account that an entry names',
      {
        given: privately(said(false, false), said(false, false)),
        policy: policy({ settings: { registriesWithoutMetadata: [ACME] }, ...forLib(byAccounts('alice')) }),
      },
      { undetermined: true },
    ],
    [
      'no answer at all',
      { given: privately(said(false, false), said(false, false), { claimed: outage }), policy: accepting },
      { undetermined: true },
    ],
    [
      'a version that it does not list',
      {
        given: plain({ registry: ACME, askedAt: ACME, claimed: known(packageClaims({ '1.0.0': said(false, false), '1.1.0': undefined })) }),
        policy: accepting,
      },
      { undetermined: true },
    ],
    [
      'a package that came from another registry before',
      {
        given: privately(said(false, false), said(false, false), {
          change: updated(locked('1.1.0', { source: { kind: 'registry', url: `${ACME}/lib/-/lib-1.1.0.tgz` } })),
        }),
        policy: accepting,
      },
      { undetermined: true },
    ],
    [
      'what the policy raised itself',
      {
        given: privately(said(false, false), said(false, false)),
        policy: policy({ levels: { 'maintainers-changed': 'error' }, settings: { registriesWithoutMetadata: [ACME] } }),
      },
      { undetermined: true },
    ],
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
