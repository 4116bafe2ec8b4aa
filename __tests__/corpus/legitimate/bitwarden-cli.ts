import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`@bitwarden/cli`, summer 2026',
  happened: 'After the attack publishing moved to a private repository. So there was no provenance until August.',
  sources: ['https://github.com/bitwarden/gh-actions/pull/848', 'https://github.com/bitwarden/mcp-server/pull/227'],
  published: '2026-05-20T12:00:00Z',
  packages: {
    '@bitwarden/cli': {
      identity: { repository: 'bitwarden/clients', workflow: '.github/workflows/publish-cli.yml', trigger: 'workflow_dispatch' },
      files: { 'build/bw.js': 'built' },
      source: { tag: 'cli-v{version}', files: { 'build/bw.js': null } },
      versions: {
        '2026.3.0': { at: '2026-03-20T10:00:00Z' },
        '2026.5.0': { at: '2026-05-20T12:00:00Z', attested: false, account: 'oidc' },
      },
    },
  },
  repository: 'the release `cli-v2026.5.0` is there',
  base: ['@bitwarden/cli@2026.3.0'],
  head: ['@bitwarden/cli@2026.5.0'],
  unknown: [
    { what: 'version, account and certificates', assumed: '2026.5.0 by a trusted publisher; attested before' },
    { what: 'whether its manifest agrees with the source', assumed: 'it does' },
  ],
  blockedBy: { withoutPolicy: [], withPolicy: ['attestation-missing'] },
}
