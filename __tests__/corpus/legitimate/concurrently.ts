import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`concurrently` 10.0.1',
  happened: 'Trusted publishing was being set up, and failed for two versions.',
  sources: ['https://github.com/open-cli-tools/concurrently/issues/595'],
  published: '2026-06-02T06:00:00Z',
  packages: {
    concurrently: {
      identity: { repository: 'open-cli-tools/concurrently' },
      account: 'gustavohenke',
      files: { 'dist/index.js': 'built' },
      source: { files: { 'dist/index.js': null } },
      versions: {
        '10.0.0': { at: '2026-06-01T12:00:00Z' },
        '10.0.1': { at: '2026-06-02T06:00:00Z', attested: false },
        '10.0.3': { at: '2026-06-02T12:00:00Z', account: 'oidc' },
      },
    },
  },
  repository: 'the release v10.0.1 is there. Of older versions the manifest agrees',
  base: ['concurrently@10.0.0'],
  head: ['concurrently@10.0.1'],
  unknown: [
    { what: 'the accounts, and which version before was attested', assumed: 'one and the same; 10.0.0' },
    { what: 'whether its manifest agrees with the source', assumed: 'it does' },
  ],
  blockedBy: { withoutPolicy: [], withPolicy: ['attestation-missing'] },
  repairedBy: '10.0.3',
}
