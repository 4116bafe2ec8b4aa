import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`@velora-dex/sdk` 9.4.1',
  happened: 'A payload was in front of the built code, and nowhere in the repository. No install script. It runs when it is imported.',
  sources: ['https://github.com/VeloraDEX/sdk/issues/233'],
  published: '2026-04-07T12:00:00Z',
  packages: {
    '@velora-dex/sdk': {
      identity: { repository: 'VeloraDEX/sdk' },
      source: {},
      history: ['8.4.2', '8.5.0', '8.6.0', '9.0.0', '9.0.1', '9.1.0', '9.2.0', '9.3.0', '9.3.1'],
      versions: { '9.4.0': { at: '2026-03-20T10:00:00Z' }, '9.4.1': { at: '2026-04-07T12:00:00Z', tag: null } },
    },
  },
  repository: 'no tag between v9.4.0 and v9.4.2, though all before have one. The manifest agrees, the payload is in built code',
  base: ['@velora-dex/sdk@9.4.0'],
  head: ['@velora-dex/sdk@9.4.1'],
  unknown: [
    {
      what: 'provenance and publisher',
      assumed: 'attested by the usual workflow on the default branch, like the version before',
      because: 'this way shows least: without an attestation it is `attestation-lost` or `tag-lost`',
    },
  ],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
}
