import type { Incident } from '../told.ts'

const postinstall = { postinstall: 'node telemetry.js' }

export const incident: Incident = {
  title: 'Nx (s1ngularity), `nx` 21.5.0',
  happened: 'A publish token, stolen through `pull_request_target`, published versions without the provenance that earlier ones had.',
  sources: ['https://github.com/nrwl/nx/security/advisories/GHSA-cxm3-wv7p-598c', 'https://github.com/nrwl/nx-console/issues/2723'],
  published: '2025-08-26T22:32:00Z',
  packages: {
    nx: {
      identity: { repository: 'nrwl/nx', workflow: '.github/workflows/publish.yml', ref: 'refs/tags/{version}' },
      account: 'the-usual-publisher',
      source: {},
      versions: {
        '21.4.1': { at: '2025-08-15T10:00:00Z' },
        '21.5.0': { at: '2025-08-26T22:32:00Z', attested: false, installScripts: postinstall },
        '20.9.0': { at: '2025-08-26T22:39:00Z', attested: false, installScripts: postinstall },
      },
    },
  },
  base: ['nx@21.4.1'],
  head: ['nx@21.5.0'],
  unknown: [
    { what: 'the account', assumed: 'the one that published the version before' },
    { what: 'the version before', assumed: '21.4.1' },
  ],
  besidesAge: { withoutPolicy: ['attestation-lost'], withPolicy: ['attestation-missing', 'attestation-lost'] },
}
