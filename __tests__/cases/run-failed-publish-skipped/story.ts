import type { Story } from '../../helpers/world/index.ts'

export const story: Story = {
  now: '2026-05-21T20:00:00Z',
  packages: {
    '@tanstack/react-router': {
      identity: { repository: 'TanStack/router', repositoryId: '390497226', ownerId: '72518640' },
      run: { actor: 'schiller-manuel' },
      versions: {
        '1.169.2': { at: '2026-05-06T10:00:00Z' },
        '1.169.5': {
          at: '2026-05-11T19:20:39Z',
          identity: { runId: '25613093674', attempt: '4' },
          run: { actor: 'schiller-manuel', conclusion: 'failure', publishStep: 'skipped', endedAt: '2026-05-11T19:20:47Z' },
          tag: null,
        },
      },
    },
  },
  base: ['@tanstack/react-router@1.169.2'],
  head: ['@tanstack/react-router@1.169.5'],
  policy: `version: 1
publishers:
  tanstack-router:
    repository: TanStack/router
    repositoryId: "390497226"
    ownerId: "72518640"
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main]
    triggers: [push]
    maintainers:
      github: [schiller-manuel, KevinVandy]
packages:
  "@tanstack/*": tanstack-router
`,
}
