import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`intercom-client` 7.0.4',
  happened: 'One new key in `package.json`, a `preinstall`. The publishing identity was the same as before.',
  sources: ['https://github.com/intercom/intercom-node/issues/518', 'https://github.com/intercom/intercom-node/pull/501'],
  published: '2026-04-30T12:00:00Z',
  packages: {
    'intercom-client': {
      identity: { repository: 'intercom/intercom-node' },
      source: {},
      versions: {
        '7.0.3': { at: '2026-04-01T10:00:00Z' },
        '7.0.4': {
          at: '2026-04-30T12:00:00Z',
          installScripts: { preinstall: 'node setup.mjs' },
          source: { manifest: { scripts: { test: 'jest' } } },
        },
      },
    },
  },
  repository: 'the default branch does not have the script',
  base: ['intercom-client@7.0.3'],
  head: ['intercom-client@7.0.4'],
  unknown: [
    {
      what: 'ref, trigger and commit in the certificate',
      assumed: 'as in the version before',
      because: 'every branch but the default one was changed too, so another ref is likely, and would block',
    },
  ],
  besidesAge: { withoutPolicy: ['manifest-contradicts-source'], withPolicy: ['manifest-contradicts-source'] },
}
