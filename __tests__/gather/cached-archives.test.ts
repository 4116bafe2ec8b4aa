/** Archives of Yarn's cache that come with a change: which are shown to hold their tarball's files, and that nothing else lets one in. */
import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { type Answer, absent, known, unavailable } from '../../src/domain/answer.ts'
import { NO_POLICY } from '../../src/domain/policy.ts'
import { UnsuitableFileError } from '../../src/errors.ts'
import { npmArchives } from '../../src/ecosystems/npm/tarball/index.ts'
import { unshownArchives } from '../../src/gather/cached-archives.ts'
import type { World } from '../../src/world.ts'
import { sigstore } from '../attestation/minted.ts'
import { trustOf } from '../helpers/mint.ts'
import { worldThatAnswers } from '../helpers/asked.ts'
import { entry, pack } from '../helpers/tarball.ts'
import { type Files, archive } from '../helpers/yarn-archive.ts'

const FILES: Files = { 'package.json': '{"name":"lib","version":"1.1.0"}', 'index.js': 'x' }
const tarball = (files: Files): Buffer => pack(...Object.entries(files).map(([path, content]) => entry(`package/${path}`, content)))
const BYTES = tarball(FILES)
const hash = (algorithm: string, encoding: 'base64' | 'hex', bytes = BYTES): string => createHash(algorithm).update(bytes).digest(encoding)
const HEX = 'ab'.repeat(64)
const locked = (locator: string): string =>
  `__metadata:\n  version: 8\n  cacheKey: 10c0\n\n"x@npm:*":\n  version: 1.1.0\n  resolution: "${locator}"\n  checksum: 10c0/${HEX}\n  languageName: node\n  linkType: hard\n`
const PATH = '.yarn/cache/lib-npm-1.1.0-0123456789-abcdef0123.zip'

interface Given {
  readonly path?: string
  readonly lockfile?: string | undefined
  readonly text?: string | undefined
  readonly bytes?: Uint8Array | Error | undefined
  readonly served?: Answer<unknown>
  readonly dist?: object
  readonly claimed?: Answer<unknown>
}

async function told(given: Given): Promise<string> {
  const { path = PATH, served = known(BYTES), dist = { integrity: `sha512-${hash('sha512', 'base64')}` } } = given
  const { claimed = known({ name: 'lib', versions: { '1.1.0': { name: 'lib', version: '1.1.0', dist } } }) } = given
  const bytes = 'bytes' in given ? given.bytes : archive(FILES)
  const base = worldThatAnswers((question) =>
    question.to === 'registry' && question.accept === 'bytes' ? served : question.path.startsWith('/-/') ? absent : claimed,
  )
  const world: World = {
    ...base,
    head: {
      ...base.head,
      read: () => Promise.resolve('text' in given ? given.text : locked('lib@npm:1.1.0')),
      bytes: () => (bytes instanceof Error ? Promise.reject(bytes) : Promise.resolve(bytes)),
    },
    registries: () => Promise.resolve({ default: 'https://registry.npmjs.org', scoped: new Map() }),
    trustMaterial: () => Promise.resolve(trustOf(sigstore)),
  }
  const lockfile = 'lockfile' in given ? given.lockfile : 'yarn.lock'
  const [unshown] = await unshownArchives([{ ecosystem: 'npm', path, lockfile }], NO_POLICY, world, npmArchives.cached)
  return unshown === undefined ? 'shown' : `${unshown.isOutage ? 'outage' : 'not shown'}: ${unshown.why}`
}

const PACKED_NOT = Buffer.from('<html>')

describe('is shown', () => {
  test.each<[string, Given]>([
    ['the archive of the tarball', {}],
    ['another archive of the same files', { bytes: archive(FILES, { level: 'mixed' }) }],
    ['under the name that Yarn 2 gives it', { path: '.yarn/cache/lib-npm-1.1.0-0123456789-7.zip' }],
    ['of a version with a SHA-1 alone', { dist: { shasum: hash('sha1', 'hex') } }],
    [
      'of a scope',
      {
        path: '.yarn/cache/@a-lib-npm-1.1.0-0123456789-abcdef0123.zip',
        text: locked('@a/lib@npm:1.1.0'),
        bytes: archive(FILES, { name: '@a/lib' }),
        claimed: known({
          name: '@a/lib',
          versions: { '1.1.0': { name: '@a/lib', version: '1.1.0', dist: { integrity: `sha512-${hash('sha512', 'base64')}` } } },
        }),
      },
    ],
  ])('%s', async (_, given) => expect(await told(given)).toBe('shown'))
})

describe('is not shown', () => {
  const evil = { ...FILES, 'index.js': 'evil' }
  test.each<[string, Given, RegExp]>([
    ['an archive of other files', { bytes: archive(evil) }, /^not shown: has another/],
    ['an archive of another package', { bytes: archive(FILES, { name: 'evil' }) }, /^not shown: has/],
    ['no archive', { bytes: PACKED_NOT }, /^not shown: cannot be read in one way/],
    ['a link', { bytes: new UnsuitableFileError('a link', { help: '' }) }, /^not shown: cannot be read/],
    ['a file that is gone', { bytes: undefined }, /^not shown: cannot be read/],
    ['a version that is not locked', { path: PATH.replace('1.1.0', '1.2.0') }, /^not shown: does not belong to a version/],
    ['what Yarn patched', { path: '.yarn/cache/lib-patch-0123456789-abcdef0123.zip' }, /^not shown: does not belong to a version/],
    [
      'a version from elsewhere',
      { text: locked('lib@npm:1.1.0::__archiveUrl=https%3A%2F%2Fevil.example%2Fx.tgz') },
      /^not shown: does not belong to a version/,
    ],
    ['without a lockfile above it', { lockfile: undefined }, /^not shown: does not belong to a version/],
    ['beside a lockfile that is gone', { text: undefined }, /^not shown: does not belong to a version/],
    ['beside a lockfile of Yarn 1', { text: 'lib@^1.1.0:\n  version "1.1.0"\n' }, /^not shown: does not belong to a version/],
    [
      'where other bytes are served than the registry states',
      { served: known(tarball(evil)), bytes: archive(evil) },
      /^not shown: .*does not have the hash/,
    ],
    ['where the SHA-1 is that of other bytes', { dist: { shasum: 'f'.repeat(40) } }, /^not shown: .*does not have the hash/],
    ['where the registry has no tarball', { served: absent }, /^not shown: .*no tarball/],
    ['where the registry has no such version', { claimed: known({ name: 'lib', versions: {} }) }, /^not shown: .*no tarball/],
    ['where the tarball is late', { served: unavailable('timeout', 'late') }, /^outage: /],
    ['where the registry is down', { claimed: unavailable('unreachable', 'down') }, /^outage: /],
  ])('%s', async (_, given, wanted) => expect(await told(given)).toMatch(wanted))
})
