import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`eslint-plugin-prettier` 4.2.5',
  happened: 'The same for another package of the same maintainers, beside an attested new line.',
  sources: ['https://github.com/sql-formatter-org/sql-formatter/pull/949'],
  published: '2025-07-18T20:10:00Z',
  packages: {
    'eslint-plugin-prettier': {
      identity: { repository: 'prettier/eslint-plugin-prettier' },
      account: 'jounqin',
      source: {},
      versions: {
        '4.2.1': { at: '2022-07-01T10:00:00Z', attested: false },
        '5.5.3': { at: '2025-07-18T19:00:00Z' },
        '4.2.5': { at: '2025-07-18T20:10:00Z', attested: false },
      },
    },
  },
  repository: 'the tag is there. All files are those of its commit',
  base: ['eslint-plugin-prettier@4.2.1', { spec: 'eslint-plugin-prettier@5.5.3', nested: true }],
  head: ['eslint-plugin-prettier@4.2.5', { spec: 'eslint-plugin-prettier@5.5.3', nested: true }],
  unknown: [{ what: 'the accounts, the version before, and the hours', assumed: 'one and the same; 4.2.1' }],
}
