import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`react-redux` 9.1.1',
  happened: 'Only one release, 9.1.0, was attested. Those before and after were not.',
  sources: ['https://github.com/reduxjs/react-redux/issues/2298'],
  published: '2024-04-15T12:00:00Z',
  packages: {
    'react-redux': {
      identity: { repository: 'reduxjs/react-redux' },
      account: 'a-maintainer',
      files: { 'dist/cjs/index.js': 'built' },
      source: { files: { 'dist/cjs/index.js': null } },
      versions: { '9.1.0': { at: '2024-01-15T12:00:00Z' }, '9.1.1': { at: '2024-04-15T12:00:00Z', attested: false } },
    },
  },
  repository: 'the tag `v9.1.1` is there. Package.json is the published one, byte for byte',
  base: ['react-redux@9.1.0'],
  head: ['react-redux@9.1.1'],
  unknown: [{ what: 'the accounts', assumed: 'one and the same' }],
  blockedBy: { withoutPolicy: [], withPolicy: ['attestation-missing'] },
}
