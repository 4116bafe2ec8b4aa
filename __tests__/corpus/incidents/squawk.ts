import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`@squawk/*`',
  happened: '110 versions of 22 packages in 95 minutes, after a bump of the poisoned TanStack packages ran in CI.',
  sources: ['https://github.com/neilcochran/squawk/discussions/251'],
  published: '2026-05-11T22:17:00Z',
  packages: {
    '@squawk/any-of-22': {
      identity: { repository: 'neilcochran/squawk' },
      source: {},
      versions: {
        '1.0.0': { at: '2026-04-20T10:00:00Z' },
        '1.0.1': { at: '2026-05-11T22:17:00Z' },
        '1.0.2': { at: '2026-05-11T22:36:00Z' },
      },
    },
  },
  base: ['@squawk/any-of-22@1.0.0'],
  head: ['@squawk/any-of-22@1.0.1'],
  unknown: [
    { what: 'provenance and publisher', assumed: 'attested by the usual workflow on the default branch, like the version before' },
    { what: 'which versions, and what was in them', assumed: 'one name stands for the 22; nothing was brought in' },
  ],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
}
