import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`@uipath/*`',
  happened: 'In the same wave as TanStack, with a payload that did not work.',
  sources: ['https://www.wiz.io/blog/mini-shai-hulud-strikes-again-tanstack-more-npm-packages-compromised'],
  published: '2026-05-12T00:00:00Z',
  packages: {
    '@uipath/one-of-several': {
      identity: { repository: 'UiPath/one-of-several' },
      source: {},
      versions: { '1.0.0': { at: '2026-04-20T10:00:00Z' }, '1.0.1': { at: '2026-05-12T00:00:00Z' } },
    },
  },
  base: ['@uipath/one-of-several@1.0.0'],
  head: ['@uipath/one-of-several@1.0.1'],
  unknown: [
    { what: 'provenance and publisher', assumed: 'attested by the usual workflow on the default branch, like the version before' },
    { what: 'which packages and versions, and what was in them', assumed: 'one name stands for all; nothing was brought in' },
  ],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
}
