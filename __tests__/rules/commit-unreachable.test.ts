import { absent, known, notAsked } from '../../src/domain/answer.ts'
import type { CommitRecord } from '../../src/domain/github.ts'
import { OTHER_COMMIT, baseline, commit, orphan, outage, tag, unattested, verified } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const positions = (...list: CommitRecord['positions']) => known(commit({ positions: list }))
/** On no branch; where the commit of the version before lies. */
const aside = (before: CommitRecord['positions'][number]['status']) =>
  known(commit({ positions: [{ branch: 'main', status: 'diverged' }], before: known(before) }))
const onTag = verified({ sourceRepositoryRef: 'refs/tags/v1.1.0' })
const onTagBefore = verified({ sourceRepositoryRef: 'refs/tags/v1.0.0' })
const onlyMain = policy(forLib(byPublisher({ refs: ['refs/tags/v1.1.0'], branches: ['main'] })))

ruleTable('commit-unreachable', {
  allows: [
    ['on the default branch', {}],
    ['at its tip', { given: { commit: positions({ branch: 'main', status: 'identical' }) } }],
    [
      'not on its release branch any more, but merged',
      { given: { commit: positions({ branch: 'release', status: 'unrelated' }, { branch: 'main', status: 'behind' }) } },
    ],
    [
      'released from a tag that resolves to it, on a branch of its own',
      { given: { evidence: onTag, commit: positions({ branch: 'main', status: 'diverged' }), baseline: [baseline(onTagBefore)] } },
    ],
    [
      'released from a tag, and first seen',
      { given: { evidence: onTag, commit: positions({ branch: 'main', status: 'diverged' }), baseline: [] } },
    ],
    [
      'released from a tag by date, and the one that the policy names resolves to it',
      {
        given: {
          evidence: verified({ sourceRepositoryRef: 'refs/tags/2026-11-08' }),
          commit: positions({ branch: 'main', status: 'diverged' }),
          baseline: [],
        },
        policy: policy(forLib(byPublisher({ refs: ['refs/tags/2026-11-08'], tag: 'v{version}' }))),
      },
    ],
    [
      'released from a tag on no branch, as the version before was, whose commit is on none either',
      { given: { evidence: onTag, commit: aside('diverged'), baseline: [baseline(onTagBefore)] } },
    ],
    ['no answer, which commit-unavailable says', { given: { commit: outage } }],
    ['nothing certified', { given: { evidence: unattested, commit: known(orphan) } }],
  ],
  flags: [
    [
      'a fresh tag on a commit that nobody merged, where the commit before was merged',
      { given: { evidence: onTag, commit: aside('behind'), baseline: [baseline(onTagBefore)] } },
      { facts: { 'commit relative to main': 'diverged' } },
    ],
    ['… and the one before is the tip', { given: { evidence: onTag, commit: aside('identical'), baseline: [baseline(onTagBefore)] } }, {}],
    ['… and the certificate names the branch', { given: { commit: aside('behind') } }, {}],
    [
      '… and where the one before lies could not be asked',
      {
        given: {
          evidence: onTag,
          commit: known(commit({ positions: [{ branch: 'main', status: 'diverged' }], before: outage })),
          baseline: [baseline(onTagBefore)],
        },
      },
      { undetermined: true },
    ],
    [
      'on no branch, without a tag',
      { given: { commit: known(orphan), tag: absent } },
      { facts: { 'commit relative to main': 'unrelated' } },
    ],
    [
      'beside the branch',
      { given: { commit: positions({ branch: 'main', status: 'diverged' }), tag: absent } },
      { facts: { 'commit relative to main': 'diverged' } },
    ],
    ['ahead of the branch', { given: { commit: positions({ branch: 'main', status: 'ahead' }), tag: absent } }, {}],
    ['on no branch, and the tag is another commit’s', { given: { commit: known(orphan), tag: known(tag({ commit: OTHER_COMMIT })) } }, {}],
    [
      'on no branch, with a tag that was made a month later',
      { given: { commit: known(orphan), tag: known(tag({ taggedAt: '2026-12-20T12:00:00Z' })) } },
      {},
    ],
    [
      'on no branch, with a tag at it, though the certificate names a branch, which is gone',
      {
        given: {
          evidence: verified({ sourceRepositoryRef: 'refs/heads/release' }),
          commit: positions({ branch: 'release', status: 'unrelated' }, { branch: 'main', status: 'diverged' }),
        },
      },
      { atMost: 'warning' },
    ],
    [
      'beside the default branch, which the certificate names, with a tag at it',
      { given: { commit: positions({ branch: 'main', status: 'diverged' }) } },
      { facts: { 'commit relative to main': 'diverged' } },
    ],
    [
      '… and the policy names the default branch too',
      {
        given: { commit: positions({ branch: 'main', status: 'ahead' }) },
        policy: policy(forLib(byPublisher({ refs: ['refs/heads/main'] }))),
      },
      { facts: { 'commit relative to main': 'ahead' } },
    ],
    ['without any history in common, with a tag at it', { given: { commit: known(orphan) } }, {}],
    [
      'released from a tag, but without any history in common',
      { given: { evidence: onTag, commit: known(orphan), baseline: [baseline(onTagBefore)] } },
      {},
    ],
    [
      'released from a tag beside the branch that the version before was released from',
      { given: { evidence: onTag, commit: positions({ branch: 'main', status: 'diverged' }), baseline: [baseline(verified())] } },
      { facts: { 'commit relative to main': 'diverged' } },
    ],
    [
      'on no branch, and there was no answer about the tag',
      { given: { evidence: onTag, commit: known(orphan), tag: outage } },
      { undetermined: true },
    ],
    [
      'beside the default branch, which the certificate names: the tag need not answer',
      { given: { commit: known(orphan), tag: outage } },
      {},
    ],
    ['on no branch, and nobody asked about the tag', { given: { commit: known(orphan), tag: notAsked } }, {}],
    [
      'released from a tag, and the policy names the branch it must be on',
      { given: { evidence: onTag, commit: known(orphan) }, policy: onlyMain },
      {},
    ],
  ],
})
