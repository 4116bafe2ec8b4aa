import { describe, expect, test } from '@jest/globals'
import { known, notAsked } from '../../src/domain/answer.ts'
import type { Candidate } from '../../src/domain/candidate.ts'
import { decide } from '../../src/line/decide.ts'
import { GITHUB_ISSUER } from '../../src/domain/identity.ts'
import { NO_POLICY, type Policy } from '../../src/domain/policy.ts'
import type { RuleId } from '../../src/domain/rule-id.ts'
import { type IdentityParts, byAlice, candidate, human, locked, packument, unattested, updated, verified } from '../helpers/candidate.ts'
import { byAccounts, byPublisher, forLib, policy } from '../helpers/policy.ts'
import { parse } from './policies.ts'

/** The lines that a finding's help ends with, as somebody would paste them into an empty policy. */
function pasted(one: Candidate, rule: RuleId, before: Policy = NO_POLICY): string {
  const help = decide(one, before).findings.find((finding) => finding.rule === rule)?.help ?? ''
  const lines = help.split('\n').slice(1)
  return ['version: 1', ...lines.map((line) => line.slice(2)), ''].join('\n')
}
const errorsUnder = (one: Candidate, text: string): readonly string[] =>
  decide(one, parse(text))
    .findings.filter(({ level }) => level === 'error')
    .map(({ rule }) => rule)

describe('the lines that a finding prints let in what it blocked', () => {
  const moved: readonly (readonly [sentence: string, to: IdentityParts])[] = [
    ['another trigger', { buildTrigger: 'release' }],
    ['another machine too', { buildTrigger: 'release', runnerEnvironment: 'self-hosted' }],
    ['an enterprise’s own issuer', { issuer: `${GITHUB_ISSUER}/octo-enterprise` }],
    ['a reusable workflow', { buildSignerUri: 'https://github.com/acme/build/.github/workflows/npm.yml@refs/tags/v2' }],
    ['a tag that carries the version', { sourceRepositoryRef: 'refs/tags/v1.1.0', buildTrigger: 'release' }],
    [
      'another repository',
      {
        repository: 'octo/moved',
        sourceRepositoryIdentifier: '4243',
        runInvocationUri: 'https://github.com/octo/widget/actions/runs/2111111111/attempts/1',
      },
    ],
  ]
  test.each(moved)('publisher-changed: %s', (_sentence, to) => {
    const one = candidate({ evidence: verified(to) })
    expect(errorsUnder(one, pasted(one, 'publisher-changed'))).not.toContain('publisher-changed')
    expect(errorsUnder(one, pasted(one, 'publisher-changed')).filter((rule) => rule.endsWith('-unexpected'))).toEqual([])
  })

  test('account-unexpected of an attested version: its publisher, and no name that every trusted publisher has', () => {
    const text = pasted(candidate(), 'account-unexpected', policy(forLib(byAccounts('alice'))))
    expect(text).toContain('- { publisher: widget, versions: ">=1.1.0" }')
    expect(errorsUnder(candidate(), text)).toEqual([])
  })
  test('account-unexpected of a trusted publisher beside named maintainers: this version alone', () => {
    const named = policy(forLib(byPublisher({ maintainers: { github: undefined, npm: ['alice'] } })))
    const text = pasted(candidate({ evidence: unattested }), 'account-unexpected', named)
    expect(text).toContain('rules: [account-unexpected, attestation-lost, attestation-missing]')
  })
  test('attestation-lost: one exemption for all that a publish by hand breaks', () => {
    const one = candidate({ evidence: unattested, packument: known(packument({ '1.1.0': { ...byAlice, account: human('alice') } })) })
    expect(pasted(one, 'attestation-lost', policy(forLib(byPublisher())))).toContain('rules: [attestation-lost, attestation-missing]')
    expect(errorsUnder(one, pasted(one, 'attestation-lost'))).toEqual([])
  })
  test('moved to git: the source is asked about, and one exemption answers for all of it', () => {
    const git = locked('1.1.0', {
      source: { kind: 'git', url: 'git+https://github.com/octo/widget', commit: 'a'.repeat(40) },
      integrity: undefined,
    })
    const one = candidate({
      change: updated(git),
      evidence: { kind: 'not-applicable' },
      packument: notAsked,
      run: notAsked,
      commit: notAsked,
      tag: notAsked,
    })
    expect(decide(one, NO_POLICY).kind).toBe('unauthorized')
    expect(errorsUnder(one, pasted(one, 'attestation-lost'))).toEqual([])
  })
  test('publisher-changed where entries cover other versions: one beside them', () => {
    const one = candidate({ evidence: verified({ buildTrigger: 'release' }) })
    const text = pasted(one, 'publisher-changed', policy(forLib(byPublisher({}, { versions: '<1' }))))
    expect(text).toContain('- { publisher: widget, versions: ">=1.1.0" }')
    expect(errorsUnder(one, text).filter((rule) => rule.endsWith('-unexpected'))).toEqual([])
  })
})
