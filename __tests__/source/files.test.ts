/** Whether a tarball is made of files of one commit: what may differ, and what may never. */
import { describe, expect, test } from '@jest/globals'
import type { ArchiveContents } from '../../src/domain/archive.ts'
import { npmSource } from '../../src/ecosystems/npm/source/index.ts'
import { compareFiles, filesInNone } from '../../src/source/files.ts'
import type { JsonObject } from '../../src/text/json.ts'

const id = (letter: string): string => letter.repeat(40)
const PLAIN = { name: 'lib', version: '1.1.0', main: 'index.js', scripts: { test: 'jest' } }

const archive = (files: Readonly<Record<string, string>>, manifest: JsonObject = PLAIN): ArchiveContents => ({
  root: 'package',
  files: new Map(
    Object.entries({ 'package.json': 'p', ...files }).map(([path, letter]) => [path, { size: 1, blobId: id(letter), executable: false }]),
  ),
  manifest,
})
const tree = (files: Readonly<Record<string, string>>, folder = '') => ({
  blobs: new Map(Object.entries(files).map(([path, letter]) => [path, id(letter)])),
  folder,
})
const differing = (
  files: Readonly<Record<string, string>>,
  source: Readonly<Record<string, string>>,
  { published = PLAIN, manifest = PLAIN, folder = '' }: { published?: JsonObject; manifest?: JsonObject | undefined; folder?: string } = {},
): readonly string[] => compareFiles(archive(files, published), tree(source, folder), manifest, npmSource.files).differing

const SAME = { 'package.json': 'p', 'index.js': 'a' }

describe('files', () => {
  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string?]>([
    ['the same bytes at the same path', { 'index.js': 'a' }, SAME],
    ['more in the repository', { 'index.js': 'a' }, { ...SAME, 'test/a.js': 'z' }],
    ['in a folder of a monorepo', { 'index.js': 'a' }, { 'packages/x/package.json': 'p', 'packages/x/index.js': 'a' }, 'packages/x'],
    [
      'texts of the root of a monorepo',
      { 'index.js': 'a', LICENSE: 'x', 'README.md': 'y', 'CHANGELOG.md': 'z', 'LICENSE-MIT.txt': 'q' },
      SAME,
    ],
    ['maps of declarations', { 'index.js': 'a', 'index.d.ts.map': 'x' }, SAME],
  ])('%s', (_, files, source, folder = '') => expect(differing(files, source, { folder })).toEqual([]))

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['other bytes (debug)', { 'index.js': 'b' }, SAME],
    ['a file that no tree has', { 'index.js': 'a', 'payload.js': 'x' }, SAME],
    ['the bytes of another file', { 'index.js': 'c' }, { ...SAME, 'test/c.js': 'c' }],
    ['code that is called like a text', { 'index.js': 'a', 'README.js': 'x' }, SAME],
    ['… in capitals', { 'index.js': 'a', 'LICENSE.CJS': 'x' }, SAME],
    ['a text of no known name', { 'index.js': 'a', 'data.txt': 'x' }, SAME],
    ['a script without an ending', { 'index.js': 'a', 'bin/run': 'x' }, SAME],
    ['a build file', { 'index.js': 'a', 'binding.gyp': 'x' }, SAME],
    [
      'bundled packages, whatever the tree has of them',
      { 'index.js': 'a', 'node_modules/ms/index.js': 'm' },
      { ...SAME, 'node_modules/ms/index.js': 'm' },
    ],
    ['a text among bundled packages', { 'index.js': 'a', 'node_modules/ms/README.md': 'm' }, SAME],
    ['a map', { 'index.js': 'a', 'index.js.map': 'x' }, SAME],
    ['declarations', { 'index.js': 'a', 'index.d.ts': 'x' }, SAME],
  ])('%s is not reproduced', (_, files, source) => expect(differing(files, source)).toHaveLength(1))

  test('counts all, and names the first ten', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`f${String(index).padStart(2, '0')}.js`, 'x']))
    const found = compareFiles(archive({ 'index.js': 'a', ...many }), tree(SAME), PLAIN, npmSource.files)
    expect(found).toMatchObject({ same: 2, total: 32, others: 30 })
    expect(found.differing).toHaveLength(10)
  })
})

describe('the manifest, where its bytes differ', () => {
  const files = { 'index.js': 'a' }
  const source = { 'package.json': 'q', 'index.js': 'a' }
  const of = (published: JsonObject, manifest: JsonObject | undefined): readonly string[] =>
    differing(files, source, { published: { ...PLAIN, ...published }, manifest })
  test.each<[string, JsonObject, JsonObject]>([
    ['another version', { version: '1.1.0' }, { ...PLAIN, version: '0.0.0-development' }],
    ['keys removed', {}, { ...PLAIN, devDependencies: { husky: '1' }, private: true }],
    ['scripts removed', { scripts: {} }, { ...PLAIN, scripts: { test: 'jest', prepare: 'husky' } }],
    ['a workspace range resolved', { dependencies: { a: '^1.0.0' } }, { ...PLAIN, dependencies: { a: 'workspace:^' } }],
    ['a catalogue range resolved', { peerDependencies: { a: '^1' } }, { ...PLAIN, peerDependencies: { a: 'catalog:' } }],
    ['a dependency left out', { dependencies: {} }, { ...PLAIN, dependencies: { a: '1' } }],
    ['publishConfig put in place', { main: 'dist/a.js' }, { ...PLAIN, publishConfig: { main: 'dist/a.js' } }],
  ])('%s', (_, published, manifest) => expect(of(published, manifest)).toEqual([]))
  test.each<[string, JsonObject, JsonObject]>([
    ['another main', { main: 'evil.js' }, PLAIN],
    ['an entry point that is gone', { main: undefined }, PLAIN],
    ['another export', { exports: './evil.js' }, { ...PLAIN, exports: './a.js' }],
    ['a script added', { scripts: { test: 'jest', postinstall: 'x' } }, PLAIN],
    ['a script changed', { scripts: { test: 'evil' } }, PLAIN],
    ['a dependency added', { dependencies: { evil: '1' } }, { ...PLAIN, dependencies: {} }],
    ['another range', { dependencies: { a: '^2' } }, { ...PLAIN, dependencies: { a: '^1' } }],
    ['an address in place of a workspace', { dependencies: { a: 'github:x/y' } }, { ...PLAIN, dependencies: { a: 'workspace:*' } }],
    ['another list of files', { files: ['evil'] }, { ...PLAIN, files: ['lib'] }],
    ['another type of module', { type: 'module' }, PLAIN],
    ['any new key', { overrides: {} }, PLAIN],
  ])('%s is not reproduced', (_, published, manifest) => expect(of(published, manifest)).toEqual(['package.json']))
})

test('a manifest that could not be read leaves it open', () => {
  expect(
    compareFiles(archive({ 'index.js': 'a' }), tree({ 'package.json': 'q', 'index.js': 'a' }), undefined, npmSource.files).others,
  ).toBe(1)
})

describe('without a tag', () => {
  const sets = (...known: readonly string[]) => [{ has: (_path: string, blob: string) => known.includes(blob) }]
  test('a file that one of the sets has, anywhere, is known', () =>
    expect(filesInNone(archive({ 'index.js': 'a' }), sets(id('a')), npmSource.files).others).toBe(0))
  test('one that none has is not', () => {
    const found = filesInNone(archive({ 'index.js': 'a', 'evil.js': 'e', 'README.md': 'r' }), sets(id('a')), npmSource.files)
    expect(found).toMatchObject({ others: 1, differing: ['evil.js'] })
  })
})
