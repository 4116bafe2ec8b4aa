import type { Incident } from '../told.ts'

const preinstall = { preinstall: 'start /B node compile.js & node compile.js' }

export const incident: Incident = {
  title: 'coa and rc, `coa` 2.0.3',
  happened: 'A package asleep since 2018 got a version with a `preinstall`, and others within the hour.',
  sources: ['https://github.com/dominictarr/rc/issues/131'],
  published: '2021-11-04T12:00:00Z',
  packages: {
    coa: {
      attested: false,
      account: 'the-usual-publisher',
      versions: {
        '2.0.2': { at: '2018-12-22T10:00:00Z' },
        '2.0.3': { at: '2021-11-04T12:00:00Z', installScripts: preinstall },
        '2.0.4': { at: '2021-11-04T12:30:00Z', installScripts: preinstall },
      },
    },
  },
  base: ['coa@2.0.2'],
  head: ['coa@2.0.3'],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
  lesson: 'Three warnings at once (asleep for years, a burst, a new script) and no error: a policy that raises any of them blocks it.',
}
