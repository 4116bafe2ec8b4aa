/** Drafts exemptions. Nothing else does: one version, what it is bound to, the rules to lift, until a date. */
import type { Bound } from '../../domain/bound.ts'
import type { NonEmpty } from '../../domain/brand.ts'
import type { LockedPackage } from '../../domain/package.ts'
import type { Exemption } from '../../domain/policy.ts'
import type { RuleId } from '../../domain/rule-id.ts'

/** `expires`: any time of its last day. Rules are in reading order. */
export function draftExemption(of: LockedPackage, bound: Bound, rules: NonEmpty<RuleId>, reason: string, expires: string): Exemption {
  return {
    package: of.name,
    version: of.version,
    integrity: bound.kind === 'integrity' ? bound.text : undefined,
    source: bound.kind === 'source' ? bound.text : undefined,
    ...(bound.kind === 'commit' ? { commit: bound.text } : {}),
    rules,
    reason,
    approvedBy: undefined,
    expires: `${expires.slice(0, 10)}T23:59:59.999Z`,
    declaredAt: of.location,
  }
}
