import { exemption, used } from '../helpers/exemption.ts'
import { runRuleTable } from '../helpers/rule-table.ts'

runRuleTable('exemption-expired', {
  allows: [
    ['no exemption', {}],
    ['one that lifted something', used({ kind: 'needed' })],
    ['one for a version that was not judged', used({ kind: 'undecided' })],
    ['one that lifted nothing, which is another rule’s', used({ kind: 'unused', because: 'lib@1.1.0 is in no lockfile' })],
  ],
  flags: [
    [
      'one that is over, on its line',
      used({ kind: 'over' }),
      {
        message: 'the exemption for lib@1.1.0 ended on 2026-11-21',
        location: exemption.declaredAt,
        facts: [
          { label: 'why', found: 'ended on 2026-11-21' },
          { label: 'rules', found: 'attestation-lost' },
          { label: 'reason given', found: exemption.reason },
        ],
      },
    ],
  ],
})
