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
