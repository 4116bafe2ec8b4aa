import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`skills` 1.5.2',
  happened: 'Five versions without trusted publisher, provenance or GitHub release.',
  sources: ['https://github.com/vercel-labs/skills/issues/1142', 'https://github.com/vercel-labs/skills/issues/1074'],
  published: '2026-05-04T12:00:00Z',
  packages: {
    skills: {
      identity: { repository: 'vercel-labs/skills' },
      source: {},
      versions: {
        '1.5.1': { at: '2026-04-20T12:00:00Z' },
        '1.5.2': { at: '2026-05-04T12:00:00Z', attested: false, account: 'a-maintainer', source: null },
        '1.5.7': { at: '2026-05-15T12:00:00Z' },
      },
    },
  },
  repository: 'no release for 1.5.2 to 1.5.6',
  base: ['skills@1.5.1'],
  head: ['skills@1.5.2'],
  unknown: [{ what: 'the account', assumed: 'a human, for the trusted publisher is reported gone' }],
  blockedBy: { withoutPolicy: ['attestation-lost', 'trusted-publisher-lost'], withPolicy: ['attestation-missing', 'attestation-lost'] },
  repairedBy: '1.5.7',
}
