import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`axios` 0.30.4',
  happened: 'The same night on the old release line, which never had a publishing workflow and always was published by hand.',
  sources: ['https://github.com/axios/axios/issues/10636', 'https://gist.github.com/shaanmajid/fa1bb71f063476f3e8fa726f54fd2d37'],
  published: '2026-03-31T01:00:00Z',
  packages: {
    axios: {
      identity: { repository: 'axios/axios', workflow: '.github/workflows/publish.yml', ref: 'refs/tags/v{version}' },
      maintainers: ['jasonsaayman'],
      source: {},
      versions: {
        '0.30.3': { at: '2026-02-10T10:00:00Z', attested: false, account: 'jasonsaayman' },
        '1.14.0': { at: '2026-03-27T10:00:00Z' },
        '1.14.1': {
          at: '2026-03-31T00:21:58Z',
          attested: false,
          account: 'jasonsaayman',
          manifest: { dependencies: { 'plain-crypto-js': '^4.2.1' } },
          source: null,
        },
        '0.30.4': {
          at: '2026-03-31T01:00:00Z',
          attested: false,
          account: 'jasonsaayman',
          manifest: { dependencies: { 'plain-crypto-js': '^4.2.1' } },
          source: null,
        },
      },
    },
    'plain-crypto-js': { attested: false, versions: { '4.2.1': { at: '2026-03-30T06:20:00Z' } } },
  },
  repository: 'neither version has a tag, and no tree has `plain-crypto-js`',
  base: [{ spec: 'axios@0.30.3' }, { spec: 'axios@1.14.0', nested: true }],
  head: [{ spec: 'axios@0.30.4', requires: ['plain-crypto-js'] }, { spec: 'axios@1.14.0', nested: true }, 'plain-crypto-js@4.2.1'],
  besidesAge: { withoutPolicy: ['manifest-contradicts-source'], withPolicy: ['manifest-contradicts-source'] },
  lesson:
    'On its release line nothing changed: unattested before and after, by the same account. The new dependency is hours old, which is an error for three days. It is in no tree of the repository, and that stays an error.',
}
