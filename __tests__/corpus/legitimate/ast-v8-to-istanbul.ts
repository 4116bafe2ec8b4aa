import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`ast-v8-to-istanbul` 1.0.2',
  happened: 'Staged before the registry began to name approvers. 1.0.3 was published to get that name.',
  sources: ['https://github.com/AriPerkkio/ast-v8-to-istanbul/issues/166'],
  published: '2026-05-26T12:00:00Z',
  packages: {
    'ast-v8-to-istanbul': {
      identity: { repository: 'AriPerkkio/ast-v8-to-istanbul' },
      maintainers: ['ariperkkio'],
      versions: {
        '1.0.1': { at: '2026-05-01T12:00:00Z' },
        '1.0.2': { at: '2026-05-26T12:00:00Z', approvedAt: '2026-05-26T14:00:00Z', account: 'ariperkkio' },
      },
    },
  },
  base: ['ast-v8-to-istanbul@1.0.1'],
  head: ['ast-v8-to-istanbul@1.0.2'],
  unknown: [{ what: 'how the version before was published', assumed: 'by a trusted publisher, from the same branch' }],
}
