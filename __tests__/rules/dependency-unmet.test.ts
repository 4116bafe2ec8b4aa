import { lacking } from '../helpers/examples.ts'
import { runRuleTable } from '../helpers/rule-table.ts'

/** What is not closed is found by the formats (__tests__/lockfile); the rule tells it. */
runRuleTable('dependency-unmet', {
  allows: [
    ['lockfiles that answer all that is asked for', {}],
    ['another name for a package', { taken: [] }],
  ],
  flags: [
    ['what is asked for and not locked', { unmet: [lacking] }, { message: lacking.why, location: { file: lacking.file, line: 12 } }],
    [
      'a peer, which npm can be told to let pass: a notice at most',
      { unmet: [{ ...lacking, outcome: 'tolerated' }] },
      { atMost: 'notice' },
    ],
  ],
})
