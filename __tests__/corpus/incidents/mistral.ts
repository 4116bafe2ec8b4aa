import type { Incident } from '../told.ts'

const preinstall = { preinstall: 'node setup.mjs' }

export const incident: Incident = {
  title: '`@mistralai/mistralai` 2.2.2',
  happened: 'Three versions in eight minutes, each with a new `preinstall`.',
  sources: ['https://github.com/mistralai/client-ts/issues/217'],
  published: '2026-05-11T22:45:38Z',
  packages: {
    '@mistralai/mistralai': {
      identity: { repository: 'mistralai/client-ts' },
      versions: {
        '2.2.1': { at: '2026-04-21T10:00:00Z' },
        '2.2.2': { at: '2026-05-11T22:45:38Z', installScripts: preinstall },
        '2.2.3': { at: '2026-05-11T22:49:23Z', installScripts: preinstall },
        '2.2.4': { at: '2026-05-11T22:53:59Z', installScripts: preinstall },
      },
    },
  },
  base: ['@mistralai/mistralai@2.2.1'],
  head: ['@mistralai/mistralai@2.2.2'],
  unknown: [{ what: 'provenance and publisher', assumed: 'attested by the usual workflow on the default branch, like the version before' }],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
}
