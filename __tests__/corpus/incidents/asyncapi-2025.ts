import type { Incident } from '../told.ts'

const preinstall = { preinstall: 'node setup_bun.js' }

export const incident: Incident = {
  title: 'Shai-Hulud 2.0, `@asyncapi/*`',
  happened:
    "A three-year-old token from the repository's secrets published two bad patch releases of each package. Trusted publishing was being set up. (One name stands for all of them.)",
  sources: ['AsyncAPI, post-mortem `shai-hulud-postmortem` in asyncapi/website'],
  published: '2025-11-24T03:58:47Z',
  packages: {
    '@asyncapi/any-of-them': {
      attested: false,
      account: 'the-usual-publisher',
      source: {},
      history: ['0.5.0', '0.5.1', '0.6.0', '0.7.0', '0.7.1', '0.8.0', '0.8.1', '0.9.0', '0.9.1'],
      versions: {
        '1.0.0': { at: '2025-10-01T10:00:00Z' },
        '1.0.1': { at: '2025-11-24T03:58:47Z', installScripts: preinstall, source: null },
        '1.0.2': { at: '2025-11-24T04:30:00Z', installScripts: preinstall, source: null },
      },
    },
  },
  repository: 'the two patch releases have no tag, though the ten versions before all have one. The script is nowhere',
  base: ['@asyncapi/any-of-them@1.0.0'],
  head: ['@asyncapi/any-of-them@1.0.1'],
  besidesAge: { withoutPolicy: ['manifest-contradicts-source'], withPolicy: ['manifest-contradicts-source', 'tag-missing'] },
  later: { withoutPolicy: ['tag-lost'], withPolicy: [] },
}
