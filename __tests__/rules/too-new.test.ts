import { known } from '../../src/domain/answer.ts'
import {
  added,
  baseline,
  integrityOf,
  locked,
  packageClaims,
  pinLocked,
  pinned,
  plain,
  reResolved,
  unattested,
  updated,
  verified,
} from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const HOUR = 3_600_000
/** Published two hours before NOW. */
const young = verified({}, { signedAt: '2026-11-22T08:00:00Z', publishSignedAt: '2026-11-22T08:00:00Z' })
const advisory = known({ advisory: 'GHSA-aaaa-bbbb-cccc', version: '1.1.0' })

const youngPin = { dated: known({ at: '2026-11-22T08:00:00Z', basis: 'release' as const }) }

ruleTable('too-new', {
  allows: [
    ['a pin, two weeks old', { given: pinned() }],
    [
      'a young pin whose comment alone changes',
      { given: { ...pinned(youngPin), change: reResolved(pinLocked({ claimedTags: ['v1'] }), pinLocked()) } },
    ],
    ['two weeks old', {}],
    ['as old as the cooldown, to the second', { given: { evidence: verified({}, { publishSignedAt: '2026-11-19T10:00:00Z' }) } }],
    [
      'young, and the cooldown of its entry is one hour',
      { given: { evidence: young }, policy: policy(forLib(byPublisher({}, { cooldown: HOUR }))) },
    ],
    [
      'the same version, resolved anew',
      { given: { evidence: young, change: reResolved(locked('1.1.0', { integrity: integrityOf('C') }), locked()) } },
    ],
    [
      'already locked at the base',
      { given: { evidence: young, change: updated(locked(), locked('1.1.0', { integrity: integrityOf('C') })) } },
    ],
    [
      'no time is known (registry-metadata-unavailable says so)',
      { given: plain({ claimed: known(packageClaims({ '1.1.0': { publishedAt: undefined } })) }) },
    ],
  ],
  flags: [
    ['a young pin', { given: pinned(youngPin) }, {}],
    [
      'another commit under the comment that stood there before',
      {
        given: {
          ...pinned(youngPin),
          change: updated(pinLocked({ claimedTags: ['v1'], commit: 'c'.repeat(40) }), pinLocked({ claimedTags: ['v1'] })),
        },
      },
      {},
    ],
    [
      'two hours old by its signature',
      { given: { evidence: young } },
      { facts: { age: '2 hours', 'published (signed)': '2026-11-22 08:00 UTC', 'ready at': '2026-11-25 08:00 UTC' } },
    ],
    [
      'two hours old by the registry’s word',
      { given: plain({ claimed: known(packageClaims({ '1.1.0': { publishedAt: '2026-11-22T08:00:00Z' } })) }) },
      { facts: { 'published (claimed)': '2026-11-22 08:00 UTC' } },
    ],
    [
      'signed lately, whatever the registry claims',
      { given: { evidence: young, claimed: known(packageClaims({ '1.1.0': { publishedAt: '2020-01-01T00:00:00Z' } })) } },
      { facts: { 'published (signed)': '2026-11-22 08:00 UTC' } },
    ],
    [
      'one second too young',
      { given: { evidence: verified({}, { publishSignedAt: '2026-11-19T10:00:01Z' }) } },
      { facts: { age: '71 hours' } },
    ],
    [
      'in place of a workspace that goes by the same version',
      {
        given: { evidence: young, change: reResolved(locked(), locked('1.1.0', { source: { kind: 'workspace', path: 'packages/lib' } })) },
      },
      {},
    ],
    [
      'from the future',
      { given: { evidence: verified({}, { publishSignedAt: '2026-12-22T10:00:00Z' }) } },
      { facts: { age: '0 seconds' } },
    ],
    [
      'a new dependency that a bump brings in',
      { given: { evidence: young, change: added(locked('1.1.0', { via: ['axios'] })) } },
      { facts: { 'brought in by': 'axios' } },
    ],
    [
      'a security fix, as a warning',
      { given: { evidence: young, securityFix: advisory } },
      { atMost: 'warning', facts: { fixes: 'GHSA-aaaa-bbbb-cccc' } },
    ],
    [
      'a security fix where the policy keeps the cooldown',
      { given: { evidence: young, securityFix: advisory }, policy: policy({ settings: { cooldownSecurityFixes: 'keep' } }) },
      {},
    ],
    ['no security fix is known', { given: { evidence: young, securityFix: known(undefined) } }, {}],
    [
      'unattested, within the cooldown of the policy',
      { given: { evidence: unattested, baseline: [baseline(unattested)] }, policy: policy({ settings: { cooldown: 1000 * HOUR } }) },
      { facts: { age: '13 days' } },
    ],
  ],
})
