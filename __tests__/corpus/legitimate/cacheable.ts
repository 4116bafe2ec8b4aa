import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`cacheable`, 2026-06-27',
  happened: 'One GitHub release publishes many packages. Its tag is named after the day and not after a version.',
  sources: ['jaredwray/cacheable, its tags and workflows'],
  published: '2026-06-27T12:00:00Z',
  packages: {
    cacheable: {
      identity: { repository: 'jaredwray/cacheable', trigger: 'release' },
      source: { tag: null },
      versions: {
        '2.0.0': { at: '2026-06-01T12:00:00Z', identity: { ref: 'refs/tags/2026-06-01' } },
        '2.0.1': { at: '2026-06-27T12:00:00Z', identity: { ref: 'refs/tags/2026-06-27' } },
      },
    },
  },
  repository: 'tags are named after the day. None names a version',
  base: ['cacheable@2.0.0'],
  head: ['cacheable@2.0.1'],
  unknown: [{ what: 'the versions, and the day of the tag before', assumed: '2.0.0 and 2.0.1; 2026-06-01' }],
}
