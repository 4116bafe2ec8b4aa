import type { Story } from '../../helpers/world/index.ts'

export const story: Story = {
  now: '2026-05-29T12:00:00Z',
  packages: {
    '@cap-js/openapi': {
      identity: { repository: 'cap-js/openapi' },
      versions: { '1.4.0': { at: '2026-04-01T10:00:00Z' }, '1.4.1': { at: '2026-05-19T12:00:00Z' } },
    },
  },
  base: ['@cap-js/openapi@1.4.0'],
  head: [
    { spec: '@cap-js/openapi@1.4.1', requires: ['@sap/setup'] },
    { spec: '@sap/setup@1.0.0', git: 'git+ssh://git@github.com/cap-js/openapi.git#d78c25443e', integrity: null },
  ],
}
