import type { Legitimate } from '../told.ts'

export const release: Legitimate = {
  title: '`nuxt` 4.1.2',
  happened: 'Released by the merge of a pull request. So the certificate names `pull_request_target`, which several attacks used.',
  sources: ['danielroe/provenance-action, test/fixtures'],
  published: '2025-09-12T21:47:33Z',
  packages: {
    nuxt: {
      identity: { repository: 'nuxt/nuxt', trigger: 'pull_request_target' },
      source: {},
      versions: { '4.1.1': { at: '2025-09-05T12:00:00Z' }, '4.1.2': { at: '2025-09-12T21:47:33Z' } },
    },
  },
  repository: 'the tag v4.1.2 is there. The manifest agrees but for `workspace:*`, which the publish resolves',
  base: ['nuxt@4.1.1'],
  head: ['nuxt@4.1.2'],
  unknown: [{ what: 'how the version before was published', assumed: 'in the same way' }],
}
