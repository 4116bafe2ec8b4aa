import { known } from '../../src/domain/answer.ts'
import { outage, packageClaims } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const with2 = (publishedAt: string) => ({ given: { claimed: known(packageClaims({ '1.1.1': { publishedAt } })) } })

ruleTable('version-burst', {
  allows: [
    ['alone', {}],
    ['another one the next day', with2('2026-11-09T12:00:00Z')],
    ['no answer', { given: { claimed: outage } }],
  ],
  flags: [
    ['another one six minutes later (TanStack)', with2('2026-11-08T12:06:00Z'), { facts: { '1.1.1 (claimed)': '2026-11-08 12:06 UTC' } }],
    ['another one an hour earlier', with2('2026-11-08T11:00:00Z'), {}],
  ],
})
