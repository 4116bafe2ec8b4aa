import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: 'TanStack, `@tanstack/react-router` 1.169.5',
  happened:
    'A poisoned cache ran inside the real release workflow on `main` and published while the run was failing. Its own publish step was skipped. Everything in the certificate is right.',
  sources: [
    'https://tanstack.com/blog/npm-supply-chain-compromise-postmortem',
    'https://github.com/TanStack/router/issues/7383',
    'https://github.com/slsa-framework/slsa/blob/main/www/_posts/2026-05-15-mini-shai-hulud-what-slsa-can-and-cannot-do.md',
  ],
  published: '2026-05-11T19:20:39Z',
  packages: {
    '@tanstack/react-router': {
      identity: { repository: 'TanStack/router', repositoryId: '390497226', ownerId: '72518640' },
      run: { actor: 'schiller-manuel' },
      source: {},
      versions: {
        '1.169.2': { at: '2026-05-06T10:00:00Z' },
        '1.169.5': {
          at: '2026-05-11T19:20:39Z',
          identity: { runId: '25613093674', attempt: '4' },
          run: { actor: 'schiller-manuel', conclusion: 'failure', publishStep: 'skipped', endedAt: '2026-05-11T19:20:47Z' },
          tag: null,
          manifest: { optionalDependencies: { '@tanstack/setup': 'github:tanstack/router#79ac49eedf774dd4b0cfa308722bc463cfe5885c' } },
          source: { manifest: { optionalDependencies: null } },
        },
        '1.169.8': { at: '2026-05-11T19:26:14Z', run: { conclusion: 'failure', publishStep: 'skipped' } },
      },
    },
  },
  repository: 'no tags for these versions. The dependency is not at the attested commit',
  base: ['@tanstack/react-router@1.169.2'],
  head: [
    { spec: '@tanstack/react-router@1.169.5', requires: ['@tanstack/setup'] },
    {
      spec: '@tanstack/setup@1.0.0',
      git: 'git+ssh://git@github.com/tanstack/router.git#79ac49eedf774dd4b0cfa308722bc463cfe5885c',
      integrity: null,
    },
  ],
  unknown: [{ what: 'the version number inside the git dependency', assumed: '1.0.0' }],
  besidesAge: {
    withoutPolicy: ['run-failed', 'manifest-contradicts-source', 'exotic-source-added'],
    withPolicy: ['run-failed', 'manifest-contradicts-source', 'exotic-source-added'],
  },
  lesson: 'Only things outside the certificate differ: the run failed, and a commit of a fork came in as a dependency.',
}
