import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`undici-types` 6.19.8',
  happened: 'An old release line without attestations, beside a new one that has them.',
  sources: ['https://github.com/pnpm/pnpm/issues/10202', 'https://github.com/nodejs/undici/issues/4666'],
  published: '2024-08-19T10:00:00Z',
  packages: {
    'undici-types': {
      identity: { repository: 'nodejs/undici' },
      account: 'matteo.collina',
      source: { manifest: { name: 'undici' } },
      versions: {
        '6.19.6': { at: '2024-07-09T10:00:00Z', attested: false },
        '7.0.0-alpha.1': { at: '2024-08-01T10:00:00Z' },
        '6.19.8': { at: '2024-08-19T10:00:00Z', attested: false },
      },
    },
  },
  repository: 'the tag v6.19.8 is that of undici. The manifest of the types is made by a script and is in no tree',
  base: ['undici-types@6.19.6'],
  head: ['undici-types@6.19.8'],
  unknown: [{ what: 'the accounts, and the version before', assumed: 'one and the same; 6.19.6, unattested' }],
}
