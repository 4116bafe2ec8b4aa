import type { Incident } from '../told.ts'

const install = { install: 'node install.js' }

export const incident: Incident = {
  title: '`eslint-config-prettier` 8.10.1',
  happened: 'The same token on a release line that never was attested.',
  sources: ['https://github.com/prettier/eslint-config-prettier/issues/339', 'https://github.com/sql-formatter-org/sql-formatter/pull/949'],
  published: '2025-07-18T15:50:00Z',
  packages: {
    'eslint-config-prettier': {
      identity: { repository: 'prettier/eslint-config-prettier' },
      account: 'jounqin',
      source: {},
      history: ['8.1.0', '8.2.0', '8.3.0', '8.4.0', '8.5.0', '8.6.0', '8.7.0', '8.8.0', '8.9.0'],
      versions: {
        '8.10.0': { at: '2023-08-03T10:00:00Z', attested: false },
        '10.1.5': { at: '2025-05-09T10:00:00Z' },
        '8.10.1': { at: '2025-07-18T15:50:00Z', attested: false, installScripts: install, source: null },
        '10.1.6': { at: '2025-07-18T16:00:00Z', attested: false, installScripts: install, source: null },
      },
    },
  },
  repository: 'no tag for 8.10.1, though the ten versions before all have one. The script is nowhere',
  base: ['eslint-config-prettier@8.10.0', { spec: 'eslint-config-prettier@10.1.5', nested: true }],
  head: ['eslint-config-prettier@8.10.1', { spec: 'eslint-config-prettier@10.1.5', nested: true }],
  besidesAge: { withoutPolicy: ['manifest-contradicts-source'], withPolicy: ['manifest-contradicts-source', 'tag-missing'] },
  later: { withoutPolicy: ['tag-lost'], withPolicy: [] },
}
