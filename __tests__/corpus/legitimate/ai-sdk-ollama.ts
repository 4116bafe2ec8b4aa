import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`ai-sdk-ollama` 3.8.6',
  happened: 'Published without the trusted publisher in the week after the worm. Corrected on the day of the report.',
  sources: ['https://github.com/jagreehal/ai-sdk-ollama/issues/984'],
  published: '2026-06-09T12:00:00Z',
  packages: {
    'ai-sdk-ollama': {
      identity: { repository: 'jagreehal/ai-sdk-ollama' },
      source: {},
      versions: {
        '3.8.3': { at: '2026-05-20T08:00:00Z' },
        '3.8.6': { at: '2026-06-09T12:00:00Z', attested: false, account: 'jagreehal', source: null },
        '3.8.7': { at: '2026-06-10T12:00:00Z' },
      },
    },
  },
  repository: 'no tag for 3.8.6 (3.8.4, then 3.8.7)',
  base: ['ai-sdk-ollama@3.8.3'],
  head: ['ai-sdk-ollama@3.8.6'],
  unknown: [{ what: 'the account, and the version before', assumed: "the maintainer's; 3.8.3" }],
  blockedBy: { withoutPolicy: ['attestation-lost', 'trusted-publisher-lost'], withPolicy: ['attestation-missing', 'attestation-lost'] },
  repairedBy: '3.8.7',
}
