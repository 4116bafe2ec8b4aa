import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`ziggy-js` 2.6.0',
  happened: 'The publish workflow failed, and the maintainer published by hand.',
  sources: ['https://github.com/tighten/ziggy/issues/871'],
  published: '2025-09-14T12:00:00Z',
  packages: {
    'ziggy-js': {
      identity: { repository: 'tighten/ziggy' },
      account: 'bakerkretzmar',
      source: {},
      versions: {
        '2.5.3': { at: '2025-05-17T12:00:00Z' },
        '2.6.0': { at: '2025-09-14T12:00:00Z', attested: false, source: null },
        '2.6.1': { at: '2026-02-16T12:00:00Z' },
      },
    },
  },
  repository: 'whether 2.6.0 has a tag is not documented. The workflow ran for v2.6.0, and failed',
  base: ['ziggy-js@2.5.3'],
  head: ['ziggy-js@2.6.0'],
  unknown: [{ what: 'the accounts', assumed: 'one and the same' }],
  blockedBy: { withoutPolicy: ['attestation-lost'], withPolicy: ['attestation-missing', 'attestation-lost'] },
  repairedBy: '2.6.1',
}
