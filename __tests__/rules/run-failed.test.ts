import { known } from '../../src/domain/answer.ts'
import type { Job, RunAttempt } from '../../src/domain/github.ts'
import { job, outage, run, step, unattested, verified } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const by = (parts: Partial<RunAttempt>) => ({ given: { run: known(run(parts)) } })
const jobs = (...list: readonly Partial<Job>[]) => by({ jobs: known(list.map(job)) })
const signedAt = (at: string) => ({ given: { evidence: verified({}, { signedAt: at }) } })
const skipped = { conclusion: 'skipped', steps: [] }

ruleTable('run-failed', {
  allows: [
    ['a run that succeeded', {}],
    ['no answer, which run-unavailable says', { given: { run: outage } }],
    ['nothing certified, so no run', { given: { evidence: unattested, run: known(run({ conclusion: 'failure' })) } }],
    [
      'published later, when the staged version was approved',
      { given: { evidence: verified({}, { publishSignedAt: '2026-11-12T12:00:00Z' }) } },
    ],
    ['clocks that differ by seconds', signedAt('2026-11-08T12:01:45Z')],
    ['one of two publishing steps skipped', jobs({ steps: [step('Publish canary', 'skipped'), step('Publish')] })],
    ['no step named like publishing', jobs({ name: 'build', steps: [step('Set up job'), step('npm run ship')] })],
    ['a publish job that ran beside one that was skipped', jobs({ name: 'publish', steps: [] }, { name: 'publish-docs', ...skipped })],
    [
      'a housekeeping step named after a publishing one',
      jobs({ name: 'build', steps: [step('npm run ship'), step('Post Publish report', 'skipped')] }),
    ],
    [
      'a notification that is skipped beside an action that published',
      jobs({
        name: 'main',
        steps: [
          step('Set up job'),
          step('Run actions/checkout@v4'),
          step('Run changesets/action@v1'),
          step('Notify of a failed release', 'skipped'),
          step('Complete job'),
        ],
      }),
    ],
    [
      'a notification that is skipped beside a step in another language',
      jobs({ name: 'ci', steps: [step('公開'), step('Notify about release', 'skipped')] }),
    ],
    [
      'a release on GitHub that is made for some versions only',
      jobs({ name: 'deploy', steps: [step('Run make ship'), step('Create GitHub release', 'skipped')] }),
    ],
    [
      'a publish step for another registry that is skipped, beside one that may have published',
      jobs({ steps: [step('npm ci'), step('Ship it'), step('Publish', 'skipped')] }),
    ],
    ['nothing but a notification skipped', jobs({ steps: [step('Test'), step('Notify about release', 'skipped')] })],
    [
      'a publish job that is skipped, beside one that may have published',
      jobs({ name: 'ship', steps: [step('Run make ship')] }, { name: 'publish', ...skipped }),
    ],
    [
      'a publish job that is skipped, beside one whose steps are not told',
      jobs({ name: 'main', steps: [] }, { name: 'release', ...skipped }),
    ],
    ['a job that failed beside the one that published', jobs({ name: 'nightly', conclusion: 'failure', steps: [] }, { name: 'release' })],
    ['the jobs are unknown, which run-unavailable says', by({ jobs: outage })],
  ],
  flags: [
    ['failed', by({ conclusion: 'failure' }), { facts: { conclusion: 'failure' } }],
    ['cancelled', by({ conclusion: 'cancelled' }), { facts: { conclusion: 'cancelled' } }],
    ['no conclusion', by({ conclusion: undefined }), { facts: { conclusion: 'none' } }],
    ['still in progress', by({ status: 'in_progress', conclusion: undefined }), { facts: { status: 'in_progress' } }],
    [
      'succeeded, with its publish step skipped',
      jobs({ steps: [step('Test'), step('Publish Packages', 'skipped')] }),
      { facts: { 'publish step': 'Publish Packages: skipped' } },
    ],
    [
      'succeeded, with its publish job skipped',
      jobs({ name: 'test', steps: [step('Test')] }, { name: 'publish', ...skipped }),
      { facts: { 'publish job': 'publish: skipped' } },
    ],
    [
      'succeeded, with its publish step skipped, and what ran says that it does other work',
      jobs({
        steps: [
          step('Run actions/checkout@v4'),
          step('Setup Node 24'),
          step('npm ci'),
          step('Run npm run build'),
          step('Run unit tests'),
          step('Release to npm', 'skipped'),
        ],
      }),
      { facts: { 'publish step': 'Release to npm: skipped' } },
    ],
    [
      'succeeded, with its publish job skipped beside one that only tests, whose steps are not told',
      jobs({ name: 'test', steps: [] }, { name: 'publish', ...skipped }),
      { facts: { 'publish job': 'publish: skipped' } },
    ],
    ['succeeded, with every job skipped', jobs({ name: 'ship', ...skipped }), { facts: { 'publish job': 'ship: skipped' } }],
    [
      'succeeded, though the job that published failed and was forgiven',
      jobs(
        { conclusion: 'failure', steps: [step('Publish', 'failure')] },
        { name: 'after', startedAt: '2026-11-08T12:30:00Z', completedAt: '2026-11-08T12:31:00Z' },
      ),
      { facts: { job: 'release: failure' } },
    ],
    ['signed before the run', signedAt('2026-11-08T11:40:00Z'), { facts: { 'provenance signed': '2026-11-08T11:40:00Z' } }],
    ['signed after the run', signedAt('2026-11-08T12:30:00Z'), { facts: { 'provenance signed': '2026-11-08T12:30:00Z' } }],
    [
      'signed between two jobs',
      {
        given: {
          evidence: verified({}, { signedAt: '2026-11-08T12:30:00Z' }),
          run: known(
            run({
              updatedAt: '2026-11-08T13:00:00Z',
              jobs: known([job(), job({ name: 'after', startedAt: '2026-11-08T12:58:00Z', completedAt: '2026-11-08T13:00:00Z' })]),
            }),
          ),
        },
      },
      { facts: { 'provenance signed': '2026-11-08T12:30:00Z' } },
    ],
  ],
})
