/** The ways out that need no line of policy: wait, run again, put back, ask. */
import { type NonEmpty, isNonEmpty } from '../domain/brand.ts'
import { predecessors } from '../weighing/predecessor.ts'
import type { Finding } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import type { Policy } from '../domain/policy.ts'
import type { Remedy } from '../domain/remedy.ts'
import type { Verdict } from '../domain/verdict.ts'
import { clock } from '../text/time.ts'
import { readyTimes } from '../weighing/cooldown.ts'

/** What each finding says to do, once. */
const helpOf = (findings: readonly Finding[]): string => [...new Set(findings.map(({ help }) => help))].join(' ')
const NOTHING = { until: undefined, lifts: [], patch: undefined } as const

export function wait(errors: readonly Finding[], places: NonEmpty<Verdict>, policy: Policy): readonly Remedy[] {
  const young = errors.filter(({ onlyAge }) => onlyAge)
  const until = places
    .flatMap((verdict) => readyTimes(verdict, policy))
    .toSorted()
    .at(-1)
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

export function rerun(missing: readonly Finding[]): readonly Remedy[] {
  if (missing.length === 0) return []
  return [{ ...NOTHING, kind: 'rerun', title: 'Run the check again', text: helpOf(missing), lifts: missing.map(({ rule }) => rule) }]
}

/** Without the change there is nothing to block. */
export function putBack(findings: NonEmpty<Finding>, [first]: NonEmpty<Verdict>): Remedy {
  const { change } = first.candidate
  const [before] = predecessors(change)
  const title =
    before === undefined
      ? `Leave ${spec(change.after)} out`
      : before.version === change.after.version
        ? `Put back what was locked of ${spec(before)}`
        : `Stay on ${spec(before)}`
  return { ...NOTHING, kind: 'revert', title, text: helpOf(findings), lifts: findings.map(({ rule }) => rule) }
}

export function askMaintainers(findings: readonly Finding[]): readonly Remedy[] {
  return isNonEmpty(findings) ? [{ ...NOTHING, kind: 'ask', title: 'Ask whether it is theirs', text: helpOf(findings) }] : []
}
