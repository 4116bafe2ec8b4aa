import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`cline` 2.3.0',
  happened: 'A stolen publish token. The `postinstall` installed an agent. The releases before came from CI, through OIDC.',
  sources: ['Cline, security advisory in cline/cline'],
  published: '2026-02-17T11:00:00Z',
  packages: {
    cline: {
      identity: { repository: 'cline/cline' },
      source: { tag: 'v{version}-cli' },
      versions: {
        '2.2.3': { at: '2026-02-10T10:00:00Z' },
        '2.3.0': {
          at: '2026-02-17T11:00:00Z',
          attested: false,
          account: 'owner-of-the-token',
          installScripts: { postinstall: 'npm install -g openclaw@latest' },
          source: null,
        },
      },
    },
  },
  repository: 'no tag between `v2.2.3-cli` and `v2.4.0-cli`. The script is nowhere',
  base: ['cline@2.2.3'],
  head: ['cline@2.3.0'],
  unknown: [
    { what: 'the version before, and whether it was attested', assumed: '2.2.3, attested', because: 'OIDC attests by itself' },
    { what: 'whose token it was', assumed: 'a human account’s', because: 'a token has one' },
    { what: 'the command of the `postinstall`', assumed: 'made up (it decides a warning)' },
  ],
  besidesAge: {
    withoutPolicy: ['attestation-lost', 'manifest-contradicts-source', 'trusted-publisher-lost'],
    withPolicy: ['attestation-missing', 'attestation-lost', 'manifest-contradicts-source'],
  },
}
