/** A pull request changes manifests only. What an install takes from them is compared with the unchanged lockfiles, and nothing more is read. */
import { describe, expect, test } from '@jest/globals'
import { UnsuitableFileError } from '../../src/errors.ts'
import { lockfileChanges } from '../../src/line/lockfile-changes.ts'
import type { Snapshot } from '../../src/world.ts'
import { gateErrorOf } from '../helpers/locked.ts'

const EVIL = 'https://evil.example/dep-1.0.0.tgz'
type Files = Readonly<Record<string, unknown>>

const entry = (name: string): object => ({
  version: '1.0.0',
  resolved: `https://registry.npmjs.org/${name}/-/${name}-1.0.0.tgz`,
  integrity: `sha512-${'A'.repeat(86)}==`,
})
const WORKSPACES = Array.from({ length: 300 }, (_, index) => `packages/w${index}`)
const LOCK = {
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { lib: '^1.0.0' }, workspaces: ['packages/*'] },
    'node_modules/lib': { ...entry('lib'), dependencies: { dep: '^1.0.0' } },
    'node_modules/dep': entry('dep'),
    ...Object.fromEntries(WORKSPACES.map((folder) => [folder, { version: '1.0.0', dependencies: { dep: '^1.0.0' } }])),
  },
}
const ROOT = { name: 'app', workspaces: ['packages/*'], dependencies: { lib: '^1.0.0' } }
const OWN = { name: 'w', version: '1.0.0', dependencies: { dep: '^1.0.0' } }
const REPOSITORY: Files = {
  'package-lock.json': LOCK,
  'package.json': ROOT,
  ...Object.fromEntries(WORKSPACES.map((folder) => [`${folder}/package.json`, OWN])),
}

interface Counted extends Snapshot {
  readonly reads: string[]
}

/** `commit`: a clone, whose unchanged files have one id. `narrowed`: lists only lockfiles that differ, as the action does. */
function side(
  files: Files,
  { commit = 'a'.repeat(40), narrowed = false }: { commit?: string | undefined; narrowed?: boolean } = {},
): Counted {
  const reads: string[] = []
  const lockfiles = Object.keys(files).filter((file) => file.endsWith('package-lock.json'))
  return {
    reads,
    commit,
    read: (path) => {
      reads.push(path)
      const found = files[path]
      if (found === 'a link') return Promise.reject(new UnsuitableFileError(`${path} is a symbolic link`, { help: '' }))
      return Promise.resolve(found === undefined ? undefined : JSON.stringify(found, undefined, 2))
    },
    lockfiles: () => Promise.resolve(narrowed ? [] : lockfiles),
    ...(narrowed && { allLockfiles: () => Promise.resolve(lockfiles) }),
    contentId: (path) => Promise.resolve(path in files ? JSON.stringify(files[path]) : undefined),
  }
}

const changedIn = (change: Files): readonly { readonly path: string }[] => Object.keys(change).map((path) => ({ path }))

describe.each([
  ['a clone', {}],
  ['a listing of what differs', { narrowed: true }],
])('in %s', (_, how) => {
  const compare = (change: Files, head = side({ ...REPOSITORY, ...change }, how)) =>
    lockfileChanges(side(REPOSITORY, how), head, [], changedIn(change))

  test.each<[string, Files, string]>([
    ['an override at an address', { 'package.json': { ...ROOT, overrides: { dep: EVIL } } }, 'package.json:10: '],
    ['a dependency at an address', { 'package.json': { ...ROOT, dependencies: { ...ROOT.dependencies, dep: EVIL } } }, 'package.json:8: '],
    [
      "a workspace's dependency at an address",
      { 'packages/w7/package.json': { ...OWN, dependencies: { dep: EVIL } } },
      'packages/w7/package.json:5: ',
    ],
  ])('%s is refused, with its line', async (_sentence, change, place) => {
    const error = await compare(change).then(
      () => undefined,
      (caught: unknown) => caught,
    )
    expect(
      gateErrorOf(() => {
        throw error
      }),
    ).toMatchObject({ code: 'LOCKFILE_UNREADABLE', message: expect.stringContaining(place) })
  })

  test.each<[string, Files, string]>([
    ['a dependency that is not locked', { 'package.json': { ...ROOT, dependencies: { ...ROOT.dependencies, more: '1' } } }, 'more'],
    ['a range that is not locked', { 'packages/w7/package.json': { ...OWN, dependencies: { dep: '^2.0.0' } } }, 'dep'],
  ])('%s is told', async (_sentence, change, name) => {
    const { unmet, changes } = await compare(change)
    expect(changes).toEqual([])
    expect(unmet?.map((one) => [one.outcome, one.name])).toEqual([['anew', name]])
  })

  test('texts and scripts are no reason to read a lockfile', async () => {
    const change = { 'package.json': { ...ROOT, description: 'new', scripts: { test: 'x' } } }
    const head = side({ ...REPOSITORY, ...change }, how)
    expect(await compare(change, head)).toMatchObject({ changes: [], unmet: [] })
    expect(head.reads).toEqual(['package.json'])
  })

  test('of 300 workspaces those are read that changed', async () => {
    const change = {
      'packages/w7/package.json': { ...OWN, dependencies: { dep: '^1' } },
      'packages/w8/package.json': { ...OWN, version: '2.0.0' },
    }
    const head = side({ ...REPOSITORY, ...change }, how)
    expect(await compare(change, head)).toMatchObject({ unmet: [] })
    expect([...new Set(head.reads)].sort()).toEqual([
      'package-lock.json',
      'package.json',
      'packages/w7/package.json',
      'packages/w8/package.json',
    ])
  })

  test('an unchanged manifest is read where the lockfile says something else of it than before', async () => {
    const asking = { 'packages/w7/package.json': { ...OWN, dependencies: { dep: '^1.0.0', extra: '^1.0.0' } } }
    const stated = (dependencies: object) => ({ ...LOCK.packages, 'packages/w7': { version: '1.0.0', dependencies } })
    const before = { ...stated({ dep: '^1.0.0', extra: '^1.0.0' }), 'node_modules/extra': entry('extra') }
    const base = side({ ...REPOSITORY, ...asking, 'package-lock.json': { ...LOCK, packages: before } })
    const head = side({ ...REPOSITORY, ...asking, 'package-lock.json': { ...LOCK, packages: stated({ dep: '^1.0.0' }) } })
    const { unmet } = await lockfileChanges(base, head, [], [{ path: 'package-lock.json' }])
    expect(unmet).toMatchObject([{ outcome: 'anew', name: 'extra', askers: ['packages/w7/package.json'] }])
    expect(head.reads.filter((path) => path.startsWith('packages/'))).toEqual(['packages/w7/package.json'])
  })

  test('a manifest of no project of the lockfile asks it for nothing', async () => {
    const change = {
      'examples/x/package.json': { dependencies: { dep: EVIL } },
      'packages/w7/node_modules/x/package.json': { dependencies: { dep: EVIL } },
    }
    expect(await compare(change)).toMatchObject({ unmet: [] })
  })

  test.each<[string, unknown]>([
    ['a root that is a list', []],
    ['dependencies that are a list', { ...ROOT, dependencies: [`dep@${EVIL}`] }],
  ])('what cannot be read hides nothing: %s', async (_sentence, root) => {
    await expect(compare({ 'package.json': root })).rejects.toThrow(/^package\.json:\d+: /)
  })

  test('nor does a workspace whose manifest is a link; beside the lockfile that is told as a changed input', async () => {
    await expect(compare({ 'packages/w7/package.json': 'a link' })).rejects.toThrow('packages/w7/package.json:1: ')
    expect(await compare({ 'package.json': 'a link' })).toMatchObject({ changes: [], unmet: [] })
  })

  test('what could not be read at the base either is no news', async () => {
    const odd = { ...ROOT, resolutions: [] }
    const [base, head] = [odd, { ...odd, description: 'new' }].map((root) => side({ ...REPOSITORY, 'package.json': root }, how))
    expect(await lockfileChanges(base!, head!, [], [{ path: 'package.json' }])).toMatchObject({ unmet: [] })
  })
})

test('two folders on disk: nobody says what differs, and all of their projects are read', async () => {
  const onDisk = { commit: undefined }
  const files = (change: Files): Snapshot => ({ ...side({ ...REPOSITORY, ...change }, onDisk), commit: undefined })
  const compare = (change: Files) => lockfileChanges(files({}), files(change))
  expect(await compare({})).toMatchObject({ unmet: [] })
  await expect(compare({ 'package.json': { ...ROOT, overrides: { dep: EVIL } } })).rejects.toThrow('package.json:')
  await expect(compare({ 'packages/w7/package.json': { ...OWN, dependencies: { dep: EVIL } } })).rejects.toThrow(
    'packages/w7/package.json:5',
  )
})

test('an unchanged lockfile with nothing changed beside it is not read', async () => {
  const head = side(REPOSITORY)
  await lockfileChanges(side(REPOSITORY), head, [], [{ path: 'README.md' }])
  expect(head.reads).toEqual([])
})
