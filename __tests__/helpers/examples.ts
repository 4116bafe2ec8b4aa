/** The example on each rule's page, as a value. The page's output is what the gate says about it. */
import { settingsChanged } from '../../src/ecosystems/npm/beside/findings.ts'
import { absent, known, notAsked } from '../../src/domain/answer.ts'
import type { Candidate } from '../../src/domain/candidate.ts'
import type { Finding, PlacedViolation } from '../../src/domain/finding.ts'
import { type Exemption, NO_POLICY, type Policy } from '../../src/domain/policy.ts'
import type { PlacedUnclosed } from '../../src/domain/lockfile.ts'
import type { RuleId } from '../../src/domain/rule-id.ts'
import type { Report } from '../../src/domain/report.ts'
import type { TakenName } from '../../src/domain/taken-name.ts'
import { conclude, decide } from '../../src/line/decide.ts'
import { toText } from '../../src/report/text.ts'
import * as is from './candidate.ts'
import { FILE, action, byAccounts, byPublisher, byTag, deny, forLib, policy } from './policy.ts'
import { agreeing, builtFiles, reproducedFiles, sourceEvidence } from './source.ts'

interface Example {
  readonly given?: Candidate
  readonly policy?: Policy
  readonly inputs?: readonly PlacedViolation[]
  readonly unmet?: readonly PlacedUnclosed[]
  readonly taken?: readonly TakenName[]
  readonly policyChange?: { readonly file: string; readonly loosens: boolean; readonly broken: boolean; readonly lines: readonly string[] }
}

const named = policy(forLib(byPublisher()))
const attested = (parts: is.IdentityParts, more: Partial<is.Verified> = {}): Candidate =>
  is.candidate({ evidence: is.verified(parts, more) })
const mismatched = (parts: is.IdentityParts): Example => ({ given: attested(parts), policy: named })
const after = (parts: is.LockedParts): Candidate => is.candidate({ change: is.updated(is.locked('1.1.0', parts)) })
const claimed = (versions: Parameters<typeof is.packageClaims>[0], parts: Partial<Candidate> = {}): Candidate =>
  is.plain({ claimed: known(is.packageClaims({ '1.0.0': is.byAlice, ...versions })), ...parts })
const YOUNG = '2026-11-22T08:00:00Z'

const exemption = (rules: Exemption['rules'], expires: string): Exemption => ({
  package: 'lib',
  version: '1.1.0',
  integrity: is.integrityOf('B'),
  source: undefined,
  rules,
  reason: 'published by hand, confirmed by the maintainers',
  approvedBy: 'octocat',
  expires,
  declaredAt: { file: FILE, line: 30 },
})

export const lacking: PlacedUnclosed = {
  kind: 'missing',
  outcome: 'anew',
  name: 'dep',
  range: '^1.0.0',
  askers: ['lib'],
  file: 'package-lock.json',
  line: 12,
  why: '"lib" asks for "dep@^1.0.0", and nothing is locked',
}

const EXAMPLES: Readonly<Record<RuleId, Example>> = {
  'package-denied': { policy: policy(forLib(deny({ versions: '>=1.1' }))) },
  'attestation-invalid': { given: is.candidate({ evidence: is.invalid }) },
  'attestation-unavailable': { given: is.candidate({ evidence: is.outage }) },
  'attestation-missing': { given: is.plain(), policy: named },
  'attestation-lost': { given: is.plain({ baseline: [is.baseline()] }) },
  'predicate-contradicts-certificate': {
    given: attested({}, { contradictions: [{ field: 'ref', certified: 'refs/heads/main', stated: 'refs/heads/dev' }] }),
  },
  'issuer-unexpected': mismatched({ issuer: 'https://token.actions.githubusercontent.com.evil.example' }),
  'repository-unexpected': mismatched({ sourceRepositoryIdentifier: '9999' }),
  'workflow-unexpected': mismatched({ workflow: '.github/workflows/ci.yml' }),
  'signer-unexpected': mismatched({ buildSignerUri: 'https://github.com/mallory/builder/.github/workflows/build.yml@refs/heads/main' }),
  'ref-unexpected': mismatched({ sourceRepositoryRef: 'refs/heads/snapshot-9f3b2c1d' }),
  'trigger-unexpected': mismatched({ buildTrigger: 'issue_comment' }),
  'environment-unexpected': { policy: policy(forLib(byPublisher({ environment: 'release' }))) },
  'runner-unexpected': mismatched({ runnerEnvironment: 'self-hosted' }),
  'publisher-changed': { given: attested({ sourceRepositoryRef: 'refs/heads/snapshot-9f3b2c1d' }) },
  'run-failed': {
    given: is.candidate({
      run: known(
        is.run({ conclusion: 'failure', jobs: known([is.job({ steps: [is.step('Test', 'failure'), is.step('Publish', 'skipped')] })]) }),
      ),
    }),
  },
  'run-contradicts-certificate': { given: is.candidate({ run: known(is.run({ headSha: is.OTHER_COMMIT })) }) },
  'run-unavailable': { given: is.candidate({ run: is.outage }) },
  'actor-unexpected': {
    given: is.candidate({ run: known(is.run({ actor: 'drive-by-stranger' })) }),
    policy: policy(forLib(byPublisher({ maintainers: { github: ['octocat'], npm: undefined } }))),
  },
  'commit-unreachable': { given: is.candidate({ commit: known(is.orphan), tag: { kind: 'absent' } }) },
  'commit-unavailable': { given: is.candidate({ commit: is.outage }), policy: policy({ settings: { runStated: true } }) },
  'commit-unreviewed': {
    given: is.candidate({ review: known({ mergedPullRequest: undefined, signatureVerified: true }) }),
    policy: policy({ levels: { 'commit-unreviewed': 'warning' } }),
  },
  'tag-contradicts-commit': { given: is.candidate({ tag: known(is.tag({ commit: is.OTHER_COMMIT })) }) },
  'action-changed': {
    given: is.pinned({ repository: { repositoryId: '999', ownerId: '888', fullName: 'octo/lib' } }),
    policy: policy({ packages: [action()] }),
  },
  'pin-impostor': { given: is.pinned({ belongs: known({ kind: 'no' }), tag: undefined, release: notAsked }) },
  'pin-missing': { given: is.pinned(notAsked, is.pinLocked({ commit: undefined, ref: 'v1', claimedTags: [] }, 'v1')) },
  'release-mutable': { given: is.pinned({ before: known({ isKnown: true, release: known(is.release({ immutable: true })) }) }) },
  'release-author-changed': { given: is.pinned({ release: known(is.release({ author: 'newcomer' })) }) },
  'manifest-contradicts-source': {
    given: is.plain({
      sourceEvidence: sourceEvidence({
        manifest: known(agreeing({ excess: [{ kind: 'script', label: 'postinstall', found: 'node setup.js' }] })),
      }),
    }),
  },
  'manifest-differs-from-tarball': {
    given: is.plain({
      sourceEvidence: sourceEvidence({}, { archiveManifest: known([{ label: 'preinstall', registry: 'none', archive: 'node pre.js' }]) }),
    }),
  },
  'files-contradict-source': {
    given: is.plain({
      sourceEvidence: sourceEvidence({ tag: absent, files: known(builtFiles), filesBefore: known(reproducedFiles) }),
    }),
    policy: policy({ levels: { 'files-contradict-source': 'error' } }),
  },
  'tag-missing': {
    given: is.plain({ sourceEvidence: sourceEvidence({ tag: absent }) }),
    policy: policy(forLib(byTag('octo/widget'))),
  },
  'tag-lost': {
    given: is.plain({
      now: '2026-11-18T12:00:00Z',
      sourceEvidence: sourceEvidence({ tag: absent, history: known({ pattern: 'v{version}', tagged: 10, of: 10 }) }),
    }),
  },
  'source-unavailable': {
    given: is.plain({ sourceEvidence: { ...sourceEvidence(), record: is.outage } }),
  },
  'account-unexpected': { given: claimed({ '1.1.0': { account: is.human('mallory') } }), policy: policy(forLib(byAccounts('alice'))) },
  'account-changed': { given: claimed({ '1.1.0': { account: is.human('mallory') } }) },
  'trusted-publisher-lost': {
    given: claimed({ '1.0.0': { account: is.oidc({ provider: 'circleci', name: 'CircleCI' }) }, '1.1.0': is.byAlice }),
  },
  'maintainers-changed': {
    given: claimed({ '1.0.0': { maintainers: ['dominictarr'] }, '1.1.0': { maintainers: ['dominictarr', 'right9ctrl'] } }),
  },
  'registry-metadata-unavailable': { given: is.plain({ claimed: is.outage }) },
  'too-new': {
    given: is.candidate({
      evidence: is.verified({}, { signedAt: YOUNG, publishSignedAt: YOUNG }),
      run: known(
        is.run({
          startedAt: '2026-11-22T07:55:00Z',
          updatedAt: '2026-11-22T08:05:00Z',
          jobs: known([is.job({ startedAt: '2026-11-22T07:55:00Z', completedAt: '2026-11-22T08:05:00Z' })]),
        }),
      ),
    }),
  },
  'integrity-changed': {
    given: is.candidate({ change: is.reResolved(is.locked('1.1.0', { integrity: is.integrityOf('C') }), is.locked()) }),
  },
  'integrity-missing': { given: after({ integrity: undefined }) },
  'source-changed': { given: after({ source: { kind: 'git', url: 'git+https://github.com/octo/widget', commit: is.COMMIT } }) },
  'exotic-source-added': {
    given: is.candidate({
      change: is.added(
        is.locked('1.1.0', {
          source: { kind: 'git', url: 'git+ssh://git@github.com/octo/widget.git', commit: is.COMMIT },
          via: ['@tanstack/react-router'],
        }),
      ),
    }),
  },
  'registry-unexpected': { given: after({ source: is.registrySource('lib', '1.1.0', 'https://npm.evil.example') }), policy: policy() },
  'install-script-added': {
    given: is.candidate({
      claimed: known(is.packageClaims({ '1.1.0': { hasInstallScript: true, installScripts: { postinstall: 'node bundle.js' } } })),
    }),
  },
  'dormant-release': { given: is.candidate({ claimed: known(is.packageClaims({ '1.0.0': { publishedAt: '2025-03-08T12:00:00Z' } })) }) },
  'version-burst': { given: is.candidate({ claimed: known(is.packageClaims({ '1.1.1': { publishedAt: '2026-11-08T12:06:00Z' } })) }) },
  'package-first-seen': { given: is.candidate({ change: is.added(is.locked('1.1.0', { via: ['axios'] })) }) },
  'dependency-unlisted': { policy: policy({ settings: { unlisted: 'block' } }) },
  'version-uncovered': { policy: policy(forLib(byPublisher({}, { versions: '<1' }), byPublisher({}, { versions: '>=2' }))) },
  'exemption-expired': {
    given: is.plain({ baseline: [is.baseline()] }),
    policy: policy({ exemptions: [exemption(['attestation-lost'], '2026-11-21T23:59:59Z')] }),
  },
  'install-input-changed': {
    inputs: settingsChanged('.npmrc', 'npmrc', [{ key: 'registry', before: undefined, after: 'https://npm.example/', line: 1 }], () => []),
  },
  'exemption-unused': { policy: policy({ exemptions: [exemption(['too-new'], '2026-12-31T23:59:59Z')] }) },
  'dependency-unmet': { unmet: [lacking] },
  'alias-added': {
    taken: [{ name: 'lodash', before: is.locked('1.0.0', {}, 'lodash'), after: is.locked('1.1.0', { alias: 'lodash' }, 'evil') }],
  },
  'policy-changed': { policyChange: { file: FILE, loosens: true, broken: false, lines: ['`lib` may be published by mallory/widget'] } },
}

/** What the gate says about it: the findings of the candidate and those of the policy. */
function reportOf(rule: RuleId): Report {
  const { given = is.candidate(), policy: by = NO_POLICY, inputs = [], unmet, taken, policyChange } = EXAMPLES[rule]
  return conclude({
    verdicts: [decide(given, by)],
    removed: [],
    lockfiles: [],
    inputs,
    unmet,
    taken,
    policy: by,
    policyChange,
    trust: undefined,
    mode: 'enforce',
    now: is.NOW,
  })
}

export function findingOf(rule: RuleId): Finding | undefined {
  const { findings, verdicts } = reportOf(rule)
  return [...verdicts.flatMap((verdict) => verdict.findings), ...findings].find((finding) => finding.rule === rule)
}

/** As a terminal shows it, without the last lines, which every report has. */
export function printed(rule: RuleId): string {
  const text = toText(reportOf(rule), { color: false })
  return text.slice(0, text.indexOf('\nchanges  ')).trimEnd()
}
