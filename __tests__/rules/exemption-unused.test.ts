import type { ExemptionUse } from '../../src/domain/exemption-use.ts'
import type { Exemption } from '../../src/domain/policy.ts'
import { integrityOf } from '../helpers/candidate.ts'
import { FILE } from '../helpers/policy.ts'
import { runRuleTable } from '../helpers/rule-table.ts'

const exemption: Exemption = {
  package: 'lib',
  version: '1.1.0',
  integrity: integrityOf('B'),
  source: undefined,
  rules: ['attestation-lost'],
  reason: 'published by hand, confirmed by the maintainers',
  approvedBy: 'octocat',
  expires: '2026-11-21T23:59:59.999Z',
  declaredAt: { file: FILE, line: 30 },
}
const used = (use: ExemptionUse['use']): { readonly exemptions: readonly ExemptionUse[] } => ({ exemptions: [{ exemption, use }] })

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
