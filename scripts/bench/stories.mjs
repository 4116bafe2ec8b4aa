// The stories that a benchmark's servers answer, by name. Each has any number of packages, in the form of `__tests__/helpers/world/`.
import { groupedStory } from '../../__tests__/helpers/world/grouped.ts'
import { sha1 } from '../../__tests__/helpers/world/versions.ts'

const NOW = '2026-11-22T10:00:00Z'
const VERSIONS = { '1.0.0': { at: '2026-08-01T12:00:00Z' }, '1.1.0': { at: '2026-11-01T12:00:00Z' } }

/** `packages` by name, each from the version before to 1.1.0. */
function bumped(packages, before = '1.0.0') {
  const names = Object.keys(packages)
  return { now: NOW, packages, base: names.map((name) => `${name}@${before}`), head: names.map((name) => `${name}@1.1.0`) }
}

const named = (size) => Array.from({ length: size }, (_, index) => `package-${index}`)
const identity = (name) => ({ repository: `octo/${name}`, repositoryId: '42', ownerId: '43' })

const HISTORY = Array.from({ length: 9 }, (_, patch) => `1.0.${patch}`)
const BUILT = { files: { 'dist/index.js': 'built\n' }, source: { files: { 'dist/index.js': null } } }

/** A third is attested, three packages by each run. The rest was published by hand. */
function ofAnOrganisation(names) {
  const attested = (index) => {
    const number = Math.floor(index / 9)
    const repository = `octo/widget-${number}`
    const run = { repository, runId: String(3_000_000 + number), commit: sha1(repository) }
    return { versions: { '1.0.0': { ...VERSIONS['1.0.0'], identity: { repository } }, '1.1.0': { ...VERSIONS['1.1.0'], identity: run } } }
  }
  const byHand = { attested: false, account: 'alice', versions: VERSIONS }
  return bumped(Object.fromEntries(names.map((name, index) => [name, index % 3 === 0 ? attested(index) : byHand])))
}

/**
 * Bumps that the source repository is asked about. Each package has ten earlier versions with tags, a manifest at the tag's commit, and a tarball
 * with one built file.
 */
function unattested(names, before) {
  const versions = {
    '1.0.9': { at: '2026-08-01T12:00:00Z', ...before },
    '1.1.0': { at: '2026-11-01T12:00:00Z', tag: { name: 'v1.1.0', taggedAt: '2026-11-01T11:58:00Z' } },
  }
  const all = { ...BUILT, attested: false, account: 'alice', history: HISTORY, versions }
  return bumped(Object.fromEntries(names.map((name) => [name, { ...all, identity: { repository: `octo/${name}` } }])), '1.0.9')
}

export const STORIES = {
  /** Each package comes from its own repository and run. This costs the most questions that attested packages can cost. */
  apart: (size) => bumped(Object.fromEntries(named(size).map((name) => [name, { identity: identity(name), versions: VERSIONS }]))),
  /** A hundred packages of each repository, each from its own run. */
  shared: (size) => {
    const of = (index) => ({ repository: `octo/repository-${Math.floor(index / 100)}` })
    return bumped(Object.fromEntries(named(size).map((name, index) => [name, { identity: of(index), versions: VERSIONS }])))
  },
  /** A grouped update: a hundred packages, sixty repositories, one run of each. */
  grouped: () => groupedStory,
  /** What the repositories of an organisation lock between them. */
  fleet: (size) => ofAnOrganisation(named(size)),
  /** Never attested. */
  'by-hand': (size) => unattested(named(size), { attested: false, account: 'alice' }),
  /** The version before was attested, this one is not. */
  lost: (size) => unattested(named(size), { attested: true, account: 'oidc' }),
}
