import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`eslint-config-prettier` 8.10.2',
  happened: 'The clean version after the attack on 8.10.1, on a line that never was attested.',
  sources: ['https://github.com/pnpm/pnpm/issues/10622', 'https://github.com/sql-formatter-org/sql-formatter/pull/949'],
  published: '2025-07-18T20:00:00Z',
  packages: {
    'eslint-config-prettier': {
      identity: { repository: 'prettier/eslint-config-prettier' },
      account: 'jounqin',
      unpublished: { '8.10.1': '2025-07-18T15:50:00Z' },
      source: {},
      history: ['8.1.0', '8.2.0', '8.3.0', '8.4.0', '8.5.0', '8.6.0', '8.7.0', '8.8.0', '8.9.0'],
      versions: {
        '8.10.0': { at: '2023-08-03T10:00:00Z', attested: false },
        '10.1.8': { at: '2025-07-18T19:00:00Z' },
        '8.10.2': { at: '2025-07-18T20:00:00Z', attested: false, source: null },
      },
    },
  },
  repository: 'no tag for 8.10.2 and no commit either: the clean versions were never pushed. The ten versions before all have a tag',
  base: ['eslint-config-prettier@8.10.0'],
  head: ['eslint-config-prettier@8.10.2'],
  unknown: [{ what: 'the accounts, and the hours', assumed: 'one and the same' }],
  blockedBy: { withoutPolicy: ['tag-lost'], withPolicy: ['tag-missing'] },
}
