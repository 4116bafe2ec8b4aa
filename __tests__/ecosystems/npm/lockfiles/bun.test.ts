/** bun.lock, text versions 0 to 2: against bun's own listings, entry by entry, and against what must not be believed. */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type LockedPackage, spec } from '../../../../src/domain/package.ts'
import { isLockfileName } from '../../../../src/ecosystems/files.ts'
import { parseLockfile } from '../../../../src/ecosystems/npm/lockfiles/formats/index.ts'
import { gateErrorOf, sha512 } from '../../../helpers/locked.ts'

const FIXTURES = path.join(import.meta.dirname, 'fixtures', 'bun')
const FILE = 'bun.lock'

/** As bun writes it: one line per entry, a comma behind the last. */
const text = (entries: readonly string[], root = '{ "name": "app" }'): string =>
  `{\n  "lockfileVersion": 1,\n  "workspaces": {\n    "": ${root},\n  },\n  "packages": {\n${entries.map((entry) => `    ${entry},\n`).join('\n')}  }\n}\n`
const lib = `"lib": ["lib@1.0.0", "", {}, "${sha512('lib')}"]`
const parse = (content: string): readonly LockedPackage[] => parseLockfile(content, FILE).packages
const only = (entry: string): LockedPackage => {
  const packages = parse(text([entry]))
  expect(packages).toHaveLength(1)
  return packages[0]!
}

const COMMIT = '0123456789abcdef0123456789abcdef01234567'

describe('what bun lists is what is read', () => {
  test.each(fs.readdirSync(FIXTURES).filter((name) => name !== 'README.md'))('%s', (folder) => {
    const read = parseLockfile(fs.readFileSync(path.join(FIXTURES, folder, 'bun.lock'), 'utf8'), FILE)
    const listed = fs
      .readFileSync(path.join(FIXTURES, folder, 'listing.txt'), 'utf8')
      .split('\n')
      .slice(1)
    // The listing has the folder's name, and of what has an address the address. Since 1.4 it leaves out what is for another platform.
    const specs = new Set(
      listed.flatMap((line) => /^[│├└─ ]+(.+)$/.exec(line)?.[1] ?? []).map((shown) => shown.replace(/^(.+)-(?:cjs|alias)@/, '$1@')),
    )
    const shown = ({ name, version, source }: LockedPackage): string => {
      // A folder that a dependency names is listed by its path.
      if (source.kind === 'workspace' && !specs.has(`${name}@${source.path}`)) return `${name}@workspace:${source.path}`
      return `${name}@${'path' in source ? source.path : version}`
    }
    const elsewhere = /^(?:fsevents|@tailwindcss|@emnapi|@napi-rs|@tybys|tslib)/
    const isListed = (name: string): boolean => specs.has('fsevents@2.3.3') || !elsewhere.test(name)
    expect(new Set(read.packages.map(shown).filter(isListed))).toEqual(specs)
  })
})

describe('facts of an entry', () => {
  test.each<[string, string, string, LockedPackage['source'], Partial<LockedPackage>]>([
    [
      'the default registry',
      lib,
      'lib@1.0.0',
      { kind: 'registry', url: undefined },
      { alias: undefined, location: { file: FILE, line: 7 } },
    ],
    [
      'another registry',
      '"lib": ["lib@1.0.0", "https://r.example/lib/-/lib-1.0.0.tgz", {}, ""]',
      'lib@1.0.0',
      { kind: 'registry', url: 'https://r.example/lib/-/lib-1.0.0.tgz' },
      { integrity: undefined },
    ],
    [
      'not the tarball of this version',
      '"lib": ["lib@1.0.0", "https://r.example/lib/-/lib-1.0.1.tgz", {}, ""]',
      'lib@1.0.0',
      { kind: 'tarball', url: 'https://r.example/lib/-/lib-1.0.1.tgz' },
      {},
    ],
    [
      'an alias, nested',
      '"@a/b/@c/d": ["@s/real@1.0.0", "", {}, ""]',
      '@s/real@1.0.0',
      { kind: 'registry', url: undefined },
      { alias: '@c/d' },
    ],
    ['a workspace', '"lib": ["lib@workspace:packages/lib"]', 'lib@0.0.0', { kind: 'workspace', path: 'packages/lib' }, {}],
    ['the root', '"lib": ["lib@root:", {}]', 'lib@0.0.0', { kind: 'workspace', path: '' }, {}],
    ['a link', '"lib": ["lib@link:lib", {}]', 'lib@0.0.0', { kind: 'file', path: 'lib' }, {}],
    ['a folder', '"lib": ["lib@file:lib", {}]', 'lib@0.0.0', { kind: 'workspace', path: 'lib' }, {}],
    [
      'a commit that GitHub packs',
      `"lib": ["lib@https://codeload.github.com/o/lib/tar.gz/${COMMIT}", {}, "${sha512('x')}"]`,
      `lib@${COMMIT}`,
      { kind: 'git', url: `https://codeload.github.com/o/lib/tar.gz/${COMMIT}`, commit: COMMIT },
      {},
    ],
    ['a folder outside', '"lib": ["lib@file:../lib", {}]', 'lib@0.0.0', { kind: 'file', path: '../lib' }, {}],
    [
      'a tarball in the repository',
      `"lib": ["lib@vendor/lib-3.0.0.tgz", {}, "${sha512('x')}"]`,
      'lib@3.0.0',
      { kind: 'file', path: 'vendor/lib-3.0.0.tgz' },
      {},
    ],
    [
      'a tarball from elsewhere',
      '"lib": ["lib@https://evil.example/lib.tgz", {}]',
      'lib@0.0.0',
      { kind: 'tarball', url: 'https://evil.example/lib.tgz' },
      {},
    ],
    [
      'git',
      '"lib": ["lib@git+ssh://git@github.com/o/lib.git#0123456789", {}, "0123456789"]',
      'lib@0123456789',
      { kind: 'git', url: 'git+ssh://git@github.com/o/lib.git', commit: '0123456789' },
      { integrity: undefined },
    ],
    [
      'GitHub',
      '"lib": ["lib@github:o/lib#0123456", {}, "o-lib-0123456"]',
      'lib@0123456',
      { kind: 'git', url: 'github:o/lib', commit: '0123456' },
      {},
    ],
    [
      'a version no registry holds',
      '"lib": ["lib@1.0.0 evil", "", {}, ""]',
      'lib@1.0.0_evil',
      { kind: 'tarball', url: '"lib@1.0.0 evil"' },
      {},
    ],
  ])('%s', (_, entry, expected, source, more) => {
    const found = only(entry)
    expect([spec(found), found.source]).toEqual([expected, source])
    expect(found).toMatchObject(more)
  })

  test('the direct dependencies that bring it in, of the root and of workspaces', () => {
    const packages = parse(
      `{"lockfileVersion":1,"workspaces":{"":{"dependencies":{"a":"1","w":"workspace:*"}},"w":{"name":"w","devDependencies":{"b":"1"}}},"packages":{
        "w": ["w@workspace:w"],
        "a": ["a@1.0.0", "", { "dependencies": { "c": "1" } }, ""],
        "b": ["b@1.0.0", "", { "optionalDependencies": { "c": "1" } }, ""],
        "c": ["c@1.0.0", "", {}, ""],
        "w/b": ["b@2.0.0", "", { "peerDependencies": { "c": "1", "d": "1" } }, ""],
        "w/b/c": ["c@2.0.0", "", {}, ""],
        "d": ["d@1.0.0", "", {}, ""],
      }}`,
    )
    const via = Object.fromEntries(packages.map((entry) => [spec(entry), entry.via]))
    expect(via).toEqual({
      'w@0.0.0': [],
      'a@1.0.0': [],
      'b@1.0.0': [],
      'c@1.0.0': ['a'],
      'b@2.0.0': [],
      'c@2.0.0': ['b'],
      'd@1.0.0': ['b'],
    })
  })

  test.each([
    ['below a package of a registry', 'bundled', '"lib"'],
    ['below one that is bundled itself', 'bundled', '"lib", "lib/x"'],
  ])('bundled %s', (_, kind, above) => {
    const nested = above.endsWith('x"')
      ? [`"lib/x": ["x@1.0.0", "", { "bundled": true }, ""]`, `"lib/x/in": ["in@1.0.0", "", { "bundled": true }, ""]`]
      : [`"lib/in": ["in@1.0.0", "", { "bundled": true }, ""]`]
    expect(parse(text([lib, ...nested])).at(-1)?.source).toEqual({
      kind,
      inside: { name: 'lib', version: '1.0.0', source: { kind: 'registry', url: undefined } },
    })
  })

  test.each([
    ['at the top, where bun installs it', [`"in": ["in@1.0.0", "", { "bundled": true }, ""]`]],
    ['below a folder', ['"lib": ["lib@file:lib", {}]', `"lib/in": ["in@1.0.0", "", { "bundled": true }, ""]`]],
    ['below nothing', [`"lib/in": ["in@1.0.0", "", { "bundled": true }, ""]`]],
  ])('not bundled %s', (_, entries) => {
    expect(parse(text(entries)).at(-1)?.source.kind).toBe('registry')
  })

  test('what need not be there is not missed', () => {
    const facts = `{ "dependencies": { "lib": "1" }, "optionalDependencies": { "x": "1" }, "peerDependencies": { "y": "1" } }`
    expect(parse(text([lib, `"a": ["a@1.0.0", "", ${facts}, ""]`])).map(spec)).toEqual(['lib@1.0.0', 'a@1.0.0'])
  })

  test('a chain of bundles, each inside the one above, in a time that grows with the file', () => {
    const depth = 1500
    const chain = Array.from({ length: depth }, (_, at) => `"${'a/'.repeat(at)}a": ["a@1.0.${at}", "", { "bundled": ${at > 0} }, ""]`)
    const sources = parse(text(chain)).map(({ source }) => source)
    expect(sources.filter(({ kind }) => kind === 'bundled')).toHaveLength(depth - 1)
    expect(sources.at(-1)).toMatchObject({ inside: { name: 'a', version: '1.0.0' } })
  })

  test('a key that is not a place, and calls itself bundled', () => {
    expect(only('"": ["lib@1.0.0", "", { "bundled": true }, ""]').source.kind).toBe('registry')
  })

  test('an address that looks like a version again and again', () => {
    expect(only(`"lib": ["lib@https://files.example/${'-1.1.1'.repeat(200_000)}", {}]`)).toMatchObject({ version: '0.0.0' })
  })

  test('commas, and what looks like them and like comments in strings', () => {
    const plain = text([lib])
    expect(parse(plain.replace('"]', '" , ]'))).toEqual(parse(plain))
    expect(only('"a,}": ["a//b@1.0.0", "", { "bin": "/*,]" }, "",]').source.kind).toBe('tarball')
  })
})

describe('what cannot be read says so, with the line', () => {
  test.each<[string, string, RegExp]>([
    ['an empty file', '', /:1: is not JSON/],
    ['no version', '{ "workspaces": {}, "packages": {} }', /has no `lockfileVersion`/],
    ['no packages', '{\n"lockfileVersion": 1, "workspaces": {}}', /has no `packages`/],
    ['no workspaces', '{\n"lockfileVersion": 1, "packages": {}}', /has no `workspaces`/],
    ['an entry that is no list', text(['"lib": {}']), /:7: the entry "lib" does not start/],
    ['an entry without a version', text(['"lib": ["lib"]']), /:7: the entry "lib" does not start/],
    ['an entry without a hash', text(['"lib": ["lib@1.0.0", "", {}]']), /:7: the entry "lib" is not \[/],
    ['a key twice', text([lib, lib]), /:9: has the key "lib" twice/],
    ['the end missing', text([lib]).slice(0, -20), /:\d+: is not JSON/],
    ['a comment without an end', text([lib]).replace('"packages"', '/* "packages"'), /:6: has a comment/],
    ...['\n', '\r', '\u2028', '\u2029'].map((end): [string, string, RegExp] => [
      `a comment that bun ends at ${JSON.stringify(end)}`,
      text([lib]).replace('"lib": [', `// x${end}"evil": ["evil@https://evil.example/x.tgz", {}], "lib": [`),
      /:7: has a comment/,
    ]),
    ['a comment between brackets', text([lib]).replace('"lib": [', '"lib": /* x */ ['), /:7: has a comment/],
    [
      'an entry gone that another one depends on',
      text([lib, `"a": ["a@1.0.0", "", { "dependencies": { "gone": "1" } }, ""]`]),
      /:9: no entry for "gone"/,
    ],
    [
      'an entry gone that a workspace depends on',
      text([lib]).replace('"workspaces": {', '"workspaces": { "w": { "devDependencies": { "gone": "1" } },'),
      /:3: no entry for "gone"/,
    ],
    [
      'a git entry whose tag is another commit',
      text([`"lib": ["lib@git+https://h.example/o/lib.git#${COMMIT}", {}, "${'f'.repeat(40)}"]`]),
      /:7: the entry "lib" is at/,
    ],
    [
      'a commit that GitHub packs, and another tag',
      text([`"lib": ["lib@github:o/lib#abcdef1", {}, "o-lib-abcdef2"]`]),
      /:7: the entry "lib" is at/,
    ],
    ['a git entry without a tag', text([`"lib": ["lib@github:o/lib#abcdef1", {}]`]), /:7: the entry "lib" has no commit/],
    ['one element more', text([`"lib": ["lib@1.0.0", "", {}, "", "x"]`]), /:7: the entry "lib" is not \[/],
    ['facts that are none', text([`"lib": ["lib@1.0.0", "", [], ""]`]), /:7: the entry "lib" is not \[/],
    ['something else behind an address', text([`"lib": ["lib@https://h.example/lib.tgz", {}, {}]`]), /:7: the entry "lib" is not \[/],
    [
      'an entry that lies where nobody looks for it',
      text([lib, `"b/gone": ["gone@1.0.0", "", {}, ""]`, `"a": ["a@1.0.0", "", { "dependencies": { "gone": "1" } }, ""]`]),
      /no entry for "gone"/,
    ],
    ['a merge conflict', text([lib]).replace('    "lib"', '=======\n    "lib"'), /:7: holds a merge conflict/],
    ['lists in lists', text([`"lib": ${'['.repeat(100_000)}`]), /:7: is nested more than/],
  ])('%s', (_, content, message) => {
    const error = gateErrorOf(() => parse(content))
    expect([error.code, error.message]).toEqual(['LOCKFILE_UNREADABLE', expect.stringMatching(message)])
  })

  test('a later version, and what is not text', () => {
    expect(gateErrorOf(() => parse(text([lib]).replace('"lockfileVersion": 1', '"lockfileVersion": 3'))).code).toBe('LOCKFILE_UNSUPPORTED')
    const binary = gateErrorOf(() => parseLockfile('#!/usr/bin/env bun\nbun-lockfile-format-v0\n', 'packages/a/bun.lockb'))
    expect([binary.code, binary.help]).toEqual(['LOCKFILE_UNSUPPORTED', expect.stringContaining('bun install --save-text-lockfile')])
  })
})

describe('names of lockfiles', () => {
  test.each([
    'package-lock.json',
    'a/b/npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'a/pnpm-lock.feature.yaml',
    'yarn.lock',
    'bun.lock',
    'bun.lockb',
    'deno.lock',
  ])('%s', (name) => {
    expect(isLockfileName(name)).toBe(true)
  })
  test.each(['package.json', 'package-lock.json.bak', 'yarn.lock/x', 'Cargo.lock', 'my-package-lock.json', 'toString'])(
    '%s is none',
    (name) => {
      expect(isLockfileName(name)).toBe(false)
      expect(gateErrorOf(() => parseLockfile('', name)).code).toBe('LOCKFILE_UNSUPPORTED')
    },
  )
  test('deno.lock says what to do', () => {
    expect(gateErrorOf(() => parseLockfile('{}', 'deno.lock')).help).toContain('lockfiles')
  })
})
