import type { Story } from '../../helpers/world/index.ts'
import { integrityOf, sha512Hex } from '../../helpers/mint.ts'

export const story: Story = {
  now: '2026-11-22T10:00:00Z',
  packages: {
    vercel: {
      identity: { repository: 'vercel/vercel', repositoryId: '67753070', ownerId: '14985020' },
      versions: {
        '58.4.4': { at: '2026-07-30T12:00:00Z' },
        '58.5.1': { at: '2026-08-03T23:16:00Z', attested: false, account: 'oidc', tag: null },
      },
    },
  },
  base: ['vercel@58.4.4'],
  head: ['vercel@58.5.1'],
  policy: `version: 1
exemptions:
  - package: vercel
    version: 58.5.1
    integrity: ${integrityOf(sha512Hex('vercel@58.5.1'))}
    rules: [attestation-lost]
    reason: their publishing moved to a private repository, confirmed in vercel/vercel#17408
    approvedBy: octocat
    expires: 2026-11-21
`,
}
