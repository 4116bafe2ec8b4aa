import type { Incident } from '../told.ts'

const twice = {
  files: { 'binding.gyp': '{}' },
  source: { files: { 'binding.gyp': null } },
  identity: { ref: 'refs/heads/main', trigger: 'issue_comment' },
  run: { actor: 'a-stranger' },
  tag: null,
}

export const incident: Incident = {
  title: '`@7nohe/openapi-react-query-codegen` 3.0.3',
  happened:
    "A comment saying “npm publish” started the release workflow on a pull request's code, with nobody asking who wrote it. The certificate names the default branch.",
  sources: [
    'https://github.com/7nohe/openapi-react-query-codegen/issues/217',
    'https://github.com/7nohe/openapi-react-query-codegen/issues/218',
  ],
  published: '2026-08-28T20:10:00Z',
  packages: {
    '@7nohe/openapi-react-query-codegen': {
      source: {},
      identity: { repository: '7nohe/openapi-react-query-codegen', ref: 'refs/tags/v{version}' },
      run: { actor: '7nohe' },
      versions: {
        '3.0.2': { at: '2026-08-11T09:00:00Z' },
        '2.2.1': { at: '2026-08-28T20:05:00Z', ...twice },
        '3.0.3': { at: '2026-08-28T20:10:00Z', ...twice },
        '3.0.4': { at: '2026-08-28T20:21:00Z', ...twice },
      },
    },
  },
  repository: 'the attested commit is the head of `main`, which has no `binding.gyp`. Whether tags were made is not documented',
  base: ['@7nohe/openapi-react-query-codegen@3.0.2'],
  head: ['@7nohe/openapi-react-query-codegen@3.0.3'],
  unknown: [
    {
      what: 'the certificates of these versions',
      assumed: '`issue_comment` on the default branch',
      because: 'of the two triggers of the workflow only this one makes the names `0.0.0-<sha>` that were published with them',
    },
  ],
  besidesAge: { withoutPolicy: ['publisher-changed'], withPolicy: ['ref-unexpected', 'trigger-unexpected'] },
  lesson:
    'The attested commit is good and on the right branch, but it was not what was built. The trigger shows it. With `maintainers` the actor does too.',
}
