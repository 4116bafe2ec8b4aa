import type { Incident } from '../told.ts'

const preinstall = { preinstall: 'node setup.mjs' }

/** Whatever commit of the project is certified, it has neither a tag nor the script. */
const unknown = { tag: null, source: { manifest: { scripts: { test: 'jest' } } } }

export const incident: Incident = {
  title: '`@mistralai/mistralai` 2.2.2',
  happened: 'Three versions in eight minutes, each with a new `preinstall`.',
  sources: ['https://github.com/mistralai/client-ts/issues/217'],
  published: '2026-05-11T22:45:38Z',
  packages: {
    '@mistralai/mistralai': {
      identity: { repository: 'mistralai/client-ts' },
      source: {},
      history: ['1.14.0', '1.14.1', '1.15.0', '1.15.1', '2.0.0', '2.1.0', '2.1.1', '2.1.2', '2.2.0'],
      versions: {
        '2.2.1': { at: '2026-04-21T10:00:00Z' },
        '2.2.2': { at: '2026-05-11T22:45:38Z', installScripts: preinstall, ...unknown },
        '2.2.3': { at: '2026-05-11T22:49:23Z', installScripts: preinstall, ...unknown },
        '2.2.4': { at: '2026-05-11T22:53:59Z', installScripts: preinstall, ...unknown },
      },
    },
  },
  repository: 'no tag from 2.2.1 to 2.2.5, though all before have one. The script is nowhere',
  base: ['@mistralai/mistralai@2.2.1'],
  head: ['@mistralai/mistralai@2.2.2'],
  unknown: [{ what: 'provenance and publisher', assumed: 'attested by the usual workflow on the default branch, like the version before' }],
  besidesAge: { withoutPolicy: ['manifest-contradicts-source'], withPolicy: ['manifest-contradicts-source'] },
}
