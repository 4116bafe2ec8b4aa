import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: 'AntV, `size-sensor` 1.0.4',
  happened: 'The same leaked token, on the packages that its owner publishes himself: the account is the usual one.',
  sources: ['https://github.com/hustcc/echarts-for-react/issues/626', 'https://github.com/hustcc/echarts-for-react/issues/625'],
  published: '2026-05-19T01:56:00Z',
  packages: {
    'size-sensor': {
      attested: false,
      account: 'atool',
      source: {},
      versions: {
        '1.0.3': { at: '2026-01-10T10:00:00Z', source: { tag: null } },
        '1.0.4': {
          at: '2026-05-19T01:56:00Z',
          source: null,
          manifest: { optionalDependencies: { '@antv/setup': 'github:antvis/G2#1916faa365' } },
          installScripts: { preinstall: 'bun run index.js' },
        },
        '1.1.4': { at: '2026-05-19T02:20:00Z', source: null, installScripts: { preinstall: 'bun run index.js' } },
      },
    },
  },
  repository: 'neither this version nor the one before has a tag. `main` has neither the script nor the dependencies',
  base: ['size-sensor@1.0.3'],
  head: [
    { spec: 'size-sensor@1.0.4', requires: ['@antv/setup'] },
    { spec: '@antv/setup@1.0.0', git: 'git+ssh://git@github.com/antvis/G2.git#1916faa365', integrity: null },
  ],
  unknown: [
    { what: 'whether the versions were attested', assumed: 'neither before nor after' },
    { what: 'the day of the version before', assumed: 'less than a year earlier' },
  ],
  besidesAge: {
    withoutPolicy: ['manifest-contradicts-source', 'exotic-source-added'],
    withPolicy: ['manifest-contradicts-source', 'exotic-source-added'],
  },
}
