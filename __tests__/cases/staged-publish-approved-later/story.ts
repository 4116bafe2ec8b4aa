import type { Story } from '../../helpers/world/index.ts'

export const story: Story = {
  now: '2026-11-22T10:00:00Z',
  packages: {
    'left-pad': {
      identity: { repository: 'octo/left-pad' },
      maintainers: ['octocat', 'hubber'],
      versions: {
        '1.3.0': { at: '2026-09-01T12:00:00Z' },
        '1.3.1': {
          at: '2026-11-08T12:00:00Z',
          approvedAt: '2026-11-10T09:30:00Z',
          account: {
            name: 'hubber',
            trustedPublisher: { id: 'github', oidcConfigId: 'oidc:6a3f0f2e-5c0e-4a55-9d1f-0f6a1c2b3d4e' },
            approver: { name: 'hubber' },
          },
        },
      },
    },
  },
  base: ['left-pad@1.3.0'],
  head: ['left-pad@1.3.1'],
}
