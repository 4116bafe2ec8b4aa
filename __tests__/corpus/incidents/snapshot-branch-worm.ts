import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: 'The snapshot-branch worm, `ai-sdk-ollama`',
  happened:
    'A branch `snapshot-…` had its own `release.yml`. The registry checks repository and file name, but not the branch, so it accepted the publish.',
  sources: ['https://arrangeactassert.com/posts/the-trusted-publishing-setting-that-would-have-blocked-the-npm-snapshot-branch-attacks/'],
  published: '2026-06-03T08:00:00Z',
  packages: {
    'ai-sdk-ollama': {
      identity: { repository: 'jagreehal/ai-sdk-ollama' },
      source: {},
      versions: {
        '3.8.3': { at: '2026-05-20T08:00:00Z' },
        '3.8.4': {
          at: '2026-06-03T08:00:00Z',
          identity: { ref: 'refs/heads/snapshot-9f3b2c1d' },
          commit: ['snapshot-9f3b2c1d'],
          tag: null,
        },
      },
    },
  },
  repository: 'no tag for it. At the attested commit the manifest agrees',
  base: ['ai-sdk-ollama@3.8.3'],
  head: ['ai-sdk-ollama@3.8.4'],
  unknown: [
    { what: 'the trigger', assumed: 'the same as before' },
    { what: 'version numbers, and the random part of the branch', assumed: 'made up' },
    { what: 'how the version before was published', assumed: 'by `release.yml` on the default branch' },
  ],
  besidesAge: { withoutPolicy: ['publisher-changed'], withPolicy: ['ref-unexpected'] },
  lesson: 'Repository and workflow match. A policy that does not name refs would not help.',
}
