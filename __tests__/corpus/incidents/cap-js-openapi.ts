import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`@cap-js/openapi` 1.4.1',
  happened: 'The tarball has no malicious code and no install script. It only has a dependency on a commit of a fork.',
  sources: ['JFrog, “Shai-Hulud Returns: npm Worm hits @antv”'],
  published: '2026-05-19T12:00:00Z',
  packages: {
    '@cap-js/openapi': {
      identity: { repository: 'cap-js/openapi' },
      source: {},
      versions: {
        '1.4.0': { at: '2026-04-01T10:00:00Z' },
        '1.4.1': {
          at: '2026-05-19T12:00:00Z',
          manifest: { optionalDependencies: { '@sap/setup': 'github:cap-js/openapi#d78c25443e' } },
          source: { version: '1.4.0', manifest: { optionalDependencies: null } },
        },
      },
    },
  },
  repository: 'the commit of the attack says 1.4.0 and has no `optionalDependencies`',
  base: ['@cap-js/openapi@1.4.0'],
  head: [
    { spec: '@cap-js/openapi@1.4.1', requires: ['@sap/setup'] },
    { spec: '@sap/setup@1.0.0', git: 'git+ssh://git@github.com/cap-js/openapi.git#d78c25443e', integrity: null },
  ],
  unknown: [
    { what: 'publisher, provenance and tag', assumed: 'attested by the usual workflow on the default branch, like the version before' },
    { what: 'the version before', assumed: '1.4.0' },
  ],
  besidesAge: {
    withoutPolicy: ['manifest-contradicts-source', 'exotic-source-added'],
    withPolicy: ['manifest-contradicts-source', 'exotic-source-added'],
  },
}
