/** The checksums that real Yarns wrote for one tarball, and what must not pass for them. */
import { describe, expect, test } from '@jest/globals'
import { isArchiveOf } from '../../../../src/ecosystems/npm/tarball/yarn-archive.ts'
import { entry, pack } from '../../../helpers/tarball.ts'

const RANDOM = Buffer.from(Array.from({ length: 300 }, (_, at) => (at * 7919 + at * at * 31) % 251))
const FILES: Readonly<Record<string, Buffer>> = {
  manifest: entry('package/package.json', '{"name":"@a/lib","version":"1.1.0","bin":"bin/run.js"}\n'),
  script: entry('package/bin/run.js', '#!/usr/bin/env node\nconsole.log(1)\n', { mode: 0o755 }),
  empty: entry('package/empty.txt'),
  text: entry('package/lib/deep/er.txt', 'a line\n'.repeat(400)),
  random: entry('package/lib/random.bin', RANDOM),
  named: entry('package/lib/été.js', 'module.exports = 1\n'),
}
const packed = (other: Readonly<Record<string, Buffer>> = {}): Buffer => pack(...Object.values({ ...FILES, ...other }))
/** Written by `yarn install` upon `file:./lib.tgz`. */
const STORED =
  '1741936966e12a8f9d22f9eb61094b6890d2bceba631486cce1dead9107a1d0f6254ad86564cc1c564778589ff8c63ec6d2f206ce774fbf0ce004cd6aac1d060'
const MIXED =
  '9cfe6933135e43dc51c4da0c446ad56180dbc0202d51b643bb730830bad1bfb0bdff06ec401394fac45832e6d4a5c2324129b253c0049c26384eab689b46a722'

describe('the checksum of', () => {
  test.each([
    ['Yarn 4.18.1, as it is set up', `10c0/${STORED}`],
    ['Yarn 4.18.1 with `compressionLevel: mixed`', `10/${MIXED}`],
    [
      'Yarn 4.18.1 with `compressionLevel: 9`',
      '10c9/1d8e8b660ab78580b98be188e04cf16feeaf288a25b1932f49580214f9bde7cdac61eecb17347884a22994edd7e345b6204d13ca9ca67808f720c50c02dba00d',
    ],
    [
      'Yarn 4.18.1 with `compressionLevel: 1`',
      '10c1/0d7d5c5f629cdbe9df0efe393ef4b545152e57e95ad53d02af13f95b68f2644a75aeefbb8d7840f6404258a3c35ed089149f7876fc661c0ad5dce06f87ecdbc8',
    ],
    ['Yarn 3.8.7, as it is set up', `8/${MIXED}`],
    ['Yarn 3.8.7 with `compressionLevel: 0`', `8c0/${STORED}`],
  ])('%s', async (_, checksum) => expect(await isArchiveOf(packed(), '@a/lib', checksum)).toBe(true))
})

describe('is not shown of', () => {
  const evil = entry('package/bin/run.js', '#!/usr/bin/env node\nconsole.log(2)\n', { mode: 0o755 })
  test.each<[string, Buffer, string, string]>([
    ['another file', packed({ script: evil }), '@a/lib', `10c0/${STORED}`],
    ['another mode', packed({ empty: entry('package/empty.txt', '', { mode: 0o755 }) }), '@a/lib', `10c0/${STORED}`],
    ['one more file', packed({ more: entry('package/x.js', 'x') }), '@a/lib', `10c0/${STORED}`],
    ['one file less', pack(...Object.values(FILES).slice(1)), '@a/lib', `10c0/${STORED}`],
    ['another name', packed(), '@b/lib', `10c0/${STORED}`],
    ['another way to compress', packed(), '@a/lib', `10/${STORED}`],
    [
      'the checksum of Yarn 2.4.3',
      packed(),
      '@a/lib',
      `7/ed6c27491059fd7edbe3472ee6cf650667f5faaff7fc4c922c8dcf417c34b89bafae67a5eb62abd57109b216c6e06abb7e066d97e20de75571914a3f1bb07a6a`,
    ],
    ['a checksum without a cache key', packed(), '@a/lib', STORED],
    ['a cache key that is none', packed(), '@a/lib', `10c11/${STORED}`],
    ['what is no checksum', packed(), '@a/lib', '10c0/abc'],
    ['what is no tarball', Buffer.from('<html>'), '@a/lib', `10c0/${STORED}`],
    ['a tarball that is cut off', packed().subarray(0, 300), '@a/lib', `10c0/${STORED}`],
    ['a link', packed({ more: entry('package/x', '', { type: '2', link: '/etc/passwd' }) }), '@a/lib', `10c0/${STORED}`],
    [
      'a folder behind what lies in it',
      packed({ more: entry('package/lib/', '', { type: '5', mode: 0o755 }) }),
      '@a/lib',
      `10c0/${STORED}`,
    ],
  ])('%s', async (_, bytes, name, checksum) => expect(await isArchiveOf(bytes, name, checksum)).toBe(false))
})
