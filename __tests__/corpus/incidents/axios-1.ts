import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`axios` 1.14.1',
  happened: "Published by hand from the maintainer's account after his machine was taken over. The releases before came from CI, attested.",
  sources: [
    'https://github.com/axios/axios/issues/10636',
    'https://github.com/axios/axios/issues/10604',
    'https://nesbitt.io/2026/03/31/npms-defaults-are-bad.html',
  ],
  published: '2026-03-31T00:21:58Z',
  packages: {
    axios: {
      identity: { repository: 'axios/axios', workflow: '.github/workflows/publish.yml', ref: 'refs/tags/v{version}' },
      maintainers: ['jasonsaayman'],
      source: {},
      versions: {
        '1.14.0': { at: '2026-03-27T10:00:00Z' },
        '1.14.1': {
          at: '2026-03-31T00:21:58Z',
          attested: false,
          account: 'jasonsaayman',
          manifest: { dependencies: { 'plain-crypto-js': '^4.2.1' } },
          source: null,
        },
      },
    },
    'plain-crypto-js': { attested: false, versions: { '4.2.1': { at: '2026-03-30T06:20:00Z' } } },
  },
  repository: 'no tag for 1.14.1, and no tree has `plain-crypto-js`',
  base: ['axios@1.14.0'],
  head: [{ spec: 'axios@1.14.1', requires: ['plain-crypto-js'] }, 'plain-crypto-js@4.2.1'],
  unknown: [
    { what: 'workflow, ref and trigger of the attested releases', assumed: 'a tag of the version', because: 'it decides nothing' },
    { what: 'the account of the new dependency', assumed: 'anybody' },
  ],
  besidesAge: {
    withoutPolicy: ['attestation-lost', 'manifest-contradicts-source', 'trusted-publisher-lost'],
    withPolicy: ['attestation-missing', 'attestation-lost', 'manifest-contradicts-source'],
  },
}
