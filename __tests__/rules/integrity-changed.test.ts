import { absent, known } from '../../src/domain/answer.ts'
import { digestsOf } from '../../src/ecosystems/npm/tarball/digests.ts'
import { added, integrityOf, locked, outage, packageClaims, plain, reResolved, updated } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const A = integrityOf('A')
const B = integrityOf('B')
const fromTo = (before: string | undefined, after: string | undefined) => ({
  given: { change: reResolved(locked('1.1.0', { integrity: after }), locked('1.1.0', { integrity: before })) },
})
const checksums = (before: string, after: string) => ({
  given: {
    change: reResolved(
      locked('1.1.0', { integrity: undefined, checksum: after }),
      locked('1.1.0', { integrity: undefined, checksum: before }),
    ),
  },
})
const atGit = (url: string, commit = 'a'.repeat(40)) => ({
  given: {
    change: reResolved(
      locked('1.1.0', { integrity: B, source: { kind: 'git', url, commit } }),
      locked('1.1.0', { integrity: A, source: { kind: 'git', url: 'git+ssh://git@github.com/octo/lib', commit: 'a'.repeat(40) } }),
    ),
  },
})
const served = (integrity: typeof A) => ({ given: plain({ claimed: known(packageClaims({ '1.1.0': { integrity } })) }) })

const SHA1 = 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk='
const SHASUM = 'da39a3ee5e6b4b0d3255bfef95601890afd80709'
const SHA384 = 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb'
const EMPTY = digestsOf(Buffer.alloc(0))
const claimed = (integrity: string, claims: object, parts: object = {}) => ({
  given: plain({
    change: added(locked('1.1.0', { integrity })),
    claimed: known(packageClaims({ '1.1.0': claims })),
    ...parts,
  }),
})
const tarball = (of: string) => ({ archive: known(digestsOf(Buffer.from(of))) })

ruleTable('integrity-changed', {
  allows: [
    ['another version', {}],
    ['the same bytes from another place', fromTo(A, A)],
    ['sha1 before, sha512 now: nothing to compare', fromTo('sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=', A)],
    ['another kind of hash beside the one before', fromTo(A, `sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk= ${A}`)],
    ['the hash is gone, which integrity-missing says', fromTo(A, undefined)],
    ['Yarn packs the same files anew, as their tarball shows', checksums('8/aaaa', '10c0/bbbb')],
    ['what the registry serves', served(B)],
    ['a commit that is packed anew', atGit('github:octo/lib')],
    ['another commit, which source-changed says', atGit('github:octo/lib', 'b'.repeat(40))],
    [
      'attested for the bytes that are locked, whatever the registry claims',
      { given: { claimed: known(packageClaims({ '1.1.0': { integrity: A } })) } },
    ],
    ['the sha1 that the registry states', claimed(SHA1, { shasum: SHASUM })],
    ['a sha1 of which the registry states nothing', claimed(SHA1, {})],
    ['a sha384 that the tarball has', claimed(SHA384, { shasum: 'f'.repeat(40) }, { archive: known(EMPTY) })],
    ['no tarball, where the attestations could not be bound either', claimed(SHA1, {}, { evidence: outage, archive: outage })],
    ['no answer from the registry', { given: { claimed: outage } }],
    [
      'a tarball that the registry does not serve',
      {
        given: {
          ...served(A).given,
          change: updated(locked('1.1.0', { source: { kind: 'tarball', url: 'https://example.com/lib.tgz' } })),
        },
      },
    ],
  ],
  flags: [
    [
      'a hash of a package manager that the registry’s bytes do not have',
      { given: { otherBytes: 'sha512-other', binding: 'registry' } },
      {},
    ],
    ['other bytes', fromTo(A, B), { facts: { integrity: B } }],
    [
      'other bytes by the strongest hash, whatever the weaker says',
      fromTo(`sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk= ${A}`, `sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk= ${B}`),
      {},
    ],
    ['other bytes in Yarn’s cache', checksums('10c0/aaaa', '10c0/bbbb'), { facts: { integrity: '10c0/bbbb' } }],
    [
      'a checksum under another cache key that nothing was shown of',
      { given: { ...checksums('8/aaaa', '10c0/bbbb').given, binding: 'registry' } },
      { facts: { checksum: '10c0/bbbb' }, atMost: 'warning' },
    ],
    ['a second hash that may be met instead', fromTo(A, `${A} ${B}`), {}],
    ['another sha1 than the registry states', claimed(SHA1, { shasum: 'f'.repeat(40) }), { facts: { integrity: SHA1 } }],
    ['another sha1 than the tarball has', claimed(SHA1, {}, tarball('x')), {}],
    ['another sha384 than the tarball has', claimed(SHA384, { shasum: SHASUM }, tarball('x')), { facts: { integrity: SHA384 } }],
    [
      'a sha384 that the tarball has, of which the registry states another sha512',
      claimed(SHA384, { integrity: A }, { archive: known(EMPTY) }),
      {},
    ],
    ['a sha384 that nothing can be held against for now', claimed(SHA384, {}, { archive: outage }), { undetermined: true }],
    ['a sha384 of a version that has no tarball', claimed(SHA384, {}, { archive: absent }), {}],
    ['other bytes than the registry has', served(A), { facts: { integrity: B } }],
  ],
})
