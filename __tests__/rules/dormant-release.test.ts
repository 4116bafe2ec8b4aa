import { known } from '../../src/domain/answer.ts'
import { outage, packageClaims } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const before = (publishedAt: string) => ({ given: { claimed: known(packageClaims({ '1.0.0': { publishedAt } })) } })

ruleTable('dormant-release', {
  allows: [
    ['two months after the last', {}],
    ['just within a year', before('2025-11-09T12:00:00Z')],
    ['the first version ever', { given: { claimed: known(packageClaims({ '1.0.0': undefined })) } }],
    [
      'another line was published meanwhile',
      {
        given: {
          claimed: known(
            packageClaims({ '1.0.0': { publishedAt: '2020-01-01T00:00:00Z' }, '2.0.0': { publishedAt: '2026-10-01T00:00:00Z' } }),
          ),
        },
      },
    ],
    ['no answer', { given: { claimed: outage } }],
  ],
  flags: [
    [
      'twenty months after the last (node-ipc)',
      before('2025-03-08T12:00:00Z'),
      { facts: { 'since the previous publish (claimed)': '20 months' } },
    ],
    [
      'a newer version does not count',
      {
        given: {
          claimed: known(
            packageClaims({ '1.0.0': { publishedAt: '2020-01-01T00:00:00Z' }, '1.2.0': { publishedAt: '2026-11-10T00:00:00Z' } }),
          ),
        },
      },
      {},
    ],
  ],
})
