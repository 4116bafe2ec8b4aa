/** What a package.json asks of an install, and what it must not hide. */
import { describe, expect, test } from '@jest/globals'
import { readManifest } from '../../../../src/ecosystems/npm/manifest/manifest.ts'
import { asksTheSame } from '../../../../src/ecosystems/npm/manifest/manifest-compare.ts'

const read = (data: unknown, file = 'package.json') => readManifest(JSON.stringify(data, undefined, 2), file)

describe('readManifest', () => {
  test('dependencies of every kind, with their lines', () => {
    const text = `{
  "name": "app",
  "dependencies": {
    "a": "^1.0.0"
  },
  "devDependencies": { "b": "https://host.example/b.tgz" },
  "optionalDependencies": { "c": "*" },
  "peerDependencies": { "d": ">=1", "e": "2" },
  "peerDependenciesMeta": { "d": { "optional": true } }
}`
    const found = readManifest(text, 'packages/app/package.json')
    expect(found.folder).toBe('packages/app')
    expect(found.dependencies.map(({ kind, name, spec, mayBeAbsent, location }) => [kind, name, spec, mayBeAbsent, location.line])).toEqual(
      [
        ['dependencies', 'a', '^1.0.0', false, 4],
        ['devDependencies', 'b', 'https://host.example/b.tgz', false, 6],
        ['optionalDependencies', 'c', '*', false, 7],
        ['peerDependencies', 'd', '>=1', true, 8],
        ['peerDependencies', 'e', '2', false, 8],
      ],
    )
  })

  test('overrides and resolutions, by their path', () => {
    const found = read({
      overrides: { a: '1', b: { '.': '2', c: { d: '3' } } },
      resolutions: { 'x/y': '4' },
      pnpm: { overrides: { 'p>q': '5' } },
    })
    expect(found.overrides.map(({ path, spec }) => [path, spec])).toEqual([
      [['a'], '1'],
      [['b'], '2'],
      [['b', 'c', 'd'], '3'],
    ])
    expect(found.resolutions.map(({ path, spec }) => [path, spec])).toEqual([[['x/y'], '4']])
    expect(found.pnpmOverrides.map(({ path, spec }) => [path, spec])).toEqual([[['p>q'], '5']])
  })

  test('workspaces in both forms, the package manager, its engines', () => {
    expect(read({ workspaces: ['a', 'b/*'] }).workspaces).toEqual(['a', 'b/*'])
    expect(read({ workspaces: { packages: ['a'] } }).workspaces).toEqual(['a'])
    const found = read({ packageManager: 'pnpm@10.0.0', devEngines: { packageManager: { name: 'pnpm' } } })
    expect(found.packageManager).toEqual({ text: 'pnpm@10.0.0', location: { file: 'package.json', line: 2 } })
    expect(found.devEngines?.value).toEqual({ packageManager: { name: 'pnpm' } })
  })

  test.each([
    ['no JSON', '{ "dependencies": ', undefined],
    ['no object', '[]', undefined],
    ['a key twice: the last one counts, as for package managers', '{"overrides":{"a":"1"},"overrides":{"a":"2"}}', '2'],
    ['comments, which bun reads', '{ // note\n "overrides": { "a": "3", }, }', '3'],
    ['dependencies as a list', '{"dependencies":["a@https://host.example/a.tgz"],"overrides":{"a":"4"}}', '4'],
    ['overrides deeper than anybody writes', `{"overrides":{"a":"5","b":${'{"c":'.repeat(30)}"1"${'}'.repeat(30)}}}`, '5'],
    ['nesting without end', `{"overrides":${'['.repeat(5000)}${']'.repeat(5000)}}`, undefined],
  ])('a problem is told, and hides nothing: %s', (_, text, spec) => {
    const found = readManifest(text, 'package.json')
    expect(found.problem).toBeDefined()
    expect(found.overrides.find(({ path }) => path[0] === 'a')?.spec).toBe(spec)
  })

  test('a byte order mark is accepted', () => {
    expect(readManifest('\ufeff{"dependencies":{"a":"1"}}', 'package.json')).toMatchObject({
      problem: undefined,
      dependencies: [{ name: 'a' }],
    })
  })
})

describe('asksTheSame', () => {
  const base = { name: 'app', version: '1.0.0', scripts: { test: 'a' }, dependencies: { a: '1', b: '2' } }

  test.each([
    ['scripts and texts', { ...base, scripts: { test: 'b' }, description: 'new', keywords: ['x'] }],
    ['the order of keys', { dependencies: { b: '2', a: '1' }, version: '1.0.0', name: 'app' }],
  ])('is not disturbed by %s', (_, other) => expect(asksTheSame(read(base), read(other))).toBe(true))

  test.each([
    ['a range', { ...base, dependencies: { a: '1', b: '3' } }],
    ['another kind', { ...base, dependencies: { a: '1' }, devDependencies: { b: '2' } }],
    ['an override', { ...base, overrides: { a: '1' } }],
    ['a resolution', { ...base, resolutions: { a: '1' } }],
    ["pnpm's overrides", { ...base, pnpm: { overrides: { a: '1' } } }],
    ['a workspace', { ...base, workspaces: ['x'] }],
    ['the package manager', { ...base, packageManager: 'npm@11.0.0' }],
    ['its name', { ...base, name: 'other' }],
  ])('sees %s', (_, other) => expect(asksTheSame(read(base), read(other))).toBe(false))

  test('does not trust what was not read wholly', () => {
    const broken = readManifest('{"a":1,"a":1}', 'package.json')
    expect(asksTheSame(broken, broken)).toBe(false)
    expect(asksTheSame(undefined, undefined)).toBe(true)
    expect(asksTheSame(undefined, read(base))).toBe(false)
  })
})
