import type { Story } from '../../helpers/world/index.ts'

export const story: Story = {
  now: '2026-11-22T10:00:00Z',
  packages: { 'left-pad': { versions: { '1.3.0': { at: '2026-09-01T12:00:00Z' }, '1.3.1': { at: '2026-11-08T12:00:00Z' } } } },
  base: ['left-pad@1.3.0'],
  head: ['left-pad@1.3.1'],
  policy: `version: 1
publishers:
  octo:
    repositry: octo/left-pad
    repository: octo/left-pad
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main]
    triggers: [push]
packages:
  left-pad: octo
exemptions:
  - package: left-pad
    version: 1.3.1
    source: npm:1.3.1
    rules: [attestation-lost]
    reason: published by hand
    expires: next year
`,
}
