/**
 * Finds the ways out for a blocked version, best first. In order:
 *
 * 1. A finding that no policy lifts: restore the lockfile entry, and ask. Nothing else is offered.
 * 2. Only age: wait. An exemption only if waiting is impossible.
 * 3. A missing answer: run again. Nothing is exempted while an answer is missing. If a private registry never has the
 *    answer, that may be accepted.
 * 4. Restore the lockfile entry, or ask the publisher of the package.
 * 5. An exemption for this version and its bytes, for every rule that blocks it. If the version is too young besides, a
 *    second exemption leaves its age to time. Only the first lets the version in at once. For people the second comes
 *    first (`forPeople`), because it lifts less.
 * 6. Another registry or publisher in the policy, if that alone lifts everything.
 *
 * If the policy lets in only packages that it names, and only the name is missing, the entry is the first patch. If the
 * version is too young besides, the entry comes first, then waiting, and the exemption from both comes last.
 */
import { type NonEmpty, isNonEmpty } from '../domain/brand.ts'
import type { Finding } from '../domain/finding.ts'
import type { Policy } from '../domain/policy.ts'
import type { Remedy } from '../domain/remedy.ts'
import type { Verdict } from '../domain/verdict.ts'
import { answeredByTrust, firstStepOf } from '../traits/way-out.ts'
import { errorsOf } from './errors.ts'
import { exempt } from './exempt.ts'
import { clock } from '../text/time.ts'
import { askMaintainers, comesOfAgeAt, putBack, rerun, wait } from './steps.ts'
import { trust } from './trust.ts'
import { acceptUntold } from './accept-untold.ts'

export function remediesOf(places: NonEmpty<Verdict>, policy: Policy): readonly Remedy[] {
  const errors = errorsOf(places)
  const known = errors.filter(({ undetermined }) => !undetermined)
  const missing = errors.filter(({ undetermined }) => undetermined)
  const refused = known.filter(({ rule }) => firstStepOf(rule) === 'refuse')
  if (isNonEmpty(refused)) return [putBack(refused, places), ...askMaintainers(known.filter(isAsked))]
  const entry = missing.length > 0 ? [] : entryThenWait(places, known, policy)
  if (entry.length > 0) return [...entry, ...wait(known, places, policy), ...exemptWhole(places, known, policy)]
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

/** Findings that a person can be asked about: not age, and not a finding that another one explains. */
const isAsked = ({ rule, cause, onlyAge }: Finding): boolean => firstStepOf(rule) === 'ask' && cause === undefined && !onlyAge

const NOT_NAMED = answeredByTrust('listing')

function policyRemedies(places: NonEmpty<Verdict>, errors: readonly Finding[], policy: Policy): readonly Remedy[] {
  const lifted = errors.map(({ rule }) => rule)
  const trusted = trust(places[0], new Set(lifted), policy)
  if (trusted.length > 0 && lifted.every((rule) => NOT_NAMED.includes(rule))) return trusted
  return [...exemptWhole(places, errors, policy), ...exemptThenWait(places, errors, policy), ...trusted]
}

function exemptWhole(places: NonEmpty<Verdict>, errors: readonly Finding[], policy: Policy): readonly Remedy[] {
  const lifted = errors.map(({ rule }) => rule)
  return isNonEmpty(lifted) ? exempt(places, lifted, policy) : []
}

/** No line lifts what ends by itself. */
function exemptThenWait(places: NonEmpty<Verdict>, errors: readonly Finding[], policy: Policy): readonly Remedy[] {
  const lifted = errors.filter(({ onlyAge }) => !onlyAge).map(({ rule }) => rule)
  const until = comesOfAgeAt(places, policy)
  return isNonEmpty(lifted) && lifted.length < errors.length && until !== undefined ? exempt(places, lifted, policy, until) : []
}

/** Not named and too young: the entry answers the one, and time the other. No line lifts what ends by itself. */
function entryThenWait(places: NonEmpty<Verdict>, errors: readonly Finding[], policy: Policy): readonly Remedy[] {
  const rest = errors.filter(({ onlyAge }) => !onlyAge)
  const until = comesOfAgeAt(places, policy)
  const isOnlyNotNamed = rest.length > 0 && rest.every(({ rule }) => NOT_NAMED.includes(rule))
  if (!isOnlyNotNamed || rest.length === errors.length || until === undefined) return []
  return trust(places[0], new Set(rest.map(({ rule }) => rule)), policy).map((remedy) => ({
    ...remedy,
    text: `${remedy.text} The version then only has to wait, until ${clock(until)}.`,
  }))
}
