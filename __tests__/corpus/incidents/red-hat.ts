import type { Incident } from '../told.ts'

const preinstall = { preinstall: 'node index.js' }

export const incident: Incident = {
  title: 'Red Hat, `@redhat-cloud-services/compliance-client` 4.0.3',
  happened:
    "An employee's GitHub account pushed orphan commits, which published 96 versions in 72 seconds with valid provenance of the real repository.",
  sources: [
    'https://github.com/RedHatInsights/frontend-components/issues/2329',
    'https://github.com/RedHatInsights/frontend-components/pull/2352',
    'https://github.com/Cobenian/shai-hulud-detect/pull/144',
  ],
  published: '2026-06-01T14:00:00Z',
  packages: {
    '@redhat-cloud-services/compliance-client': {
      identity: { repository: 'RedHatInsights/javascript-clients', workflow: '.github/workflows/ci.yml' },
      source: {},
      versions: {
        '4.0.2': { at: '2026-05-29T12:50:00Z', tag: { name: '@redhat-cloud-services/compliance-client-4.0.2' } },
        '4.0.3': { at: '2026-06-01T14:00:00Z', commit: 'orphan', tag: null, installScripts: preinstall },
        '4.0.4': { at: '2026-06-01T14:00:30Z', commit: 'orphan', tag: null, installScripts: preinstall },
        '4.0.6': { at: '2026-06-01T14:01:00Z', commit: 'orphan', tag: null, installScripts: preinstall },
      },
    },
  },
  repository: '4.0.3 to 4.0.5 have no tag. One for 4.0.6 was made six weeks later, on a commit that says 4.0.2',
  base: ['@redhat-cloud-services/compliance-client@4.0.2'],
  head: ['@redhat-cloud-services/compliance-client@4.0.3'],
  unknown: [{ what: 'ref and workflow in the certificate', assumed: '`ci.yml` on `main`, like the version before' }],
  besidesAge: { withoutPolicy: ['commit-unreachable'], withPolicy: ['commit-unreachable'] },
  lesson:
    'The existence of a commit proves nothing: GitHub serves every commit of the fork network. But no branch has this one, and that blocks it.',
}
