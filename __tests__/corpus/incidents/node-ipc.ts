import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`node-ipc` 12.0.1',
  happened:
    'An account that had been inactive for some twenty months published on three release lines. The payload runs when it is imported.',
  sources: [
    'https://github.com/RIAEvangelist/node-ipc/issues/15',
    'https://securitylabs.datadoghq.com/articles/node-ipc-npm-malware-analysis/',
  ],
  published: '2026-05-14T12:00:00Z',
  packages: {
    'node-ipc': {
      attested: false,
      account: 'atiertant',
      source: {},
      versions: {
        '12.0.0': { at: '2024-09-14T10:00:00Z' },
        '9.1.6': { at: '2026-05-14T11:50:00Z', source: null },
        '9.2.3': { at: '2026-05-14T11:55:00Z', source: null },
        '12.0.1': { at: '2026-05-14T12:00:00Z', source: null },
      },
    },
  },
  repository: 'no tag for 12.0.1. 12.0.0 has one, and two of the last ten',
  base: ['node-ipc@12.0.0'],
  head: ['node-ipc@12.0.1'],
  unknown: [
    {
      what: 'whether the entry points name a file that was new',
      assumed: 'no',
      because: 'otherwise `manifest-contradicts-source` blocks it',
    },
    {
      what: 'who published the version before',
      assumed: 'the same account',
      because: 'if it was another one, `account-changed` or `account-unexpected` blocks it, unless the account had published before',
    },
  ],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
}
