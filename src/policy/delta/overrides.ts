/** Says in words where a policy differs from the files that it extends. An addition is not a difference. */
import { isWithin } from '../../domain/closed.ts'
import type { PackageRule, Policy } from '../../domain/policy.ts'
import { type PolicyPart, withDefaults } from '../../domain/policy-part.ts'
import { differencesOf } from './delta.ts'
import type { PolicyDifference } from './publisher.ts'

/** Changes that loosen come first. */
export function overridesOf(shared: PolicyPart, own: PolicyPart): readonly PolicyDifference[] {
  const replaced = own.packages.flatMap((rule) => {
    const before = allows(rule) ? replacedBy(rule, shared) : undefined
    return before === undefined ? [] : [{ before: { ...before, pattern: rule.pattern }, rule }]
  })
  const packagesOf = (rules: readonly PackageRule[]): readonly PackageRule[] => [
    ...shared.packages.filter(({ pattern }) => !rules.some((one) => one.pattern.text === pattern.text)),
    ...rules,
  ]
  const was: Policy = withDefaults({ ...shared, packages: packagesOf(replaced.map(({ before }) => before)) })
  const is: Policy = withDefaults({
    ...shared,
    settings: { ...shared.settings, ...both(own.settings, shared.settings) },
    levels: { ...shared.levels, ...both(own.levels, shared.levels) },
    publishers: shared.publishers.map((publisher) => own.publishers.find(({ name }) => name === publisher.name) ?? publisher),
    packages: packagesOf(replaced.map(({ rule }) => rule)),
  })
  return differencesOf(was, is)
}

const allows = ({ entries }: PackageRule): boolean => entries.some(({ kind }) => kind !== 'deny')

/** The most specific shared rule that a local one replaces. Its refusals do not count: they hold anyway. */
function replacedBy({ pattern }: PackageRule, { packages }: PolicyPart): PackageRule | undefined {
  const [nearest] = packages
    .filter((one) => allows(one) && isWithin(pattern.text, one.pattern.text))
    .toSorted((a, b) => b.pattern.text.length - a.pattern.text.length)
  const [first, ...rest] = (nearest?.entries ?? []).filter(({ kind }) => kind !== 'deny')
  return nearest === undefined || first === undefined ? undefined : { ...nearest, entries: [first, ...rest] }
}

/** The entries of `a` whose keys `b` also has. */
const both = (a: object, b: object): object => Object.fromEntries(Object.entries(a).filter(([key]) => Object.hasOwn(b, key)))
