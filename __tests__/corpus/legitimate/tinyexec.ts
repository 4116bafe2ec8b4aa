import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`tinyexec` 1.2.1',
  happened:
    'Staged publishing, in its first week. The same workflow attested it. The registry shows the maintainer who approved it as the publisher, instead of the trusted publisher.',
  sources: ['https://github.com/tinylibs/tinyexec/issues/131', 'https://github.com/pnpm/pnpm/issues/11887'],
  published: '2026-05-23T12:00:00Z',
  packages: {
    tinyexec: {
      identity: {
        repository: 'tinylibs/tinyexec',
        workflow: '.github/workflows/npm-publish.yml',
        ref: 'refs/tags/{version}',
        trigger: 'release',
      },
      maintainers: ['43081j'],
      versions: {
        '1.1.2': { at: '2026-05-01T12:00:00Z' },
        '1.2.1': { at: '2026-05-23T12:00:00Z', approvedAt: '2026-05-23T12:30:00Z', account: '43081j' },
      },
    },
  },
  base: ['tinyexec@1.1.2'],
  head: ['tinyexec@1.2.1'],
  unknown: [{ what: 'the version before', assumed: '1.1.2' }],
}
