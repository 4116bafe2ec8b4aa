/** When Yarn Berry's checksum ties the lockfile to the attested bytes, and when it does not. */
import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { type Answer, absent, known, unavailable } from '../../src/domain/answer.ts'
import { boundByArchive } from '../../src/gather/other-hashes.ts'
import type { Publication } from '../../src/gather/publication.ts'
import { createArchives } from '../../src/gather/archives.ts'
import type { World } from '../../src/world.ts'
import { candidate, locked, outage, packageClaims } from '../helpers/candidate.ts'
import { HONEST, entry, pack } from '../helpers/tarball.ts'

const BYTES = pack(...HONEST)
const OTHER = pack(...HONEST, entry('package/x', 'x'))
const sha512 = (bytes: Buffer): string => `sha512-${createHash('sha512').update(bytes).digest('base64')}`
/** Written by Yarn 4.18.1 for this tarball. */
const CHECKSUM =
  '10c0/d9ca0f02cad72edd5d56071673ab34516b74e8223b93ce3fe8b92aa889764e4df90b15c4a93d84dcdbaab2d14dc6776ce2662b5c5da8a3e610b6be92c8963e0b'

interface Given {
  readonly served?: Answer<unknown>
  readonly claimed?: string
  readonly checksum?: string
  readonly asked?: Partial<Publication>
}

async function bindingOf({ served = known(BYTES), claimed = sha512(BYTES), checksum = CHECKSUM, asked = {} }: Given, paths: string[] = []) {
  const pkg = locked('1.1.0', { integrity: undefined, checksum: checksum === '' ? undefined : checksum })
  const publication: Publication = {
    ...candidate({}),
    binding: 'registry',
    claimed: known(packageClaims({ '1.1.0': { integrity: claimed as never } })),
    ...asked,
  }
  const world: Pick<World, 'ask'> = {
    ask: (question) => {
      paths.push(question.path)
      return Promise.resolve(served)
    },
  }
  return (await boundByArchive(pkg, 'public', publication, createArchives(world as World))).binding
}

describe('the checksum binds', () => {
  test('where Yarn makes that archive of the attested tarball', async () => expect(await bindingOf({})).toBe('lockfile'))

  test.each<[string, Given]>([
    ['of another tarball', { served: known(OTHER), claimed: sha512(OTHER) }],
    ['of other files', { checksum: `10c0/${'ee'.repeat(64)}` }],
    ['where other bytes are served than were attested', { served: known(OTHER) }],
    ['where the right tarball is served and another one was attested', { claimed: sha512(OTHER) }],
    ['where there is no tarball', { served: absent }],
    ['where the tarball cannot be had', { served: unavailable('timeout', 'late') }],
    ['where a page is served', { served: known(Buffer.from('<html>')) }],
    ['where the registry states no sha512', { claimed: `sha1-${createHash('sha1').update(BYTES).digest('base64')}` }],
  ])('not: %s', async (_, given) => expect(await bindingOf(given)).toBe('registry'))

  test.each<[string, Given, string]>([
    ['a version that nobody attested', { asked: { binding: 'none' } }, 'none'],
    ['a lockfile that has the sha512', { asked: { binding: 'lockfile' } }, 'lockfile'],
    ['a lockfile without a checksum', { checksum: '' }, 'registry'],
    ['a registry that is down', { asked: { claimed: outage } }, 'registry'],
  ])('without a question: %s', async (_, given, wanted) => {
    const paths: string[] = []
    expect(await bindingOf(given, paths)).toBe(wanted)
    expect(paths).toEqual([])
  })
})

describe('Corepack’s hash of a package manager', () => {
  const RUNS = Buffer.from('run()')
  const YARN = pack(...HONEST, entry('package/bin/yarn.js', RUNS.toString()))
  const hash = (algorithm: string, bytes: Buffer): string => `corepack-${algorithm}/${createHash(algorithm).update(bytes).digest('hex')}`
  const held = async (checksum: string, binding: Publication['binding'] = 'registry', served: Answer<unknown> = known(YARN)) => {
    const publication: Publication = {
      ...candidate({}),
      binding,
      claimed: known(packageClaims({ '1.1.0': { integrity: sha512(YARN) as never } })),
    }
    const world: Pick<World, 'ask'> = { ask: () => Promise.resolve(served) }
    const after = await boundByArchive(
      locked('1.1.0', { integrity: undefined, checksum }),
      'public',
      publication,
      createArchives(world as World),
    )
    return { binding: after.binding, isOther: after.otherBytes !== undefined }
  }

  test.each<[string, string]>([
    ['of the one file that runs', hash('sha512', RUNS)],
    ['of the one file that runs, as older ones write it', hash('sha224', RUNS)],
    ['of the tarball', hash('sha224', YARN)],
  ])('%s binds the attested bytes', async (_what, checksum) => {
    expect(await held(checksum)).toEqual({ binding: 'lockfile', isOther: false })
    expect(await held(checksum, 'none')).toEqual({ binding: 'none', isOther: false })
  })

  test('of other bytes says so, attested or not', async () => {
    for (const binding of ['registry', 'none'] as const)
      expect(await held(hash('sha512', Buffer.from('evil')), binding)).toEqual({ binding, isOther: true })
  })

  test('where no tarball can be read nothing is shown', async () => {
    for (const served of [absent, unavailable('timeout', 'late'), known(OTHER)])
      expect(await held(hash('sha512', RUNS), 'registry', served)).toEqual({ binding: 'registry', isOther: false })
  })
})
