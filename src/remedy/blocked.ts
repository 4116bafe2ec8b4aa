/** Groups verdicts into blocked versions, each once however many lockfiles lock it, with their ways out. */
import type { NonEmpty } from '../domain/brand.ts'
import { boundTo } from '../domain/bound.ts'
import { spec } from '../domain/package.ts'
import type { Policy } from '../domain/policy.ts'
import type { Blocked } from '../domain/remedy.ts'
import type { Verdict } from '../domain/verdict.ts'
import { errorsOf } from './errors.ts'
import { remediesOf } from './remedies.ts'
import { comesOfAgeAt } from './steps.ts'

/** In the order of the verdicts. */
export function blockedVersions(verdicts: readonly Verdict[], policy: Policy): readonly Blocked[] {
  const groups = new Map<string, NonEmpty<Verdict>>()
  for (const verdict of verdicts) {
    if (verdict.kind === 'authorized') continue
    const key = whatIsInstalled(verdict)
    const [first = verdict, ...rest] = groups.get(key) ?? []
    groups.set(key, first === verdict ? [verdict] : [first, ...rest, verdict])
  }
  return [...groups.values()].map((places) => ({
    verdicts: places,
    remedies: remediesOf(places, policy),
    readyAt: readyAt(places, policy),
  }))
}

/**
 * Name, version and what an exemption would be bound to: the bytes, or the address if the lockfile has no hash of them.
 */
function whatIsInstalled({ candidate: { change } }: Verdict): string {
  const { after } = change
  return `${spec(after)}\n${boundTo(after)?.text ?? JSON.stringify(after.source)}`
}

/** The latest time of its places, if only age blocks all of them. */
function readyAt(places: NonEmpty<Verdict>, policy: Policy): string | undefined {
  if (!errorsOf(places).every(({ onlyAge }) => onlyAge)) return undefined
  return comesOfAgeAt(places, policy)
}
