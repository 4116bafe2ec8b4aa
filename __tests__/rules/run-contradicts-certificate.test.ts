import { known } from '../../src/domain/answer.ts'
import type { RunAttempt } from '../../src/domain/github.ts'
import { type IdentityParts, OTHER_COMMIT, outage, run, verified } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const by = (parts: Partial<RunAttempt>, identity: IdentityParts = {}) => ({
  given: { evidence: verified(identity), run: known(run(parts)) },
})

ruleTable('run-contradicts-certificate', {
  allows: [
    ['the same in both', {}],
    ['no answer, which run-unavailable says', { given: { run: outage } }],
    ['the repository was renamed meanwhile', by({ repositoryFullName: 'neworg/widget' })],
    [
      'a pull request’s head in a fork, where the certificate names the default branch',
      by({ event: 'pull_request_target', headSha: OTHER_COMMIT, headRepositoryId: '7' }, { buildTrigger: 'pull_request_target' }),
    ],
    [
      'the workflow is on another ref than the source',
      by(
        {},
        {
          sourceRepositoryRef: 'refs/tags/v1.1.0',
          buildConfigUri: 'https://github.com/octo/widget/.github/workflows/release.yml@refs/heads/main',
        },
      ),
    ],
    [
      'by name, where the certificate has no id',
      by({ repositoryId: '7', headRepositoryId: '7' }, { sourceRepositoryIdentifier: undefined }),
    ],
  ],
  flags: [
    ['another commit', by({ headSha: OTHER_COMMIT }), { facts: { commit: OTHER_COMMIT } }],
    ['another event', by({ event: 'workflow_dispatch' }), { facts: { event: 'workflow_dispatch' } }],
    ['another workflow', by({ path: '.github/workflows/ci.yml' }), { facts: { workflow: '.github/workflows/ci.yml' } }],
    ['another workflow, which begins like it', by({ path: '.github/workflows/release' }), {}],
    ['another repository', by({ repositoryId: '7', headRepositoryId: '7' }), { facts: { 'repository id': '7' } }],
    [
      'another repository by name, where the certificate has no id',
      by({ repositoryFullName: 'mallory/widget' }, { sourceRepositoryIdentifier: undefined }),
      { facts: { repository: 'https://github.com/mallory/widget' } },
    ],
    ['another attempt', by({ attempt: '2' }), { facts: { 'run attempt': '2' } }],
    ['another run', by({ runId: '7' }), { facts: { 'run id': '7' } }],
    ['code of a fork on a push', by({ headRepositoryId: '7' }), { facts: { 'head repository id': '7' } }],
    [
      'another commit on a comment, which runs on the default branch',
      by({ event: 'issue_comment', headSha: OTHER_COMMIT }, { buildTrigger: 'issue_comment' }),
      { facts: { commit: OTHER_COMMIT } },
    ],
  ],
})
