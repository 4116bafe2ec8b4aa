import type { Incident } from '../told.ts'

const ref = 'refs/tags/{version}'

export const incident: Incident = {
  title: '`@opensearch-project/opensearch` 3.6.2',
  happened: 'The attacker overwrote the tag 3.6.0 and pushed others, which started the publishing workflow.',
  sources: ['https://github.com/opensearch-project/opensearch-js/issues/1116', 'https://github.com/mastra-ai/mastra/pull/17453'],
  published: '2026-05-12T01:00:00Z',
  packages: {
    '@opensearch-project/opensearch': {
      identity: { repository: 'opensearch-project/opensearch-js', ref },
      source: {},
      versions: {
        '3.6.0': { at: '2026-03-02T10:00:00Z' },
        '3.5.3': { at: '2026-05-12T00:50:00Z' },
        '3.6.2': { at: '2026-05-12T01:00:00Z' },
        '3.7.0': { at: '2026-05-12T01:10:00Z' },
        '3.8.0': { at: '2026-05-12T01:20:00Z' },
      },
    },
  },
  repository: 'tags were moved and pushed by the attacker, and are gone',
  base: ['@opensearch-project/opensearch@3.6.0'],
  head: ['@opensearch-project/opensearch@3.6.2'],
  unknown: [
    { what: 'provenance', assumed: 'attested from the tag of the version, like the version before' },
    { what: 'where the commit lies', assumed: 'a commit of the project, so that its tag vouches for it' },
    { what: 'whether the four versions came within an hour', assumed: 'they did', because: 'it decides a warning' },
  ],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
}
