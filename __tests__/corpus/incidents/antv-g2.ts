import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: 'AntV, `@antv/g2` 5.5.8',
  happened: 'A leaked long-lived token published hundreds of packages in two waves. For G2 the account was not the usual one.',
  sources: ['https://github.com/hustcc/echarts-for-react/issues/626', 'https://github.com/antvis/G2/issues/7394'],
  published: '2026-05-19T01:56:00Z',
  packages: {
    '@antv/g2': {
      attested: false,
      source: {},
      versions: {
        '5.5.7': { at: '2026-05-01T10:00:00Z', account: 'the-usual-publisher' },
        '5.5.8': { at: '2026-05-19T01:56:00Z', account: 'atool', installScripts: { preinstall: 'bun run index.js' } },
        '5.6.8': { at: '2026-05-19T02:20:00Z', account: 'atool', installScripts: { preinstall: 'bun run index.js' } },
      },
    },
  },
  base: ['@antv/g2@5.5.7'],
  head: [
    { spec: '@antv/g2@5.5.8', requires: ['@antv/setup'] },
    { spec: '@antv/setup@1.0.0', git: 'git+ssh://git@github.com/antvis/G2.git#1916faa365', integrity: null },
  ],
  unknown: [
    { what: 'the version before, and the name of its account', assumed: '5.5.7, by another account than `atool`' },
    {
      what: 'whether the versions were attested',
      assumed: 'neither before nor after',
      because: 'no source shows a certificate, and the maintainer reports a leaked token',
    },
  ],
  besidesAge: { withoutPolicy: ['account-changed', 'exotic-source-added'], withPolicy: ['account-unexpected', 'exotic-source-added'] },
}
