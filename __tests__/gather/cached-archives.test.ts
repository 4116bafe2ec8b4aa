/** New archives of Yarn's cache: which ones are shown to have their tarball's files. Nothing else lets one in. */
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
  readonly patch?: string | undefined | Error
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
      read: (file) =>
        file === 'yarn.lock'
          ? Promise.resolve('text' in given ? given.text : locked('lib@npm:1.1.0'))
          : file !== '.yarn/patches/lib.patch'
            ? Promise.resolve(undefined)
            : given.patch instanceof Error
              ? Promise.reject(given.patch)
              : Promise.resolve(given.patch),
      bytes: () => (bytes instanceof Error ? Promise.reject(bytes) : Promise.resolve(bytes)),
    },
    registries: () => Promise.resolve({ default: 'https://registry.npmjs.org', scoped: new Map() }),
    trustMaterial: () => Promise.resolve(trustOf(sigstore)),
  }
  const lockfile = 'lockfile' in given ? given.lockfile : 'yarn.lock'
  const [unshown] = await unshownArchives([{ ecosystem: 'npm', path, lockfile }], NO_POLICY, world, npmArchives.cached)
  return unshown === undefined ? 'shown' : `${unshown.isOutage ? 'outage' : 'not shown'}: ${unshown.why}`
}

/** The hash of the locator was written by Yarn 4. */
const LOCATOR = 'left-pad@patch:left-pad@npm%3A1.2.0#~/.yarn/patches/left-pad-npm-1.2.0-c8c4f367ba.patch::version=1.2.0&hash=5b9601'
const patchedBy = (selector: string, name = 'lib'): string => `${name}@patch:${name}@npm%3A1.1.0#${selector}::version=1.1.0&hash=5b9601`
const hashOf = (locator: string): string => {
  const sha512 = (text: string): string => createHash('sha512').update(text).digest('hex')
  const at = locator.indexOf('@', 1)
  return sha512(sha512(locator.slice(0, at).replace(/[@/]/g, '')) + locator.slice(at + 1)).slice(0, 10)
}
const archivePath = (locator: string): string => `.yarn/cache/lib-patch-${hashOf(locator)}-abcdef0123.zip`
const OWN = patchedBy('~/.yarn/patches/lib.patch')
const PATCH = '--- a/index.js\n+++ b/index.js\n@@ -1 +1,2 @@\n-x\n\\ No newline at end of file\n+x\n+patched\n'
const PATCHED: Given = {
  path: archivePath(OWN),
  text: locked(OWN),
  patch: PATCH,
  bytes: archive({ ...FILES, 'index.js': 'x\npatched\n' }),
}

test('the hash of a locator is that which Yarn puts into the name of an archive', () => expect(hashOf(LOCATOR)).toBe('9ee717bb98'))

const namedBy = (locator: string): Given => ({ path: archivePath(locator), text: locked(locator) })

const PACKED_NOT = Buffer.from('<html>')

describe('is shown', () => {
  test.each<[string, Given]>([
    ['the archive of the tarball', {}],
    ['another archive of the same files', { bytes: archive(FILES, { level: 'mixed' }) }],
    ['under the name that Yarn 2 gives it', { path: '.yarn/cache/lib-npm-1.1.0-0123456789-7.zip' }],
    ['of a version with a SHA-1 alone', { dist: { shasum: hash('sha1', 'hex') } }],
    ['what a patch of the repository makes of it', PATCHED],
    [
      'by a patch that is named from the workspace that asks, as by Yarn 3',
      { ...PATCHED, ...namedBy(`${patchedBy('./.yarn/patches/lib.patch')}&locator=app%40workspace%3A.`) },
    ],
    [
      "what none of Yarn's own patches changes",
      { ...PATCHED, ...namedBy(patchedBy('optional!builtin<compat/lib>')), bytes: archive(FILES) },
    ],
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
    ['no archive', { bytes: PACKED_NOT }, /^not shown: cannot be read unambiguously/],
    ['a link', { bytes: new UnsuitableFileError('a link', { help: '' }) }, /^not shown: cannot be read/],
    ['a file that is gone', { bytes: undefined }, /^not shown: cannot be read/],
    ['a version that is not locked', { path: PATH.replace('1.1.0', '1.2.0') }, /^not shown: does not belong to a version/],
    [
      'what a patch of another locator made',
      { ...PATCHED, path: '.yarn/cache/lib-patch-0123456789-abcdef0123.zip' },
      /^not shown: does not belong to a version/,
    ],
    ['what is patched otherwise', { ...PATCHED, bytes: archive({ ...FILES, 'index.js': 'x\nevil\n' }) }, /^not shown: has another/],
    ['a patch that is not there', { ...PATCHED, patch: undefined }, /^not shown: is patched in a way/],
    ['a patch that is a link', { ...PATCHED, patch: new UnsuitableFileError('a link', { help: '' }) }, /^not shown: is patched in a way/],
    [
      "what Yarn's own patch changes",
      { ...PATCHED, ...namedBy(patchedBy('optional!builtin<compat/lib>')) },
      /^not shown: is patched in a way/,
    ],
    [
      'a patch upon a patch',
      {
        ...PATCHED,
        ...namedBy('lib@patch:lib@patch%3Alib@npm%253A1.1.0%23builtin<compat/lib>#~/.yarn/patches/lib.patch::version=1.1.0&hash=5b9601'),
      },
      /^not shown: is patched in a way/,
    ],
    [
      'a patch from outside of the repository',
      { ...PATCHED, ...namedBy(patchedBy('~/../.yarn/patches/lib.patch')) },
      /^not shown: is patched in a way/,
    ],
    [
      'a patch that comes in a package',
      { ...PATCHED, ...namedBy(`${patchedBy('./.yarn/patches/lib.patch')}&locator=evil%40npm%3A1.0.0`) },
      /^not shown: is patched in a way/,
    ],
    [
      'where what is under the patch has other bytes',
      { ...PATCHED, served: known(tarball({ ...FILES, 'index.js': 'evil' })) },
      /^not shown: .*does not have the hash/,
    ],
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
