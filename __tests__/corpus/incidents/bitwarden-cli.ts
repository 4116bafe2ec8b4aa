import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`@bitwarden/cli` 2026.4.0',
  happened: 'Commits on a ref beside `main` rewrote `publish-cli.yml` to publish a prebuilt tarball. There was no release and no tag.',
  sources: [
    'https://github.com/bitwarden/clients/issues/20353',
    'https://community.bitwarden.com/t/bitwarden-statement-on-checkmarx-supply-chain-incident/96127',
  ],
  published: '2026-04-22T21:57:00Z',
  packages: {
    '@bitwarden/cli': {
      identity: { repository: 'bitwarden/clients', workflow: '.github/workflows/publish-cli.yml', trigger: 'workflow_dispatch' },
      source: {},
      versions: {
        '2026.3.0': { at: '2026-03-20T10:00:00Z' },
        '2026.4.0': {
          at: '2026-04-22T21:57:00Z',
          identity: { ref: 'refs/heads/a-branch-beside-main' },
          commit: ['a-branch-beside-main'],
          tag: null,
          installScripts: { preinstall: 'node bw_setup.js' },
        },
      },
    },
  },
  repository: 'no tag for 2026.4.0',
  base: ['@bitwarden/cli@2026.3.0'],
  head: ['@bitwarden/cli@2026.4.0'],
  unknown: [
    {
      what: 'whether it carried provenance, and from which ref',
      assumed: 'provenance of the ref that the commits were on',
      because: 'without any, `attestation-lost` blocks it',
    },
    { what: 'the trigger, and the name of the ref', assumed: 'the same trigger as before' },
    { what: 'what the `preinstall` runs', assumed: 'a script' },
  ],
  besidesAge: { withoutPolicy: ['publisher-changed'], withPolicy: ['ref-unexpected'] },
}
