import { NO_SOURCE_ASKED } from '../../src/domain/source-record.ts'
import { describe, expect, test } from '@jest/globals'
import type { IncomingChange } from '../../src/domain/change.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { type PackageVersion, type Source, parseIntegrity } from '../../src/domain/package.ts'
import type { Policy } from '../../src/domain/policy.ts'
import { RULE_IDS, type RuleId } from '../../src/domain/rule-id.ts'
import type { Verdict } from '../../src/domain/verdict.ts'
import { exemptionApplies, liftExempted } from '../../src/judge/exempt.ts'
import { conclude } from '../../src/line/decide.ts'
import { NOT_EXEMPTIBLE } from '../../src/traits/way-out.ts'
import { EVIDENCE, FILE, name, parse, version } from './policies.ts'

const NOW = '2026-11-22T10:00:00Z'
const SHA = 'sha512-AAAA'
const exemption = (changes: string, base = 'integrity: sha512-AAAA, expires: 2026-12-31'): Policy =>
  parse(
    `version: 1\nexemptions:\n  - { package: lib, version: 1.1.0, rules: [attestation-lost, account-changed], reason: confirmed upstream, ${[base, changes].filter(Boolean).join(', ')} }\n`,
  )

const change = (integrity: string | undefined = SHA, at = '1.1.0', of = 'lib'): IncomingChange => ({
  kind: 'added',
  after: {
    name: name(of),
    version: version(at),
    source: { kind: 'registry', url: undefined },
    integrity: integrity === '' ? undefined : parseIntegrity(integrity),
    checksum: undefined,
    location: { file: 'package-lock.json', line: 7 },
    alias: undefined,
    installScript: undefined,
    dev: undefined,
    optional: undefined,
    via: [],
  },
})
const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const git = (url: string, commit: string | undefined = COMMIT): Source & { kind: 'git' } => ({ kind: 'git', url, commit })
const bound = (address: string): Policy => exemption('', `source: ${JSON.stringify(address)}, expires: 2026-12-31`)
const from = (source: Source, integrity = ''): IncomingChange => ({ kind: 'added', after: { ...change(integrity).after, source } })
const finding = (rule: RuleId, undetermined = false): Finding => ({
  rule,
  level: 'error',
  undetermined,
  onlyAge: false,
  message: '',
  reason: '',
  help: '',
  facts: [],
  package: { name: name('lib'), version: version('1.1.0') },
  location: undefined,
})
const isExemptible = (rule: RuleId): boolean => !NOT_EXEMPTIBLE.includes(rule)
const lift = (policy: Policy, of: IncomingChange = change(), now = NOW, rules: readonly RuleId[] = ['attestation-lost', 'run-failed']) => {
  const { findings, exempted, expired } = liftExempted(
    rules.map((rule) => finding(rule)),
    { change: of, policy, now, isExemptible },
  )
  return { kept: findings.map(({ rule }) => rule), lifted: exempted.map(({ finding: { rule } }) => rule), expired: expired.length }
}

describe('an exemption lifts', () => {
  test('only the rules that it names, and what it lifted is recorded', () =>
    expect(lift(exemption(''))).toEqual({ kept: ['run-failed'], lifted: ['attestation-lost'], expired: 0 }))
  test('until the end of its last day, UTC', () => {
    const policy = exemption('', 'integrity: sha512-AAAA, expires: 2026-11-22')
    expect(lift(policy, change(), '2026-11-22T23:59:59Z').lifted).toEqual(['attestation-lost'])
    expect(lift(policy, change(), '2026-11-23T00:00:00Z')).toEqual({ kept: ['attestation-lost', 'run-failed'], lifted: [], expired: 1 })
    expect(lift(policy, change(), '2026-11-23T00:30:00+02:00').lifted).toEqual(['attestation-lost'])
  })
  test.each<[string, string, Source]>([
    ['the configured registry’s, without a hash', 'npm:1.1.0', { kind: 'registry', url: undefined }],
    ['a tarball without a hash', 'https://files.example/lib.tgz', { kind: 'tarball', url: 'https://files.example/lib.tgz' }],
    ['a file without a hash', '../lib.tgz', { kind: 'file', path: '../lib.tgz' }],
    ['a git source', `git+ssh://git@github.com/octo/lib.git#${COMMIT}`, git('git+ssh://git@github.com/octo/lib.git')],
    ['a git source by another protocol', `git+ssh://git@github.com/octo/lib.git#${COMMIT}`, git('git+https://github.com/Octo/lib')],
    ['a git source that is packed by its host', `github:octo/lib#${COMMIT}`, git(`https://codeload.github.com/octo/lib/tar.gz/${COMMIT}`)],
    ['a folder of a git source', `https://github.com/octo/lib.git#${COMMIT}&path:/a/`, { ...git('github:octo/lib'), folder: 'path:a' }],
  ])('by its address, %s', (_, address, source) => {
    expect(lift(bound(address), from(source)).lifted).toEqual(['attestation-lost'])
  })
  test('a git source, with any integrity', () =>
    expect(lift(bound(`github:octo/lib#${COMMIT}`), from(git('github:octo/lib'), SHA)).lifted).toEqual(['attestation-lost']))
  test('by the checksum of Yarn Berry', () => {
    const checksum = `10c0/${'ab'.repeat(64)}`
    const berry: IncomingChange = { kind: 'added', after: { ...change('').after, checksum } }
    const policy = exemption('', `integrity: ${checksum}, expires: 2026-12-31`)
    expect(lift(policy, berry).lifted).toEqual(['attestation-lost'])
    expect(lift(policy, { kind: 'added', after: { ...berry.after, checksum: `10c0/${'cd'.repeat(64)}` } }).lifted).toEqual([])
    expect(lift(bound('npm:1.1.0'), berry).lifted).toEqual([])
  })
  test('for the same hashes in another order', () =>
    expect(lift(exemption('', 'integrity: "sha512-BBBB sha1-CCCC", expires: 2026-12-31'), change('sha1-CCCC sha512-BBBB')).lifted).toEqual([
      'attestation-lost',
    ]))
  test('what could not be determined about a rule it names', () =>
    expect(
      liftExempted([finding('account-changed', true)], { change: change(), policy: exemption(''), now: NOW, isExemptible }).findings,
    ).toEqual([]))
})

describe('an exemption does not lift', () => {
  test.each<[string, Policy, IncomingChange]>([
    ['for other bytes', exemption(''), change('sha512-BBBB')],
    ['for one more hash that would do', exemption(''), change('sha512-AAAA sha512-BBBB')],
    ['for bytes where it is bound to an address', bound('npm:1.1.0'), change()],
    ['for another tarball', bound('https://files.example/lib.tgz'), from({ kind: 'tarball', url: 'https://files.example/lib2.tgz' })],
    ['for another commit', bound(`github:octo/lib#${COMMIT}`), from(git('github:octo/lib', 'f'.repeat(40)))],
    ['for another repository at the commit', bound(`github:octo/lib#${COMMIT}`), from(git('github:mallory/lib'))],
    ['for another host', bound(`github:octo/lib#${COMMIT}`), from(git('gitlab:octo/lib'))],
    ['for another folder', bound(`github:octo/lib#${COMMIT}`), from({ ...git('github:octo/lib'), folder: 'path:evil' })],
    ['for a git source without a commit', bound('github:octo/lib'), from({ kind: 'git', url: 'github:octo/lib', commit: undefined })],
    ['for a branch', bound('github:octo/lib#main'), from({ kind: 'git', url: 'github:octo/lib#main', commit: undefined })],
    ['for the bytes of a git source, which npm does not compare', exemption(''), from(git('github:mallory/lib'), SHA)],
    ['for another version', exemption(''), change(SHA, '1.1.1')],
    ['for a prerelease of its version', exemption(''), change(SHA, '1.1.0-rc.1')],
    ['for another package', exemption(''), change(SHA, '1.1.0', 'lib2')],
    ['with an integrity where the lockfile has none', exemption(''), change('')],
  ])('%s', (_, policy, of) => {
    expect(lift(policy, of).lifted).toEqual([])
    expect(exemptionApplies(policy.exemptions[0]!, of)).toEqual({ kind: 'other', because: expect.any(String) })
  })
  test.each(NOT_EXEMPTIBLE)('%s, even if it got into the policy somehow', (rule) => {
    const [first] = exemption('').exemptions
    const forged: Policy = { ...exemption(''), exemptions: [{ ...first!, rules: [rule] }] }
    expect(lift(forged, change(), NOW, [rule])).toEqual({ kept: [rule], lifted: [], expired: 0 })
  })
  test('anything when the time is unreadable', () => expect(lift(exemption(''), change(), 'soon').lifted).toEqual([]))
})

test('findings never appear, change or get lost: each is kept or lifted', () => {
  for (const rule of RULE_IDS) {
    const { kept, lifted } = lift(exemption(''), change(), NOW, [rule])
    expect([...kept, ...lifted]).toEqual([rule])
  }
})

describe('findings about exemptions', () => {
  const policyFindings = (policy: Policy, verdicts: readonly Verdict[], locked?: readonly PackageVersion[]): readonly Finding[] =>
    conclude({ verdicts, removed: [], lockfiles: [], locked, policy, policyChange: undefined, trust: undefined, mode: 'enforce', now: NOW })
      .findings
  const verdict = (policy: Policy, of: IncomingChange, rules: readonly RuleId[]): Verdict => {
    const { findings, exempted } = liftExempted(
      rules.map((rule) => finding(rule)),
      { change: of, policy, now: NOW, isExemptible },
    )
    const judged = {
      change: of,
      evidence: EVIDENCE.unattested,
      binding: 'lockfile',
      registry: 'public',
      claimed: { kind: 'not-asked' },
      archive: { kind: 'not-asked' },
      run: { kind: 'not-asked' },
      commit: { kind: 'not-asked' },
      tag: { kind: 'not-asked' },
      review: { kind: 'not-asked' },
      pin: { kind: 'not-asked' },
      securityFix: { kind: 'not-asked' },
      sourceEvidence: NO_SOURCE_ASKED,
      baseline: [],
      now: NOW,
    } as const
    return { kind: 'authorized', candidate: judged, standing: { kind: 'unlisted' }, exempted, findings }
  }
  const of = (
    policy: Policy,
    incoming: IncomingChange,
    rules: readonly RuleId[] = ['attestation-lost'],
    locked?: readonly IncomingChange[],
  ) =>
    policyFindings(
      policy,
      [verdict(policy, incoming, rules)],
      locked?.map(({ after }) => after),
    ).map(({ rule, level, facts }) => [rule, level, facts[0]?.found])

  test('one that lifted something is silent', () => expect(of(exemption(''), change())).toEqual([]))
  test('one that is over warns, on its line', () => {
    const policy = exemption('', 'integrity: sha512-AAAA, expires: 2026-11-21')
    expect(policyFindings(policy, [])).toEqual([
      expect.objectContaining({ rule: 'exemption-expired', level: 'warning', package: undefined, location: { file: FILE, line: 3 } }),
    ])
  })
  test('one that had nothing to lift warns', () =>
    expect(of(exemption(''), change(), ['run-failed'])).toEqual([
      ['exemption-unused', 'warning', 'lib@1.1.0 has no finding of the rules that it lifts'],
    ]))
  test('one that did not match says why', () =>
    expect(of(exemption(''), change('sha512-BBBB'))).toEqual([
      ['exemption-unused', 'warning', 'it did not match: the lockfile has other bytes: sha512-BBBB'],
    ]))
  test('one for a version that was not judged is left alone', () =>
    expect(of(exemption(''), change(SHA, '1.1.0', 'other'), [], [change()])).toEqual([]))
  test('one for a version that is locked no more warns', () =>
    expect(of(exemption(''), change(SHA, '1.2.0'), [], [change(SHA, '1.2.0')])).toEqual([
      ['exemption-unused', 'warning', 'lib@1.1.0 is in no lockfile'],
    ]))
  test('levels are the policy’s', () => {
    const silent: Policy = { ...exemption(''), levels: { 'exemption-unused': 'off' } }
    expect(of(silent, change(), [])).toEqual([])
    const loud: Policy = { ...exemption(''), levels: { 'exemption-unused': 'error' } }
    expect(of(loud, change(), [])).toEqual([['exemption-unused', 'error', expect.any(String)]])
  })
})
