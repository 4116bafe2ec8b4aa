import { exemption, used } from '../helpers/exemption.ts'
import { runRuleTable } from '../helpers/rule-table.ts'

runRuleTable('exemption-unused', {
  allows: [
    ['no exemption', {}],
    ['one that lifted something', used({ kind: 'needed' })],
    ['one for a version that was not judged', used({ kind: 'undecided' })],
    ['one that is over, which is another rule’s', used({ kind: 'over' })],
  ],
  flags: [
    [
      'one that lifted nothing, on its line',
      used({ kind: 'unused', because: 'lib@1.1.0 is in no lockfile' }),
      {
        message: 'the exemption for lib@1.1.0 lifts nothing',
        location: exemption.declaredAt,
        facts: [
          { label: 'why', found: 'lib@1.1.0 is in no lockfile' },
          { label: 'rules', found: 'attestation-lost' },
          { label: 'reason given', found: exemption.reason },
        ],
      },
    ],
  ],
})
