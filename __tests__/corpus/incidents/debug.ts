import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: 'chalk and debug, `debug` 4.4.2',
  happened: "Published from the maintainer's own, phished account. No install script; the payload runs when it is imported.",
  sources: ['https://github.com/debug-js/debug/issues/1005'],
  published: '2025-09-08T13:00:00Z',
  packages: {
    debug: {
      attested: false,
      account: 'qix',
      maintainers: ['qix'],
      versions: { '4.4.1': { at: '2025-05-13T10:00:00Z' }, '4.4.2': { at: '2025-09-08T13:00:00Z' } },
    },
  },
  base: ['debug@4.4.1'],
  head: ['debug@4.4.2'],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
  lesson:
    'Never attested, the usual account, no script: there is nothing that could differ. Age is all there is, and it was gone within hours.',
}
