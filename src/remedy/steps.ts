/** Offers the ways out that need no line of policy: wait, run again, restore, ask. */
import { type NonEmpty, isNonEmpty } from '../domain/brand.ts'
import { predecessors } from '../weighing/predecessor.ts'
import type { Finding } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import type { Policy } from '../domain/policy.ts'
import type { Remedy } from '../domain/remedy.ts'
import type { Verdict } from '../domain/verdict.ts'
import { answeredByTrust } from '../traits/way-out.ts'
import { clock } from '../text/time.ts'
import { readyTimes } from '../weighing/cooldown.ts'
import { limitOf } from '../weighing/limit.ts'
import { isBehindMirror, mirrorCure } from '../weighing/mirror.ts'

/** The help of each finding, once. */
const helpOf = (findings: readonly Finding[]): string => [...new Set(findings.map(({ help }) => help))].join(' ')
const NOTHING = { until: undefined, lifts: [], patch: undefined } as const

/** The latest time of its places. ISO 8601, UTC. */
export const comesOfAgeAt = (places: NonEmpty<Verdict>, policy: Policy): string | undefined =>
  places
    .flatMap((verdict) => readyTimes(verdict, policy))
    .toSorted()
    .at(-1)

export function wait(errors: readonly Finding[], places: NonEmpty<Verdict>, policy: Policy): readonly Remedy[] {
  const young = errors.filter(({ onlyAge }) => onlyAge)
  const until = comesOfAgeAt(places, policy)
  if (young.length === 0 || until === undefined) return []
  const rest = young.length === errors.length ? ' Nobody needs to change anything.' : ' Its age is not all that blocks it.'
  return [
    {
      ...NOTHING,
      kind: 'wait',
      title: `Wait until ${clock(until)}`,
      text: `${helpOf(young)}${rest}`,
      until,
      lifts: young.map(({ rule }) => rule),
    },
  ]
}

const WITHOUT_TOKEN = 'Without a token GitHub answers 60 requests an hour (`GITHUB_TOKEN`; `evidence-token` of the action).'

/**
 * If a service says when it answers again: after that time. If the registry is a mirror without attestations, asking it
 * again does not help.
 */
export function rerun(missing: readonly Finding[], places: NonEmpty<Verdict>): readonly Remedy[] {
  if (missing.length === 0) return []
  const found = limitOf(places.map(({ candidate }) => candidate))
  const until = found?.until
  const lifts = missing.map(({ rule }) => rule)
  const again = until === undefined ? 'Re-run the check' : `Re-run the check after ${clock(until)}`
  const token = found?.isWithoutToken === true ? ` ${WITHOUT_TOKEN}` : ''
  const limit = until === undefined ? '' : `The limit of requests is used up until ${clock(until)}.${token} `
  const remedy = (text: string): Remedy => ({ ...NOTHING, kind: 'rerun', title: again, text: `${limit}${text}`, until, lifts })
  const behind = places.find(({ candidate }) => isBehindMirror(candidate))
  if (behind === undefined) return [remedy(helpOf(missing))]
  const { title, text } = mirrorCure(behind.candidate)
  const others = missing.filter(({ help }) => help !== text)
  const rest = others.length === 0 ? 'Then re-run the check. Without that change it ends in the same way.' : helpOf(others)
  return [{ ...NOTHING, kind: 'configure', title, text, lifts }, remedy(rest)]
}

/** Without the change nothing is blocked. */
export function putBack(findings: NonEmpty<Finding>, [first]: NonEmpty<Verdict>): Remedy {
  const { change } = first.candidate
  const [before] = predecessors(change)
  const title =
    before === undefined
      ? `Leave ${spec(change.after)} out`
      : before.version === change.after.version
        ? `Restore the locked entry of ${spec(before)}`
        : `Stay on ${spec(before)}`
  return { ...NOTHING, kind: 'revert', title, text: helpOf(findings), lifts: findings.map(({ rule }) => rule) }
}

/** If the policy only does not name the package, there is nothing to ask its maintainers. */
export function askMaintainers(findings: readonly Finding[]): readonly Remedy[] {
  if (!isNonEmpty(findings)) return []
  const isOnlyNotNamed = findings.every(({ rule }) => answeredByTrust('listing').includes(rule))
  const title = isOnlyNotNamed ? 'Decide whether the policy names it' : 'Ask the maintainers whether they released it'
  return [{ ...NOTHING, kind: 'ask', title, text: helpOf(findings) }]
}
