// Sorts worst first and groups what is alike, so that 400 changes stay readable.
import type { NonEmpty } from '../domain/brand.ts'
import { worstFirst, type Finding } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import type { Blocked } from '../domain/remedy.ts'
import type { Report } from '../domain/report.ts'
import type { Verdict } from '../domain/verdict.ts'
import { groupBy } from '../text/group.ts'
import { earnedBy, evidenceStrength, movement } from './describe.ts'

/** Unauthorized first. Among those, the ones that only have to wait come last. Then undetermined. */
export function blockedWorstFirst(report: Report): readonly Blocked[] {
  return [...report.blocked].sort((a, b) => rank(a) - rank(b))
}

export type BlockedKind = Exclude<Verdict['kind'], 'authorized'> | 'waiting'

/** The worst of its places. `waiting` if all that blocks it ends by itself. */
export function kindOf({ verdicts, readyAt }: Blocked): BlockedKind {
  if (readyAt !== undefined) return 'waiting'
  return verdicts.some(({ kind }) => kind === 'unauthorized') ? 'unauthorized' : 'undetermined'
}

const ORDER: readonly BlockedKind[] = ['unauthorized', 'waiting', 'undetermined']
const rank = (blocked: Blocked): number => ORDER.indexOf(kindOf(blocked))

export const findingsWorstFirst = (findings: readonly Finding[]): readonly Finding[] => [...findings].sort(worstFirst)

/** The findings of a blocked version, each once however many places have it. The worst place first. */
export function findingsOf({ verdicts }: Blocked): readonly Finding[] {
  const once = new Map<string, Finding>()
  for (const finding of verdicts.flatMap(({ findings }) => findings)) {
    const key = `${finding.rule}\n${finding.message}`
    if (!once.has(key)) once.set(key, finding)
  }
  return findingsWorstFirst([...once.values()])
}

/** The findings that block: those at level error. */
export const blocking = (blocked: Blocked): readonly Finding[] => findingsOf(blocked).filter((finding) => finding.level === 'error')

/** A finding, and those that it explains. */
export interface Told {
  readonly finding: Finding
  readonly also: readonly Finding[]
}

export function causes(findings: readonly Finding[]): readonly Told[] {
  const isExplained = ({ cause, level }: Finding): boolean =>
    cause !== undefined && findings.some((other) => other.rule === cause && other.level === level)
  return findings
    .filter((finding) => !isExplained(finding))
    .map((finding) => ({
      finding,
      also: findings.filter((other) => isExplained(other) && other.cause === finding.rule && other.level === finding.level),
    }))
}

/**
 * Versions blocked by the same rules. A small group is printed completely. Of a larger one only the first version is,
 * and the others have one line each.
 */
export interface Alike {
  readonly members: readonly Blocked[]
}

export function alike(blocked: readonly Blocked[]): readonly Alike[] {
  const groups = groupBy(blocked, (one) =>
    [kindOf(one), ...blocking(one).map((finding) => `${finding.rule} ${String(finding.undetermined)}`)].join('\n'),
  )
  return [...groups.values()].map((members) => ({ members }))
}

/** Up to this many alike are all shown completely. */
const TOLD_IN_FULL = 3

export interface Telling {
  readonly full: readonly Blocked[]
  readonly brief: readonly Blocked[]
}

export function telling({ members }: Alike): Telling {
  return members.length <= TOLD_IN_FULL ? { full: members, brief: [] } : { full: members.slice(0, 1), brief: members.slice(1) }
}

/**
 * Findings that do not block: about the policy, about authorized changes, and about those that only wait. Worst first.
 */
export function mildFindings(report: Report): readonly Finding[] {
  const waiting = report.blocked.filter(({ readyAt }) => readyAt !== undefined).flatMap(({ verdicts }) => verdicts)
  const passing = report.verdicts.filter(({ kind }) => kind === 'authorized')
  const all = [...report.findings, ...[...passing, ...waiting].flatMap(({ findings }) => findings)]
  return findingsWorstFirst(all).filter(({ level }) => level !== 'error')
}

/** Findings of one rule and level. */
export interface OfOneRule {
  readonly first: Finding
  readonly members: readonly Finding[]
}

export function byRule(findings: readonly Finding[]): readonly OfOneRule[] {
  const groups = new Map<string, { first: Finding; members: Finding[] }>()
  for (const finding of findings) {
    const key = `${finding.level} ${finding.rule}`
    const group = groups.get(key) ?? { first: finding, members: [] }
    if (!group.members.some(({ message }) => message === finding.message)) group.members.push(finding)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** If several lockfiles lock one version with the same findings, it is one row. */
export function together(verdicts: readonly Verdict[]): readonly NonEmpty<Verdict>[] {
  const groups = new Map<string, NonEmpty<Verdict>>()
  for (const verdict of verdicts) {
    const { change } = verdict.candidate
    const key = JSON.stringify([
      spec(change.after),
      change.after.alias,
      movement(change),
      change.after.integrity,
      evidenceStrength(verdict),
      earnedBy(verdict),
    ])
    const [first, ...rest] = groups.get(key) ?? [verdict]
    groups.set(key, groups.has(key) ? [first, ...rest, verdict] : [verdict])
  }
  return [...groups.values()]
}
