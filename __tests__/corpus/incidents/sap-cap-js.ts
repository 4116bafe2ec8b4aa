import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: 'SAP, `@cap-js/sqlite` 2.2.2',
  happened: 'The same day as `mbt`, with the same kind of `preinstall`.',
  sources: ['https://scriptwalker.app/blog/mini-shai-hulud-sap-npm-supply-chain-attack-april-2026'],
  published: '2026-04-29T11:00:00Z',
  packages: {
    '@cap-js/sqlite': {
      identity: { repository: 'cap-js/cap-dbs' },
      source: { tag: 'sqlite-v{version}' },
      history: ['1.10.0', '1.11.0', '1.11.1', '2.0.0', '2.0.1', '2.0.2', '2.1.0', '2.1.1', '2.2.0'],
      versions: {
        '2.2.1': { at: '2026-04-01T10:00:00Z' },
        '2.2.2': {
          at: '2026-04-29T11:00:00Z',
          installScripts: { preinstall: 'node setup.mjs' },
          tag: null,
          source: { manifest: { scripts: { test: 'jest' } } },
        },
      },
    },
  },
  repository: 'no tag between `sqlite-v2.2.1` and `sqlite-v2.4.0`, though all before have one. The script is nowhere',
  base: ['@cap-js/sqlite@2.2.1'],
  head: ['@cap-js/sqlite@2.2.2'],
  unknown: [
    { what: 'provenance and ref', assumed: 'attested by the usual workflow on the default branch, like the version before' },
    { what: 'the version before', assumed: '2.2.1' },
  ],
  besidesAge: { withoutPolicy: ['manifest-contradicts-source'], withPolicy: ['manifest-contradicts-source'] },
}
