// What the outside of a benchmark is about, by name: a story of any number of packages, as `__tests__/helpers/world/` tells one.
import { groupedStory } from '../../__tests__/helpers/world/grouped.ts'

const NOW = '2026-11-22T10:00:00Z'
const VERSIONS = { '1.0.0': { at: '2026-08-01T12:00:00Z' }, '1.1.0': { at: '2026-11-01T12:00:00Z' } }

/** `packages` by name, each from its first version to its second. */
function bumped(packages) {
  const names = Object.keys(packages)
  return { now: NOW, packages, base: names.map((name) => `${name}@1.0.0`), head: names.map((name) => `${name}@1.1.0`) }
}

const named = (size) => Array.from({ length: size }, (_, index) => `package-${index}`)
const identity = (name) => ({ repository: `octo/${name}`, repositoryId: '42', ownerId: '43' })

export const STORIES = {
  /** Each package comes from a repository and a run of its own: the most questions that attested packages can cost. */
  apart: (size) => bumped(Object.fromEntries(named(size).map((name) => [name, { identity: identity(name), versions: VERSIONS }]))),
  /** A grouped update: a hundred packages, sixty repositories, one run of each. */
  grouped: () => groupedStory,
}
