import type { Incident } from '../told.ts'

const preinstall = { preinstall: 'start /B node preinstall.js & node preinstall.js' }

export const incident: Incident = {
  title: '`ua-parser-js` 0.7.29',
  happened: "The maintainer's account was taken over; three release lines got a version with a `preinstall` at once.",
  sources: ['https://github.com/faisalman/ua-parser-js/issues/536'],
  published: '2021-10-22T12:15:00Z',
  packages: {
    'ua-parser-js': {
      attested: false,
      account: 'faisalman',
      versions: {
        '0.7.28': { at: '2021-04-10T10:00:00Z' },
        '0.7.29': { at: '2021-10-22T12:15:00Z', installScripts: preinstall },
        '0.8.0': { at: '2021-10-22T12:16:00Z', installScripts: preinstall },
        '1.0.0': { at: '2021-10-22T12:17:00Z', installScripts: preinstall },
      },
    },
  },
  base: ['ua-parser-js@0.7.28'],
  head: ['ua-parser-js@0.7.29'],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
}
