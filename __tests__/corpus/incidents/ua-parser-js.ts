import type { Incident } from '../told.ts'

const preinstall = { preinstall: 'start /B node preinstall.js & node preinstall.js' }

export const incident: Incident = {
  title: '`ua-parser-js` 0.7.29',
  happened: "The maintainer's account was taken over. Three release lines got a version with a `preinstall` at once.",
  sources: ['https://github.com/faisalman/ua-parser-js/issues/536'],
  published: '2021-10-22T12:15:00Z',
  packages: {
    'ua-parser-js': {
      attested: false,
      account: 'faisalman',
      identity: { repository: 'faisalman/ua-parser-js' },
      source: { tag: '{version}' },
      history: ['0.7.19', '0.7.20', '0.7.21', '0.7.22', '0.7.23', '0.7.24', '0.7.25', '0.7.26', '0.7.27'],
      versions: {
        '0.7.28': { at: '2021-04-10T10:00:00Z' },
        '0.7.29': { at: '2021-10-22T12:15:00Z', installScripts: preinstall, files: { 'preinstall.js': 'payload' }, source: null },
        '0.8.0': { at: '2021-10-22T12:16:00Z', installScripts: preinstall, files: { 'preinstall.js': 'payload' }, source: null },
        '1.0.0': { at: '2021-10-22T12:17:00Z', installScripts: preinstall, files: { 'preinstall.js': 'payload' }, source: null },
      },
    },
  },
  repository: 'no tag between 0.7.28 and 0.7.30, though the ten versions before all have one. The script is nowhere',
  base: ['ua-parser-js@0.7.28'],
  head: ['ua-parser-js@0.7.29'],
  besidesAge: { withoutPolicy: ['manifest-contradicts-source'], withPolicy: ['manifest-contradicts-source', 'tag-missing'] },
  later: { withoutPolicy: ['tag-lost'], withPolicy: [] },
}
