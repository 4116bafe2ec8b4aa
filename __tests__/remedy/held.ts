/**
 * What is held of every patch that a remedy brings:
 *
 * 1. its lines alone, or the file with its diff, are a valid policy
 * 2. with it the change is authorized, or only its age blocks it if the remedy does not lift the age
 * 3. it authorizes nothing more. This is not asked of a remedy that names a registry, because that is for every package
 * 4. the next ordinary release of who published before still is
 * 5. applied twice it changes nothing, and no further patch is offered
 */
import { expect } from '@jest/globals'
import { applyPatch } from 'diff'
import { absent, known, notAsked } from '../../src/domain/answer.ts'
import type { Candidate } from '../../src/domain/candidate.ts'
import type { Finding } from '../../src/domain/finding.ts'
import type { LockedPackage, Version } from '../../src/domain/package.ts'
import type { Policy } from '../../src/domain/policy.ts'
import type { Blocked, Remedy } from '../../src/domain/remedy.ts'
import { conclude, decide } from '../../src/line/decide.ts'
import type { ExtendedPolicy } from '../../src/policy/read/parse.ts'
import { mergePolicyText } from '../../src/policy/write/merge.ts'
import * as is from '../helpers/candidate.ts'
import { parse } from '../policy/policies.ts'

export function blockedOf(candidates: readonly Candidate[], policy: Policy): readonly Blocked[] {
  const verdicts = candidates.map((candidate) => decide(candidate, policy))
  const rest = { removed: [], lockfiles: [], policyChange: undefined, trust: undefined, mode: 'enforce', now: is.NOW } as const
  return conclude({ verdicts, policy, ...rest }).blocked
}

/** The remedies of a candidate. None if it is not blocked. */
export const remediesOf = (candidate: Candidate, policy: Policy): readonly Remedy[] => blockedOf([candidate], policy)[0]?.remedies ?? []

export const isAuthorized = (candidate: Candidate, policy: Policy): boolean => decide(candidate, policy).kind === 'authorized'

/** Property 1, and what the other properties start from: the text with the patch. */
export function patchedText(remedy: Remedy, policy: Policy): string {
  const { patch } = remedy
  if (patch === undefined) throw new Error('no patch')
  const before = policy.source?.text
  const applied = applyPatch(before ?? '', patch.diff)
  if (applied === false) throw new Error(`the diff does not apply:\n${patch.diff}`)
  if (before === undefined) expect(applied).toBe(patch.yaml)
  return applied
}

export const patched = (remedy: Remedy, policy: Policy, extended: readonly ExtendedPolicy[] = []): Policy =>
  parse(patchedText(remedy, policy), extended)

/** Everything that one patch is held to. `others`: further changes that it must not let in. `extended`: what the policy builds on. */
export function hold(
  candidate: Candidate,
  policy: Policy,
  remedy: Remedy,
  others: readonly Candidate[] = [],
  extended: readonly ExtendedPolicy[] = [],
): void {
  const after = patched(remedy, policy, extended)
  const left = errorsOf(candidate, after)
  const isPart = errorsOf(candidate, policy).some(({ rule }) => !remedy.lifts.includes(rule))
  if (isPart) expectToWait(candidate, after)
  else expect(left).toEqual([])
  for (const other of [
    ...others,
    ...(remedy.kind === 'configure' ? [] : strangers(candidate, remedy.kind)),
    ...(remedy.kind === 'exempt' ? alike(candidate) : []),
  ])
    if (isAuthorized(other, after)) expect(isAuthorized(other, policy)).toBe(true)
  const next = ordinary(candidate)
  if (next !== undefined && isAuthorized(next, policy)) expect(isAuthorized(next, after)).toBe(true)
  expect(mergePolicyText(after.source?.text ?? '', remedy.patch!.additions)).toBe(after.source?.text)
  const further = remediesOf(candidate, after).filter(({ patch }) => patch !== undefined)
  expect(further.filter(({ lifts }) => !isPart || lifts.some((rule) => left.every((one) => one.rule !== rule)))).toEqual([])
}

const errorsOf = (candidate: Candidate, policy: Policy): readonly Finding[] =>
  decide(candidate, policy).findings.filter(({ level }) => level === 'error')

/** Blocked by age alone, and let in once that is over. */
function expectToWait(candidate: Candidate, policy: Policy): void {
  expect(errorsOf(candidate, policy).map(({ onlyAge }) => onlyAge)).toContain(true)
  expect(errorsOf(candidate, policy).filter(({ onlyAge }) => !onlyAge)).toEqual([])
  const [blocked] = blockedOf([candidate], policy)
  expect(blocked?.readyAt).toBeDefined()
  // A tag is missed only after a while, so that one wait may follow another. Time alone ends each of them.
  let then: Candidate = { ...candidate, now: blocked?.readyAt ?? '' }
  for (let waits = 0; waits < 3 && !isAuthorized(then, policy); waits++) {
    expect(errorsOf(then, policy).filter(({ onlyAge }) => !onlyAge)).toEqual([])
    then = { ...then, now: blockedOf([then], policy)[0]?.readyAt ?? '' }
  }
  expect(isAuthorized(then, policy)).toBe(true)
}

/** What no patch for this change may let in: other bytes, another account, another repository. */
function strangers(candidate: Candidate, kind: Remedy['kind']): readonly Candidate[] {
  const { integrity, source } = candidate.change.after
  const otherBytes: Partial<LockedPackage>[] =
    // npm compares no hash of a git source: its commit is what binds.
    integrity === undefined || source.kind === 'git' || (kind !== 'exempt' && candidate.binding !== 'lockfile')
      ? []
      : [{ integrity: is.integrityOf('Z') }]
  const otherPlace: Partial<LockedPackage>[] =
    source.kind === 'git'
      ? [{ source: { ...source, commit: 'f'.repeat(40) } }, { source: { ...source, url: 'git+https://github.com/mallory/widget' } }]
      : []
  return [
    ...[...otherBytes, ...otherPlace].map((parts) => ({
      ...withAfter(candidate, parts),
      ...(candidate.binding === 'lockfile' ? { evidence: is.invalid } : {}),
    })),
    ...(candidate.claimed.kind === 'known' ? [published(candidate, '1.1.2', 'eve')] : []),
    ...(candidate.evidence.kind === 'verified' ? [moved(candidate)] : []),
  ]
}

/** The next version, published in just the same way. */
const alike = (candidate: Candidate): readonly Candidate[] => {
  const version = '1.1.4'
  const integrity = is.integrityOf('Y')
  const { claimed } = candidate
  const claims = claimed.kind === 'known' ? claimed.value.versions.get(candidate.change.after.version) : undefined
  const given =
    claimed.kind !== 'known' || claims === undefined
      ? {}
      : { claimed: known({ ...claimed.value, versions: new Map([...claimed.value.versions, [version, { ...claims, version }]]) }) }
  return [{ ...withAfter(candidate, { version: version as Version, integrity }), ...given }]
}

const withAfter = (candidate: Candidate, parts: Partial<LockedPackage>): Candidate => ({
  ...candidate,
  change: { ...candidate.change, after: { ...candidate.change.after, ...parts } },
})

function published(candidate: Candidate, version: string, account: string): Candidate {
  const before = candidate.claimed.kind === 'known' ? candidate.claimed.value : is.packageClaims()
  const claims = is.claims(version, { account: is.human(account), maintainers: [account], attestationsAdvertised: false })
  const one = withAfter(candidate, { version: version as Version, integrity: is.integrityOf('X') })
  const nothing = {
    run: { kind: 'not-asked' },
    commit: { kind: 'not-asked' },
    tag: { kind: 'not-asked' },
    review: { kind: 'not-asked' },
  } as const
  return {
    ...one,
    ...nothing,
    evidence: is.unattested,
    binding: 'none',
    sourceEvidence: untagged(candidate),
    claimed: known({ ...before, versions: new Map([...before.versions, [version, claims]]), times: new Map(before.times) }),
  }
}

/** Nobody makes a tag who may only publish. */
function untagged({ sourceEvidence }: Candidate): Candidate['sourceEvidence'] {
  const { record } = sourceEvidence
  return record.kind === 'known' ? { ...sourceEvidence, record: known({ ...record.value, tag: absent, files: notAsked }) } : sourceEvidence
}

const moved = (candidate: Candidate): Candidate => ({
  ...withAfter(candidate, { version: '1.1.3' as Version, integrity: is.integrityOf('W') }),
  evidence: is.verified({ repository: 'mallory/evil', sourceRepositoryIdentifier: '666', sourceRepositoryOwnerIdentifier: '667' }),
  sourceEvidence: untagged(candidate),
  run: known(is.run({ repositoryId: '666', headRepositoryId: '666', repositoryFullName: 'mallory/evil' })),
})

/** 1.2.0 over the version that was there before, published as that one was; `undefined` where nothing was. */
function ordinary(candidate: Candidate): Candidate | undefined {
  const [before] = candidate.baseline
  if (candidate.change.kind !== 'updated' || before === undefined) return undefined
  const after = is.locked('1.2.0', { integrity: is.integrityOf('N') }, candidate.change.after.name)
  const change = is.updated(after, before.package)
  if (before.evidence.kind === 'verified') {
    const evidence = { ...before.evidence, signedAt: is.HEAD_AT, publishSignedAt: is.HEAD_AT }
    return is.candidate({ change, evidence, baseline: [before], claimed: known(is.packageClaims({ '1.2.0': {} })) })
  }
  const claims = candidate.claimed.kind === 'known' ? candidate.claimed.value.versions.get(before.package.version) : undefined
  const parts = { '1.0.0': claims ?? is.byAlice, '1.2.0': { ...(claims ?? is.byAlice), publishedAt: is.HEAD_AT } }
  return before.evidence.kind === 'unattested'
    ? is.plain({ change, baseline: [before], claimed: known(is.packageClaims(parts)) })
    : undefined
}
