/**
 * What each exemption of the policy did in this run. It is unused when its version was judged and it lifted nothing, or when its version is
 * locked no more. One for a version that is locked and was not judged this time is left alone: its day was another pull request.
 */
import type { ExemptionUse } from '../domain/exemption-use.ts'
import { type PackageVersion, spec } from '../domain/package.ts'
import type { Exemption, Policy } from '../domain/policy.ts'
import type { Verdict } from '../domain/verdict.ts'
import { exemptionApplies, isOver } from './exempt.ts'

/** `locked`: everything the lockfiles at the head lock; `undefined` where that is not known, and then only what was judged counts. */
export function exemptionUses(
  policy: Policy,
  verdicts: readonly Verdict[],
  now: string,
  locked?: readonly PackageVersion[],
): readonly ExemptionUse[] {
  const lockedSpecs = locked === undefined ? undefined : new Set(locked.map(spec))
  return policy.exemptions.map((exemption) => {
    const use: ExemptionUse['use'] = isOver(exemption, now) ? { kind: 'over' } : useOf(exemption, verdicts, lockedSpecs)
    return { exemption, use: isShared(exemption, policy) ? ofShared(use, exemption, verdicts) : use }
  })
}

/** In a file that the policy extends: it is there for every repository, so that this one does not need it says nothing. */
const isShared = ({ declaredAt }: Exemption, { source }: Policy): boolean =>
  source?.extends.some(({ reference }) => reference.from === declaredAt.file) === true

function ofShared(use: ExemptionUse['use'], exemption: Exemption, verdicts: readonly Verdict[]): ExemptionUse['use'] {
  const named = `${exemption.package}@${exemption.version}`
  const isMet = use.kind === 'over' && verdicts.some(({ candidate }) => spec(candidate.change.after) === named)
  return isMet || use.kind === 'needed' ? use : { kind: 'undecided' }
}

function useOf(exemption: Exemption, verdicts: readonly Verdict[], locked: ReadonlySet<string> | undefined): ExemptionUse['use'] {
  const named = `${exemption.package}@${exemption.version}`
  const judged = verdicts.filter(({ candidate }) => spec(candidate.change.after) === named)
  if (judged.length === 0)
    return locked === undefined || locked.has(named) ? { kind: 'undecided' } : { kind: 'unused', because: `${named} is in no lockfile` }
  if (judged.some(({ exempted }) => exempted.some((lifted) => lifted.exemption === exemption))) return { kind: 'needed' }
  const reasons = judged
    .map(({ candidate }) => exemptionApplies(exemption, candidate.change))
    .flatMap((application) => (application.kind === 'other' ? [application.because] : []))
  const because = reasons.length > 0 ? `it did not match: ${reasons.join('; ')}` : `${named} has none of the findings that it lifts`
  return { kind: 'unused', because }
}
