import { describe, expect, test } from '@jest/globals'
import { known } from '../src/domain/answer.ts'
import type { Candidate } from '../src/domain/candidate.ts'
import { type Exemption, NO_POLICY, type Policy } from '../src/domain/policy.ts'
import type { Source } from '../src/domain/package.ts'
import type { RuleId } from '../src/domain/rule-id.ts'
import type { Verdict } from '../src/domain/verdict.ts'
import { conclude, decide } from '../src/line/decide.ts'
import { levelOf } from '../src/traits/level.ts'
import { COMMIT, NOW, OTHER_COMMIT, byAlice, candidate, human, invalid, job, outage, packageClaims, plain, run, tag, unattested, verified } from './helpers/candidate.ts' // prettier-ignore
import { byPublisher, forLib, policy } from './helpers/policy.ts'

const rulesOf = (verdict: Verdict): readonly string[] => verdict.findings.map((finding) => `${finding.level} ${finding.rule}`)
const lost = plain({ baseline: candidate().baseline })
const young = verified({}, { signedAt: '2026-11-22T08:00:00Z', publishSignedAt: '2026-11-22T08:00:00Z' })
/** By a run of that time. */
const runThen = run({
  startedAt: '2026-11-22T07:55:00Z',
  updatedAt: '2026-11-22T08:05:00Z',
  jobs: known([job({ startedAt: '2026-11-22T07:56:00Z', completedAt: '2026-11-22T08:04:00Z' })]),
})
const tooNew = candidate({ evidence: young, run: known(runThen) })

describe('a verdict', () => {
  test('is authorized when nothing is wrong', () => {
    expect(decide(candidate(), NO_POLICY)).toMatchObject({ kind: 'authorized', findings: [], standing: { kind: 'unlisted' } })
  })

  test('is authorized with a warning', () => {
    const verdict = decide(candidate({ tag: known(tag({ commit: OTHER_COMMIT })) }), NO_POLICY)
    expect(verdict.kind).toBe('authorized')
    expect(rulesOf(verdict)).toEqual(['warning tag-contradicts-commit'])
  })

  test('is unauthorized by one error that rests on evidence, and gives it package and place', () => {
    const verdict = decide(candidate({ evidence: invalid }), NO_POLICY)
    expect(verdict.kind).toBe('unauthorized')
    expect(verdict.findings[0]).toMatchObject({
      rule: 'attestation-invalid',
      level: 'error',
      undetermined: false,
      package: { name: 'lib', version: '1.1.0' },
      location: { file: 'package-lock.json', line: 20 },
    })
  })

  test('is undetermined if only outages prevent a verdict', () => {
    const verdict = decide(candidate({ run: outage }), NO_POLICY)
    expect(verdict.kind).toBe('undetermined')
    expect(verdict.findings[0]).toMatchObject({ rule: 'run-unavailable', level: 'error', undetermined: true })
  })

  test('is unauthorized when there is an outage besides, and the evidence comes first', () => {
    const verdict = decide(candidate({ evidence: verified({ buildTrigger: 'issue_comment' }), run: outage }), NO_POLICY)
    expect(verdict.kind).toBe('unauthorized')
    expect(rulesOf(verdict)).toEqual(['error publisher-changed', 'error run-unavailable'])
  })

  test('rests on the policy alone where its entry is met', () => {
    const verdict = decide(candidate({ baseline: [] }), policy(forLib(byPublisher())))
    expect(verdict).toMatchObject({ kind: 'authorized', standing: { kind: 'published' } })
  })
})

describe('the cause leads, and what follows from it names it', () => {
  const from = (source: Source): Candidate => {
    const { change } = lost
    return { ...lost, change: { ...change, after: { ...change.after, source } } }
  }
  test.each<[string, Candidate, RuleId, RuleId]>([
    ['a tarball of somebody else', from({ kind: 'tarball', url: 'https://files.example/lib-1.1.0.tgz' }), 'source-changed', 'attestation-lost'],
    ['a repository of git', from({ kind: 'git', url: 'git+ssh://git@github.com/octo/lib.git', commit: COMMIT }), 'source-changed', 'attestation-lost'],
    ['published by hand', { ...lost, claimed: known(packageClaims({ '1.1.0': { ...byAlice, account: human('mallory') } })) }, 'attestation-lost', 'trusted-publisher-lost'],
  ])('%s', (_what, of, first, then) => {
    const { findings } = decide(of, NO_POLICY)
    expect(findings[0]?.rule).toBe(first)
    expect(findings.find(({ rule }) => rule === then)).toMatchObject({ level: 'error', cause: first })
  }) // prettier-ignore
})

describe('levels', () => {
  const install = (level: 'error' | 'off' | undefined): Verdict => {
    const asked = {
      ...candidate(),
      change: { ...candidate().change, after: { ...candidate().change.after, installScript: true } },
    } as Candidate
    return decide(asked, level === undefined ? NO_POLICY : policy({ levels: { 'install-script-added': level } }))
  }

  test('come from the rule, or from the policy', () => {
    expect(rulesOf(install(undefined))).toEqual(['warning install-script-added'])
    expect(install('error').kind).toBe('unauthorized')
    expect(install('off').findings).toEqual([])
  })

  test('of what has no excuse cannot be lowered', () => {
    const lowered = policy({ levels: { 'attestation-invalid': 'notice', 'attestation-unavailable': 'off' } })
    expect(decide(candidate({ evidence: invalid }), lowered).kind).toBe('unauthorized')
    expect(decide(candidate({ evidence: outage }), lowered).kind).toBe('undetermined')
    expect(levelOf('integrity-changed', policy({ levels: { 'integrity-changed': 'off' } }))).toBe('error')
  })

  test('are capped where a violation is less than its rule', () => {
    const renamed = candidate({
      evidence: verified({ repository: 'neworg/widget' }),
      run: known(run({ repositoryFullName: 'neworg/widget' })),
    })
    expect(rulesOf(decide(renamed, policy({ levels: { 'publisher-changed': 'error' } })))).toEqual(['notice publisher-changed'])
  })

  test('of a notice do not count where what is missing is needed', () => {
    const asked = plain({ claimed: outage })
    expect(decide(asked, policy({ levels: { 'registry-metadata-unavailable': 'off' } })).kind).toBe('undetermined')
    expect(decide(candidate({ claimed: outage }), policy({ levels: { 'registry-metadata-unavailable': 'off' } })).findings).toEqual([])
    expect(rulesOf(decide(candidate({ claimed: outage }), NO_POLICY))).toEqual(['notice registry-metadata-unavailable'])
  })

  test('turn a rule on that is off', () => {
    const unreviewed = candidate({ review: known({ mergedPullRequest: undefined, signatureVerified: true }) })
    expect(decide(unreviewed, NO_POLICY).findings).toEqual([])
    expect(rulesOf(decide(unreviewed, policy({ levels: { 'commit-unreviewed': 'warning' } })))).toEqual(['warning commit-unreviewed'])
  })
})

const exemption = (rules: readonly [RuleId, ...RuleId[]], expires = '2026-12-31T23:59:59Z'): Exemption => ({
  package: 'lib',
  version: '1.1.0',
  integrity: candidate().change.after.integrity,
  source: undefined,
  rules,
  reason: 'published by hand, confirmed by the maintainers',
  approvedBy: 'octocat',
  expires,
  declaredAt: { file: '.github/countersign.yml', line: 30 },
})

describe('an exemption', () => {
  test('lifts what it names, and is on record', () => {
    const rules = ['attestation-lost', 'account-changed'] as const
    const verdict = decide(lost, policy({ exemptions: [exemption(rules)] }))
    expect(verdict.kind).toBe('authorized')
    expect(verdict.exempted.map(({ finding }) => finding.rule)).toEqual(['attestation-lost'])
  })

  test('lifts nothing else', () => {
    expect(decide(lost, policy({ exemptions: [exemption(['too-new'])] })).kind).toBe('unauthorized')
  })

  test('lifts nothing after its end', () => {
    const over = policy({ exemptions: [exemption(['attestation-lost'], '2026-11-21T23:59:59Z')] })
    expect(decide(lost, over).kind).toBe('unauthorized')
  })

  test('does not lift what does not verify', () => {
    const verdict = decide(candidate({ evidence: invalid }), policy({ exemptions: [exemption(['attestation-invalid'])] }))
    expect(verdict.kind).toBe('unauthorized')
  })
})

const reported = (candidates: readonly Candidate[], by: Policy = NO_POLICY, more: Partial<Parameters<typeof conclude>[0]> = {}) =>
  conclude({
    verdicts: candidates.map((one) => decide(one, by)),
    removed: [],
    lockfiles: ['package-lock.json'],
    policy: by,
    policyChange: undefined,
    trust: undefined,
    mode: 'enforce',
    now: NOW,
    ...more,
  })

describe('a report', () => {
  test('passes when nothing comes in', () => {
    expect(reported([])).toMatchObject({
      conclusion: 'pass',
      counts: { authorized: 0, unauthorized: 0, undetermined: 0 },
      readyAt: undefined,
    })
  })

  test('passes when everything is authorized', () => {
    expect(reported([candidate(), candidate()])).toMatchObject({ conclusion: 'pass', counts: { authorized: 2 } })
  })

  test('fails by one that is not', () => {
    expect(reported([candidate(), candidate({ run: outage })])).toMatchObject({
      conclusion: 'fail',
      counts: { authorized: 1, unauthorized: 0, undetermined: 1 },
    })
    expect(reported([candidate(), lost])).toMatchObject({ conclusion: 'fail', counts: { authorized: 1, unauthorized: 1 } })
  })

  test('says when the youngest is ready, where age is all that blocks', () => {
    const onlyAge = decide(tooNew, NO_POLICY)
    expect(rulesOf(onlyAge)).toEqual(['error too-new'])
    expect(reported([], NO_POLICY, { verdicts: [onlyAge, decide(candidate(), NO_POLICY)] }).readyAt).toBe('2026-11-25T08:00:00Z')
    expect(reported([], NO_POLICY, { verdicts: [onlyAge, decide(lost, NO_POLICY)] }).readyAt).toBeUndefined()
  })

  test('shows what the pull request would change in the policy, without obeying it', () => {
    const policyChange = { file: '.github/countersign.yml', loosens: true, broken: false, lines: ['trusts mallory/widget for lib'] }
    const report = reported([lost], NO_POLICY, { policyChange })
    expect(report.conclusion).toBe('fail')
    expect(report.policyDelta).toEqual(['trusts mallory/widget for lib'])
    expect(report.findings).toMatchObject([{ rule: 'policy-changed', level: 'notice', package: undefined }])
  })

  test('fails where the policy makes an error of its own state', () => {
    const strict = policy({ levels: { 'policy-changed': 'error' } })
    expect(reported([candidate()], strict, { policyChange: { file: 'x.yml', loosens: false, broken: false, lines: [] } }).conclusion).toBe(
      'fail',
    )
  })

  test('warns of exemptions that are over', () => {
    const report = reported([lost], policy({ exemptions: [exemption(['attestation-lost'], '2026-11-21T23:59:59Z')] }))
    expect(report.findings).toMatchObject([{ rule: 'exemption-expired', level: 'warning' }])
  })
})

test('the default candidate names the commit that its evidence certifies', () => {
  expect(candidate().evidence).toMatchObject({ identity: { sourceRepositoryDigest: COMMIT } })
  expect(candidate({ evidence: unattested }).run).toEqual({ kind: 'not-asked' })
})
