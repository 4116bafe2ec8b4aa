import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`chokidar` 4.0.2',
  happened: '4.0.0 and 4.0.1 were attested, 4.0.2 and 4.0.3 were not, 5.0.0 is.',
  sources: ['https://github.com/47ng/nuqs/pull/1378', 'https://github.com/pnpm/pnpm/issues/10202'],
  published: '2024-12-18T12:00:00Z',
  packages: {
    chokidar: {
      identity: { repository: 'paulmillr/chokidar' },
      account: 'paulmillr',
      files: { 'esm/index.js': 'built' },
      source: { tag: '{version}', files: { 'esm/index.js': null } },
      versions: {
        '4.0.1': { at: '2024-09-19T12:00:00Z' },
        '4.0.2': { at: '2024-12-18T12:00:00Z', attested: false },
        '5.0.0': { at: '2025-11-25T12:00:00Z' },
      },
    },
  },
  repository:
    'the tag `4.0.2` is on the default branch, made in the minute of the release commit. Package.json is the published one, byte for byte',
  base: ['chokidar@4.0.1'],
  head: ['chokidar@4.0.2'],
  unknown: [{ what: 'the accounts', assumed: 'one and the same' }],
  blockedBy: { withoutPolicy: [], withPolicy: ['attestation-missing'] },
  repairedBy: '5.0.0',
}
