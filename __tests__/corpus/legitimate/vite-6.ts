import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`vite` 6.4.1',
  happened: 'An old line is published with a token and provenance. The newest line has a trusted publisher.',
  sources: ['https://github.com/pnpm/pnpm/issues/10622'],
  published: '2025-10-20T12:00:00Z',
  packages: {
    vite: {
      identity: { repository: 'vitejs/vite', workflow: '.github/workflows/publish.yml', ref: 'refs/tags/v{version}' },
      maintainers: ['vitebot'],
      source: {},
      versions: {
        '6.4.0': { at: '2025-10-08T12:00:00Z', account: 'vitebot' },
        '7.1.11': { at: '2025-10-20T10:00:00Z' },
        '6.4.1': { at: '2025-10-20T12:00:00Z', account: 'vitebot' },
      },
    },
  },
  repository: 'the tag v6.4.1 is there. The manifest agrees',
  base: ['vite@6.4.0', { spec: 'vite@7.1.11', nested: true }],
  head: ['vite@6.4.1', { spec: 'vite@7.1.11', nested: true }],
  unknown: [{ what: 'the accounts of the old line', assumed: 'one and the same' }],
}
