/**
 * Decides: candidate × policy → verdict, and verdicts → report. Pure: the same input gives the same output.
 *
 * 1. Take the standing of the version.
 * 2. Ask every rule. Give its violations their level and their place.
 * 3. Exemptions lift the findings that they name.
 * 4. An error that rests on evidence makes the version unauthorized. Otherwise an error that rests on something missing
 *    makes it undetermined.
 */
import { ECOSYSTEM_IDS, type EcosystemId, ecosystemIdOf } from '../domain/ecosystem.ts'
import { isNonEmpty } from '../domain/brand.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { RemovedChange } from '../domain/change.ts'
import type { PolicyChange } from '../domain/policy-change.ts'
import type { Standing } from '../domain/standing.ts'
import type { TrustSource } from '../domain/trust.ts'
import { exemptionUses } from '../judge/exemption-use.ts'
import { standsUnder } from '../judge/standing.ts'
import type { Rule, RunTrial, Trial } from '../rules/rule.ts'
import { demandedBy, isOnlyAge, lackedBy } from '../traits/ground.ts'
import { levelOf } from '../traits/level.ts'
import { NOT_EXEMPTIBLE } from '../traits/way-out.ts'
import { readyTimes } from '../weighing/cooldown.ts'
import { type Finding, type Level, type Violation, higherLevel, lowerLevel, worstFirst } from '../domain/finding.ts'
import type { Location } from '../domain/location.ts'
import type { PlacedUnclosed } from '../domain/lockfile.ts'
import type { Note } from '../domain/note.ts'
import type { LockedPackage, PackageVersion } from '../domain/package.ts'
import type { Policy } from '../domain/policy.ts'
import type { Report } from '../domain/report.ts'
import { RULE_IDS, type RuleId } from '../domain/rule-id.ts'
import { type Subject, UNKNOWN_SUBJECT } from '../domain/subject.ts'
import type { TakenName } from '../domain/taken-name.ts'
import type { Verdict } from '../domain/verdict.ts'
import { liftExempted } from '../judge/exempt.ts'
import { blockedVersions } from '../remedy/blocked.ts'
import { rules } from '../rules/index.ts'
import { counted } from '../text/words.ts'
import { causesFirst } from './order.ts'

/** `standing`: as `gather` computed it when it asked for the evidence. For another policy it is computed again. */
export function decide(candidate: Candidate, policy: Policy, standing: Standing = standsUnder(policy, candidate)): Verdict {
  const { change, now } = candidate
  const ecosystem = ecosystemIdOf(change.after.name)
  const trial: Trial = { candidate, policy, standing, demanded: demandedBy(policy) }
  const found = RULE_IDS.flatMap((id) => {
    const rule = rules[id]
    const level = levelOf(id, policy)
    if (rule.about !== 'candidate' || (level === 'off' && !isAlsoNotice(rule)) || lackedBy(id, ecosystem).length > 0) return []
    return rule.check(trial).flatMap((violation) => findingOf(id, violation, trial, level) ?? [])
  })
  const isExemptible = (rule: RuleId): boolean => !NOT_EXEMPTIBLE.includes(rule)
  const { findings, exempted } = liftExempted(found, { change, policy, now, isExemptible })
  const ordered = causesFirst(findings)
  const errors = ordered.filter((finding) => finding.level === 'error')
  const judged = { candidate, standing, exempted }
  if (errors.length === 0 || !isNonEmpty(ordered)) return { ...judged, kind: 'authorized', findings: ordered }
  return { ...judged, kind: errors.every((finding) => finding.undetermined) ? 'undetermined' : 'unauthorized', findings: ordered }
}

/**
 * Rules whose default is `notice` report missing evidence. If the policy requires that evidence, the finding is an
 * `error`, whatever level (even `off`) the policy sets.
 */
const isAlsoNotice = (rule: Rule): boolean => rule.defaultLevel === 'notice'

function findingOf(
  rule: RuleId,
  violation: Violation,
  { candidate: { change }, policy }: Trial,
  stated: Level | 'off',
): Finding | undefined {
  const { unlessStated, atMost, undetermined: missing, ...said } = violation
  const usual = stated !== 'off' && policy.levels[rule] === undefined ? (unlessStated ?? stated) : stated
  const own = missing === true && isAlsoNotice(rules[rule]) ? 'error' : usual
  if (own === 'off') return undefined
  const level = atMost === undefined ? own : lowerLevel(own, atMost)
  const { name, version, location } = change.after
  const undetermined = missing === true && level === 'error'
  return {
    location,
    ...said,
    rule,
    level,
    undetermined,
    onlyAge: isOnlyAge(rule) || said.readyAt !== undefined,
    package: { name, version },
  }
}

export interface Conclusion {
  readonly verdicts: readonly Verdict[]
  readonly removed: readonly RemovedChange[]
  readonly lockfiles: readonly string[]
  /** The ecosystems that are judged. Absent: every one. */
  readonly ecosystems?: readonly EcosystemId[] | undefined
  /** Everything that the head locks. `undefined` if not all of it was read. */
  readonly locked?: readonly (PackageVersion & Partial<Pick<LockedPackage, 'source'>>)[] | undefined
  /** Files beside the lockfiles that decide an install and differ. */
  readonly inputs?: readonly (Violation & { readonly location: Location })[]
  /** Requests that the lockfile does not answer. */
  readonly unmet?: readonly PlacedUnclosed[] | undefined
  readonly taken?: readonly TakenName[] | undefined
  readonly policy: Policy
  readonly policyChange: PolicyChange | undefined
  readonly trust: TrustSource | undefined
  readonly notes?: readonly Note[] | undefined
  readonly mode: Report['mode']
  readonly now: string
  readonly subject?: Subject
  /** The version of this program. */
  readonly version?: string | undefined
}

/** All verdicts, and the findings about the policy itself. A change passes only if it is authorized. */
export function conclude(conclusion: Conclusion): Report {
  const { verdicts, removed, lockfiles, locked, inputs = [], unmet, taken, policy, policyChange, trust, notes = [], mode, now } = conclusion
  const { ecosystems = ECOSYSTEM_IDS } = conclusion
  const exemptions = exemptionUses(policy, verdicts, now, locked)
  const findings = runFindings({ policy, exemptions, policyChange, inputs, unmet, taken }).toSorted(worstFirst)
  const count = (kind: Verdict['kind']): number => verdicts.filter((verdict) => verdict.kind === kind).length
  const counts = { authorized: count('authorized'), unauthorized: count('unauthorized'), undetermined: count('undetermined') }
  const passes = counts.authorized === verdicts.length && findings.every((finding) => finding.level !== 'error')
  return {
    subject: conclusion.subject ?? UNKNOWN_SUBJECT,
    toolVersion: conclusion.version,
    recording: undefined,
    conclusion: passes ? 'pass' : 'fail',
    mode,
    evaluatedAt: now,
    policy: policy.source,
    trust,
    lockfiles,
    ecosystems,
    counts,
    findings,
    verdicts,
    blocked: blockedVersions(verdicts, policy),
    removed,
    policyDelta: policyChange?.lines ?? [],
    notes: [...notes, ...notAskedNotes(verdicts), ...overrideNotes(policy)],
    readyAt: readyAt(verdicts, findings, policy),
  }
}

/** A difference between the policy and its organisation's policy is reported in every run. */
function overrideNotes({ source }: Policy): readonly Note[] {
  const lines = source?.overrides ?? []
  if (source === undefined || lines.length === 0) return []
  const shared = source.extends.map(({ reference }) => reference.from).join(', ')
  return [{ kind: 'policy-override', text: `${source.file} overrides ${shared}: ${lines.map(({ line }) => line).join('; ')}` }]
}

/**
 * If an ecosystem cannot have the evidence that a rule rests on, the rule is not asked about its packages. The report
 * says so.
 */
function notAskedNotes(verdicts: readonly Verdict[]): readonly Note[] {
  const judged = new Set(verdicts.map(({ candidate }) => ecosystemIdOf(candidate.change.after.name)))
  return [...judged].flatMap((id) => {
    const lacked = RULE_IDS.map((rule) => (rules[rule].about === 'candidate' ? lackedBy(rule, id) : [])).filter(({ length }) => length > 0)
    const grounds = [...new Set(lacked.flat())]
      .toSorted()
      .join(', ')
      .replace(/, ([^,]+)$/, ' or $1')
    const text = `${id}: ${counted(lacked.length, 'rule')} that need ${grounds} evidence were not applied, because there is no such evidence.`
    return lacked.length === 0 ? [] : [{ kind: 'rules-not-asked', text }]
  })
}

function runFindings(trial: RunTrial): readonly Finding[] {
  return RULE_IDS.flatMap((id) => {
    const rule = rules[id]
    const stated = levelOf(id, trial.policy)
    if (rule.about !== 'run') return []
    return rule.check(trial).flatMap(({ atLeast, atMost, undetermined: missing, ...said }) => {
      const own = atLeast === undefined ? stated : higherLevel(atLeast, stated)
      if (own === 'off') return []
      const level = atMost === undefined ? own : lowerLevel(own, atMost)
      const undetermined = missing === true && level === 'error'
      return [{ ...said, rule: id, level, undetermined, onlyAge: isOnlyAge(id), package: undefined }]
    })
  })
}

/** When the last change is old enough, if only age blocks. */
function readyAt(verdicts: readonly Verdict[], findings: readonly Finding[], policy: Policy): string | undefined {
  const blocked = verdicts.filter((verdict) => verdict.kind !== 'authorized')
  const errors = [...findings, ...blocked.flatMap((verdict) => verdict.findings)].filter((finding) => finding.level === 'error')
  if (errors.some((finding) => !finding.onlyAge)) return undefined
  return blocked
    .flatMap((verdict) => readyTimes(verdict, policy))
    .toSorted()
    .at(-1)
}
