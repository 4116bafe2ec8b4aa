import type { Story } from '../../helpers/world/index.ts'

export const story: Story = {
  now: '2026-11-22T10:00:00Z',
  packages: {
    'left-pad': { identity: { repository: 'octo/left-pad' }, versions: { '1.3.1': { at: '2026-11-08T12:00:00Z' } } },
    'right-pad': { attested: false, account: 'hubber', versions: { '2.0.0': { at: '2025-03-01T12:00:00Z' } } },
    'top-pad': { identity: { repository: 'octo/top-pad' }, versions: { '0.1.0': { at: '2026-11-21T12:00:00Z' } } },
  },
  noLockfileAtBase: true,
  base: [],
  head: ['left-pad@1.3.1', 'right-pad@2.0.0', 'top-pad@0.1.0'],
}
