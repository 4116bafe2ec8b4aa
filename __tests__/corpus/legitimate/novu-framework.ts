import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`@novu/framework` 2.12.0',
  happened: 'Published without the trusted publisher, by mistake, as the maintainers said.',
  sources: ['https://github.com/novuhq/novu/issues/11933'],
  published: '2026-07-10T12:00:00Z',
  packages: {
    '@novu/framework': {
      identity: { repository: 'novuhq/novu' },
      source: {},
      versions: {
        '2.11.1': { at: '2026-06-10T12:00:00Z' },
        '2.12.0': { at: '2026-07-10T12:00:00Z', attested: false, source: null, account: 'a-maintainer' },
      },
    },
  },
  repository: 'whether 2.12.0 has a tag is not documented. One workflow makes the publish, the tag and the release',
  base: ['@novu/framework@2.11.1'],
  head: ['@novu/framework@2.12.0'],
  unknown: [{ what: 'the account', assumed: 'a human, for the trusted publisher is reported gone' }],
  blockedBy: { withoutPolicy: ['attestation-lost', 'trusted-publisher-lost'], withPolicy: ['attestation-missing', 'attestation-lost'] },
}
