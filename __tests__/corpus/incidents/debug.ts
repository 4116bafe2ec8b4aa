import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: 'chalk and debug, `debug` 4.4.2',
  happened: "Published from the maintainer's own, phished account. No install script. The payload runs when it is imported.",
  sources: ['https://github.com/debug-js/debug/issues/1005'],
  published: '2025-09-08T13:00:00Z',
  packages: {
    debug: {
      attested: false,
      account: 'qix',
      maintainers: ['qix'],
      identity: { repository: 'debug-js/debug' },
      source: { tag: '{version}' },
      history: ['4.3.0', '4.3.1', '4.3.2', '4.3.3', '4.3.4', '4.3.5', '4.3.6', '4.3.7', '4.4.0'],
      versions: {
        '4.4.1': { at: '2025-05-13T10:00:00Z' },
        '4.4.2': { at: '2025-09-08T13:00:00Z', files: { 'src/index.js': 'payload' }, source: null },
      },
    },
  },
  repository:
    'no tag between 4.4.1 and 4.4.3, though the ten versions before all have one. Every file of every version measured is in its tagged tree, but for this one',
  base: ['debug@4.4.1'],
  head: ['debug@4.4.2'],
  besidesAge: { withoutPolicy: [], withPolicy: ['tag-missing'] },
  later: { withoutPolicy: ['tag-lost'], withPolicy: [] },
  lesson:
    'Never attested, the usual account, no script. Only the repository shows it: it has no tag for this version, and none of its trees has the file.',
}
