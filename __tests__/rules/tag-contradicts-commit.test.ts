import { absent, known } from '../../src/domain/answer.ts'
import { OTHER_COMMIT, outage, pinned, tag, unattested, verified } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const named = policy(forLib(byPublisher({ tag: 'v{version}' })))
const tagged = (taggedAt: string) => ({ given: { tag: known(tag({ taggedAt })) } })

const elsewhere = known([{ kind: 'elsewhere' as const, name: 'v1.0.0', commit: OTHER_COMMIT }])

ruleTable('tag-contradicts-commit', {
  allows: [
    [
      'a pin without a release, dated by its commit',
      { given: pinned({ release: absent, dated: known({ at: '2026-11-20T00:00:00Z', basis: 'commit' }) }) },
    ],
    ['a pin under its own tag', { given: pinned() }],
    ['a pin under a moving tag', { given: pinned({ claims: known([{ kind: 'within', name: 'v1', tag: 'v1.1.0' }]) }) }],
    ['a pin without a comment', { given: pinned({ claims: known([]) }) }],
    ['a pin, and no answer about its tag', { given: pinned({ claims: outage }) }],
    ['at the commit', {}],
    ['made a minute before', tagged('2026-11-08T11:59:00Z')],
    ['made within a day after', tagged('2026-11-09T11:00:00Z')],
    ['there is none, and nobody says there should be', { given: { tag: absent } }],
    ['no answer, which commit-unavailable says', { given: { tag: outage }, policy: named }],
    ['nothing certified', { given: { evidence: unattested, tag: known(tag({ commit: OTHER_COMMIT })) } }],
    [
      'made when the staged version was approved',
      {
        given: {
          evidence: verified({}, { publishSignedAt: '2026-11-15T12:00:00Z' }),
          tag: known(tag({ taggedAt: '2026-11-15T12:00:00Z' })),
        },
      },
    ],
  ],
  flags: [
    [
      'a stale comment on a commit of the project’s own',
      { given: pinned({ claims: elsewhere }) },
      { facts: { 'commit of v1.0.0': OTHER_COMMIT }, atMost: 'warning' },
    ],
    [
      'a comment that no tag bears out',
      { given: pinned({ claims: known([{ kind: 'absent', name: 'v9' }]), tag: undefined }) },
      { facts: { 'commit of v9': 'no such tag' }, atMost: 'warning' },
    ],
    ['on no branch', { given: pinned({ claims: elsewhere, belongs: known({ kind: 'no' }) }) }, { unlessStated: 'error' }],
    [
      'the tag was moved after its release',
      { given: pinned({ dated: known({ at: '2026-11-20T00:00:00Z', basis: 'commit' }) }) },
      { facts: { 'commit made': '2026-11-20T00:00:00Z' }, atMost: 'warning' },
    ],
    ['nobody knows whose commit it is', { given: pinned({ claims: elsewhere, belongs: outage }) }, { atMost: 'warning' }],
    ['at another commit', { given: { tag: known(tag({ commit: OTHER_COMMIT })) } }, { facts: { 'commit of tag v1.1.0': OTHER_COMMIT } }],
    [
      'moved after the release that it started',
      { given: { evidence: verified({ sourceRepositoryRef: 'refs/tags/v1.1.0' }), tag: known(tag({ commit: OTHER_COMMIT })) } },
      {},
    ],
    ['made a month after, to skip a burned version', tagged('2026-12-10T12:00:00Z'), { facts: { tagged: '2026-12-10T12:00:00Z' } }],
    ['there is none, though the policy names one', { given: { tag: absent }, policy: named }, { facts: { tag: 'none' } }],
  ],
})
