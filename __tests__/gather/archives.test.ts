/** A tarball is asked where its registry keeps it, held against the hash it must have, and read only then. */
import { describe, expect, test } from '@jest/globals'
import { type Answer, absent, known, unavailable } from '../../src/domain/answer.ts'
import { type ArchiveOf, createArchives } from '../../src/gather/archives.ts'
import { digestsOf } from '../../src/ecosystems/npm/tarball/digests.ts'
import type { Question, World } from '../../src/world.ts'
import { worldThatAnswers } from '../helpers/asked.ts'
import { locked } from '../helpers/candidate.ts'
import { HONEST, entry, pack } from '../helpers/tarball.ts'

const BYTES = pack(...HONEST)
const OTHER = pack(...HONEST, entry('package/payload.js', 'x'))
const { sha512 } = digestsOf(BYTES)

const ask = (answer: Answer<unknown>, asked: Question[] = []): World => worldThatAnswers(() => answer, asked)

interface Where {
  readonly name?: string
  readonly url?: string
  readonly registry?: string
  readonly claimedAddress?: string
}

function tarballOf({ name = 'lib', url, registry = 'public', claimedAddress }: Where = {}): ArchiveOf {
  return { package: locked('1.1.0', { source: { kind: 'registry', url } }, name), registry, claimedAddress }
}

describe('where it is asked', () => {
  const ACME = 'https://npm.acme.example/api/npm'
  test.each<[string, Where, path: string]>([
    ['by the layout of the public registry', {}, '/lib/-/lib-1.1.0.tgz'],
    ['of a scope too', { name: '@acme/lib' }, '/@acme/lib/-/lib-1.1.0.tgz'],
    ['as locked', { url: 'https://registry.npmjs.org/@acme/lib/-/@acme/lib-1.1.0.tgz' }, '/@acme/lib/-/@acme/lib-1.1.0.tgz'],
    ['as locked at the alias of Yarn', { url: 'https://registry.yarnpkg.com/lib/-/lib-1.1.0.tgz' }, '/lib/-/lib-1.1.0.tgz'],
    ['as locked at another registry', { registry: ACME, url: `${ACME}/download/lib/1.1.0/0a0a0a0a` }, '/download/lib/1.1.0/0a0a0a0a'],
    ['as the metadata says', { registry: ACME, claimedAddress: `${ACME}/download/lib/1.1.0/0b` }, '/download/lib/1.1.0/0b'],
    ['never at another host that the metadata names', { claimedAddress: 'https://evil.example/lib.tgz' }, '/lib/-/lib-1.1.0.tgz'],
    [
      'never at a host whose name begins alike',
      { url: 'https://registry.npmjs.org.evil.example/lib/-/lib-1.1.0.tgz' },
      '/lib/-/lib-1.1.0.tgz',
    ],
  ])('%s', async (_, where, path) => {
    const asked: Question[] = []
    await createArchives(ask(absent, asked)).digests(tarballOf(where))
    expect(asked).toEqual([{ to: 'registry', registry: where.registry ?? 'public', path, accept: 'bytes' }])
  })
})

describe('what comes of it', () => {
  test('its hashes', async () => {
    expect(await createArchives(ask(known(BYTES))).digests(tarballOf())).toEqual(known(digestsOf(BYTES)))
  })

  test('its files, where it has the hash that it must have', async () => {
    const held = await createArchives(ask(known(BYTES))).contents(tarballOf(), sha512)
    expect(held.kind === 'same' ? [...held.value.files.keys()] : held).toEqual(['package.json', 'index.js'])
  })

  test('other bytes are not handed on', async () => {
    let made = 0
    const held = await createArchives(ask(known(OTHER))).withBytes(tarballOf(), sha512, () => Promise.resolve(++made))
    expect([held, made]).toEqual([{ kind: 'other-bytes', sha512: digestsOf(OTHER).sha512 }, 0])
    expect(await createArchives(ask(known(OTHER))).contents(tarballOf(), sha512)).toMatchObject({ kind: 'other-bytes' })
  })

  test('what has the right hash and cannot be read is unknown', async () => {
    const odd = pack(...HONEST, ...HONEST)
    expect(await createArchives(ask(known(odd))).contents(tarballOf(), digestsOf(odd).sha512)).toMatchObject({ kind: 'unavailable' })
  })

  test.each<[string, Answer<unknown>, unknown]>([
    ['a page in its place', known(Buffer.from('<!doctype html>')), { kind: 'unavailable', code: 'malformed' }],
    ['JSON in its place', known({ error: 'x' }), { kind: 'unavailable', code: 'malformed' }],
    ['an outage', unavailable('timeout', 'timed out'), { kind: 'unavailable', code: 'timeout' }],
    ['a 404', absent, { kind: 'absent' }],
  ])('%s accuses nobody', async (_, answer, wanted) => {
    const tarballs = createArchives(ask(answer))
    expect(await tarballs.digests(tarballOf())).toMatchObject(wanted as object)
    expect(await tarballs.contents(tarballOf(), sha512)).toMatchObject(wanted as object)
  })

  test('eight are in memory at a time, and no more', async () => {
    let [now, most] = [0, 0]
    const tarballs = createArchives(ask(known(BYTES)))
    const make = async (): Promise<void> => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setTimeout(resolve, 5))
      now--
    }
    await Promise.all(Array.from({ length: 40 }, () => tarballs.withBytes(tarballOf(), sha512, make)))
    expect(most).toBe(8)
  })
})
