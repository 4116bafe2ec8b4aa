import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`keyv` 6.0.0',
  happened: "The owner's GitHub account was taken over, the payload was pushed to the source, and an ordinary release was cut.",
  sources: ['https://github.com/jaredwray/keyv/issues/2051', 'https://github.com/jaredwray/cacheable/issues/1691'],
  published: '2026-08-04T09:35:00Z',
  packages: {
    keyv: {
      identity: {
        repository: 'jaredwray/keyv',
        workflow: '.github/workflows/release.yaml',
        ref: 'refs/tags/v{version}',
        trigger: 'release',
        environment: 'release',
      },
      source: {},
      run: { actor: 'jaredwray' },
      versions: {
        '5.6.0': { at: '2026-05-01T10:00:00Z' },
        '6.0.0-rc.1': { at: '2026-08-03T19:21:00Z' },
        '6.0.0': {
          at: '2026-08-04T09:35:00Z',
          pullRequest: null,
          commitVerified: false,
          installScripts: { preinstall: 'node setup.mjs' },
        },
      },
    },
  },
  repository: 'tag and release are there, and payload and hook were committed',
  base: ['keyv@5.6.0'],
  head: ['keyv@6.0.0'],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
  lesson:
    'By every record the owner released it. Age blocks it. The new `preinstall` is a warning. `commit-unreviewed` would block, and would also have blocked the earlier alpha releases.',
}
