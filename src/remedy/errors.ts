/** Collects what blocks a version at all of its places: one finding for each rule. */
import type { NonEmpty } from '../domain/brand.ts'
import type { Finding } from '../domain/finding.ts'
import type { Verdict } from '../domain/verdict.ts'

/** In reading order. Of one rule, a finding that rests on evidence comes before a missing answer. */
export function errorsOf(places: NonEmpty<Verdict>): readonly Finding[] {
  const byRule = new Map<string, Finding>()
  for (const finding of places.flatMap(({ findings }) => findings)) {
    const known = byRule.get(finding.rule)
    if (finding.level === 'error' && (known === undefined || (known.undetermined && !finding.undetermined)))
      byRule.set(finding.rule, finding)
  }
  return [...byRule.values()]
}
