import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: 'AsyncAPI, `@asyncapi/generator` 3.3.1',
  happened:
    "A bot's stolen token pushed to the branch `next`. The release workflow published with valid provenance, tag and GitHub release.",
  sources: ['AsyncAPI, post-mortem `miasma-supply-chain-attck.md` in asyncapi/website'],
  published: '2026-07-14T07:10:00Z',
  packages: {
    '@asyncapi/generator': {
      identity: {
        repository: 'asyncapi/generator',
        workflow: '.github/workflows/release-with-changesets.yml',
        ref: 'refs/heads/master',
      },
      defaultBranch: 'master',
      run: { actor: 'asyncapi-bot' },
      source: {},
      versions: {
        '3.3.0': { at: '2026-06-01T10:00:00Z' },
        '3.3.1': {
          at: '2026-07-14T07:10:00Z',
          identity: { ref: 'refs/heads/next' },
          commit: ['next'],
          pullRequest: null,
          commitVerified: false,
        },
      },
    },
  },
  repository: 'tag and release are there, and the manifest agrees',
  base: ['@asyncapi/generator@3.3.0'],
  head: ['@asyncapi/generator@3.3.1'],
  unknown: [
    { what: 'the version before, and its branch', assumed: '3.3.0 from `master`', because: 'the post-mortem calls `next` the odd one' },
  ],
  besidesAge: { withoutPolicy: ['publisher-changed'], withPolicy: ['ref-unexpected'] },
}
