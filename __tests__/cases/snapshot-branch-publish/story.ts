import type { Story } from '../../helpers/world/index.ts'

export const story: Story = {
  now: '2026-06-14T10:00:00Z',
  packages: {
    'ai-sdk-ollama': {
      identity: { repository: 'jagreehal/ai-sdk-ollama', repositoryId: '812345678', ownerId: '1234567' },
      versions: {
        '3.8.3': { at: '2026-05-20T08:00:00Z' },
        '3.8.4': { at: '2026-06-03T08:00:00Z', identity: { ref: 'refs/heads/snapshot-9f3b2c1d' }, commit: ['snapshot-9f3b2c1d'], tag: null },
      },
    },
  },
  base: ['ai-sdk-ollama@3.8.3'],
  head: ['ai-sdk-ollama@3.8.4'],
  policy: `version: 1
publishers:
  ollama:
    repository: jagreehal/ai-sdk-ollama
    repositoryId: "812345678"
    ownerId: "1234567"
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main]
    triggers: [push]
packages:
  ai-sdk-ollama: ollama
`,
}
