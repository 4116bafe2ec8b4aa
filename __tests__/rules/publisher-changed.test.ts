import { absent, known, notAsked } from '../../src/domain/answer.ts'
import type { Candidate } from '../../src/domain/candidate.ts'
import { NO_SOURCE_ASKED, type SourceEvidence } from '../../src/domain/source-record.ts'
import { type IdentityParts, baseline, commit, invalid, outage, packageWide, unattested, verified } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

/** What was certified before, and what is certified now. Otherwise the defaults of helpers/candidate.ts. */
const fromTo = (before: IdentityParts, after: IdentityParts, more: Partial<Candidate> = {}) => ({
  given: { baseline: [baseline(verified(before))], evidence: verified(after), ...more },
})
const ref = (sourceRepositoryRef: string): IdentityParts => ({ sourceRepositoryRef })
const signer = (path: string): IdentityParts => ({ buildSignerUri: `https://github.com/${path}` })
const BUILDER = 'acme/builder/.github/workflows/publish.yml@'

const queue = (branch: string, number: number): IdentityParts =>
  ref(`refs/heads/gh-readonly-queue/${branch}/pr-${number}-${'ab'.repeat(20)}`)
const grouped = (parts: IdentityParts): IdentityParts => ({ ...parts, buildTrigger: 'merge_group' })

/** The version before has no attestations, and its metadata names a repository. */
const firstAttested = (claimedBefore: SourceEvidence['claimedBefore'], after: IdentityParts = {}) => ({
  given: { baseline: [baseline(unattested)], evidence: verified(after), sourceEvidence: { ...NO_SOURCE_ASKED, claimedBefore } },
})
const named = (fullName: string, id: string): SourceEvidence['claimedBefore'] =>
  known({ fullName, id, defaultBranch: 'main', namedBy: 'metadata' })

ruleTable('publisher-changed', {
  allows: [
    ['the first attestation, of the repository that was named', firstAttested(notAsked)],
    ['the first attestation, of a repository that was renamed', firstAttested(named('octo/widget', '4242'))],
    [
      'the first attestation, of a certificate without an id, by its name',
      firstAttested(named('Octo/Widget', '1'), { sourceRepositoryIdentifier: undefined }),
    ],
    [
      'the policy decides about the first attestation',
      { ...firstAttested(named('mallory/widget', '1')), policy: policy(forLib(byPublisher({}))) },
    ],
    ['a merge queue, another pull request each time', fromTo(grouped(queue('main', 1)), grouped(queue('main', 2)))],
    ['a merge queue of a branch with slashes', fromTo(grouped(queue('release/v1', 1)), grouped(queue('release/v1', 2)))],
    ['a push by the queue whose commit the branch got', fromTo(ref('refs/heads/main'), queue('main', 2))],
    ['a push to the branch, after one by its queue', fromTo(queue('main', 1), ref('refs/heads/main'))],
    ['the same identity', {}],
    ['a tag that follows its version', fromTo(ref('refs/tags/v1.0.0'), ref('refs/tags/v1.1.0'))],
    ['a tag with the package’s name', fromTo(ref('refs/tags/lib@1.0.0'), ref('refs/tags/lib@1.1.0'))],
    ['a tag that follows a date', fromTo(ref('refs/tags/2026-09-01'), ref('refs/tags/2026-11-08'))],
    ['a release branch that follows its version', fromTo(ref('refs/heads/release/1.0.0'), ref('refs/heads/release/1.1.0'))],
    ['other case in owner and name', fromTo({}, { repository: 'Octo/Widget' })],
    ['the version replaced was not attested', { given: { baseline: [baseline(unattested)] } }],
    ['nothing was replaced', { given: { baseline: [] } }],
    ['the same reusable workflow', fromTo(signer(`${BUILDER}refs/tags/v1`), signer(`${BUILDER}refs/tags/v1`))],
    ['an environment is gained', fromTo({}, { deploymentEnvironment: 'release' })],
    [
      'the policy decides',
      {
        given: { evidence: verified(ref('refs/heads/next')), baseline: [baseline()] },
        policy: policy(forLib(byPublisher({ refs: ['refs/heads/next'] }))),
      },
    ],
    ['the new version is not attested, which attestation-lost says', { given: { evidence: unattested } }],
    ['the version replaced is unavailable, which attestation-unavailable says', { given: { baseline: [baseline(outage)] } }],
  ],
  flags: [
    [
      'the first attestation, of another owner’s repository',
      firstAttested(named('mallory/widget', '1')),
      { facts: { 'source repository': 'https://github.com/octo/widget' } },
    ],
    ['the first attestation, of a repository that took the name', firstAttested(named('octo/gadget', '1')), { atMost: 'warning' }],
    ['the first attestation, where what was named is gone', firstAttested(absent), {}],
    ['the first attestation, where GitHub does not answer', firstAttested(outage), { undetermined: true }],
    ['the queue of another branch', fromTo(grouped(queue('main', 1)), grouped(queue('next', 2))), {}],
    [
      'a branch called like one of the queue, whose commit the branch never got',
      fromTo(ref('refs/heads/main'), queue('main', 2), { commit: known(commit({ positions: [{ branch: 'main', status: 'diverged' }] })) }),
      {},
    ],
    [
      'a branch called like one of the queue, of whose commit nothing is known',
      fromTo(ref('refs/heads/main'), queue('main', 2), { commit: notAsked }),
      {},
    ],
    [
      'the queue where pushes published before',
      fromTo(ref('refs/heads/main'), grouped(queue('main', 2))),
      { facts: { trigger: 'merge_group' } },
    ],
    [
      'another repository',
      fromTo({}, { repository: 'mallory/widget', sourceRepositoryIdentifier: '9', sourceRepositoryOwnerIdentifier: '8' }),
      { facts: { 'repository id': '9', 'owner id': '8' } },
    ],
    ['a squatter of the same name', fromTo({}, { sourceRepositoryIdentifier: '9' }), { facts: { 'repository id': '9' } }],
    [
      'transferred to another owner',
      fromTo({}, { repository: 'mallory/widget', sourceRepositoryOwnerIdentifier: '8' }),
      { facts: { 'owner id': '8' } },
    ],
    [
      'another name where the certificate before had no id',
      fromTo({ sourceRepositoryIdentifier: undefined }, { repository: 'octo/widget-evil' }),
      { facts: { 'source repository': 'https://github.com/octo/widget-evil' } },
    ],
    [
      'renamed, with the same ids',
      fromTo({}, { repository: 'neworg/widget' }),
      { atMost: 'notice', facts: { 'source repository': 'https://github.com/neworg/widget' } },
    ],
    ['another CI', fromTo({}, { issuer: 'https://gitlab.com' }), { facts: { issuer: 'https://gitlab.com' } }],
    ['another workflow', fromTo({}, { workflow: '.github/workflows/ci.yml' }), { facts: { workflow: '.github/workflows/ci.yml' } }],
    [
      'a path and a ref that only join up to the same text',
      fromTo(ref('refs/tags/v1.0.0'), {
        ...ref('refs/tags/v1.1.0'),
        buildConfigUri: 'https://github.com/octo/widget/.github/workflows/release.yml@evil.yml@refs/tags/v1.1.0',
      }),
      { facts: { workflow: '.github/workflows/release.yml@evil.yml' } },
    ],
    ['another trigger', fromTo({}, { buildTrigger: 'issue_comment' }), { facts: { trigger: 'issue_comment' } }],
    ['no trigger any more', fromTo({}, { buildTrigger: undefined }), { facts: { trigger: 'none' } }],
    ['another branch', fromTo({}, ref('refs/heads/snapshot-9f3b2c1d')), { facts: { ref: 'refs/heads/snapshot-9f3b2c1d' } }],
    ['another branch, which merely contains the version', fromTo({}, ref('refs/heads/v1.1.0')), { facts: { ref: 'refs/heads/v1.1.0' } }],
    [
      'another branch, and GitHub does not say whether it is the default one',
      fromTo({}, ref('refs/heads/next'), { commit: outage }),
      { undetermined: true },
    ],
    [
      'another branch, which is the default one',
      fromTo(ref('refs/heads/master'), {}, { commit: known(commit()) }),
      { atMost: 'warning', facts: { ref: 'refs/heads/main' } },
    ],
    ['a pull request’s ref', fromTo({}, ref('refs/pull/7/merge')), { facts: { ref: 'refs/pull/7/merge' } }],
    ['a branch becomes a tag', fromTo({}, ref('refs/tags/v1.1.0')), { atMost: 'warning' }],
    ['a tag becomes the default branch', fromTo(ref('refs/tags/v1.0.0'), {}), { atMost: 'warning' }],
    [
      'a tag becomes another branch',
      fromTo(ref('refs/tags/v1.0.0'), ref('refs/heads/snapshot-9f3b2c1d')),
      { facts: { ref: 'refs/heads/snapshot-9f3b2c1d' } },
    ],
    [
      'a tag becomes a branch, and GitHub does not say whether it is the default one',
      fromTo(ref('refs/tags/v1.0.0'), ref('refs/heads/next'), { commit: outage }),
      { undetermined: true },
    ],
    [
      'a tag of another version than its own',
      fromTo(ref('refs/tags/v1.0.0'), ref('refs/tags/v0.9.0')),
      { atMost: 'warning', facts: { ref: 'refs/tags/v0.9.0' } },
    ],
    ['signed elsewhere', fromTo({}, signer('mallory/builder/.github/workflows/build.yml@refs/heads/main')), {}],
    [
      'another reusable workflow',
      fromTo(signer(`${BUILDER}refs/tags/v1`), signer('acme/builder-evil/.github/workflows/publish.yml@refs/tags/v1')),
      {},
    ],
    [
      'the same reusable workflow at another ref',
      fromTo(signer(`${BUILDER}${'1'.repeat(40)}`), signer(`${BUILDER}${'2'.repeat(40)}`)),
      { atMost: 'warning' },
    ],
    [
      'its own file at another ref, where it signed for itself before',
      fromTo({}, signer('octo/widget/.github/workflows/release.yml@refs/heads/snapshot-9f3b2c1d')),
      {},
    ],
    ['an environment is lost', fromTo({ deploymentEnvironment: 'release' }, {}), { facts: { environment: 'none' } }],
    [
      'another environment',
      fromTo({ deploymentEnvironment: 'release' }, { deploymentEnvironment: 'npm' }),
      { atMost: 'warning', facts: { environment: 'npm' } },
    ],
    ['a self-hosted runner', fromTo({}, { runnerEnvironment: 'self-hosted' }), { atMost: 'warning' }],
    [
      'the attestations of the replaced version do not verify',
      { given: { baseline: [baseline(invalid)] } },
      { facts: { 'attestations of the replaced version': 'signature-invalid' } },
    ],
    [
      'another identity than on another release line',
      { given: { baseline: [baseline(), packageWide(verified({ workflow: '.github/workflows/next.yml' }))] } },
      { atMost: 'notice' },
    ],
  ],
})
