import { unattested, verified } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('predicate-contradicts-certificate', {
  allows: [
    ['the same in both', {}],
    ['nothing to contradict', { given: { evidence: unattested } }],
  ],
  flags: [
    [
      'another ref',
      {
        given: {
          evidence: verified({}, { contradictions: [{ field: 'workflow ref', certified: 'refs/heads/main', stated: 'refs/heads/dev' }] }),
        },
      },
      { facts: { 'workflow ref': 'refs/heads/dev' } },
    ],
  ],
})
