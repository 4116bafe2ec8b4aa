/**
 * A blocked version → its ways out, best first. In order:
 *
 * 1. what no policy lifts: put back what was locked, and ask; nothing else
 * 2. age alone: wait, and only if that cannot be, exempt
 * 3. what could not be had: run again; nothing is exempted while an answer is missing. What a private registry never
 *    says may be accepted
 * 4. what the lockfile says is put back, or whoever publishes the package is asked
 * 5. an exemption for this version and its bytes, of every rule that blocks it
 * 6. a registry or a publisher beside those that are there, where that alone answers everything
 *
 * Where a policy names every package that may come in and this one is merely not named, its entry is the first patch.
 */
import { type NonEmpty, isNonEmpty } from '../domain/brand.ts'
import type { Finding } from '../domain/finding.ts'
import type { Policy } from '../domain/policy.ts'
import type { Remedy } from '../domain/remedy.ts'
import type { Verdict } from '../domain/verdict.ts'
import { answeredByTrust, firstStepOf } from '../rules/traits.ts'
import { errorsOf } from './errors.ts'
import { exempt } from './exempt.ts'
import { askMaintainers, putBack, rerun, wait } from './steps.ts'
import { trust } from './trust.ts'
import { acceptUntold } from './accept-untold.ts'

export function remediesOf(places: NonEmpty<Verdict>, policy: Policy): readonly Remedy[] {
  const errors = errorsOf(places)
  const known = errors.filter(({ undetermined }) => !undetermined)
  const missing = errors.filter(({ undetermined }) => undetermined)
  const refused = known.filter(({ rule }) => firstStepOf(rule) === 'refuse')
  if (isNonEmpty(refused)) return [putBack(refused, places), ...askMaintainers(known.filter(isAsked))]
  const patches = missing.length > 0 ? [] : policyRemedies(places, known, policy)
  if (missing.length === 0 && known.every(({ rule }) => NOT_NAMED.includes(rule)) && patches[0]?.kind === 'trust') return patches
  const moved = known.filter(({ rule, cause }) => firstStepOf(rule) === 'put-back' && cause === undefined)
  return [
    ...rerun(missing, places),
    ...acceptUntold(missing, known, places, policy),
    ...(isNonEmpty(moved) ? [putBack(moved, places)] : []),
    ...askMaintainers(known.filter(isAsked)),
    ...wait(known, places, policy),
    ...patches,
  ]
}

/** What somebody can be asked about. Age is not, nor what another finding explains. */
const isAsked = ({ rule, cause, onlyAge }: Finding): boolean => firstStepOf(rule) === 'ask' && cause === undefined && !onlyAge

const NOT_NAMED = answeredByTrust('listing')

function policyRemedies(places: NonEmpty<Verdict>, errors: readonly Finding[], policy: Policy): readonly Remedy[] {
  const lifted = errors.map(({ rule }) => rule)
  const trusted = trust(places[0], new Set(lifted), policy)
  if (trusted.length > 0 && lifted.every((rule) => NOT_NAMED.includes(rule))) return trusted
  return [...(isNonEmpty(lifted) ? exempt(places, lifted, policy) : []), ...trusted]
}
