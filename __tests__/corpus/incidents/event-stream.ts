import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`event-stream` 3.3.6',
  happened: 'The maintainer handed the package to a stranger, who added `flatmap-stream`. Nobody noticed for two and a half months.',
  sources: ['https://github.com/dominictarr/event-stream/issues/116'],
  published: '2018-09-09T10:00:00Z',
  packages: {
    'event-stream': {
      attested: false,
      identity: { repository: 'dominictarr/event-stream' },
      source: { tag: null },
      versions: {
        '3.3.4': { at: '2018-03-01T10:00:00Z', account: 'dominictarr', maintainers: ['dominictarr'] },
        '3.3.6': {
          at: '2018-09-09T10:00:00Z',
          manifest: { dependencies: { 'flatmap-stream': '^0.1.0' } },
          account: 'right9ctrl',
          maintainers: ['dominictarr', 'right9ctrl'],
        },
      },
    },
    'flatmap-stream': { attested: false, account: 'right9ctrl', versions: { '0.1.0': { at: '2018-08-05T10:00:00Z' } } },
  },
  repository: 'none of 3.3.x has a tag. The source has `flatmap-stream`',
  base: ['event-stream@3.3.4'],
  head: [{ spec: 'event-stream@3.3.6', requires: ['flatmap-stream'] }, 'flatmap-stream@0.1.0'],
  unknown: [
    {
      what: 'which version before was the last by the old maintainer',
      assumed: '3.3.4',
      because: 'somebody who already had a version of the stranger would see the usual account',
    },
    { what: 'account and day of the new dependency', assumed: 'the stranger, a month earlier' },
  ],
  besidesAge: { withoutPolicy: ['account-changed'], withPolicy: ['account-unexpected'] },
  lesson: 'Age does not help here: the version outlasted every cooldown. The changed account and the changed maintainers help.',
}
