/** The story of a grouped update: a hundred attested packages that come from sixty repositories. */
import type { Story } from './story.ts'
import { sha1 } from './versions.ts'

export const [PACKAGES, REPOSITORIES] = [100, 60]
const names = Array.from({ length: PACKAGES }, (_, index) => `package-${index}`)

/** Packages of one repository are published by one run. Every third repository publishes from tags. */
export const groupedStory: Story = {
  now: '2026-11-22T10:00:00Z',
  packages: Object.fromEntries(
    names.map((name, index) => {
      const number = index % REPOSITORIES
      const repository = `octo/widget-${number}`
      const identity = { repository, runId: String(2_000_000 + number), commit: sha1(repository) }
      const from = number % 3 === 0 ? { ref: 'refs/tags/v{version}', trigger: 'release' } : {}
      const versions = {
        '1.0.0': { at: '2026-08-01T12:00:00Z', identity: { ...from, repository } },
        '1.1.0': { at: '2026-11-01T12:00:00Z', identity: { ...identity, ...from } },
      }
      return [name, { versions }]
    }),
  ),
  base: names.map((name) => `${name}@1.0.0`),
  head: names.map((name) => `${name}@1.1.0`),
}
