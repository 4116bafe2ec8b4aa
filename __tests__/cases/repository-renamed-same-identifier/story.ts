import type { Story } from '../../helpers/world/index.ts'

const ids = { repositoryId: '812345678', ownerId: '1234567' }

export const story: Story = {
  now: '2026-11-22T10:00:00Z',
  packages: {
    'left-pad': {
      versions: {
        '1.3.0': { at: '2026-09-01T12:00:00Z', identity: { repository: 'octo/left-pad', ...ids } },
        '1.3.1': { at: '2026-11-08T12:00:00Z', identity: { repository: 'octopus/pad', ...ids } },
      },
    },
  },
  base: ['left-pad@1.3.0'],
  head: ['left-pad@1.3.1'],
  renamed: { 'octo/left-pad': 'octopus/pad' },
}
