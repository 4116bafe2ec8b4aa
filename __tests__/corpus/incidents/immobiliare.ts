import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: 'ImmobiliareLabs, `backstage-plugin-gitlab` 7.0.2',
  happened: 'Old majors were filled up again (1.0.1, 2.1.2, 3.0.3 … 7.0.2) by a run on a commit two days old.',
  sources: ['https://github.com/immobiliare/backstage-plugin-gitlab/issues/1052'],
  published: '2026-06-26T12:00:00Z',
  packages: {
    '@immobiliarelabs/backstage-plugin-gitlab': {
      identity: { repository: 'immobiliare/backstage-plugin-gitlab' },
      source: {},
      versions: {
        '7.0.1': { at: '2026-05-10T10:00:00Z' },
        '1.0.1': { at: '2026-06-26T11:50:00Z', tag: null },
        '6.13.1': { at: '2026-06-26T11:55:00Z', tag: null },
        '7.0.2': { at: '2026-06-26T12:00:00Z', identity: { runId: '28246308783' }, tag: null },
      },
    },
  },
  repository: 'none of the seven versions has a tag. 6.10.0 to 7.0.1 all have one',
  base: ['@immobiliarelabs/backstage-plugin-gitlab@7.0.1'],
  head: ['@immobiliarelabs/backstage-plugin-gitlab@7.0.2'],
  unknown: [
    { what: 'the certificate, and where the commit `c82e645d` lies', assumed: 'the usual workflow on the default branch' },
    { what: 'how the run ended', assumed: 'well' },
    { what: 'the version before', assumed: '7.0.1' },
  ],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
}
