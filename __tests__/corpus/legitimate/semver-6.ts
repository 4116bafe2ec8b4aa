import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`semver` 6.3.1',
  happened: 'A fix for an old release line that never was attested, published after the new line was.',
  sources: ['https://github.com/pnpm/pnpm/issues/10202'],
  published: '2023-07-10T22:00:00Z',
  packages: {
    semver: {
      identity: { repository: 'npm/node-semver' },
      source: {},
      versions: {
        '6.3.0': { at: '2019-07-23T10:00:00Z', attested: false, account: 'isaacs' },
        '7.5.0': { at: '2023-05-01T10:00:00Z', account: 'npm-cli-ops' },
        '7.5.4': { at: '2023-07-07T10:00:00Z', account: 'npm-cli-ops' },
        '6.3.1': { at: '2023-07-10T22:00:00Z', attested: false, account: 'isaacs' },
      },
    },
  },
  repository: 'the tag v6.3.1 is on a release branch. All files are those of its commit',
  base: ['semver@6.3.0', { spec: 'semver@7.5.0', nested: true }],
  head: ['semver@6.3.1', { spec: 'semver@7.5.0', nested: true }],
  unknown: [{ what: 'the accounts of the old line', assumed: 'one and the same' }],
}
