/**
 * What the source repository may make greener, over random candidates and policies: only what it vouches for, only after its time, and never together
 * with signs that accompany many attacks.
 */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { absent, known, notAsked } from '../src/domain/answer.ts'
import type { Candidate } from '../src/domain/candidate.ts'
import type { VersionClaims } from '../src/domain/claims.ts'
import type { Entry } from '../src/domain/policy.ts'
import { NO_SOURCE_ASKED, type SourceEvidence, type SourceRecord, type VersionTag } from '../src/domain/source-record.ts'
import { decide } from '../src/line/decide.ts'
import { elapsed, later } from '../src/text/time.ts'
import { publicationTime } from '../src/weighing/publication.ts'
import { witnessOf } from '../src/weighing/witness.ts'
import { candidatesBentIn, policies, policiesWith } from './helpers/arbitrary.ts'
import * as is from './helpers/candidate.ts'
import { byPublisher, byTag } from './helpers/policy.ts'
import { agreeing, builtFiles, reproducedFiles, sourceEvidence, versionTag } from './helpers/source.ts'
import { WITHOUT_TIMES, untimed } from './helpers/untimed.ts'

const { SEED = '20261122', RUNS: HOW_MANY = '500' } = process.env
const RUNS = { numRuns: Number(HOW_MANY) * 6, ...(SEED === 'random' ? {} : { seed: Number(SEED) }) }
const LOWERED = ['attestation-lost', 'trusted-publisher-lost', 'account-changed']
const DAY = 24 * 3600_000

/** The tag is made a minute before the publish, whenever that was. */
function vouched(candidate: Candidate, files = reproducedFiles, more: Partial<SourceEvidence> = {}): Candidate {
  const at = publicationTime(candidate)?.at ?? is.HEAD_AT
  const tag = known(versionTag({ taggedAt: later(at, -60_000) }))
  return {
    ...candidate,
    sourceEvidence: {
      ...sourceEvidence({ tag, files: known(files), history: known({ pattern: 'v{version}', tagged: 10, of: 10 }) }),
      ...more,
    },
  }
}
const withSource = (candidate: Candidate, more: Partial<SourceEvidence>): Candidate => ({
  ...candidate,
  sourceEvidence: { ...candidate.sourceEvidence, ...more },
})

function claiming(
  candidate: Candidate,
  change: (claims: VersionClaims) => VersionClaims,
  times: readonly (readonly [string, string])[] = [],
): Candidate | undefined {
  if (candidate.claimed.kind !== 'known') return undefined
  const { value } = candidate.claimed
  const versions = new Map([...value.versions].map(([version, claims]) => [version, change(claims)]))
  return { ...candidate, claimed: known({ ...value, versions, times: new Map([...value.times, ...times]) }) }
}
const script = { kind: 'script', label: 'install', found: 'x' } as const
const contradicting = (candidate: Candidate): Candidate => {
  const { record } = candidate.sourceEvidence
  return record.kind === 'known'
    ? withSource(candidate, { record: known({ ...record.value, manifest: known(agreeing({ excess: [script] })) }) })
    : candidate
}

/** One thing each, beside the best that a source can show. */
const COMPANY: readonly (readonly [string, (candidate: Candidate) => Candidate | undefined])[] = [
  ['a contradiction', contradicting],
  ['a tarball that says otherwise', (c) => withSource(c, { archiveManifest: known([{ label: 'x', registry: 'a', archive: 'b' }]) })],
  ['a tarball that could not be read', (c) => withSource(c, { archiveManifest: is.outage })],
  ['a script or an address that the version before lacks', (c) => withSource(c, { daring: [script] })],
  ['a dependency younger than the cooldown', (c) => withSource(c, { youngDependencies: ['evil'] })],
  [
    'a new install script',
    (c) =>
      claiming(c, (claims) => ({ ...claims, hasInstallScript: claims.version === c.change.after.version })) && {
        ...(claiming(c, (claims) => ({ ...claims, hasInstallScript: claims.version === c.change.after.version })) ?? c),
        change: { ...c.change, after: { ...c.change.after, installScript: true } },
      },
  ],
  [
    'a burst',
    (c) => {
      const at = publicationTime(c)?.at
      return at === undefined ? undefined : claiming(c, (claims) => claims, [['9.9.9', later(at, -1800_000)]])
    },
  ],
]

const isLost = (candidate: Candidate, by: Parameters<typeof decide>[1]): boolean =>
  decide({ ...candidate, sourceEvidence: NO_SOURCE_ASKED }, by).findings.some(
    ({ rule, level }) => LOWERED.includes(rule) && level === 'error',
  )
const from = candidatesBentIn('evidence', 'baseline', 'claimed')

describe('never the last error', () => {
  test.each(COMPANY)('beside %s', (_, accompany) => {
    let compared = 0
    fc.assert(
      fc.property(from, policies, (candidate, by) => {
        const beside = accompany(vouched(candidate))
        if (beside === undefined || !isLost(beside, by)) return
        compared += 1
        expect(decide(beside, by).kind).not.toBe('authorized')
      }),
      RUNS,
    )
    expect(compared).toBeGreaterThan(20)
  })
})

describe('never before its time', () => {
  test.each([
    ['reproduced, within the cooldown', reproducedFiles, 'cooldown'],
    ['tagged, within the week', builtFiles, 'week'],
  ] as const)('%s', (_, files, until) => {
    let compared = 0
    fc.assert(
      fc.property(from, policies, fc.double({ min: 0, max: 0.999, noNaN: true }), (candidate, by, part) => {
        const at = publicationTime(candidate)?.at
        if (at === undefined) return
        const wait = until === 'week' ? 7 * DAY : by.settings.cooldown
        const young = vouched({ ...candidate, now: later(at, Math.floor(part * wait)) }, files)
        if (!isLost(young, by) || (elapsed(at, young.now) ?? 0) >= wait || (by.settings.attestationLostAfter ?? Infinity) < wait) return
        compared += 1
        expect(decide(young, by).kind).not.toBe('authorized')
      }),
      RUNS,
    )
    expect(compared).toBeGreaterThan(20)
  })
})

const ofTag =
  (parts: Partial<VersionTag>) =>
  (source: SourceEvidence): SourceEvidence =>
    ofRecord(source, ({ tag, ...record }) => ({ ...record, tag: tag.kind === 'known' ? known({ ...tag.value, ...parts }) : tag }))

/** What is taken away: each part of the evidence by itself, and all of it. */
const LESS: readonly (readonly [string, (source: SourceEvidence) => SourceEvidence])[] = [
  ['everything', (source) => ({ ...source, record: is.outage, archiveManifest: is.outage })],
  ['the repository', (source) => ({ ...source, record: is.outage })],
  ['the tarball', (source) => ({ ...source, archiveManifest: is.outage })],
  ...(['tag', 'history', 'manifest', 'filesBefore'] as const).map(
    (part) => [`the ${part}`, (source: SourceEvidence) => ofRecord(source, (record) => ({ ...record, [part]: is.outage }))] as const,
  ),
  ...[is.outage, absent, notAsked].flatMap((answer) => [
    [`where the commit of the tag lies (${answer.kind})`, ofTag({ place: answer })] as const,
    [`the files (${answer.kind})`, (source: SourceEvidence) => ofRecord(source, (record) => ({ ...record, files: answer }))] as const,
  ]),
  ['what its manifest says', ofTag({ stated: is.outage })],
  ['an answer about what its manifest says', ofTag({ stated: absent })],
  ['a date of the tag', ofTag({ taggedAt: undefined, committedAt: undefined })],
]
const ofRecord = (source: SourceEvidence, change: (record: SourceRecord) => SourceRecord): SourceEvidence =>
  source.record.kind === 'known' ? { ...source, record: known(change(source.record.value)) } : source

/** What only evidence can say: without it nobody is accused. */
const ACCUSING: readonly string[] = [
  'manifest-contradicts-source',
  'manifest-differs-from-tarball',
  'files-contradict-source',
  'tag-lost',
  'tag-missing',
]
const demanding = policiesWith(
  fc.constantFrom<readonly Entry[]>(
    [byTag('octo/widget')],
    [byTag('octo/widget', { accounts: ['alice'], reproduced: true })],
    [byPublisher({}), byTag('octo/widget', { versions: '>=1.0.0' })],
    [byPublisher({}, { source: 'required' })],
  ),
)

describe('less evidence is never greener than more', () => {
  test.each(LESS)('without %s', (_, take) => {
    let compared = 0
    const bent = fc.oneof(
      candidatesBentIn('sourceEvidence', 'claimed'),
      candidatesBentIn('evidence', 'baseline', 'sourceEvidence'),
      from.map((candidate) => vouched(candidate)),
    )
    fc.assert(
      fc.property(bent, fc.oneof(policies, demanding), (candidate, by) => {
        const more = decide(candidate, by)
        const less = decide({ ...candidate, sourceEvidence: take(candidate.sourceEvidence) }, by)
        if (less.kind !== 'authorized') return
        compared += 1
        const errors = more.findings.filter(({ level, undetermined }) => level === 'error' || undetermined)
        expect(errors.filter(({ rule }) => !ACCUSING.includes(rule))).toEqual([])
        // What the policy demands cannot be met by what is not there.
        expect(errors.filter(({ rule }) => rule === 'tag-missing')).toEqual([])
      }),
      { ...RUNS, numRuns: Number(HOW_MANY) },
    )
    expect(compared).toBeGreaterThan(20)
  })
})

/** The tag is dated anywhere, and the registry says of no version, or not of this one, when it received it. */
test.each([
  ['no version', undefined],
  ['not this version', ['1.1.0']],
])('a demanded tag does not pass because the registry dates %s', (_, only) => {
  let compared = 0
  const tagged = fc
    .tuple(from, fc.integer({ min: -400, max: 30 }), fc.constantFrom(reproducedFiles, builtFiles))
    .map(([candidate, days, files]) => {
      const at = publicationTime(candidate)?.at ?? is.HEAD_AT
      const tag = known(versionTag({ taggedAt: later(at, days * DAY) }))
      return withSource(candidate, sourceEvidence({ tag, files: known(files) }))
    })
  fc.assert(
    fc.property(tagged, demanding, (candidate, by) => {
      const accepting = { ...by, settings: { ...by.settings, ...WITHOUT_TIMES } }
      const more = decide(candidate, accepting).findings.filter(({ rule, level }) => rule === 'tag-missing' && level === 'error')
      if (more.length === 0) return
      compared += 1
      expect(decide(untimed(candidate, only), accepting).kind).not.toBe('authorized')
    }),
    { ...RUNS, numRuns: Number(HOW_MANY) },
  )
  expect(compared).toBeGreaterThan(20)
})

test('a person without write access can only use an existing tag', () => {
  fc.assert(
    fc.property(candidatesBentIn('sourceEvidence', 'claimed', 'change'), (candidate) => {
      const { record } = candidate.sourceEvidence
      const witness = witnessOf(candidate)
      // A tag that names this version and was made in time, and files that are all in its tree: neither is made by a publish.
      if (witness === 'tagged' || witness === 'reproduced') expect(record.kind === 'known' && record.value.tag.kind === 'known').toBe(true)
      if (witness === 'reproduced')
        expect(record.kind === 'known' && record.value.files.kind === 'known' && record.value.files.value.others === 0).toBe(true)
    }),
    RUNS,
  )
})
