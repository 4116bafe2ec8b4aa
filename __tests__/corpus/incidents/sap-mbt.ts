import type { Incident } from '../told.ts'

const install = 'node install cloud-mta-build-tool'

export const incident: Incident = {
  title: 'SAP, `mbt` 1.2.48',
  happened:
    'Published with the token of a CircleCI pipeline, which never attested anything. The package had an install script before, and got another.',
  sources: ['https://github.com/SAP/cloud-mta-build-tool/issues/1224', 'https://github.com/SAP/open-ux-tools/issues/4616'],
  published: '2026-04-29T09:55:00Z',
  packages: {
    mbt: {
      attested: false,
      account: 'the-usual-publisher',
      source: {},
      history: ['1.2.37', '1.2.38', '1.2.39', '1.2.40', '1.2.42', '1.2.43', '1.2.44', '1.2.45', '1.2.46'],
      identity: { repository: 'SAP/cloud-mta-build-tool' },
      versions: {
        '1.2.47': { at: '2026-04-24T13:29:00Z', installScripts: { install } },
        '1.2.48': { at: '2026-04-29T09:55:00Z', installScripts: { install, preinstall: 'node setup.mjs' }, source: null },
      },
    },
  },
  repository: 'no tag, though the ten versions before all have one. The script is nowhere',
  base: ['mbt@1.2.47'],
  head: ['mbt@1.2.48'],
  unknown: [{ what: 'the account', assumed: 'the one that published the version before' }],
  besidesAge: { withoutPolicy: ['manifest-contradicts-source'], withPolicy: ['manifest-contradicts-source', 'tag-missing'] },
  later: { withoutPolicy: ['tag-lost'], withPolicy: [] },
  lesson: 'The existence of an install script said nothing. Its new content gives a warning.',
}
