/**
 * Candidate × policy → verdict; verdicts → report. Pure: same input, same output.
 *
 * 1. how the version stands to the policy
 * 2. every rule is asked; its violations are given their level and their place
 * 3. exemptions lift what they name
 * 4. an error that rests on evidence makes it unauthorized; else one that rests on something missing, undetermined
 */
import { isNonEmpty } from '../domain/brand.ts'
import { type Candidate, publicationTime } from '../domain/candidate.ts'
import type { RemovedChange } from '../domain/change.ts'
import { type PolicyChange } from '../domain/policy-change.ts'
import { type TrustSource } from '../domain/trust.ts'
import { comesOfAge } from '../weighing/cooldown.ts'
import { type Finding, type Level, type Violation, lowerLevel, worstFirst } from '../domain/finding.ts'
import type { PackageVersion } from '../domain/package.ts'
import type { Policy } from '../domain/policy.ts'
import type { Remark } from '../domain/remark.ts'
import type { Report } from '../domain/report.ts'
import { FIXED_RULES, RULE_IDS, type RuleId } from '../domain/rule-id.ts'
import type { Verdict } from '../domain/verdict.ts'
import { liftExempted } from '../judge/exempt.ts'
import { policyFindings } from '../judge/policy-findings.ts'
import { standingOf } from '../judge/standing.ts'
import { rules } from '../rules/index.ts'

export function decide(candidate: Candidate, policy: Policy): Verdict {
  const { change, evidence, now } = candidate
  const { name, version } = change.after
  const standing = standingOf(policy, { name, version, publishedAt: publicationTime(candidate)?.at, evidence })
  const found = RULE_IDS.flatMap((rule) => {
    const level = levelOf(rule, policy)
    if (level === 'off' && !isAlsoNotice(rule)) return []
    const violations = rules[rule].check({ candidate, policy, standing })
    return violations.flatMap((violation) => findingOf(rule, violation, candidate, level) ?? [])
  })
  const { findings, exempted } = liftExempted(found, change, policy, now)
  const ordered = findings.toSorted(worstFirst)
  const errors = ordered.filter((finding) => finding.level === 'error')
  const judged = { candidate, standing, exempted }
  if (errors.length === 0 || !isNonEmpty(ordered)) return { ...judged, kind: 'authorized', findings: ordered }
  return { ...judged, kind: errors.every((finding) => finding.undetermined) ? 'undetermined' : 'unauthorized', findings: ordered }
}

/** The policy's level, but where it may not lower one. */
export function levelOf(rule: RuleId, policy: Policy): Level | 'off' {
  return FIXED_RULES.includes(rule) ? rules[rule].defaultLevel : (policy.levels[rule] ?? rules[rule].defaultLevel)
}

/**
 * Some rules about what is missing are notices as long as nobody needs it. Their level, `off` too, is not meant for when somebody does:
 * then what is missing blocks.
 */
const isAlsoNotice = (rule: RuleId): boolean => rules[rule].defaultLevel === 'notice'

function findingOf(rule: RuleId, violation: Violation, { change }: Candidate, stated: Level | 'off'): Finding | undefined {
  const { atMost, undetermined: missing, ...said } = violation
  const own = missing === true && isAlsoNotice(rule) ? 'error' : stated
  if (own === 'off') return undefined
  const level = atMost === undefined ? own : lowerLevel(own, atMost)
  const { name, version, location } = change.after
  return { location, ...said, rule, level, undetermined: missing === true && level === 'error', package: { name, version } }
}

export interface Conclusion {
  readonly verdicts: readonly Verdict[]
  readonly removed: readonly RemovedChange[]
  readonly lockfiles: readonly string[]
  /** All that the head locks; `undefined` where not all of it was read. */
  readonly locked?: readonly PackageVersion[] | undefined
  /** What is wrong with the lockfiles, and with what stands beside them, as a whole. */
  readonly remarks?: readonly Remark[] | undefined
  readonly policy: Policy
  readonly policyChange: PolicyChange | undefined
  readonly trust: TrustSource | undefined
  readonly mode: Report['mode']
  readonly now: string
}

/** All verdicts, and what the policy itself has against it. Nothing passes that is not authorized. */
export function conclude({
  verdicts,
  removed,
  lockfiles,
  locked,
  remarks = [],
  policy,
  policyChange,
  trust,
  mode,
  now,
}: Conclusion): Report {
  const findings = [
    ...policyFindings(policy, verdicts, now, locked),
    ...policyChanged(policyChange, policy),
    ...remarks.flatMap((remark) => remarked(remark, policy)),
  ].toSorted(worstFirst)
  const count = (kind: Verdict['kind']): number => verdicts.filter((verdict) => verdict.kind === kind).length
  const counts = { authorized: count('authorized'), unauthorized: count('unauthorized'), undetermined: count('undetermined') }
  const passes = counts.authorized === verdicts.length && findings.every((finding) => finding.level !== 'error')
  return {
    conclusion: passes ? 'pass' : 'fail',
    mode,
    evaluatedAt: now,
    policy: policy.source,
    trust,
    lockfiles,
    counts,
    findings,
    verdicts,
    removed,
    policyDelta: policyChange?.lines ?? [],
    readyAt: readyAt(verdicts, findings, policy),
  }
}

function remarked({ rule, atMost, package: about, ...said }: Remark, policy: Policy): readonly Finding[] {
  const own = levelOf(rule, policy)
  if (own === 'off') return []
  return [{ ...said, rule, level: atMost === undefined ? own : lowerLevel(own, atMost), undetermined: false, package: about }]
}

function policyChanged(change: PolicyChange | undefined, policy: Policy): readonly Finding[] {
  const level = change?.broken === true ? 'error' : levelOf('policy-changed', policy)
  if (change === undefined || level === 'off') return []
  return [change.broken ? policyBroken(change, level) : policyEdited(change, level)]
}

function policyEdited(change: PolicyChange, level: Level): Finding {
  return {
    ...atPolicy(change, level),
    message: change.loosens ? `${change.file} is changed, and would trust more than before` : `${change.file} is changed`,
    reason: 'A change of the policy counts from the next pull request on; this one is judged by the policy at its base.',
    help: 'Review what it would newly trust as carefully as code that it would let in.',
  }
}

function policyBroken(change: PolicyChange, level: Level): Finding {
  return {
    ...atPolicy(change, level),
    message: `${change.file} is changed, and would not be a valid policy`,
    reason: 'Once merged it would fail every pull request, the one that mends it included.',
    help: 'Correct it here; `countersign lint` says the same on your machine.',
  }
}

const atPolicy = (change: PolicyChange, level: Level): Omit<Finding, 'message' | 'reason' | 'help'> => ({
  rule: 'policy-changed',
  level,
  undetermined: false,
  facts: change.lines.map((line) => ({ label: 'change', found: line })),
  package: undefined,
  location: { file: change.file, line: 1 },
})

/** When the last change comes of age, where age is all that blocks. */
function readyAt(verdicts: readonly Verdict[], findings: readonly Finding[], policy: Policy): string | undefined {
  const blocked = verdicts.filter((verdict) => verdict.kind !== 'authorized')
  const errors = [...findings, ...blocked.flatMap((verdict) => verdict.findings)].filter((finding) => finding.level === 'error')
  if (errors.some((finding) => finding.rule !== 'too-new')) return undefined
  return blocked
    .flatMap(({ candidate, standing }) => comesOfAge(candidate, standing, policy) ?? [])
    .toSorted()
    .at(-1)
}
