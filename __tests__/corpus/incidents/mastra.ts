import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: 'Mastra, `@mastra/mcp` 1.10.1',
  happened: 'About 140 packages published by hand. Provenance was in all releases before. A new dependency was less than a day old.',
  sources: ['https://github.com/mastra-ai/mastra/issues/18046', 'https://github.com/mastra-ai/mastra/issues/18047'],
  published: '2026-06-17T12:00:00Z',
  packages: {
    '@mastra/mcp': {
      identity: { repository: 'mastra-ai/mastra' },
      source: {},
      versions: {
        '1.10.0': { at: '2026-06-10T10:00:00Z' },
        '1.10.1': {
          at: '2026-06-17T12:00:00Z',
          attested: false,
          account: 'ehindero',
          manifest: { dependencies: { 'easy-day-js': '^1.0.0' } },
          source: { manifest: { dependencies: null } },
        },
      },
    },
    'easy-day-js': { attested: false, versions: { '1.0.0': { at: '2026-06-17T00:00:00Z' } } },
  },
  repository: 'the dependency was injected at publish time. The source tree has it nowhere',
  base: ['@mastra/mcp@1.10.0'],
  head: [{ spec: '@mastra/mcp@1.10.1', requires: ['easy-day-js'] }, 'easy-day-js@1.0.0'],
  unknown: [{ what: 'the version of `easy-day-js`', assumed: '1.0.0' }],
  besidesAge: {
    withoutPolicy: ['attestation-lost', 'manifest-contradicts-source', 'trusted-publisher-lost'],
    withPolicy: ['attestation-missing', 'attestation-lost', 'manifest-contradicts-source'],
  },
}
