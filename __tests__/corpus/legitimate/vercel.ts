import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`vercel` 58.5.1',
  happened:
    'Development moved to a private repository. The releases are still made by a trusted publisher, which attests nothing there. No tag either.',
  sources: ['https://github.com/vercel/vercel/issues/17396', 'https://github.com/vercel/vercel/issues/17408'],
  published: '2026-08-03T23:16:00Z',
  packages: {
    vercel: {
      identity: { repository: 'vercel/vercel' },
      source: {},
      versions: {
        '58.4.4': { at: '2026-07-30T10:00:00Z' },
        '58.5.1': { at: '2026-08-03T23:16:00Z', attested: false, account: 'oidc', source: null },
      },
    },
  },
  repository: 'the last tag is `vercel@58.4.4`',
  base: ['vercel@58.4.4'],
  head: ['vercel@58.5.1'],
  blockedBy: { withoutPolicy: ['attestation-lost'], withPolicy: ['attestation-missing', 'attestation-lost'] },
}
