import { absent, known, notAsked, unavailable } from '../../src/domain/answer.ts'
import { commit, outage, unattested } from '../helpers/candidate.ts'
import { byPublisher, forLib, policy } from '../helpers/policy.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('commit-unavailable', {
  allows: [
    ['known', {}],
    ['nobody asked, and nobody needs it', { given: { commit: notAsked, tag: notAsked } }],
    ['nothing certified', { given: { evidence: unattested, commit: outage } }],
    ['there is no tag', { given: { tag: absent } }],
  ],
  flags: [
    ['no answer about the commit', { given: { commit: outage } }, { facts: { timeout: outage.detail } }],
    ['the repository is gone', { given: { commit: absent } }, { facts: { commit: 'not found' } }],
    [
      'the name belongs to another repository today',
      { given: { commit: unavailable('replaced', 'octo/lib has the id 9 today') } },
      { undetermined: true, facts: { replaced: 'octo/lib has the id 9 today' } },
    ],
    ['no answer about the tag', { given: { tag: outage } }, {}],
    [
      'no answer, and the policy says `run: required`',
      { given: { commit: outage }, policy: policy({ settings: { runStated: true } }) },
      { undetermined: true },
    ],
    [
      'no answer, and the entry says `run: required`',
      { given: { commit: outage }, policy: policy(forLib(byPublisher({}, { run: 'required' }))) },
      { undetermined: true },
    ],
    [
      'no answer, and the policy names branches',
      { given: { commit: outage }, policy: policy(forLib(byPublisher({ branches: ['main'] }))) },
      { undetermined: true },
    ],
    [
      'the branches that the policy names were not compared',
      { given: { commit: known(commit()) }, policy: policy(forLib(byPublisher({ branches: ['next'] }))) },
      { undetermined: true },
    ],
    [
      'no answer about the tag that the policy names',
      { given: { tag: outage }, policy: policy(forLib(byPublisher({ tag: 'v{version}' }))) },
      { undetermined: true },
    ],
    [
      'nobody asked, and the policy raised the rule that needs it',
      { given: { commit: notAsked }, policy: policy({ levels: { 'commit-unreachable': 'error' } }) },
      { undetermined: true },
    ],
  ],
})
