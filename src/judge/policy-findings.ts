/** What is wrong with the policy itself, seen in the light of this run: exemptions that are over, and those that lift nothing. */
import type { Finding } from '../domain/finding.ts'
import { type PackageVersion, spec } from '../domain/package.ts'
import type { Exemption, Policy } from '../domain/policy.ts'
import type { Verdict } from '../domain/verdict.ts'
import { exemptionApplies, isOver } from './exempt.ts'

/**
 * An exemption is unused when its version was judged and it lifted nothing, or when its version is locked no more. One for a version
 * that is locked and was not judged this time is left alone: its day was another pull request.
 *
 * `locked`: everything the lockfiles at the head lock; `undefined` where that is not known, and then only what was judged counts.
 */
export function policyFindings(
  policy: Policy,
  verdicts: readonly Verdict[],
  now: string,
  locked?: readonly PackageVersion[],
): readonly Finding[] {
  const lockedSpecs = locked === undefined ? undefined : new Set(locked.map(spec))
  return policy.exemptions.flatMap((exemption) => {
    if (isOver(exemption, now))
      return finding(
        policy,
        'exemption-expired',
        exemption,
        `ended on ${exemption.expires.slice(0, 10)}`,
        'It lifts nothing any more. Remove it, or decide anew and give it a later `expires`.',
      )
    const because = whyUnused(exemption, verdicts, lockedSpecs)
    return because === undefined
      ? []
      : finding(policy, 'exemption-unused', exemption, because, 'Remove it: an exception that nobody needs is one that somebody may use.')
  })
}

function whyUnused(exemption: Exemption, verdicts: readonly Verdict[], locked: ReadonlySet<string> | undefined): string | undefined {
  const named = `${exemption.package}@${exemption.version}`
  const judged = verdicts.filter(({ candidate }) => spec(candidate.change.after) === named)
  if (judged.length === 0) return locked === undefined || locked.has(named) ? undefined : `${named} is in no lockfile`
  if (judged.some(({ exempted }) => exempted.some((lifted) => lifted.exemption === exemption))) return undefined
  const reasons = judged
    .map(({ candidate }) => exemptionApplies(exemption, candidate.change))
    .flatMap((application) => (application.kind === 'other' ? [application.because] : []))
  return reasons.length > 0 ? `it did not match: ${reasons.join('; ')}` : `${named} has none of the findings that it lifts`
}

function finding(
  policy: Policy,
  rule: 'exemption-expired' | 'exemption-unused',
  exemption: Exemption,
  because: string,
  help: string,
): readonly Finding[] {
  const level = policy.levels[rule] ?? 'warning'
  if (level === 'off') return []
  const named = `${exemption.package}@${exemption.version}`
  const state = rule === 'exemption-expired' ? 'is over' : 'lifts nothing'
  return [
    {
      rule,
      level,
      undetermined: false,
      message: `the exemption for ${named} ${state}`,
      reason:
        rule === 'exemption-expired'
          ? 'An exemption holds until its date, so that an exception does not become the rule.'
          : 'Exemptions that outlive their reason hide what they were never meant for.',
      help,
      facts: [
        { label: 'why', found: because },
        { label: 'rules', found: exemption.rules.join(', ') },
        { label: 'reason given', found: exemption.reason },
      ],
      package: undefined,
      location: exemption.declaredAt,
    },
  ]
}
