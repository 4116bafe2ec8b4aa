import type { Story } from '../../helpers/world/index.ts'

const name = '@redhat-cloud-services/compliance-client'

export const story: Story = {
  now: '2026-08-01T10:00:00Z',
  packages: {
    [name]: {
      identity: { repository: 'RedHatInsights/javascript-clients', workflow: '.github/workflows/ci.yml' },
      versions: {
        '4.0.2': { at: '2026-05-29T12:50:00Z', identity: { commit: '9fe91993'.padEnd(40, '0') }, tag: { name: `${name}-4.0.2` } },
        '4.0.6': {
          at: '2026-06-01T14:01:00Z',
          commit: 'orphan',
          tag: { name: `${name}-4.0.6`, commit: '9fe91993'.padEnd(40, '0'), taggedAt: '2026-07-10T12:00:00Z' },
        },
      },
    },
  },
  base: [`${name}@4.0.2`],
  head: [`${name}@4.0.6`],
  policy: `version: 1
publishers:
  javascript-clients:
    repository: RedHatInsights/javascript-clients
    workflow: .github/workflows/ci.yml
    refs: [refs/heads/main]
    triggers: [push]
    tag: "{name}-{version}"
packages:
  "@redhat-cloud-services/*": javascript-clients
`,
}
