/** An archive holds the tarball's files, or says why not; and bytes of which there are two readings are none. */
import { describe, expect, test } from '@jest/globals'
import type { ArchiveContents } from '../../../../src/domain/archive.ts'
import { readTarball } from '../../../../src/ecosystems/npm/tarball/read.ts'
import { differenceFrom } from '../../../../src/ecosystems/npm/tarball/yarn-cache.ts'
import { entry, pack } from '../../../helpers/tarball.ts'
import { type ArchiveOptions, type Files, archive } from '../../../helpers/yarn-archive.ts'

const FILES = { 'package.json': '{"name":"lib","version":"1.1.0"}', 'index.js': 'x'.repeat(500), 'lib/deep/été.js': 'y', empty: '' }

async function contents(): Promise<ArchiveContents> {
  const read = await readTarball(pack(...Object.entries(FILES).map(([path, content]) => entry(`package/${path}`, content))))
  if (read.kind !== 'known') throw new Error(JSON.stringify(read))
  return read.value
}

const difference = async (bytes: Buffer, name = 'lib') => differenceFrom(bytes, name, await contents())

describe('the files of the tarball', () => {
  test.each<[string, ArchiveOptions, string]>([
    ['stored, as Yarn 4', {}, 'lib'],
    ['compressed as far as it helps, as Yarn 2 and 3', { level: 'mixed' }, 'lib'],
    ['compressed', { level: 9 }, 'lib'],
    ['of a scope', { name: '@a/lib' }, '@a/lib'],
  ])('%s', async (_, options, name) => expect(await difference(archive(FILES, options), name)).toBeUndefined())

  test('in another order', async () => {
    expect(await difference(archive(Object.fromEntries(Object.entries(FILES).toReversed())))).toBeUndefined()
  })
})

describe('not the files of the tarball', () => {
  test.each<[string, Files, ArchiveOptions, RegExp]>([
    ['another file', { ...FILES, 'index.js': 'evil' }, {}, /another .*index\.js/],
    ['another file of the same size', { ...FILES, 'index.js': 'z'.repeat(500) }, {}, /another .*index\.js/],
    ['one more file', { ...FILES, 'evil.js': 'evil' }, {}, /evil\.js, which/],
    ['one file less', Object.fromEntries(Object.entries(FILES).slice(1)), {}, /lacks 1/],
    ['nothing', {}, {}, /lacks 4/],
    ['another name', FILES, { name: 'evil' }, /node_modules\/evil/],
    ['a folder beside it', { ...FILES, '../evil/x': 'x' }, {}, /node_modules\/evil/],
    ['a link', FILES, { link: true }, /neither a file nor a folder/],
    ['a file that unpacks to more', { ...FILES, 'index.js': 'x'.repeat(5_000_000) }, { level: 9 }, /another .*index\.js/],
  ])('%s', async (_, files, options, why) => expect(await difference(archive(files, options))).toMatch(why))
})

describe('two readings', () => {
  const honest = archive(FILES)
  const changed = (change: (bytes: Buffer) => Buffer | undefined): Buffer => {
    const copy = Buffer.from(honest)
    return change(copy) ?? copy
  }
  const directory = honest.readUInt32LE(honest.length - 6)
  const spliced = (at: number, more: string) =>
    changed((bytes) => Buffer.concat([bytes.subarray(0, at), Buffer.from(more), bytes.subarray(at)]))

  test.each<[string, Buffer]>([
    ['something in front', spliced(0, 'evil')],
    ['something behind', spliced(honest.length, 'evil')],
    ['something between the files and the directory', spliced(directory, 'evil')],
    ['a comment', changed((bytes) => (bytes.writeUInt16LE(4, bytes.length - 2), Buffer.concat([bytes, Buffer.from('evil')])))],
    [
      'fewer entries than there are',
      changed((bytes) => (bytes.writeUInt16LE(1, bytes.length - 12), bytes.writeUInt16LE(1, bytes.length - 14), undefined)),
    ],
    ['another name in front of the file', changed((bytes) => (bytes.write('X', 30), undefined))],
    [
      'another size in front of the file',
      changed((bytes) => (bytes.writeUInt32LE(7, honest.indexOf('package.json') - 30 - 'node_modules/lib/'.length + 22), undefined)),
    ],
    ['encryption', changed((bytes) => (bytes.writeUInt16LE(1, 6), bytes.writeUInt16LE(1, directory + 8), undefined))],
    ['an extra field', changed((bytes) => (bytes.writeUInt16LE(4, directory + 30), undefined))],
    ['a checksum that is not met', changed((bytes) => (bytes.write('Y', honest.indexOf('xxxx')), undefined))],
    ['half of it', honest.subarray(0, honest.length >> 1)],
    ['no archive', Buffer.from('<html>')],
    ['nothing', Buffer.alloc(0)],
  ])('%s', async (_, bytes) => expect(await difference(bytes)).toMatch(/cannot be read in one way only/))

  test('a change of any byte of what is stated is seen', async () => {
    const wanted = await contents()
    const unseen: number[] = []
    for (let at = 0; at < honest.length; at++) {
      const bytes = Buffer.from(honest)
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      if (differenceFrom(bytes, 'lib', wanted) === undefined) unseen.push(at)
    }
    // What decides nothing: versions, times and modes, which stand in both or in the directory alone.
    for (const at of unseen) expect(at).toBeGreaterThanOrEqual(directory)
  })
})
