/**
 * Less evidence about the bytes never gets a greener verdict. Every kind of hash in the lockfile (right, wrong or missing) is combined with every
 * answer about the archive, the metadata and the attestations.
 *
 * a. a hash of other bytes than the attested ones never passes, of any kind, with any answer of the registry
 * b. a missing answer never passes if the hash needs it, and never counts as other bytes
 * c. no weaker kind of hash passes if the sha512 of the same bytes does not
 */
import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { type RegistryAnswers, establish, needsArchive } from '../src/attestation/index.ts'
import { type Answer, absent, known, notAsked } from '../src/domain/answer.ts'
import type { Verdict } from '../src/domain/verdict.ts'
import type { PackageClaims } from '../src/domain/claims.ts'
import { NO_POLICY, type Policy } from '../src/domain/policy.ts'
import type { ArchiveDigests } from '../src/domain/archive.ts'
import { decide } from '../src/line/decide.ts'
import { digestsOf } from '../src/ecosystems/npm/tarball/digests.ts'
import { documentWith, verifier } from './attestation/minted.ts'
import * as is from './helpers/candidate.ts'
import { sha512Hex } from './helpers/mint.ts'
import { byAccounts, byPublisher, forLib, policy } from './helpers/policy.ts'

const { SEED = '20261122', RUNS: HOW_MANY = '200' } = process.env
const RUNS = { numRuns: Number(HOW_MANY), ...(SEED === 'random' ? {} : { seed: Number(SEED) }) }

const KINDS = ['sha512', 'sha384', 'sha256', 'sha224', 'sha1', 'md5'] as const
type Kind = (typeof KINDS)[number]
const ATTESTED = 'the bytes that were attested'
const OTHER = 'other bytes'
const hash = (kind: Kind, of: string): string => `${kind}-${createHash(kind).update(of).digest('base64')}`
const digests = (of: string): Answer<ArchiveDigests> => known(digestsOf(Buffer.from(of)))
const DOCUMENT = documentWith({
  name: 'lib',
  version: '1.1.0',
  sha512: sha512Hex(ATTESTED),
  publishedAt: is.HEAD_AT,
})

/** What is locked, and what the registry answers. */
interface World {
  readonly integrity: string | undefined
  readonly before: string | undefined
  readonly attested: boolean
  readonly document: Answer<unknown>
  readonly claimed: Answer<PackageClaims>
  readonly archive: Answer<ArchiveDigests>
  readonly policy: Policy
}

const claimed = (of: string | undefined, hasShasum: boolean, attested: boolean): Answer<PackageClaims> =>
  known(
    is.packageClaims({
      '1.0.0': attested ? {} : is.byAlice,
      '1.1.0': {
        ...(attested ? {} : is.byAlice),
        integrity: of === undefined ? undefined : is.locked('1.1.0', { integrity: hash('sha512', of) }).integrity,
        shasum: hasShasum && of !== undefined ? createHash('sha1').update(of).digest('hex') : undefined,
      },
    }),
  )

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const worlds: fc.Arbitrary<World> = pick(true, true, false).chain((attested) =>
  fc.record({
    integrity: fc.oneof(
      fc.tuple(pick(...KINDS), pick(ATTESTED, ATTESTED, OTHER)).map(([kind, of]) => hash(kind, of)),
      fc.tuple(pick(...KINDS), pick(...KINDS), pick(ATTESTED, OTHER)).map(([a, b, of]) => `${hash(a, ATTESTED)} ${hash(b, of)}`),
      fc.constant(undefined),
    ),
    before: pick(...KINDS.map((kind) => hash(kind, 'before')), undefined),
    attested: fc.constant(attested),
    document: attested ? pick<Answer<unknown>>(known(DOCUMENT), known(DOCUMENT), is.outage) : fc.constant<Answer<unknown>>(absent),
    claimed: fc.oneof(
      fc.tuple(pick(ATTESTED, ATTESTED, OTHER, undefined), fc.boolean()).map(([of, shasum]) => claimed(of, shasum, attested)),
      pick<Answer<PackageClaims>>(is.outage, absent),
    ),
    archive: pick<Answer<ArchiveDigests>>(digests(ATTESTED), digests(ATTESTED), digests(OTHER), is.outage, absent),
    policy: pick(NO_POLICY, policy(forLib(byPublisher())), policy(forLib(byAccounts('alice')))),
  }),
)

/** As gather/publication.ts and the line do it. */
async function verdictOf({ integrity, before, attested, document, claimed, archive, policy: by }: World): Promise<Verdict> {
  const after = is.locked('1.1.0', { integrity })
  const answers: Omit<RegistryAnswers, 'archive'> = { package: after, document, claimed, requirePublishAttestation: true }
  const asked = needsArchive(answers) ? archive : notAsked
  const { evidence, binding } = await establish(verifier, { ...answers, archive: asked })
  // Who published is not what this is about: the identity is that of the version before.
  const settled = { evidence: evidence.kind === 'verified' ? is.verified() : evidence, binding }
  const parts = { change: is.updated(after, is.locked('1.0.0', { integrity: before })), ...settled, claimed, archive: asked }
  return decide(attested ? is.candidate(parts) : is.plain(parts), by)
}

const isOf = (integrity: string | undefined, of: string): boolean => {
  const strongest = KINDS.find((kind) => (integrity ?? '').includes(`${kind}-`))
  const hashes = new Set((integrity ?? '').split(' ').filter((one) => one.startsWith(`${strongest ?? ''}-`)))
  return strongest !== undefined && hashes.size === 1 && hashes.has(hash(strongest, of))
}

/** How often a property spoke of anything: one about nothing holds of everything. */
async function always(property: (world: World) => Promise<boolean>): Promise<void> {
  let spoken = 0
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      if (await property(world)) spoken += 1
    }),
    RUNS,
  )
  expect(spoken).toBeGreaterThan(10)
}

describe('the bytes', () => {
  test('some of these worlds pass, with each kind of hash but md5', async () => {
    for (const kind of KINDS) {
      const world = { integrity: hash(kind, ATTESTED), before: hash(kind, 'before'), attested: true, document: known(DOCUMENT) }
      const whole = { ...world, claimed: claimed(ATTESTED, true, true), archive: digests(ATTESTED), policy: NO_POLICY }
      expect([kind, (await verdictOf(whole)).kind]).toEqual([kind, kind === 'md5' ? 'unauthorized' : 'authorized'])
    }
  })

  test('that are not the attested ones never pass', () =>
    always(async (world) => {
      if (!world.attested || world.integrity === undefined || isOf(world.integrity, ATTESTED)) return false
      expect((await verdictOf(world)).kind).not.toBe('authorized')
      return true
    }))

  test('of an unattested version that are not those of its registry never pass', () =>
    always(async (world) => {
      const honest = { ...world, claimed: claimed(ATTESTED, true, false), archive: digests(ATTESTED), attested: false, document: absent }
      if (world.integrity === undefined || isOf(world.integrity, ATTESTED)) return false
      expect((await verdictOf(honest)).kind).not.toBe('authorized')
      return true
    }))

  test('without a hash never pass', () =>
    always(async (world) => {
      expect((await verdictOf({ ...world, integrity: undefined })).kind).not.toBe('authorized')
      return true
    }))
})

describe('less evidence is never greener', () => {
  const LESS: readonly (readonly [string, (world: World) => Partial<World>])[] = [
    ['the archive could not be had', () => ({ archive: is.outage })],
    ['the archive is not there', () => ({ archive: absent })],
    ['the metadata could not be had', () => ({ claimed: is.outage })],
    ['the attestations could not be had', () => ({ document: is.outage })],
    ['there is no hash', () => ({ integrity: undefined })],
    [
      'there is a second hash of the same kind',
      ({ integrity = '' }) => ({ integrity: `${integrity} ${hash('sha512', OTHER)} ${hash('sha512', ATTESTED)}` }),
    ],
  ]
  test.each(LESS)('%s', (_, lessen) =>
    always(async (world) => {
      if ((await verdictOf(world)).kind === 'authorized') return false
      expect((await verdictOf({ ...world, ...lessen(world) })).kind).not.toBe('authorized')
      return true
    }),
  )

  test('a weaker kind of hash of the same bytes', () =>
    always(async (world) => {
      for (const bytes of [ATTESTED, OTHER]) {
        const verdicts = await Promise.all(KINDS.map((kind) => verdictOf({ ...world, integrity: hash(kind, bytes) })))
        const [strong, ...weaker] = verdicts.map(({ kind }) => kind === 'authorized')
        if (strong !== true) expect([bytes, ...weaker]).toEqual([bytes, ...weaker.map(() => false)])
      }
      return true
    }))
})

test('an outage beside the right hash never reads as other bytes', async () => {
  const outages = fc.subarray(['archive', 'claimed', 'document'] as const, { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(pick(...KINDS.slice(0, 5)), outages, fc.boolean(), async (kind, out, attested) => {
      const honest: World = {
        integrity: hash(kind, ATTESTED),
        before: hash(kind, 'before'),
        attested,
        document: attested ? known(DOCUMENT) : absent,
        claimed: claimed(ATTESTED, kind === 'sha1', attested),
        archive: digests(ATTESTED),
        policy: NO_POLICY,
      }
      expect((await verdictOf(honest)).kind).toBe('authorized')
      const struck = { ...honest, ...Object.fromEntries(out.map((part) => [part, is.outage])) }
      expect((await verdictOf(struck)).kind).not.toBe('unauthorized')
    }),
    RUNS,
  )
})
