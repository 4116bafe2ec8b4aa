/** Makes random candidates, policies and baselines for one package: every combination of good, bad and missing that the types allow. */
import fc from 'fast-check'
import type { Account } from '../../src/domain/account.ts'
import { type Answer, type MaybeAsked, absent, known, notAsked } from '../../src/domain/answer.ts'
import type { Baseline, Candidate } from '../../src/domain/candidate.ts'
import type { IncomingChange } from '../../src/domain/change.ts'
import type { Evidence } from '../../src/domain/evidence.ts'
import type { Job } from '../../src/domain/github.ts'
import type { LockedPackage, Source } from '../../src/domain/package.ts'
import type { VersionClaims } from '../../src/domain/claims.ts'
import type { SourceEvidence, VersionTag } from '../../src/domain/source-record.ts'
import type { ArchiveDigests } from '../../src/domain/archive.ts'
import { digestsOf } from '../../src/ecosystems/npm/tarball/digests.ts'
import { type Entry, NO_POLICY, type Policy } from '../../src/domain/policy.ts'
import type { RuleId } from '../../src/domain/rule-id.ts'
import * as is from './candidate.ts'
import { byAccounts, byPublisher, deny, forLib, policy } from './policy.ts'
import { agreeing, builtFiles, reproducedFiles, sourceEvidence, versionTag } from './source.ts'

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const YOUNG = '2026-11-22T08:00:00Z'
/** Older than GitHub keeps runs, younger than trusted publishing. */
const OLD = '2025-08-10T00:00:00Z'
const times = pick(is.HEAD_AT, is.HEAD_AT, YOUNG, OLD)

/** Some of the keys, so that a wrong part is usually the only wrong part. */
const someOf = <T extends object>(parts: fc.Arbitrary<T>, most: number): fc.Arbitrary<Partial<T>> =>
  parts.chain((all) => {
    const keys = Object.keys(all)
    return fc
      .subarray(keys, { minLength: 1, maxLength: Math.min(most, keys.length) })
      .map((kept) => Object.fromEntries(Object.entries(all).filter(([key]) => kept.includes(key))) as Partial<T>)
  })

/** As published by octo/widget's workflow, or with one or two wrong fields. */
const identities = someOf(
  fc.record({
    repository: pick('neworg/widget', 'mallory/widget'),
    sourceRepositoryIdentifier: pick('9', undefined),
    sourceRepositoryOwnerIdentifier: pick('8', undefined),
    workflow: pick('.github/workflows/ci.yml'),
    sourceRepositoryRef: pick('refs/heads/next', 'refs/tags/v1.1.0', 'refs/tags/v1.0.0'),
    buildTrigger: pick('issue_comment', undefined),
    issuer: pick('https://gitlab.com'),
    deploymentEnvironment: pick('release'),
    buildSignerUri: pick('https://github.com/mallory/build/.github/workflows/npm.yml@refs/heads/main'),
    runnerEnvironment: pick('self-hosted', undefined),
  }),
  2,
)

const verifiedEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    identity: fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: identities }),
    at: times,
    contradicts: pick(false, false, false, true),
  })
  .map(({ identity, at, contradicts }) =>
    is.verified(identity, {
      signedAt: at,
      publishSignedAt: at,
      contradictions: contradicts ? [{ field: 'ref', certified: 'a', stated: 'b' }] : [],
    }),
  )
export const evidences: fc.Arbitrary<Evidence> = fc.oneof(
  { weight: 3, arbitrary: verifiedEvidence },
  { weight: 1, arbitrary: pick<Evidence>(is.unattested, is.invalid, is.outage) },
)

/** The tarball of the weak hashes below, and another one. */
const TARBALL = digestsOf(Buffer.alloc(0))
const WEAK = ['sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=', 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb'] as const
const tarballs = pick<MaybeAsked<ArchiveDigests>>(known(TARBALL), known(digestsOf(Buffer.from('x'))), is.outage, absent)
const isWeak = ({ integrity }: LockedPackage): boolean => WEAK.some((hash) => hash === integrity)

const accounts = pick<Account | undefined>(
  is.human('alice'),
  is.human('mallory'),
  is.oidc(),
  is.oidc({ provider: 'circleci' }),
  is.oidc({ configId: 'oidc:2' }),
  is.staged('alice'),
  is.staged('mallory'),
  undefined,
)
const claims = (versions: fc.Arbitrary<string | undefined>): fc.Arbitrary<Partial<VersionClaims>> =>
  fc.record({
    account: accounts,
    maintainers: pick<readonly string[] | undefined>(['alice'], ['alice', 'mallory'], undefined),
    publishedAt: versions,
    shasum: pick<string | undefined>(undefined, TARBALL.sha1, 'f'.repeat(40)),
    installScripts: pick<VersionClaims['installScripts']>({}, { install: 'a' }, { install: 'b', preinstall: 'c' }),
    hasInstallScript: fc.boolean(),
  })
const claimsAsked = fc
  .record({
    base: fc.option(claims(pick(is.BASE_AT, OLD, undefined)), { nil: undefined }),
    head: fc.option(claims(pick(is.HEAD_AT, YOUNG, undefined)), { nil: undefined }),
    other: fc.option(claims(pick(is.HEAD_AT, OLD)), { nil: undefined }),
  })
  .map(({ base, head, other }) => is.packageClaims({ '1.0.0': base, '1.1.0': head, ...(other === undefined ? {} : { '2.0.0': other }) }))

const MISSING: readonly MaybeAsked<never>[] = [absent, is.outage, notAsked]
const answers = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<MaybeAsked<T>> =>
  fc.oneof({ weight: 4, arbitrary: values.map((value): MaybeAsked<T> => known(value)) }, { weight: 1, arbitrary: pick(...MISSING) })

const jobs = pick<Answer<readonly Job[]>>(
  known([is.job()]),
  known([is.job()]),
  known([is.job({ steps: [is.step('Publish', 'skipped')] })]),
  known([]),
  known([is.job({ name: 'publish', conclusion: 'skipped', steps: [] })]),
  is.outage,
  absent,
)
/** Honest in every part, or with one wrong part. */
const runs = fc
  .record({
    jobs,
    bent: pick(
      {},
      {},
      {},
      { conclusion: 'failure' },
      { status: 'in_progress', conclusion: undefined },
      { headSha: is.OTHER_COMMIT },
      { updatedAt: undefined },
    ),
    who: pick('octocat', 'octocat', 'stranger', undefined),
    approvers: pick(known([]), known([]), known(['stranger']), is.outage),
  })
  .map(({ jobs: list, bent, who, approvers }) => is.run({ jobs: list, actor: who, approvers, ...bent }))
const commits = pick(
  is.commit(),
  is.commit(),
  is.orphan,
  is.commit({ positions: [{ branch: 'main', status: 'diverged' }] }),
  is.commit({ defaultBranch: 'next' }),
)
const tags = pick(is.tag(), is.tag(), is.tag({ commit: is.OTHER_COMMIT }), is.tag({ taggedAt: '2026-12-20T00:00:00Z' }))
const reviews = pick({ mergedPullRequest: 7, signatureVerified: true }, { mergedPullRequest: undefined, signatureVerified: false })

const sources: fc.Arbitrary<SourceEvidence> = fc
  .record({
    tag: pick<MaybeAsked<VersionTag>>(
      ...MISSING,
      absent,
      ...[
        versionTag(),
        versionTag({ stated: known({ kind: 'other', version: '1.0.9' }) }),
        versionTag({ place: is.outage }),
        versionTag({ place: known({ kind: 'none' }) }),
        versionTag({ taggedAt: '2026-12-20T00:00:00Z' }),
      ].map((tag) => known(tag)),
    ),
    history: answers(
      pick(
        { pattern: 'v{version}', tagged: 10, of: 10 },
        { pattern: 'v{version}', tagged: 10, of: 10 },
        { pattern: 'v{version}', tagged: 3, of: 10 },
      ),
    ),
    manifest: answers(pick(agreeing(), agreeing(), agreeing({ excess: [{ kind: 'dependency', label: 'evil', found: '^1.0.0' }] }))),
    files: answers(pick(reproducedFiles, builtFiles)),
    filesBefore: answers(pick(reproducedFiles, builtFiles)),
    archiveManifest: answers(pick([], [], [{ label: 'preinstall', registry: 'none', archive: 'node x.js' }])),
    youngDependencies: pick([], [], ['evil']),
    claimedBefore: answers(
      pick(
        { fullName: 'octo/widget', id: '4242', defaultBranch: 'main', namedBy: 'metadata' as const },
        { fullName: 'octo/gadget', id: '1', defaultBranch: 'main', namedBy: 'metadata' as const },
        { fullName: 'mallory/widget', id: '2', defaultBranch: 'main', namedBy: 'metadata' as const },
      ),
    ),
    isThere: pick(true, true, true, false),
  })
  .map(({ archiveManifest, youngDependencies, claimedBefore, isThere, ...parts }) =>
    sourceEvidence(parts, { archiveManifest, youngDependencies, claimedBefore, ...(isThere ? {} : { record: is.outage }) }),
  )

const EXOTIC: readonly Source[] = [
  { kind: 'git', url: 'git+https://github.com/octo/widget', commit: is.COMMIT },
  { kind: 'tarball', url: 'https://example.com/lib.tgz' },
  { kind: 'file', path: 'lib.tgz' },
]
const lockedPackages = (version: string): fc.Arbitrary<LockedPackage> =>
  fc
    .record({
      integrity: pick<string | undefined>(is.integrityOf('A'), is.integrityOf('B'), is.integrityOf('B'), undefined, ...WEAK),
      installScript: pick(undefined, true, false),
      source: fc.oneof(
        { weight: 8, arbitrary: fc.constant(is.registrySource('lib', version)) },
        { weight: 1, arbitrary: fc.constant(is.registrySource('lib', version, 'https://npm.example')) },
        { weight: 1, arbitrary: pick(...EXOTIC) },
      ),
    })
    .map((parts) => is.locked(version, parts))
const changes: fc.Arbitrary<IncomingChange> = fc
  .record({
    kind: pick('updated', 'updated', 'updated', 'added', 're-resolved'),
    after: lockedPackages('1.1.0'),
    before: lockedPackages('1.0.0'),
    same: lockedPackages('1.1.0'),
  })
  .map(({ kind, after, before, same }) =>
    kind === 'added' ? is.added(after) : kind === 'updated' ? is.updated(after, before) : is.reResolved(after, same),
  )

const levels = fc.dictionary(
  pick<RuleId>(
    'version-burst',
    'install-script-added',
    'maintainers-changed',
    'dormant-release',
    'commit-unreviewed',
    'tag-contradicts-commit',
    'commit-unreachable',
  ),
  pick('error', 'warning'),
  { maxKeys: 2 },
)
export const STRICT = byPublisher({ maintainers: { github: ['octocat'], npm: ['alice', 'octocat'] } })
export const ASKING = byPublisher({ tag: 'v{version}', branches: ['main'] }, { run: 'required' })
const entries = pick<readonly Entry[]>(
  [],
  [],
  [byPublisher()],
  [STRICT],
  [ASKING],
  [byPublisher({ since: '2026-01-01T00:00:00Z', until: '2026-12-31T23:59:59Z' })],
  [byPublisher({ environment: 'release' })],
  [byPublisher({}, { run: 'when-available' })],
  [byPublisher({}, { versions: '<1' })],
  [byAccounts('alice')],
  [byPublisher(), byAccounts('alice')],
  [deny()],
)

/** No check is turned off: levels are raised, never lowered. Only the run may be optional, by an entry. */
export const policiesWith = (list: fc.Arbitrary<readonly Entry[]>, always: Policy['levels'] = {}): fc.Arbitrary<Policy> =>
  fc
    .record({ list, levels, unlisted: pick('continuity' as const, 'continuity' as const, 'block' as const), runStated: fc.boolean() })
    .map(({ list: [first, ...rest], levels: raised, unlisted, runStated }) =>
      policy({
        ...(first === undefined ? {} : forLib(first, ...rest)),
        levels: { ...raised, ...always },
        settings: { unlisted, ...(runStated ? { runStated: true } : {}) },
      }),
    )
export const policies: fc.Arbitrary<Policy> = fc.oneof(fc.constant(NO_POLICY), policiesWith(entries))

const baselines = (change: IncomingChange): fc.Arbitrary<readonly Baseline[]> => {
  if (change.kind === 'added') return fc.constant([])
  const pkg = change.kind === 'updated' ? change.before[0] : change.before
  const near = evidences.map((evidence) => is.baseline(pkg.source.kind === 'registry' ? evidence : { kind: 'not-applicable' }, pkg))
  return fc.tuple(near, fc.option(evidences)).map(([one, wide]) => (wide === null ? [one] : [one, is.packageWide(wide)]))
}

export const PARTS = ['change', 'evidence', 'claimed', 'archive', 'run', 'commit', 'tag', 'review', 'securityFix', 'baseline'] as const
/** Wrong only if a property asks for it. */
export const SOURCE = 'sourceEvidence'
type Part = (typeof PARTS)[number] | typeof SOURCE

/** An honest candidate, attested or never attested. Up to two of its parts, and the named ones, are replaced at random. */
export const candidatesBentIn = (...always: readonly Part[]): fc.Arbitrary<Candidate> =>
  fc
    .record({
      honest: pick('attested', 'attested', 'plain'),
      any: fc.record({
        change: changes,
        evidence: evidences,
        claimed: answers(claimsAsked),
        archive: tarballs,
        run: answers(runs),
        commit: answers(commits),
        tag: answers(tags),
        review: answers(reviews),
        securityFix: pick<Candidate['securityFix']>(notAsked, known({ advisory: 'GHSA-aaaa-bbbb-cccc', version: '1.1.0' }), is.outage),
      }),
      bent: fc.subarray<Part>([...PARTS], { maxLength: 2 }),
      // A constant draws no random number, so the other properties keep their candidates.
      sourceEvidence: always.includes(SOURCE) ? sources : fc.constant(undefined),
    })
    .chain(({ honest, any, bent, sourceEvidence: source }) => {
      const parts: readonly string[] = [...bent, ...always]
      const given = {
        review: REVIEWED,
        ...Object.fromEntries(Object.entries({ ...any, sourceEvidence: source }).filter(([key]) => parts.includes(key))),
      } as Partial<Candidate>
      const whole = honest === 'attested' ? is.candidate(given) : is.plain(given)
      const before = whole.change.kind === 'added' ? [] : whole.baseline
      return (parts.includes('baseline') ? baselines(whole.change) : fc.constant(before)).map((list) =>
        consistent({ ...whole, baseline: list }),
      )
    })
export const candidates = candidatesBentIn()

const REVIEWED = known({ mergedPullRequest: 7, signatureVerified: true })

/** Without a registry there is no metadata, and without a certificate no run. A tarball is asked for only if a weak hash needs it. */
function consistent(candidate: Candidate): Candidate {
  const registry = candidate.change.after.source.kind === 'registry'
  const asked = registry
    ? bound(candidate)
    : { ...candidate, evidence: { kind: 'not-applicable' } as const, claimed: notAsked, archive: notAsked }
  if (asked.evidence.kind === 'verified') return { ...asked, binding: 'lockfile' }
  return { ...asked, binding: 'none', run: notAsked, commit: notAsked, tag: notAsked, review: notAsked }
}

/** Evidence as attestation/evidence.ts binds it to the locked hash. */
function bound(candidate: Candidate): Candidate {
  const { change, evidence, claimed, archive } = candidate
  const shasum = claimed.kind === 'known' ? claimed.value.versions.get(change.after.version)?.shasum : undefined
  const isStated = evidence.kind === 'unattested' && shasum !== undefined && change.after.integrity === WEAK[0]
  if (!isWeak(change.after) || isStated) return { ...candidate, archive: notAsked }
  const answer: MaybeAsked<ArchiveDigests> = archive.kind === 'not-asked' ? known(TARBALL) : archive
  if (evidence.kind !== 'verified') return { ...candidate, archive: answer }
  if (answer.kind !== 'known') return { ...candidate, archive: answer, evidence: is.outage }
  return { ...candidate, archive: answer, evidence: answer.value.sha512 === TARBALL.sha512 ? evidence : is.invalid }
}
