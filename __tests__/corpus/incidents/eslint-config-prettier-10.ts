import type { Incident } from '../told.ts'

const install = { install: 'node install.js' }

export const incident: Incident = {
  title: '`eslint-config-prettier` 10.1.6',
  happened: "A phished maintainer's token published four versions with an install script. This line was attested since 10.1.4.",
  sources: ['https://github.com/prettier/eslint-config-prettier/issues/339', 'https://github.com/sql-formatter-org/sql-formatter/pull/949'],
  published: '2025-07-18T16:00:00Z',
  packages: {
    'eslint-config-prettier': {
      identity: { repository: 'prettier/eslint-config-prettier' },
      account: 'jounqin',
      source: {},
      versions: {
        '10.1.5': { at: '2025-05-09T10:00:00Z' },
        '8.10.1': { at: '2025-07-18T15:50:00Z', attested: false, installScripts: install, source: null },
        '10.1.6': { at: '2025-07-18T16:00:00Z', attested: false, installScripts: install, source: null },
        '10.1.7': { at: '2025-07-18T16:10:00Z', attested: false, installScripts: install, source: null },
      },
    },
  },
  repository: 'no tag for the four versions. The script is nowhere',
  base: ['eslint-config-prettier@10.1.5'],
  head: ['eslint-config-prettier@10.1.6'],
  unknown: [{ what: 'the account', assumed: 'the one that published the version before' }],
  besidesAge: {
    withoutPolicy: ['attestation-lost', 'manifest-contradicts-source'],
    withPolicy: ['attestation-missing', 'attestation-lost', 'manifest-contradicts-source'],
  },
}
