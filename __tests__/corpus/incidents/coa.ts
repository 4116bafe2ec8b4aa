import type { Incident } from '../told.ts'

const preinstall = { preinstall: 'start /B node compile.js & node compile.js' }

export const incident: Incident = {
  title: 'coa and rc, `coa` 2.0.3',
  happened: 'A package without a release since 2018 got a version with a `preinstall`, and further ones within the hour.',
  sources: ['https://github.com/dominictarr/rc/issues/131'],
  published: '2021-11-04T12:00:00Z',
  packages: {
    coa: {
      attested: false,
      account: 'the-usual-publisher',
      identity: { repository: 'veged/coa' },
      source: {},
      history: ['0.4.0', '0.4.1', '1.0.0', '1.0.1', '1.0.2', '1.0.3', '1.0.4', '2.0.0', '2.0.1'],
      versions: {
        '2.0.2': { at: '2018-12-22T10:00:00Z' },
        '2.0.3': { at: '2021-11-04T12:00:00Z', installScripts: preinstall, files: { 'compile.js': 'payload' }, source: null },
        '2.0.4': { at: '2021-11-04T12:30:00Z', installScripts: preinstall, files: { 'compile.js': 'payload' }, source: null },
      },
    },
  },
  repository: 'no tag after v2.0.2, though the ten versions before all have one. The script is nowhere',
  base: ['coa@2.0.2'],
  head: ['coa@2.0.3'],
  besidesAge: { withoutPolicy: ['manifest-contradicts-source'], withPolicy: ['manifest-contradicts-source', 'tag-missing'] },
  later: { withoutPolicy: ['tag-lost'], withPolicy: [] },
  lesson: 'Three warnings at once: no release for years, a burst, a new script. And the repository has neither the script nor the version.',
}
