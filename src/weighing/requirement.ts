/**
 * Establishes what the policy requires to be known about a version. The entry that covers it decides, else the
 * settings.
 */
import { type NonEmpty, isNonEmpty } from '../domain/brand.ts'
import type { Location } from '../domain/location.ts'
import type { Policy } from '../domain/policy.ts'
import type { RunRequirement } from '../domain/settings.ts'
import type { Standing } from '../domain/standing.ts'
import { expectedPublisher, standingEntry } from './expected.ts'

export function runRequirement(standing: Standing, policy: Policy): RunRequirement {
  return standingEntry(standing)?.run ?? policy.settings.run
}

/** Whether the policy says `run: required` explicitly. Then commit and tag must be known too, not only the run. */
export function statesRunRequired(standing: Standing, policy: Policy): boolean {
  const stated = standingEntry(standing)?.run ?? (policy.settings.runStated === true ? policy.settings.run : undefined)
  return stated === 'required'
}

/**
 * The registry accounts that the policy names for the version, and the place where it does. `undefined` if it names
 * none.
 */
export interface NamedAccounts {
  readonly names: NonEmpty<string>
  readonly declaredAt: Location
  /** `accounts` of an unattested entry, or `maintainers.npm` of a publisher. */
  readonly key: 'accounts' | 'maintainers.npm'
}

export function namedAccounts(standing: Standing): NamedAccounts | undefined {
  if (standing.kind === 'unattested') {
    const { accounts: names, declaredAt } = standing.entry
    return isNonEmpty(names) ? { names, declaredAt, key: 'accounts' } : undefined
  }
  const publisher = expectedPublisher(standing)
  const names = publisher?.maintainers.npm
  return publisher === undefined || names === undefined ? undefined : { names, declaredAt: publisher.declaredAt, key: 'maintainers.npm' }
}

/** Whether the version is judged by continuity: no entry of the policy covers it. */
export function judgedByContinuity(standing: Standing): boolean {
  return standing.kind === 'unlisted' || standing.kind === 'uncovered'
}
