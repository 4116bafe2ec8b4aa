/**
 * Establishes what each exemption of the policy did in this run. An exemption is unused in two cases: its version was
 * judged and it lifted nothing, or its version is not locked any more. An exemption for a version that is locked but
 * was not judged in this run is not reported.
 */
import { ecosystemIdOf } from '../domain/ecosystem.ts'
import type { ExemptionUse } from '../domain/exemption-use.ts'
import { type LockedPackage, type PackageVersion, spec } from '../domain/package.ts'
import type { Exemption, Policy } from '../domain/policy.ts'
import type { Verdict } from '../domain/verdict.ts'
import { exemptionApplies, isNamedBy, isOver } from './exempt.ts'

/**
 * `locked`: every version that the lockfiles at the head lock. `undefined` if it is not known. Then only judged
 * versions count.
 */
export function exemptionUses(
  policy: Policy,
  verdicts: readonly Verdict[],
  now: string,
  locked?: readonly Locked[],
): readonly ExemptionUse[] {
  const names = locked === undefined ? undefined : { specs: new Set(locked.map(spec)), all: locked }
  return policy.exemptions.map((exemption) => {
    const use: ExemptionUse['use'] = isOver(exemption, now) ? { kind: 'over' } : useOf(exemption, verdicts, names)
    return { exemption, use: isShared(exemption, policy) ? ofShared(use, exemption, verdicts) : use }
  })
}

/**
 * Exemptions of a shared policy are for many repositories. So it says nothing that this repository does not need one.
 */
const isShared = ({ declaredAt }: Exemption, { source }: Policy): boolean =>
  source?.extends.some(({ reference }) => reference.from === declaredAt.file) === true

function ofShared(use: ExemptionUse['use'], exemption: Exemption, verdicts: readonly Verdict[]): ExemptionUse['use'] {
  const isMet = use.kind === 'over' && verdicts.some(({ candidate }) => isNamedBy(exemption, candidate.change.after))
  return isMet || use.kind === 'needed' ? use : { kind: 'undecided' }
}

type Locked = PackageVersion & Partial<Pick<LockedPackage, 'source'>>

interface Names {
  readonly specs: ReadonlySet<string>
  readonly all: readonly Locked[]
}

function useOf(exemption: Exemption, verdicts: readonly Verdict[], locked: Names | undefined): ExemptionUse['use'] {
  const named = `${exemption.package}@${exemption.version}`
  const judged = verdicts.filter(({ candidate }) => isNamedBy(exemption, candidate.change.after))
  if (judged.length === 0)
    return isGone(exemption, named, locked)
      ? { kind: 'unused', because: `${named} is in no ${exemption.commit === undefined ? 'lockfile' : 'workflow'}` }
      : { kind: 'undecided' }
  if (judged.some(({ exempted }) => exempted.some((lifted) => lifted.exemption === exemption))) return { kind: 'needed' }
  const reasons = judged
    .map(({ candidate }) => exemptionApplies(exemption, candidate.change))
    .flatMap((application) => (application.kind === 'other' ? [application.because] : []))
  const because = reasons.length > 0 ? `it did not match: ${reasons.join('; ')}` : `${named} has no finding of the rules that it lifts`
  return { kind: 'unused', because }
}

/** Commits are not always listed. If no package of their ecosystem is locked, they were not listed. */
function isGone(exemption: Exemption, named: string, locked: Names | undefined): boolean {
  if (locked === undefined) return false
  if (exemption.commit === undefined) return !locked.specs.has(named)
  const listed = locked.all.filter(({ name }) => ecosystemIdOf(name) === ecosystemIdOf(exemption.package))
  return listed.length > 0 && !listed.some((one) => isNamedBy(exemption, one))
}
