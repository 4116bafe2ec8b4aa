import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`@velora-dex/sdk` 9.4.1',
  happened: 'A payload stood before the built code, and nowhere in the repository. No install script; it runs when it is imported.',
  sources: ['https://github.com/VeloraDEX/sdk/issues/233'],
  published: '2026-04-07T12:00:00Z',
  packages: {
    '@velora-dex/sdk': {
      identity: { repository: 'VeloraDEX/sdk' },
      versions: { '9.4.0': { at: '2026-03-20T10:00:00Z' }, '9.4.1': { at: '2026-04-07T12:00:00Z' } },
    },
  },
  base: ['@velora-dex/sdk@9.4.0'],
  head: ['@velora-dex/sdk@9.4.1'],
  unknown: [{ what: 'provenance and publisher', assumed: 'attested by the usual workflow on the default branch, like the version before' }],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
}
