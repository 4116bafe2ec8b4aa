import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`oh-my-openagent` 4.5.2',
  happened: 'Ten releases every few minutes, reported to be without provenance and tags, while the package was being renamed.',
  sources: ['https://github.com/code-yeongyu/oh-my-openagent/issues/4621'],
  published: '2026-05-30T06:00:00Z',
  packages: {
    'oh-my-openagent': {
      identity: { repository: 'code-yeongyu/oh-my-openagent' },
      account: 'code-yeongyu',
      source: {},
      versions: {
        '4.5.1': { at: '2026-05-29T12:00:00Z' },
        '4.5.2': { at: '2026-05-30T06:00:00Z', attested: false, source: null },
        '4.5.3': { at: '2026-05-30T06:05:00Z', attested: false, source: null },
        '4.6.0': { at: '2026-06-02T12:00:00Z' },
      },
    },
  },
  repository: 'no tag for 4.5.2 (4.5.1, then 4.5.12)',
  base: ['oh-my-openagent@4.5.1'],
  head: ['oh-my-openagent@4.5.2'],
  unknown: [
    {
      what: 'whether provenance was missing, or the tags alone',
      assumed: 'provenance was',
      because: 'the title says so, though the text speaks of tags. Where it was there, it comes in with a warning',
    },
    { what: 'the accounts', assumed: 'one and the same' },
  ],
  blockedBy: { withoutPolicy: ['attestation-lost'], withPolicy: ['attestation-missing', 'attestation-lost'] },
  repairedBy: '4.6.0',
}
