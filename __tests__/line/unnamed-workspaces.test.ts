/**
 * Yarn 1 names no workspaces in its lockfile. If an entry leaves the lockfile that only an unchanged workspace asks for, this is found. If none
 * leaves, their manifests are not read.
 */
import { describe, expect, test } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileSnapshot } from '../../src/io/git/files.ts'
import { changedBetween } from '../../src/io/comparison.ts'
import { lockfileChanges } from '../../src/line/lockfile-changes.ts'
import { allLocked } from '../../src/line/changes.ts'
import { type Files, writeFiles } from '../../scripts/managers/files.ts'
import type { Snapshot } from '../../src/world.ts'

const block = (descriptors: string, version: string): string => {
  const name = /^"?(@?[^@"]+)@/.exec(descriptors)?.[1] ?? ''
  const file = `${name.split('/').pop() ?? ''}-${version}.tgz`
  return `${descriptors}:\n  version "${version}"\n  resolved "https://registry.yarnpkg.com/${name}/-/${file}#${'a'.repeat(40)}"\n  integrity sha512-${'A'.repeat(86)}==\n\n`
}
const LIB = block('lib@^1.0.0', '1.0.0')
const DEP = block('dep@^1.0.0', '1.0.0')
const json = (value: unknown): string => JSON.stringify(value, undefined, 2)
const ROOT = { name: 'app', private: true, workspaces: ['packages/*'], dependencies: { lib: '^1.0.0' } }
const MANY = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [`packages/w${index}/package.json`, json({ name: `w${index}`, version: '1.0.0' })]),
)
const BASE: Files = {
  'yarn.lock': LIB + DEP,
  'package.json': json(ROOT),
  'packages/a/package.json': json({ name: 'a', version: '1.0.0', dependencies: { dep: '^1.0.0' } }),
  'packages/b/package.json': json({ name: 'b', version: '1.0.0', dependencies: { a: '^1.0.0' } }),
  'examples/x/package.json': json({ name: 'x', version: '1.0.0', dependencies: { more: '^1.0.0' } }),
}

const INSTALLED_LIKE: Files = { 'package.json': json({ ...ROOT, workspaces: ['packages/*', 'my_node_modules/*'] }) }
const ASKING_FOR_DEP: Files = { 'my_node_modules/x/package.json': json({ name: 'x', version: '1.0.0', dependencies: { dep: '^1.0.0' } }) }

interface Counted extends Snapshot {
  readonly reads: string[]
}

function side(files: Files): Counted {
  const reads: string[] = []
  return {
    reads,
    commit: 'a'.repeat(40),
    read: (file) => {
      reads.push(file)
      return Promise.resolve(files[file])
    },
    lockfiles: () => Promise.resolve(Object.keys(files).filter((file) => /(?:yarn\.lock|package-lock\.json)$/.test(file))),
    manifests: () => Promise.resolve(Object.keys(files).filter((file) => file.endsWith('package.json'))),
    contentId: (file) => Promise.resolve(files[file]),
    entries: () => Promise.resolve(Object.entries(files).map(([file, text]) => ({ path: file, kind: 'file', id: text }))),
  }
}

async function compare(before: Files, after: Files, head = side(after)) {
  const base = side(before)
  return lockfileChanges(base, head, [], await changedBetween(base, head))
}

/** As two files on disk, where nothing says what differs. */
async function compareOnDisk(before: Files, after: Files) {
  const [base, head] = [before, after].map((files) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'countersign-workspaces-'))
    writeFiles(folder, files)
    return fileSnapshot(path.join(folder, 'yarn.lock'), folder)
  })
  return lockfileChanges(await base!, await head!, [], undefined)
}

const without = (...files: readonly string[]): Files => Object.fromEntries(Object.entries(BASE).filter(([file]) => !files.includes(file)))

describe.each([
  ['two commits', compare],
  ['two folders on disk', compareOnDisk],
])('%s', (_sentence, compared) => {
  test.each<[string, Files, Files, RegExp]>([
    ['the entry leaves', BASE, { ...BASE, 'yarn.lock': LIB }, /^packages\/a\/package\.json:5: .*"dep@\^1\.0\.0"/],
    ['its descriptor is another', BASE, { ...BASE, 'yarn.lock': LIB + block('dep@~1.0.0', '1.0.0') }, /^packages\/a\/package\.json:5: /],
    [
      'a workspace that another asks for is called otherwise',
      BASE,
      { ...BASE, 'packages/a/package.json': json({ name: 'c', version: '1.0.0', dependencies: { dep: '^1.0.0' } }) },
      /^packages\/b\/package\.json:5: .*"a@\^1\.0\.0"/,
    ],
    [
      'a workspace that another asks for has another version',
      BASE,
      { ...BASE, 'packages/a/package.json': json({ name: 'a', version: '2.0.0', dependencies: { dep: '^1.0.0' } }) },
      /^packages\/b\/package\.json:5: /,
    ],
    ['a workspace that another asks for leaves', BASE, without('packages/a/package.json'), /^packages\/b\/package\.json:5: /],
    [
      'a folder that was none becomes a workspace',
      BASE,
      { ...BASE, 'package.json': json({ ...ROOT, workspaces: ['packages/*', 'examples/*'] }) },
      /^examples\/x\/package\.json:5: /,
    ],
    ...['@(packages|libs)/*', '?ackages/*', '../shared/*', 'packages/.\\./old', 'packages/*/../../old'].map(
      (pattern): [string, Files, Files, RegExp] => [
        `a folder becomes a workspace that the base only may have had: ${pattern}`,
        { ...BASE, 'package.json': json({ ...ROOT, workspaces: ['packages/*', pattern] }) },
        { ...BASE, 'package.json': json({ ...ROOT, workspaces: ['packages/*', pattern, 'examples/*'] }) },
        /^examples\/x\/package\.json:5: /,
      ],
    ),
    [
      'a workspace that a pattern only may name asks for more',
      { ...BASE, 'package.json': json({ ...ROOT, workspaces: ['packages/*/../../examples/x'] }) },
      {
        ...BASE,
        'package.json': json({ ...ROOT, workspaces: ['packages/*/../../examples/x'] }),
        'examples/x/package.json': json({ name: 'x', version: '1.0.0', dependencies: { most: '^1.0.0' } }),
      },
      /^examples\/x\/package\.json:5: .*"most@\^1\.0\.0"/,
    ],
    [
      'a workspace in a folder whose name ends as that of installed packages',
      { ...BASE, ...INSTALLED_LIKE, 'my_node_modules/x/package.json': json({ name: 'x', version: '1.0.0' }) },
      {
        ...BASE,
        ...INSTALLED_LIKE,
        'my_node_modules/x/package.json': json({ name: 'x', version: '1.0.0', dependencies: { more: '^1.0.0' } }),
      },
      /^my_node_modules\/x\/package\.json:5: /,
    ],
    [
      'an entry leaves that such a workspace asks for',
      { ...BASE, ...INSTALLED_LIKE, ...ASKING_FOR_DEP },
      { ...BASE, ...INSTALLED_LIKE, ...ASKING_FOR_DEP, 'yarn.lock': LIB, 'packages/a/package.json': json({ name: 'a', version: '1.0.0' }) },
      /^my_node_modules\/x\/package\.json:5: /,
    ],
    [
      'a folder that is copied from now on asks for more than its entry says',
      { ...BASE, 'local/package.json': json({ name: 'local', version: '1.0.0', dependencies: { more: '^1.0.0' } }) },
      {
        ...BASE,
        'package.json': json({ ...ROOT, dependencies: { ...ROOT.dependencies, local: 'file:./local' } }),
        'yarn.lock': `${LIB}${DEP}"local@file:./local":\n  version "1.0.0"\n`,
        'local/package.json': json({ name: 'local', version: '1.0.0', dependencies: { more: '^1.0.0' } }),
      },
      /^local\/package\.json:5: /,
    ],
    [
      'a folder that is copied asks for it',
      {
        ...BASE,
        'yarn.lock': `${LIB}${DEP}"local@file:./local":\n  version "1.0.0"\n  dependencies:\n    dep "^1.0.0"\n`,
        'local/package.json': json({ name: 'local', version: '1.0.0', dependencies: { dep: '^1.0.0' } }),
      },
      {
        ...BASE,
        'packages/a/package.json': json({ name: 'a', version: '1.0.0' }),
        'yarn.lock': `${LIB}"local@file:./local":\n  version "1.0.0"\n`,
        'local/package.json': json({ name: 'local', version: '1.0.0', dependencies: { dep: '^1.0.0' } }),
      },
      /^local\/package\.json:5: /,
    ],
  ])('refused: %s', async (_, before, after, message) => {
    await expect(compared(before, after)).rejects.toThrow(message)
  })

  test.each<[string, Files, Files]>([
    ['nothing leaves', BASE, { ...BASE, 'yarn.lock': block('lib@^1.0.0', '1.1.0') + DEP }],
    [
      'the workspace no longer asks for it',
      BASE,
      { ...BASE, 'yarn.lock': LIB, 'packages/a/package.json': json({ name: 'a', version: '1.0.0' }) },
    ],
    ['what leaves nobody asks for', { ...BASE, 'yarn.lock': LIB + DEP + block('more@^1.0.0', '1.0.0') }, BASE],
    ...['@(packages|examples)/*', '../shared/*', 'examples\\*'].map((pattern): [string, Files, Files] => [
      `the same pattern as before may name the workspace that asks for it: ${pattern}`,
      {
        ...BASE,
        'package.json': json({ ...ROOT, workspaces: ['packages/*', pattern] }),
        'yarn.lock': LIB + DEP + block('old@^1.0.0', '1.0.0'),
      },
      { ...BASE, 'package.json': json({ ...ROOT, workspaces: ['packages/*', pattern, 'more/*'] }) },
    ]),
    ['a folder that is no workspace asks for it', BASE, { ...BASE, 'yarn.lock': LIB + DEP }],
    ['the base left it open', { ...BASE, 'yarn.lock': LIB + block('more@^2.0.0', '2.0.0') }, { ...BASE, 'yarn.lock': LIB }],
  ])('no word: %s', async (_, before, after) => {
    expect(await compared(before, after)).toMatchObject({ unmet: [] })
  })
})

const NEAR = { '../shared': { version: '1.0.0' }, 'node_modules/shared': { resolved: '../shared', link: true } }
const ofNpm = (workspaces: readonly string[]): Files => ({
  'package-lock.json': json({ lockfileVersion: 3, packages: { '': { workspaces }, ...NEAR } }),
  'package.json': json({ name: 'app', workspaces }),
  'evil/package.json': json({ name: 'evil', version: '1.0.0', dependencies: { more: '^1.0.0' } }),
})

test.each<[readonly string[], readonly string[], number]>([
  [['../shared'], ['../shared', 'evil'], 1],
  [['../shared'], ['../shared', '!!evil'], 1],
  [['../shared'], ['../shared', 'other'], 0],
  [['../shared', 'evil'], ['../shared', 'evil', 'other'], 0],
  [['../shared', 'evil', '!evil'], ['../shared', 'evil', '!!!evil', '!!evil'], 1],
])('npm 7: workspaces %j become %j', async (before, after, news) => {
  expect((await compare(ofNpm(before), ofNpm(after))).unmet).toHaveLength(news)
})

test('where the lockfile is the first one, every workspace is held against it', async () => {
  await expect(compare(without('yarn.lock'), { ...BASE, 'yarn.lock': LIB })).rejects.toThrow(/^packages\/a\/package\.json:5: /)
})

test('of 300 workspaces none is read where nothing leaves, all where something does', async () => {
  const many = { ...BASE, ...MANY }
  const same = side({ ...many, 'yarn.lock': block('lib@^1.0.0', '1.1.0') + DEP })
  await compare(many, {}, same)
  expect(new Set(same.reads)).toEqual(new Set(['yarn.lock', 'package.json']))
  const less = side({ ...many, 'yarn.lock': block('lib@^1.1.0', '1.1.0') + DEP })
  await compare(many, {}, less).catch(() => undefined)
  expect(new Set(less.reads).size).toBe(2 + 302)
})

test('an audit holds the lockfile against the manifest beside it alone', async () => {
  const head = side({ ...BASE, 'yarn.lock': LIB })
  expect(await allLocked(head)).toMatchObject({ unmet: [] })
  expect(head.reads).not.toContain('packages/a/package.json')
})
