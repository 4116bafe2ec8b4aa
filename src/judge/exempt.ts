/** Applies the recorded exemptions: which findings they lift, for which bytes or which address, and until when. */
import type { IncomingChange } from '../domain/change.ts'
import type { Finding } from '../domain/finding.ts'
import { boundCommit, boundTo, namesSource } from '../domain/bound.ts'
import type { LockedPackage, PackageVersion } from '../domain/package.ts'
import type { Exemption, Policy } from '../domain/policy.ts'
import type { RuleId } from '../domain/rule-id.ts'

export interface Lifted {
  readonly findings: readonly Finding[]
  /** The lifted findings, for the report. */
  readonly exempted: readonly { readonly finding: Finding; readonly exemption: Exemption }[]
  /** Exemptions that would have lifted a finding but have expired. */
  readonly expired: readonly Exemption[]
}

interface Lifting {
  readonly change: IncomingChange
  readonly policy: Policy
  readonly now: string
  /** A trait of the rule: no exemption lifts some rules, even if the policy contains one. */
  readonly isExemptible: (rule: RuleId) => boolean
}

/** Removes the findings that an exemption in force names. The others stay as they are. */
export function liftExempted(findings: readonly Finding[], { change, policy, now, isExemptible }: Lifting): Lifted {
  const applicable = policy.exemptions.filter((exemption) => exemptionApplies(exemption, change).kind === 'applies')
  const inForce = applicable.filter((exemption) => !isOver(exemption, now))
  const lifting = (finding: Finding, among: readonly Exemption[]): Exemption | undefined =>
    isExemptible(finding.rule) ? among.find(({ rules }) => rules.includes(finding.rule)) : undefined
  const kept: Finding[] = []
  const exempted: Lifted['exempted'][number][] = []
  for (const finding of findings) {
    const exemption = lifting(finding, inForce)
    if (exemption === undefined) kept.push(finding)
    else exempted.push({ finding, exemption })
  }
  const expired = applicable.filter(
    (exemption) => isOver(exemption, now) && kept.some((finding) => lifting(finding, [exemption]) !== undefined),
  )
  return { findings: kept, exempted, expired }
}

export const isOver = ({ expires }: Exemption, now: string): boolean => !(Date.parse(now) <= Date.parse(expires))

/** Whether an exemption is for this version, whatever bytes it is bound to. For an action: for this commit. */
export function isNamedBy(exemption: Exemption, locked: PackageVersion & Partial<Pick<LockedPackage, 'source'>>): boolean {
  if (exemption.package !== locked.name) return false
  if (exemption.commit === undefined) return exemption.version === locked.version
  return boundCommit(locked) === exemption.commit
}

/** Whether an exemption applies to this change, or the reason why not, for `explain`. */
export type Application = { readonly kind: 'applies' } | { readonly kind: 'other'; readonly because: string }

export function exemptionApplies(exemption: Exemption, { after }: IncomingChange): Application {
  if (exemption.package !== after.name) return other(`it is for ${exemption.package}`)
  const bound = boundTo(after)
  if (exemption.commit !== undefined || bound?.kind === 'commit') return heldByCommit(exemption, boundCommit(after))
  if (exemption.version !== after.version) return other(`it is for version ${exemption.version}`)
  if (bound === undefined) return other('the lockfile names no commit of its git source, so it is not known what is installed')
  return bound.kind === 'integrity' ? heldByBytes(exemption, bound.text) : heldByAddress(exemption, after, bound.text)
}

function heldByCommit({ commit }: Exemption, locked: string | undefined): Application {
  if (commit === undefined) return other('it names no commit')
  return commit === locked ? { kind: 'applies' } : other(`the pinned commit is ${locked ?? 'none'}`)
}

function heldByBytes({ integrity }: Exemption, locked: string): Application {
  if (integrity === undefined) return other(`it names no integrity, but the lockfile has ${locked}`)
  return sameHashes(locked, integrity) ? { kind: 'applies' } : other(`the lockfile has other bytes: ${locked}`)
}

function heldByAddress({ integrity, source }: Exemption, after: LockedPackage, locked: string): Application {
  if (integrity !== undefined && after.source.kind !== 'git')
    return other('it names an integrity, but the lockfile has no hash of this version')
  if (source === undefined) return other(`it names no source, but the lockfile has ${locked}`)
  return namesSource(source, after) ? { kind: 'applies' } : other(`the lockfile has another source: ${locked}`)
}

const other = (because: string): Application => ({ kind: 'other', because })

/** Both must list the same hashes. A subset is not enough: an install accepts bytes that match any one of them. */
function sameHashes(a: string, b: string): boolean {
  const hashes = (sri: string): string => [...new Set(sri.split(/\s+/))].toSorted().join(' ')
  return hashes(a) === hashes(b)
}
