import type { Story } from '../../helpers/world/index.ts'

const policy = (key: string) => `version: 1
publishers:
  octo:
    ${key}: octo/left-pad
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main]
    triggers: [push]
packages:
  left-pad: octo
`

export const story: Story = {
  now: '2026-11-22T10:00:00Z',
  packages: {
    'left-pad': {
      identity: { repository: 'octo/left-pad' },
      versions: { '1.3.0': { at: '2026-09-01T12:00:00Z' }, '1.3.2': { at: '2026-11-08T12:00:00Z' } },
    },
  },
  base: ['left-pad@1.3.0'],
  head: ['left-pad@1.3.2'],
  policy: policy('repository'),
  headPolicy: policy('repositry'),
}
