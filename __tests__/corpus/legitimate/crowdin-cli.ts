import type { Legitimate } from '../told.ts'

const staged = {
  name: 'andrii-bodnar',
  trustedPublisher: { id: 'github', oidcConfigId: 'oidc:6a3f0f2e-5c0e-4a55-9d1f-0f6a1c2b3d4e' },
  approver: { name: 'andrii-bodnar' },
}

export const release: Legitimate = {
  title: '`@crowdin/cli` 5.0.0',
  happened: 'Staged and direct publishing alternate: from a staged 4.15.1 back to the trusted publisher alone.',
  sources: ['https://github.com/crowdin/crowdin-cli/pull/1025'],
  published: '2026-08-26T14:14:51Z',
  packages: {
    '@crowdin/cli': {
      identity: { repository: 'crowdin/crowdin-cli' },
      maintainers: ['andrii-bodnar'],
      versions: {
        '4.14.2': { at: '2026-04-23T09:47:54Z' },
        '4.14.3': { at: '2026-06-11T08:17:57Z', approvedAt: '2026-06-11T08:17:57Z', account: staged },
        '4.15.1': { at: '2026-08-20T06:20:13Z', approvedAt: '2026-08-20T06:20:13Z', account: staged },
        '5.0.0': { at: '2026-08-26T14:14:51Z' },
      },
    },
  },
  base: ['@crowdin/cli@4.15.1'],
  head: ['@crowdin/cli@5.0.0'],
  unknown: [{ what: 'the approver, and the certificates', assumed: 'a maintainer; one workflow on the default branch' }],
}
