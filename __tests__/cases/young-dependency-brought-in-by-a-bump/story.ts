import type { Story } from '../../helpers/world/index.ts'

export const story: Story = {
  now: '2026-11-22T10:00:00Z',
  packages: {
    'left-pad': {
      identity: { repository: 'octo/left-pad' },
      versions: { '1.3.0': { at: '2026-09-01T12:00:00Z' }, '1.3.1': { at: '2026-11-08T12:00:00Z' } },
    },
    'plain-pad-js': { attested: false, account: 'mallory', versions: { '4.2.1': { at: '2026-11-21T16:00:00Z' } } },
  },
  base: ['left-pad@1.3.0'],
  head: [{ spec: 'left-pad@1.3.1', requires: ['plain-pad-js'] }, 'plain-pad-js@4.2.1'],
}
