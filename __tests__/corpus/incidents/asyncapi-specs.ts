import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: 'AsyncAPI, `@asyncapi/specs` 6.11.2',
  happened:
    'The same stolen token pushed to `master`, past branch protection. Identity, ref, trigger, actor, run, tag and release were the same as for every earlier release.',
  sources: ['AsyncAPI, post-mortem `miasma-supply-chain-attck.md` in asyncapi/website'],
  published: '2026-07-14T06:58:00Z',
  packages: {
    '@asyncapi/specs': {
      identity: {
        repository: 'asyncapi/spec-json-schemas',
        workflow: '.github/workflows/if-nodejs-release.yml',
        ref: 'refs/heads/master',
      },
      source: {},
      defaultBranch: 'master',
      run: { actor: 'asyncapi-bot' },
      versions: {
        '6.11.1': { at: '2026-06-01T10:00:00Z' },
        '6.11.2': { at: '2026-07-14T06:58:00Z', pullRequest: null, commitVerified: false },
      },
    },
  },
  repository: 'tag and release are there, and the manifest agrees',
  base: ['@asyncapi/specs@6.11.1'],
  head: ['@asyncapi/specs@6.11.2'],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
  lesson:
    'The publish left no difference. Age blocks it, and it was found within five hours. `commit-unreviewed` would block it too, if a policy turns it on.',
}
