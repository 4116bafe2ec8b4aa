import type { Story } from '../../helpers/world/index.ts'

export const story: Story = {
  now: '2026-11-22T10:00:00Z',
  packages: {
    semver: {
      identity: { repository: 'npm/node-semver' },
      versions: {
        '6.3.0': { at: '2019-07-23T10:00:00Z', attested: false, account: 'isaacs' },
        '7.5.0': { at: '2026-09-01T10:00:00Z' },
        '6.3.1': { at: '2026-11-08T10:00:00Z', attested: false, account: 'isaacs' },
      },
    },
  },
  base: ['semver@7.5.0', { spec: 'semver@6.3.0', nested: true }],
  head: ['semver@7.5.0', { spec: 'semver@6.3.1', nested: true }],
}
