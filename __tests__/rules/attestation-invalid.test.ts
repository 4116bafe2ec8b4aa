import { invalid, outage, unattested } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

ruleTable('attestation-invalid', {
  allows: [
    ['verified', {}],
    ['none', { given: { evidence: unattested } }],
    ['no answer', { given: { evidence: outage } }],
  ],
  flags: [
    ['a signature that does not fit', { given: { evidence: invalid } }, { facts: { 'signature-invalid': 'the signature does not fit' } }],
  ],
})
