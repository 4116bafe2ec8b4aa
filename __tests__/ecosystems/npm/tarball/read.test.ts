/** The contents of a tarball are known only if every package manager reads the same. Otherwise they are unknown. */
import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import type { ArchiveContents } from '../../../../src/domain/archive.ts'
import { digestsOf } from '../../../../src/ecosystems/npm/tarball/digests.ts'
import { readTarball } from '../../../../src/ecosystems/npm/tarball/read.ts'
import { REFUSED, SAME } from '../../../helpers/odd-tarballs.ts'
import { END, HONEST, MANIFEST, entry, gzip, header, pack, pax, record } from '../../../helpers/tarball.ts'

const blobId = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')

async function contents(bytes: Uint8Array): Promise<ArchiveContents> {
  const answer = await readTarball(bytes)
  if (answer.kind !== 'known') throw new Error(JSON.stringify(answer))
  return answer.value
}

describe('what is read', () => {
  test('files with their size, git blob id and mode, and the manifest', async () => {
    const { root, files, manifest: read } = await contents(pack(...HONEST, entry('package/bin/run', '#!/bin/sh\n', { mode: 0o755 })))
    expect(root).toBe('package')
    expect(read).toEqual(MANIFEST)
    expect([...files.keys()]).toEqual(['package.json', 'index.js', 'bin/run'])
    expect(files.get('index.js')).toEqual({ size: 19, blobId: blobId('module.exports = 1\n'), executable: false })
    expect(files.get('bin/run')?.executable).toBe(true)
  })

  test.each(SAME)('%s', async (_, entries, file) => {
    expect([...(await contents(pack(...entries))).files.keys()]).toContain(file)
  })

  test('an archive without the empty blocks at its end, and one with more of them', async () => {
    expect((await contents(gzip(...HONEST))).files.size).toBe(2)
    expect((await contents(gzip(...HONEST, END, END, END))).files.size).toBe(2)
  })

  test('what npm packs is what git sees', async () => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-pack-'))
    fs.mkdirSync(path.join(dir, 'lib'))
    const files = {
      'package.json': JSON.stringify({ name: 'packed', version: '1.0.0', bin: 'cli.js' }),
      'cli.js': '#!/usr/bin/env node\n',
      'lib/big.js': '// ü\n'.repeat(50_000),
    }
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(dir, name), text)
    execFileSync('npm', ['pack', '--silent', '--cache', path.join(dir, 'cache')], { cwd: dir })
    const read = await contents(fs.readFileSync(path.join(dir, 'packed-1.0.0.tgz')))
    for (const name of Object.keys(files)) {
      const id = execFileSync('git', ['hash-object', path.join(dir, name)])
        .toString()
        .trim()
      expect([name, read.files.get(name)?.blobId]).toEqual([name, id])
    }
    fs.rmSync(dir, { recursive: true })
  })
})

describe('what is unknown', () => {
  test.each(REFUSED)('%s', async (_, bytes) => {
    expect(await readTarball(bytes)).toMatchObject({ kind: 'unavailable', code: expect.stringMatching(/^(?:malformed|too-large)$/) })
  })

  test('a path of 2,000 characters', async () => {
    const name = `package/${'a/'.repeat(1000)}b`
    expect(await readTarball(pack(...HONEST, pax(record('path', name)), entry('package/a.js')))).toMatchObject({ code: 'malformed' })
  })

  test('any one byte of the archive changed never adds a file that was not there, and never throws', async () => {
    const tar = Buffer.concat([...HONEST, END])
    for (let at = 0; at < tar.length; at += 7) {
      const changed = Buffer.from(tar)
      changed[at] = (changed[at] ?? 0) ^ 0x21
      const answer = await readTarball(zlib.gzipSync(changed, { level: 0 }))
      if (answer.kind === 'known') expect([...answer.value.files.keys()]).toEqual(['package.json', 'index.js'])
    }
  })
})

/** A gigabyte of zeros in a megabyte: one packed block, said a thousand times. */
function bomb(stated: number): Buffer {
  const block = zlib.deflateRawSync(Buffer.alloc(2 ** 20), { level: 9, finishFlush: zlib.constants.Z_FULL_FLUSH })
  const head = Buffer.concat([...HONEST, header('package/zeros.bin', { size: 2 ** 30 })])
  const start = zlib.deflateRawSync(head, { level: 9, finishFlush: zlib.constants.Z_FULL_FLUSH })
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(stated, 4)
  const magic = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3])
  return Buffer.concat([magic, start, ...Array.from({ length: 1024 }, () => block), zlib.deflateRawSync(END), trailer])
}

describe('bounds', () => {
  test('more than 512 MiB unpacked: at once if the trailer says so, otherwise as soon as they have come', async () => {
    const before = process.memoryUsage().rss
    expect(await readTarball(bomb(2 ** 30))).toMatchObject({ kind: 'unavailable', code: 'too-large' })
    expect(await readTarball(bomb(1000))).toMatchObject({ kind: 'unavailable', code: 'too-large' })
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20)
  })

  test('more than 100,000 entries', async () => {
    const one = header('package/f/0', { type: '5' })
    const many = Buffer.concat(Array.from({ length: 100_001 }, () => one))
    expect(await readTarball(pack(...HONEST, many))).toMatchObject({ kind: 'unavailable', code: 'too-large' })
  })

  test('a package.json of 5 MiB', async () => {
    const text = JSON.stringify({ name: 'x'.repeat(5 * 2 ** 20) })
    expect(await readTarball(pack(entry('package/package.json', text)))).toMatchObject({ kind: 'unavailable', code: 'malformed' })
  })

  test('an extended header of 100 KiB', async () => {
    const text = record('comment', 'x'.repeat(100_000))
    expect(await readTarball(pack(...HONEST, pax(text), entry('package/a.js')))).toMatchObject({ code: 'malformed' })
  })
})

test('hashes are those of the compressed bytes', () => {
  const { sha1, sha512 } = digestsOf(Buffer.from('abc'))
  expect(sha1).toBe('a9993e364706816aba3e25717850c26c9cd0d89d')
  expect(sha512.slice(0, 32)).toBe('ddaf35a193617abacc417349ae204131')
})
