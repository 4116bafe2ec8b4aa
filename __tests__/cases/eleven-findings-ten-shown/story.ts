import type { Story } from '../../helpers/world/index.ts'

const names = ['atom', 'bolt', 'cog', 'dial', 'edge', 'fuse', 'gear', 'hinge', 'iron', 'joint', 'knob'].map((name) => `@octo/${name}`)
const versions = {
  '1.0.0': { at: '2026-09-01T12:00:00Z' },
  '1.0.1': { at: '2026-11-08T12:00:00Z', attested: false, account: 'octocat', tag: null },
}

export const story: Story = {
  now: '2026-11-22T10:00:00Z',
  packages: Object.fromEntries(names.map((name) => [name, { identity: { repository: 'octo/machine' }, account: 'octocat', versions }])),
  base: names.map((name) => `${name}@1.0.0`),
  head: names.map((name) => `${name}@1.0.1`),
}
