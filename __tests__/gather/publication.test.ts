/** What is asked about one locked version, and how often. */
import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { type Answer, absent, known, unavailable } from '../../src/domain/answer.ts'
import type { AttestationProbe } from '../../src/gather/passes-on.ts'
import { createPublications, withoutArchive } from '../../src/gather/publication.ts'
import type { Question, World } from '../../src/world.ts'
import { AT, documentWith, sigstore } from '../attestation/minted.ts'
import { worldThatAnswers } from '../helpers/asked.ts'
import { locked } from '../helpers/candidate.ts'
import { sha512Hex, trustOf } from '../helpers/mint.ts'
import { HONEST, entry, pack } from '../helpers/tarball.ts'

const BYTES = pack(...HONEST)
const sri = (algorithm: string, bytes: Buffer = BYTES): string => `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`
const DOCUMENT = documentWith({ name: 'lib', version: '1.1.0', sha512: sha512Hex(BYTES), publishedAt: AT })
const packageClaims = (attested: boolean) => ({
  name: 'lib',
  versions: {
    '1.1.0': {
      name: 'lib',
      version: '1.1.0',
      dist: { integrity: sri('sha512'), shasum: createHash('sha1').update(BYTES).digest('hex'), ...(attested ? { attestations: {} } : {}) },
    },
  },
})

interface Registry {
  readonly tarball?: Answer<unknown>
  readonly attested?: boolean
}

function world({ tarball = known(BYTES), attested = true }: Registry, asked: string[] = []): World {
  const answer = (question: Question): Answer<unknown> => {
    if (question.to === 'registry' && question.accept === 'bytes') return tarball
    if (question.path.startsWith('/-/')) return attested ? known(DOCUMENT) : absent
    return known(packageClaims(attested))
  }
  return {
    ...worldThatAnswers((question) => {
      asked.push(question.path)
      return answer(question)
    }),
    trustMaterial: () => Promise.resolve(trustOf(sigstore)),
  }
}

const OWN: AttestationProbe = () => Promise.resolve('own')

async function outcome(integrity: string | undefined, registry: Registry = {}, asked: string[] = []): Promise<string> {
  const { evidence, binding, archive } = await createPublications(world(registry, asked), OWN)(locked('1.1.0', { integrity }), 'public')
  return [evidence.kind, binding, archive.kind].join(' ')
}

const TARBALL = '/lib/-/lib-1.1.0.tgz'

describe('a locked version', () => {
  test.each<[string, string | undefined, Registry, string, boolean]>([
    ['with a sha512 asks for no tarball', sri('sha512'), {}, 'verified lockfile not-asked', false],
    ['with a sha1 asks for it, and is bound to its bytes', sri('sha1'), {}, 'verified lockfile known', true],
    ['with a sha384 too', sri('sha384'), {}, 'verified lockfile known', true],
    ['with a sha1 of other bytes is refused', sri('sha1', Buffer.from('evil')), {}, 'invalid none known', true],
    ['with a sha384 of other bytes is refused', sri('sha384', Buffer.from('evil')), {}, 'invalid none known', true],
    [
      'with a right sha1, where other bytes are served, is refused',
      sri('sha1'),
      { tarball: known(pack(...HONEST, entry('package/x'))) },
      'invalid none known',
      true,
    ],
    [
      'with a sha1, in an outage, is undetermined',
      sri('sha1'),
      { tarball: unavailable('timeout', 'x') },
      'unavailable none unavailable',
      true,
    ],
    [
      'with a sha1, where a page is served, is undetermined',
      sri('sha1'),
      { tarball: known(Buffer.from('<html>')) },
      'unavailable none unavailable',
      true,
    ],
    ['with a sha1 and no tarball is undetermined', sri('sha1'), { tarball: absent }, 'unavailable none absent', true],
    ['with a sha1 and no attestations asks for none', sri('sha1'), { attested: false }, 'unattested none not-asked', false],
    ['with a sha256 and no attestations asks for it', sri('sha256'), { attested: false }, 'unattested none known', true],
    ['without a hash is bound through the registry', undefined, {}, 'verified registry not-asked', false],
  ])('%s', async (_, integrity, registry, wanted, asksTarball) => {
    const asked: string[] = []
    expect(await outcome(integrity, registry, asked)).toBe(wanted)
    expect(asked.includes(TARBALL)).toBe(asksTarball)
  })

  test('is asked about once, however often it is locked', async () => {
    const asked: string[] = []
    const publications = createPublications(world({}, asked), OWN)
    const pkg = locked('1.1.0', { integrity: sri('sha1') })
    await Promise.all([publications(pkg, 'public'), publications(pkg, 'public')])
    expect(asked.filter((path) => path === TARBALL)).toHaveLength(1)
  })

  test('that leaves needs no tarball, and stays refused where its hashes are', async () => {
    const asked: string[] = []
    const publications = createPublications(world({}, asked), OWN)
    const of = async (integrity: string) => (await publications(withoutArchive(locked('1.1.0', { integrity })), 'public')).evidence.kind
    expect([await of(sri('sha1')), await of(sri('sha512')), await of(`${sri('sha512')} ${sri('sha512', Buffer.from('x'))}`)]).toEqual([
      'verified',
      'verified',
      'invalid',
    ])
    expect(asked).not.toContain(TARBALL)
  })
})
