import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`allure-playwright` 3.5.0',
  happened:
    "A trusted publisher replaced a bot's token, with a client that attests only on request. So the account is stronger, and there is no provenance.",
  sources: ['https://github.com/allure-framework/allure-js/issues/1559', 'https://github.com/allure-framework/allure-js/pull/1582'],
  published: '2026-01-20T12:00:00Z',
  packages: {
    'allure-playwright': {
      identity: { repository: 'allure-framework/allure-js' },
      source: {},
      versions: {
        '3.4.3': { at: '2025-12-02T12:00:00Z', account: 'qameta-bot' },
        '3.5.0': { at: '2026-01-20T12:00:00Z', attested: false, source: null, account: 'oidc' },
      },
    },
  },
  repository: 'whether 3.5.0 has a tag is not documented. 3.3.3 to 3.4.2 have one',
  base: ['allure-playwright@3.4.3'],
  head: ['allure-playwright@3.5.0'],
  blockedBy: { withoutPolicy: ['attestation-lost'], withPolicy: ['attestation-missing', 'attestation-lost'] },
}
