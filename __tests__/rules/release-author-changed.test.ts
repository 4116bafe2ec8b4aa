import { absent, known, notAsked } from '../../src/domain/answer.ts'
import { outage, pinned, release } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('release-author-changed', {
  allows: [
    ['the same account', { given: pinned() }],
    ['in another case', { given: pinned({ release: known(release({ author: 'OctoCat' })) }) }],
    ['nothing was pinned before', { given: pinned({ before: notAsked }) }],
    ['no release', { given: pinned({ release: absent }) }],
    ['no answer', { given: pinned({ release: outage }) }],
    ['no action', {}],
  ],
  flags: [
    [
      'another account',
      { given: pinned({ release: known(release({ author: 'newcomer' })) }) },
      { facts: { 'released by (claimed)': 'newcomer' } },
    ],
  ],
})
