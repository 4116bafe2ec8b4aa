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
      identity: { repository: 'web-infra-dev/rspack' },
      source: {},
      history: ['1.0.10', '1.0.11', '1.0.14', '1.1.0', '1.1.1', '1.1.2', '1.1.3', '1.1.4', '1.1.5'],
      versions: {
        '1.1.6': { at: '2024-12-10T10:00:00Z' },
        '1.1.7': { at: '2024-12-19T12:00:00Z', installScripts: { postinstall: 'node postinstall.js' }, source: null },
      },
    },
  },
  repository: 'no tag between v1.1.6 and v1.1.8, though the ten versions before all have one. The script is nowhere',
  base: ['@rspack/core@1.1.6'],
  head: ['@rspack/core@1.1.7'],
  unknown: [
    { what: 'the account', assumed: 'the one that published the version before' },
    { what: 'whether the version before was attested', assumed: 'no' },
  ],
  besidesAge: { withoutPolicy: ['manifest-contradicts-source'], withPolicy: ['manifest-contradicts-source', 'tag-missing'] },
  later: { withoutPolicy: ['tag-lost'], withPolicy: [] },
}
