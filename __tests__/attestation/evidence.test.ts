/** The bytes that attestations must be about, for everything that a lockfile and a registry can say about them. */
import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { type RegistryAnswers, establish, needsArchive } from '../../src/attestation/index.ts'
import { type Answer, type MaybeAsked, absent, known, notAsked, unavailable } from '../../src/domain/answer.ts'
import type { PackageClaims, VersionClaims } from '../../src/domain/claims.ts'
import type { ArchiveDigests } from '../../src/domain/archive.ts'
import { digestsOf } from '../../src/ecosystems/npm/tarball/digests.ts'
import { claims, locked } from '../helpers/candidate.ts'
import { VERSION, documentWith, verifier } from './minted.ts'

/** VERSION is attested for the bytes `widget`. */
const BYTES = 'widget'
const sri = (algorithm: string, of = BYTES): string => `${algorithm}-${createHash(algorithm).update(of).digest('base64')}`
const hexOf = (algorithm: string, of = BYTES): string => createHash(algorithm).update(of).digest('hex')
const digests = (of = BYTES): Answer<ArchiveDigests> => known(digestsOf(Buffer.from(of)))
const DOWN = unavailable('timeout', 'timed out')

const packageClaims = (parts: Partial<VersionClaims> = {}): Answer<PackageClaims> =>
  known({
    name: VERSION.name,
    versions: new Map([[VERSION.version, claims(VERSION.version, { integrity: undefined, ...parts })]]),
    times: new Map(),
  })

interface Given {
  readonly integrity?: string | undefined
  readonly document?: Answer<unknown>
  readonly claimed?: Answer<PackageClaims>
  readonly archive?: MaybeAsked<ArchiveDigests>
}

const answers = ({ integrity, ...given }: Given): RegistryAnswers => ({
  package: locked(VERSION.version, { integrity }, VERSION.name),
  document: known(documentWith()),
  claimed: packageClaims(),
  archive: notAsked,
  requirePublishAttestation: true,
  ...given,
})

/** `verified lockfile`, `invalid subject-digest-mismatch`, `unavailable timeout`, `unattested`. */
async function outcome(given: Given): Promise<string> {
  const { evidence, binding } = await establish(verifier, answers(given))
  if (evidence.kind === 'verified') return `verified ${binding}`
  expect(binding).toBe('none')
  return 'code' in evidence ? `${evidence.kind} ${evidence.code}` : evidence.kind
}

const served = packageClaims({ integrity: locked('1.0.0', { integrity: sri('sha512') }).integrity })
const CASES: readonly (readonly [string, Given, string])[] = [
  ['the attested sha512', { integrity: sri('sha512') }, 'verified lockfile'],
  ['the attested sha512 beside another sha1', { integrity: `${sri('sha1', 'other')} ${sri('sha512')}` }, 'verified lockfile'],
  ['another sha512', { integrity: sri('sha512', 'other') }, 'invalid subject-digest-mismatch'],
  ['two different sha512', { integrity: `${sri('sha512')} ${sri('sha512', 'other')}` }, 'invalid subject-digest-mismatch'],
  ['a sha512 that is none', { integrity: 'sha512-AAAA', claimed: served }, 'invalid subject-digest-mismatch'],
  [
    'a sha512 that is none beside a right sha1',
    { integrity: `sha512-AAAA ${sri('sha1')}`, archive: digests() },
    'invalid subject-digest-mismatch',
  ],
  ['no hash, and what the registry states', { claimed: served }, 'verified registry'],
  [
    'no hash, and the registry states other bytes',
    { claimed: packageClaims({ integrity: locked('1', { integrity: sri('sha512', 'x') }).integrity }) },
    'invalid subject-digest-mismatch',
  ],
  ['no hash, and the registry states none', {}, 'unavailable inconsistent'],
  [
    'no hash, and the registry states a sha1',
    { claimed: packageClaims({ integrity: locked('1', { integrity: sri('sha1') }).integrity }) },
    'unavailable inconsistent',
  ],
  ['no hash, and no metadata', { claimed: DOWN }, 'unavailable timeout'],
  ...['sha1', 'sha224', 'sha256', 'sha384', 'md5'].flatMap((kind): readonly (readonly [string, Given, string])[] => [
    [`a ${kind} that the archive has`, { integrity: sri(kind), archive: digests() }, 'verified lockfile'],
    [`a ${kind} of other bytes`, { integrity: sri(kind, 'other'), archive: digests(), claimed: served }, 'invalid subject-digest-mismatch'],
    [
      `a ${kind} of an archive that is not the attested one`,
      { integrity: sri(kind, 'other'), archive: digests('other'), claimed: served },
      'invalid subject-digest-mismatch',
    ],
    [`a ${kind}, and no answer about the archive`, { integrity: sri(kind), archive: DOWN, claimed: served }, 'unavailable timeout'],
    [`a ${kind}, and no archive`, { integrity: sri(kind), archive: absent, claimed: served }, 'unavailable inconsistent'],
    [`a ${kind}, and nobody asked`, { integrity: sri(kind), claimed: served }, 'unavailable inconsistent'],
    [`two different ${kind}`, { integrity: `${sri(kind)} ${sri(kind, 'other')}`, archive: digests() }, 'invalid subject-digest-mismatch'],
  ]),
  [
    'no attestations',
    { integrity: sri('sha512'), document: absent, claimed: packageClaims({ attestationsAdvertised: false }) },
    'unattested',
  ],
  ['no attestations, and no metadata', { integrity: sri('sha512'), document: absent, claimed: DOWN }, 'unattested'],
  ['no attestations, which are advertised', { integrity: sri('sha512'), document: absent }, 'unavailable inconsistent'],
  [
    'an empty list',
    { integrity: sri('sha512'), document: known({ attestations: [] }), claimed: packageClaims({ attestationsAdvertised: false }) },
    'unattested',
  ],
  [
    'an empty list, while some are advertised',
    { integrity: sri('sha512'), document: known({ attestations: [] }) },
    'unavailable inconsistent',
  ],
  ['no answer about attestations', { integrity: sri('sha512'), document: DOWN }, 'unavailable timeout'],
  [
    'no answer, and two different sha512',
    { integrity: `${sri('sha512')} ${sri('sha512', 'other')}`, document: DOWN },
    'invalid subject-digest-mismatch',
  ],
  [
    'no attestations, and a sha1 of other bytes',
    { integrity: sri('sha1', 'other'), archive: digests(), document: absent, claimed: packageClaims({ attestationsAdvertised: false }) },
    'unattested',
  ],
]

describe('what the answers say together', () => {
  test.each(CASES)('%s', async (_, given, wanted) => expect(await outcome(given)).toBe(wanted))
})

describe('the archive is needed', () => {
  const bare = packageClaims({ attestationsAdvertised: false })
  const withShasum = packageClaims({ attestationsAdvertised: false, shasum: hexOf('sha1') })
  test.each<[string, Given, boolean]>([
    ['not for a sha512', { integrity: sri('sha512') }, false],
    ['not for a sha512 beside others', { integrity: `${sri('sha1')} ${sri('sha512')}` }, false],
    ['not without a hash', {}, false],
    ['not for two different ones, which are refused', { integrity: `${sri('sha1')} ${sri('sha1', 'x')}` }, false],
    ['for a sha1 of an attested version', { integrity: sri('sha1') }, true],
    ['for a sha1 of an attested version whatever the registry states', { integrity: sri('sha1'), claimed: withShasum }, true],
    ['for a sha384 of an attested version', { integrity: sri('sha384') }, true],
    [
      'not for a sha1 of an unattested version whose sha1 the registry states',
      { integrity: sri('sha1'), document: absent, claimed: withShasum },
      false,
    ],
    ['for a sha1 of an unattested version of which it states none', { integrity: sri('sha1'), document: absent, claimed: bare }, true],
    ['for a sha1 of an unattested version without metadata', { integrity: sri('sha1'), document: absent, claimed: DOWN }, true],
    ['for a sha256 of an unattested version', { integrity: sri('sha256'), document: absent, claimed: withShasum }, true],
    ['for an md5 of an unattested version', { integrity: sri('md5'), document: absent, claimed: withShasum }, true],
  ])('%s', (_, given, wanted) => expect(needsArchive(answers(given))).toBe(wanted))
})
