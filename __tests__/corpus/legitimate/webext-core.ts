import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`@webext-core/isolated-element` 1.1.5',
  happened: 'A breaking change had been released by mistake. The maintainer published the older code by hand.',
  sources: ['https://github.com/aklinker1/webext-core/issues/154'],
  published: '2026-05-20T12:00:00Z',
  packages: {
    '@webext-core/isolated-element': {
      identity: { repository: 'aklinker1/webext-core' },
      source: { tag: 'isolated-element-v{version}' },
      versions: {
        '1.1.3': { at: '2026-04-01T12:00:00Z' },
        '1.1.4': { at: '2026-05-19T12:00:00Z' },
        '1.1.5': { at: '2026-05-20T12:00:00Z', attested: false, account: 'aklinker1', source: { tagOf: '1.1.3' } },
        '2.0.1': { at: '2026-06-30T12:00:00Z' },
      },
    },
  },
  repository: 'the tag for 1.1.5 is on the commit of 1.1.3',
  base: ['@webext-core/isolated-element@1.1.4'],
  head: ['@webext-core/isolated-element@1.1.5'],
  unknown: [{ what: 'how 1.1.4 was published', assumed: 'by the trusted publisher, as the thread has it of the package' }],
  blockedBy: { withoutPolicy: ['attestation-lost', 'trusted-publisher-lost'], withPolicy: ['attestation-missing', 'attestation-lost'] },
  repairedBy: '2.0.1',
}
