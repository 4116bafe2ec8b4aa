import { absent, known, notAsked } from '../../src/domain/answer.ts'
import { job, outage, run, unattested, verified } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const whenAvailable = policy({ settings: { run: 'when-available' } })
const old = verified({}, { signedAt: '2025-01-01T00:00:00Z', publishSignedAt: '2025-01-01T00:00:00Z' })
const withMaintainers = policy(forLib(byPublisher({ maintainers: { github: ['octocat'], npm: undefined } })))

ruleTable('run-unavailable', {
  allows: [
    ['known, with its jobs', {}],
    ['the policy does not ask', { given: { run: notAsked }, policy: policy({ settings: { run: 'off' } }) }],
    ['the entry does not ask', { given: { run: outage }, policy: policy(forLib(byPublisher({}, { run: 'off' }))) }],
    ['nothing certified, so no run', { given: { evidence: unattested, run: notAsked } }],
    [
      'published by GitLab',
      {
        given: {
          evidence: verified({ issuer: 'https://gitlab.com', runInvocationUri: 'https://gitlab.com/octo/widget/-/jobs/1' }),
          run: notAsked,
        },
      },
    ],
    ['approvals unknown, and nobody asks who', { given: { run: known(run({ approvers: outage })) } }],
    [
      'every job skipped, which run-failed says',
      { given: { run: known(run({ jobs: known([job({ conclusion: 'skipped', startedAt: undefined })]) })) } },
    ],
  ],
  flags: [
    ['no answer', { given: { run: outage } }, { undetermined: true, facts: { timeout: outage.detail } }],
    ['deleted two weeks after the release', { given: { run: absent } }, { undetermined: true, facts: { run: 'not found' } }],
    ['older than GitHub keeps it', { given: { run: absent, evidence: old } }, { atMost: 'notice' }],
    ['old, but there was no answer', { given: { run: outage, evidence: old } }, { undetermined: true }],
    ['no answer, and wanted only when available', { given: { run: outage }, policy: whenAvailable }, { atMost: 'notice' }],
    [
      'required by the entry, whatever the settings say',
      { given: { run: outage }, policy: policy({ ...forLib(byPublisher({}, { run: 'required' })), settings: { run: 'when-available' } }) },
      { undetermined: true },
    ],
    ['nobody asked, though it is required', { given: { run: notAsked } }, { undetermined: true, facts: { run: 'not asked' } }],
    ['the jobs are unknown', { given: { run: known(run({ jobs: outage })) } }, { undetermined: true }],
    ['the jobs are gone', { given: { run: known(run({ jobs: known([]) })) } }, { undetermined: true, facts: { run: 'incomplete' } }],
    ['the times are unknown', { given: { run: known(run({ updatedAt: undefined })) } }, { undetermined: true }],
    [
      'approvals unknown, and the policy asks who',
      { given: { run: known(run({ approvers: outage })) }, policy: withMaintainers },
      { undetermined: true },
    ],
  ],
})
