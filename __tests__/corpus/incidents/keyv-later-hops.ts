import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: 'ChainDrop, the packages after `keyv`',
  happened: 'Tokens harvested from each victim published the packages of the next, over 400 of them, outside of any workflow.',
  sources: ['https://github.com/jaredwray/keyv/issues/2051', 'https://github.com/Cobenian/shai-hulud-detect/pull/155'],
  published: '2026-08-04T10:43:00Z',
  packages: {
    'any-later-hop': {
      identity: { repository: 'a-later-hop/any-later-hop' },
      source: {},
      versions: {
        '1.0.0': { at: '2026-07-01T10:00:00Z' },
        '1.0.1': {
          at: '2026-08-04T10:43:00Z',
          attested: false,
          account: 'its-maintainer',
          installScripts: { preinstall: 'node setup.mjs' },
        },
      },
    },
  },
  base: ['any-later-hop@1.0.0'],
  head: ['any-later-hop@1.0.1'],
  unknown: [
    {
      what: 'how each of the packages was published before',
      assumed: 'by a trusted publisher, attested',
      because: 'the story is about these; for packages that never were attested only the age shows it, as with `debug`',
    },
    { what: 'names and numbers', assumed: 'one name stands for all' },
  ],
  besidesAge: { withoutPolicy: ['attestation-lost', 'trusted-publisher-lost'], withPolicy: ['attestation-missing', 'attestation-lost'] },
}
