import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`@rspack/core` 1.1.7',
  happened: 'A stolen npm token published a version with a `postinstall`.',
  sources: ['https://github.com/web-infra-dev/rspack/releases/tag/v1.1.8'],
  published: '2024-12-19T12:00:00Z',
  packages: {
    '@rspack/core': {
      attested: false,
      account: 'the-usual-publisher',
      versions: {
        '1.1.6': { at: '2024-12-10T10:00:00Z' },
        '1.1.7': { at: '2024-12-19T12:00:00Z', installScripts: { postinstall: 'node postinstall.js' } },
      },
    },
  },
  base: ['@rspack/core@1.1.6'],
  head: ['@rspack/core@1.1.7'],
  unknown: [
    { what: 'the account', assumed: 'the one that published the version before' },
    { what: 'whether the version before was attested', assumed: 'no' },
  ],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
}
