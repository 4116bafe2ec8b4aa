import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`@solana/web3.js` 1.95.6',
  happened: 'An account with publish access published two versions that steal keys when they are used.',
  sources: ['https://socket.dev/blog/supply-chain-attack-solana-web3-js-library'],
  published: '2024-12-02T20:00:00Z',
  packages: {
    '@solana/web3.js': {
      attested: false,
      account: 'the-usual-publisher',
      source: {},
      versions: {
        '1.95.5': { at: '2024-11-20T10:00:00Z' },
        '1.95.6': { at: '2024-12-02T20:00:00Z' },
        '1.95.7': { at: '2024-12-02T20:30:00Z' },
      },
    },
  },
  base: ['@solana/web3.js@1.95.5'],
  head: ['@solana/web3.js@1.95.6'],
  unknown: [
    { what: 'which account it was, and whether it had published before', assumed: 'the one that published the version before' },
    { what: 'whether the version before was attested', assumed: 'no' },
  ],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
}
