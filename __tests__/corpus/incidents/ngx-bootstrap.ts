import type { Incident } from '../told.ts'

const postinstall = { postinstall: 'node bundle.js' }

export const incident: Incident = {
  title: 'Shai-Hulud, `ngx-bootstrap` 20.0.4',
  happened: 'A stolen token published six versions on three release lines. The package never was attested.',
  sources: ['https://github.com/valor-software/ngx-bootstrap/issues/6776'],
  published: '2025-09-15T10:00:00Z',
  packages: {
    'ngx-bootstrap': {
      attested: false,
      identity: { repository: 'valor-software/ngx-bootstrap' },
      account: 'the-usual-publisher',
      source: {},
      versions: {
        '20.0.2': { at: '2025-08-20T10:00:00Z' },
        '20.0.3': { at: '2025-09-15T09:50:00Z', source: null },
        '18.1.4': { at: '2025-09-15T09:55:00Z', installScripts: postinstall, source: null },
        '20.0.4': { at: '2025-09-15T10:00:00Z', installScripts: postinstall, source: null },
        '20.0.5': { at: '2025-09-15T10:05:00Z', installScripts: postinstall, source: null },
      },
    },
  },
  repository: 'the versions have no tag (older lines lack some, too), and the script is nowhere',
  base: ['ngx-bootstrap@20.0.2'],
  head: ['ngx-bootstrap@20.0.4'],
  besidesAge: { withoutPolicy: ['manifest-contradicts-source'], withPolicy: ['manifest-contradicts-source'] },
}
