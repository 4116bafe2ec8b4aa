/**
 * Every rule may be right alone and the gate still open: only the whole shows it. Over random candidates, baselines and policies, with all
 * rules in place:
 *
 * a. less evidence never gets a greener verdict, field by field
 * b. an outage on either side blocks where the evidence was needed, and by itself never reads as an attack
 * c. what once was attested does not come back unattested without the policy saying so
 */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Answer, type MaybeAsked, absent, notAsked } from '../src/domain/answer.ts'
import type { Baseline, Candidate } from '../src/domain/candidate.ts'
import { lockedBefore } from '../src/domain/change.ts'
import type { Evidence } from '../src/domain/evidence.ts'
import type { RunAttempt } from '../src/domain/github.ts'
import type { LockedPackage, Source } from '../src/domain/package.ts'
import type { PackageClaims, VersionClaims } from '../src/domain/claims.ts'
import { NO_POLICY, type Policy } from '../src/domain/policy.ts'
import type { RuleId } from '../src/domain/rule-id.ts'
import { NO_SOURCE_ASKED, type SourceRecord } from '../src/domain/source-record.ts'
import { decide } from '../src/line/decide.ts'
import { ASKING, STRICT, candidates, candidatesBentIn, policies, policiesWith } from './helpers/arbitrary.ts'
import * as is from './helpers/candidate.ts'
import { byAccounts, byPublisher, byTag, forLib, policy } from './helpers/policy.ts'

/** The same candidates every time; `SEED=random RUNS=20000 npm test -- monotone` looks further. */
const { SEED = '20261122', RUNS: HOW_MANY = '500' } = process.env
const RUNS = { numRuns: Number(HOW_MANY), ...(SEED === 'random' ? {} : { seed: Number(SEED) }) }
const blocks = (candidate: Candidate, by: Policy): boolean => decide(candidate, by).kind !== 'authorized'
const isRegistry = ({ change }: Candidate): boolean => change.after.source.kind === 'registry'

type Lessen = (candidate: Candidate) => Candidate | undefined

interface Among {
  readonly applies?: (candidate: Candidate, by: Policy) => boolean
  /** Where the field is seldom bent, or seldom counts, among all. */
  readonly from?: fc.Arbitrary<Candidate>
  readonly under?: fc.Arbitrary<Policy>
  /** Times as many candidates, where what is looked at is rare. */
  readonly runs?: number
}

/** Whatever was blocked with the evidence is blocked without it. `undefined`: the field holds nothing to take away. */
function neverGreener(lessen: Lessen, { applies = () => true, from = candidates, under = policies, runs = 1 }: Among = {}): void {
  let compared = 0
  fc.assert(
    fc.property(from, under, (candidate, by) => {
      const less = lessen(candidate)
      if (less === undefined || !applies(candidate, by)) return
      compared += 1
      if (blocks(candidate, by)) expect(decide(less, by).kind).not.toBe('authorized')
    }),
    { ...RUNS, numRuns: RUNS.numRuns * runs },
  )
  // A property about nothing holds of everything.
  expect(compared).toBeGreaterThan(20)
}

/** Rules whose errors the source may make warnings. */
const LOWERED: ReadonlySet<RuleId> = new Set(['attestation-lost', 'trusted-publisher-lost', 'account-changed'])

const onlyIf = (condition: boolean, candidate: Candidate): Candidate | undefined => (condition ? candidate : undefined)
/** An entry's word beats the settings'. */
const asks = (by: Policy): boolean => {
  const stated = by.packages.flatMap(({ entries }) => entries.flatMap((entry) => entry.run ?? []))
  return stated.length > 0 ? stated.every((run) => run === 'required') : by.settings.runStated === true
}
const isUnnamed = (by: Policy): boolean => by.packages.length === 0
/** GitHub's evidence counts only for GitHub's certificates. */
const byGitHub = ({ evidence }: Candidate): boolean => evidence.kind === 'verified' && evidence.identity.issuer !== 'https://gitlab.com'

function withRun(candidate: Candidate, parts: Partial<RunAttempt>): Candidate | undefined {
  return candidate.run.kind === 'known' ? { ...candidate, run: { kind: 'known', value: { ...candidate.run.value, ...parts } } } : undefined
}

function withClaims(
  candidate: Candidate,
  change: (versions: Map<string, VersionClaims>, times: Map<string, string>) => void,
): Candidate | undefined {
  if (candidate.claimed.kind !== 'known') return undefined
  const { name, versions, times } = candidate.claimed.value
  const value: PackageClaims & { versions: Map<string, VersionClaims>; times: Map<string, string> } = {
    name,
    versions: new Map(versions),
    times: new Map(times),
  }
  change(value.versions, value.times)
  return { ...candidate, claimed: { kind: 'known', value } }
}
const without = (version: string, key: 'account' | 'maintainers' | 'publishedAt') => (candidate: Candidate) =>
  withClaims(candidate, (versions, times) => {
    const claims = versions.get(version)
    if (claims !== undefined) versions.set(version, { ...claims, [key]: undefined })
    if (key === 'publishedAt') times.delete(version)
  })

const withEvidence = (evidence: Evidence) => (candidate: Candidate) =>
  onlyIf(isRegistry(candidate) && candidate.evidence.kind === 'verified', {
    ...candidate,
    evidence,
    binding: 'none',
    run: notAsked,
    commit: notAsked,
    tag: notAsked,
    review: notAsked,
  })

/** Something ties the package to attestations: the version it replaces, or a publisher that the policy names. */
function expectsAttestations({ baseline }: Candidate, by: Policy): boolean {
  const entries = by.packages.flatMap((rule) => rule.entries)
  if (entries.some((entry) => entry.kind === 'unattested')) return false
  return entries.some((entry) => entry.kind === 'publisher') || baseline[0]?.evidence.kind === 'verified'
}

const withBaseline = (change: (baseline: Baseline) => Evidence | undefined) => (candidate: Candidate) => {
  const [near, ...rest] = candidate.baseline
  const evidence = near === undefined ? undefined : change(near)
  return near === undefined || evidence === undefined ? undefined : { ...candidate, baseline: [{ ...near, evidence }, ...rest] }
}
const ofVerified = (evidence: Evidence) => withBaseline((baseline) => (baseline.evidence.kind === 'verified' ? evidence : undefined))

const required = (c: Candidate, by: Policy): boolean =>
  byGitHub(c) && by.packages.every(({ entries }) => entries.every((entry) => entry.run !== 'when-available'))
const isRecent = ({ evidence }: Candidate): boolean => evidence.kind === 'verified' && evidence.signedAt > '2026-01-01'
const requiredAndKept = (c: Candidate, by: Policy): boolean => required(c, by) && isRecent(c)
const isAsked = (c: Candidate, by: Policy): boolean => byGitHub(c) && asks(by)

const MISSING: readonly (readonly [string, Answer<never>])[] = [
  ['unavailable', is.outage],
  ['absent', absent],
]
const known = (
  candidate: Candidate,
  key: 'claimed' | 'archive' | 'run' | 'commit' | 'tag' | 'review' | 'securityFix',
  less: MaybeAsked<never>,
): Candidate | undefined => onlyIf(candidate[key].kind === 'known', { ...candidate, [key]: less })

const ELSEWHERE: readonly (readonly [string, Source])[] = [
  ['from git', { kind: 'git', url: 'git+https://github.com/octo/widget', commit: is.COMMIT }],
  ['from git without a commit', { kind: 'git', url: 'git+https://github.com/octo/widget', commit: undefined }],
  ['from a tarball elsewhere', { kind: 'tarball', url: 'https://example.com/lib.tgz' }],
  ['from a file', { kind: 'file', path: 'lib.tgz' }],
]
const withAfter = (candidate: Candidate, after: LockedPackage): Candidate => ({
  ...candidate,
  change: { ...candidate.change, after },
})
/** What is not from a registry has nobody who attested it, no metadata and no run. */
const movedTo = (source: Source) => (candidate: Candidate) =>
  withAfter(
    {
      ...candidate,
      evidence: { kind: 'not-applicable' },
      ...is.NOTHING_ASKED,
    },
    { ...candidate.change.after, source },
  )
const exotic = candidatesBentIn('change').filter(({ change }) => change.after.source.kind !== 'registry')

describe('less evidence never gets a greener verdict', () => {
  const bentEvidence = candidatesBentIn('evidence')
  test('verified, however wrong → unavailable', () => neverGreener(withEvidence(is.outage), { from: bentEvidence }))
  test('verified, however wrong → invalid', () => neverGreener(withEvidence(is.invalid), { from: bentEvidence }))
  test('unattested → unavailable', () => neverGreener((c) => onlyIf(c.evidence.kind === 'unattested', { ...c, evidence: is.outage })))
  test('verified, however wrong → unattested, where attestations are expected', () =>
    neverGreener(withEvidence(is.unattested), { applies: expectsAttestations, from: bentEvidence }))
  test('verified, however wrong → from git, where attestations are expected', () =>
    neverGreener(
      (c) => {
        const less = withEvidence({ kind: 'not-applicable' })(c)
        const after = { ...c.change.after, source: { kind: 'git', url: 'git+https://github.com/octo/widget', commit: undefined } as const }
        return less === undefined ? undefined : { ...less, claimed: notAsked, change: { ...less.change, after } as Candidate['change'] }
      },
      { applies: expectsAttestations, from: bentEvidence },
    ))

  const bentClaims = candidatesBentIn('claimed')
  test.each(MISSING)('packument known → %s', (_word, answer) => neverGreener((c) => known(c, 'claimed', answer), { from: bentClaims }))
  test('packument absent → unavailable', () =>
    neverGreener((c) => onlyIf(c.claimed.kind === 'absent', { ...c, claimed: is.outage }), { from: bentClaims }))
  test.each([['1.1.0'], ['1.0.0']])('the packument does not list %s', (version) =>
    neverGreener((c) => withClaims(c, (versions) => versions.delete(version)), { from: bentClaims }),
  )
  test.each([
    ['1.1.0', 'account'],
    ['1.0.0', 'account'],
    ['1.1.0', 'maintainers'],
    ['1.0.0', 'maintainers'],
    ['1.1.0', 'publishedAt'],
  ] as const)('the packument says of %s no %s', (version, key) => neverGreener(without(version, key), { from: bentClaims }))
  test('the packument says of 1.1.0 no maintainers, and their change is an error', () =>
    neverGreener(without('1.1.0', 'maintainers'), {
      from: bentClaims,
      under: policiesWith(fc.constant([]), { 'maintainers-changed': 'error' }),
    }))

  const bentRun = candidatesBentIn('run')
  test('run known, however bad → unavailable, where it is required', () =>
    neverGreener((c) => known(c, 'run', is.outage), { applies: required, from: bentRun }))
  test('run known, however bad → not asked, where it is required', () =>
    neverGreener((c) => known(c, 'run', notAsked), { applies: required, from: bentRun }))
  test('run known, however bad → absent, where it is required and not too old to be kept', () =>
    neverGreener((c) => known(c, 'run', absent), { applies: requiredAndKept, from: bentRun }))
  test.each(MISSING)('jobs known → %s', (_word, jobs) =>
    neverGreener((c) => withRun(c, { jobs }), { applies: requiredAndKept, from: bentRun }),
  )
  test('jobs known → none', () =>
    neverGreener((c) => withRun(c, { jobs: { kind: 'known', value: [] } }), { applies: required, from: bentRun }))
  test('times of the run → unknown', () =>
    neverGreener((c) => withRun(c, { startedAt: undefined, updatedAt: undefined }), { applies: required, from: bentRun }))
  const strict = { from: bentRun, under: policiesWith(fc.constant([STRICT])) }
  test('approvers known → unavailable, where the policy says who may', () =>
    neverGreener((c) => withRun(c, { approvers: is.outage }), strict))
  test('actors known → unknown, where the policy says who may', () =>
    neverGreener((c) => withRun(c, { actor: undefined, triggeringActor: undefined }), strict))

  const bentCommit = candidatesBentIn('commit', 'tag')
  test.each(MISSING)('commit known, however bad → %s, where the policy asks', (_word, answer) =>
    neverGreener((c) => known(c, 'commit', answer), {
      applies: isAsked,
      from: bentCommit,
      under: policiesWith(fc.constantFrom([], [ASKING])),
    }),
  )
  test.each(MISSING)('tag known → %s, with any commit', (_word, answer) =>
    neverGreener((c) => known(c, 'tag', answer), {
      applies: (c, by) => byGitHub(c) && by.levels['tag-contradicts-commit'] !== 'error',
      from: bentCommit,
    }),
  )
  test('tag known, however bad → unavailable, where that is an error', () =>
    neverGreener((c) => known(c, 'tag', is.outage), {
      applies: byGitHub,
      from: bentCommit,
      under: policiesWith(fc.constant([]), { 'tag-contradicts-commit': 'error' }),
    }))
  test('review known, however bad → unavailable, where that is an error', () =>
    neverGreener((c) => known(c, 'review', is.outage), {
      applies: byGitHub,
      from: candidatesBentIn('review'),
      under: policiesWith(fc.constant([]), { 'commit-unreviewed': 'error' }),
    }))
  test('security fix known → unavailable', () =>
    neverGreener((c) => known(c, 'securityFix', is.outage), { from: candidatesBentIn('securityFix', 'evidence') }))

  const among = { applies: (_c: Candidate, by: Policy) => isUnnamed(by), from: candidatesBentIn('baseline'), runs: 2 }
  test('baseline verified, however different → unavailable', () => neverGreener(ofVerified(is.outage), among))
  test('baseline verified, however different → invalid', () => neverGreener(ofVerified(is.invalid), among))
  test('baseline unattested → unavailable', () =>
    neverGreener(
      withBaseline((near) => (near.evidence.kind === 'unattested' ? is.outage : undefined)),
      among,
    ))

  // Where the policy does not need the source, what of it could not be had accuses nobody: then only what it would lower counts.
  const bySource = { from: candidatesBentIn('sourceEvidence', 'evidence', 'baseline'), runs: 4 }
  const lessSource =
    (change: (record: SourceRecord) => Partial<SourceRecord>) =>
    (c: Candidate): Candidate | undefined => {
      const { record } = c.sourceEvidence
      if (record.kind !== 'known') return undefined
      return {
        ...c,
        sourceEvidence: { ...c.sourceEvidence, record: { kind: 'known', value: { ...record.value, ...change(record.value) } } },
      }
    }
  const isLowered = (c: Candidate, by: Policy): boolean =>
    decide({ ...c, sourceEvidence: NO_SOURCE_ASKED }, by).findings.some(({ rule, level }) => LOWERED.has(rule) && level === 'error')
  const loses = { ...bySource, applies: isLowered }
  test('the source, known → not asked, if something is lost', () =>
    neverGreener((c) => onlyIf(c.sourceEvidence.record.kind === 'known', { ...c, sourceEvidence: NO_SOURCE_ASKED }), loses))
  test.each(['tag', 'manifest', 'files'] as const)(
    'the %s of the source, whatever it shows → unavailable, where something is lost',
    (part) =>
      neverGreener(
        lessSource(() => ({ [part]: is.outage })),
        loses,
      ),
  )
  const claimed = { ...bySource, applies: (_c: Candidate, by: Policy) => isUnnamed(by) }
  test.each([
    ['absent', absent],
    ['unavailable', is.outage],
  ] as const)('the repository that was named before, whatever it is → %s', (_word, claimedBefore) =>
    neverGreener(
      (c) => onlyIf(c.sourceEvidence.claimedBefore.kind === 'known', { ...c, sourceEvidence: { ...c.sourceEvidence, claimedBefore } }),
      claimed,
    ),
  )
  const demanding = { ...bySource, under: policiesWith(fc.constant([byTag('octo/widget')])) }
  test.each(['tag', 'manifest'] as const)('the %s of the source, known → unavailable, if the policy demands it', (part) =>
    neverGreener(
      lessSource(() => ({ [part]: is.outage })),
      demanding,
    ),
  )
  test('the source, known → unavailable, if the policy demands it', () =>
    neverGreener(
      (c) =>
        onlyIf(isRegistry(c) && c.evidence.kind === 'unattested', { ...c, sourceEvidence: { ...c.sourceEvidence, record: is.outage } }),
      demanding,
    ))

  const weakly = { from: candidatesBentIn('change', 'archive', 'claimed') }
  test.each(MISSING)('the tarball of a weak hash known, however different → %s', (_word, answer) =>
    neverGreener((c) => known(c, 'archive', answer), weakly),
  )
  test('attested bytes bound by the lockfile → by the registry', () =>
    neverGreener((c) => onlyIf(c.binding === 'lockfile', { ...c, binding: 'registry' }), { from: candidatesBentIn('change', 'claimed') }))

  const fromRegistryBefore = ({ change }: Candidate): boolean =>
    lockedBefore(change).every(({ source, version }) => source.kind === 'registry' && version !== '1.1.0')
  test.each(ELSEWHERE)('from the registry, however wrong → %s', (_word, source) =>
    neverGreener((c) => onlyIf(isRegistry(c), movedTo(source)(c)), {
      applies: fromRegistryBefore,
      from: candidatesBentIn('change', 'evidence'),
    }),
  )
  test.each(ELSEWHERE)('from the registry by any account → %s, if accounts are named', (_word, source) =>
    neverGreener((c) => onlyIf(isRegistry(c), movedTo(source)(c)), {
      applies: fromRegistryBefore,
      from: candidatesBentIn('claimed'),
      under: policiesWith(fc.constant([byAccounts('alice')])),
    }),
  )
  test('from a commit → from no commit in particular', () =>
    neverGreener(
      (c) => {
        const { source } = c.change.after
        return source.kind === 'git' && source.commit !== undefined ? movedTo({ ...source, commit: undefined })(c) : undefined
      },
      { from: exotic },
    ))
  test('a tarball with a hash → without', () =>
    neverGreener(
      (c) => {
        const { after } = c.change
        return onlyIf(after.source.kind === 'tarball' && after.integrity !== undefined, withAfter(c, { ...after, integrity: undefined }))
      },
      { from: exotic },
    ))
  test('integrity → missing', () =>
    neverGreener((c) =>
      onlyIf(isRegistry(c) && c.change.after.integrity !== undefined, {
        ...c,
        change: { ...c.change, after: { ...c.change.after, integrity: undefined } },
      }),
    ))
})

describe('an outage on either side', () => {
  const never = (lessen: Lessen, applies: (candidate: Candidate, by: Policy) => boolean = () => true): void => {
    fc.assert(
      fc.property(candidates, policies, (candidate, by) => {
        const less = lessen(candidate)
        if (less !== undefined && applies(candidate, by)) expect(decide(less, by).kind).not.toBe('authorized')
      }),
      RUNS,
    )
  }
  test('of the incoming version is never authorized', () => never((c) => onlyIf(isRegistry(c), { ...c, evidence: is.outage })))
  test('of the version replaced is never authorized where continuity judges', () =>
    never(
      withBaseline(() => is.outage),
      (_c, by) => isUnnamed(by),
    ))
  test('of the packument is never authorized where nothing is attested', () =>
    never((c) => onlyIf(isRegistry(c), { ...c, evidence: is.unattested, claimed: is.outage })))
})

/** Everything as it should be: attested, or never attested and by the same account. */
const HONEST: readonly (readonly [string, Candidate, readonly Policy[]])[] = [
  [
    'an attested version',
    is.candidate(),
    [
      NO_POLICY,
      policy({ settings: { runStated: true } }),
      policy(
        forLib(
          byPublisher(
            { maintainers: { github: ['octocat'], npm: ['octocat'] }, tag: 'v{version}', branches: ['main'] },
            { run: 'required' },
          ),
        ),
      ),
      policy(forLib(byPublisher({ since: '2026-01-01T00:00:00Z', until: '2026-12-31T23:59:59Z' }))),
      policy({ levels: { 'version-burst': 'error', 'tag-contradicts-commit': 'error', 'commit-unreviewed': 'error' } }),
    ],
  ],
  [
    'a version that never was attested',
    is.plain(),
    [NO_POLICY, policy(forLib(byAccounts('alice'))), policy(forLib({ ...byAccounts('alice'), since: '2026-01-01T00:00:00Z' } as never))],
  ],
]

describe('outages by themselves never read as an attack', () => {
  const outages = fc.subarray(['evidence', 'claimed', 'run', 'jobs', 'approvers', 'commit', 'tag', 'review', 'baseline'])
  test.each(HONEST)('%s', (_sentence, honest, under) => {
    const reviewed: Candidate =
      honest.evidence.kind === 'verified'
        ? { ...honest, review: { kind: 'known', value: { mergedPullRequest: 7, signatureVerified: true } } }
        : honest
    fc.assert(
      fc.property(outages, fc.constantFrom(...under), (out, by) => {
        expect(decide(reviewed, by).kind).toBe('authorized')
        const verdict = decide(struck(reviewed, out), by)
        expect(verdict.kind).not.toBe('unauthorized')
        const missing = verdict.findings.filter(({ undetermined }) => undetermined)
        const said = missing.map(({ message, reason, help }) => `${message} ${reason} ${help}`)
        expect(said.filter((text) => /attack|malicious|compromised|stolen/i.test(text))).toEqual([])
        expect(said.filter((text) => !/re-run/i.test(text))).toEqual([])
      }),
      RUNS,
    )
  })
})

function struck(honest: Candidate, out: readonly string[]): Candidate {
  const strike = <K extends 'claimed' | 'run' | 'commit' | 'tag' | 'review'>(key: K): Pick<Candidate, K> =>
    ({ [key]: out.includes(key) && honest[key].kind === 'known' ? is.outage : honest[key] }) as unknown as Pick<Candidate, K>
  const asked: Candidate = {
    ...honest,
    ...strike('claimed'),
    ...strike('run'),
    ...strike('commit'),
    ...strike('tag'),
    ...strike('review'),
    baseline: honest.baseline.map((one) => (out.includes('baseline') ? { ...one, evidence: is.outage } : one)),
  }
  const inRun =
    withRun(asked, {
      ...(out.includes('jobs') ? { jobs: is.outage } : {}),
      ...(out.includes('approvers') ? { approvers: is.outage } : {}),
    }) ?? asked
  // Nothing certified, so nothing to ask GitHub about.
  return out.includes('evidence')
    ? { ...inRun, evidence: is.outage, run: notAsked, commit: notAsked, tag: notAsked, review: notAsked }
    : inRun
}

describe('what once was attested', () => {
  const attestedBefore = (c: Candidate): Candidate | undefined => ofVerified(is.verified())(c)

  test('does not come back unattested without the policy saying so', () => {
    fc.assert(
      fc.property(candidates, policies, (candidate, by) => {
        const before = attestedBefore(candidate)
        if (before === undefined || by.packages.some(({ entries }) => entries.some((entry) => entry.kind === 'unattested'))) return
        const evidence = isRegistry(before) ? is.unattested : ({ kind: 'not-applicable' } as const)
        expect(decide({ ...before, evidence, run: notAsked, commit: notAsked, tag: notAsked }, by).kind).not.toBe('authorized')
      }),
      RUNS,
    )
  })

  test('comes back unattested when the policy names the account that published it', () => {
    const back = is.plain({ baseline: [] })
    expect(decide({ ...back, baseline: [is.baseline()] }, NO_POLICY).kind).toBe('unauthorized')
    expect(decide(back, policy(forLib(byAccounts('alice')))).kind).toBe('authorized')
  })
})
