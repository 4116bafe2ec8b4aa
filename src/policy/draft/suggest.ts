/**
 * A blocked version → the smallest addition to the policy that would let it in, and what that would newly trust, in words. Never applied
 * by the program. In order:
 *
 * 1. what no policy can let in, and what is only missing, gets no suggestion but the reason
 * 2. another ref or trigger of the same publisher: one more item in its list
 * 3. another identity, or none where one is wanted: an entry for this version and those after it, beside those that are there
 * 4. an account or a registry that is not named: its name; where the version is attested, its publisher instead of the account
 * 5. whatever is left: an exemption of those rules, for this version and its bytes (or its address), for thirty days
 */
import { isNonEmpty } from '../../domain/brand.ts'
import { boundTo } from '../../domain/bound.ts'
import { type Finding, worstFirst } from '../../domain/finding.ts'
import type { PackageVersion } from '../../domain/package.ts'
import type { Entry, Policy } from '../../domain/policy.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { NOT_EXEMPTIBLE } from '../../rules/traits.ts'
import { NO_ADDITIONS, type PolicyAdditions } from '../write/merge.ts'
import { accountStep, exemptionStep, identityStep, registryStep } from './suggest-steps.ts'
import { entryYaml } from '../write/to-yaml.ts'

export type Suggestion =
  | { readonly kind: 'patch'; readonly package: PackageVersion; readonly additions: PolicyAdditions; readonly trusts: readonly string[] }
  /** No policy could, or nothing is known against it yet. */
  | { readonly kind: 'none'; readonly package: PackageVersion; readonly because: string }

/** One for each version that is blocked; a publisher that one of them brings serves the next. */
export function suggestAll(verdicts: readonly Verdict[], policy: Policy): readonly Suggestion[] {
  const suggestions: Suggestion[] = []
  let known = policy
  for (const verdict of verdicts) {
    const suggestion = suggestFor(verdict, known)
    if (suggestion === undefined) continue
    suggestions.push(suggestion)
    if (suggestion.kind === 'patch') known = { ...known, publishers: [...known.publishers, ...suggestion.additions.publishers] }
  }
  return suggestions
}

/** `undefined` where nothing blocks. */
export function suggestFor(verdict: Verdict, policy: Policy): Suggestion | undefined {
  if (verdict.kind === 'authorized') return undefined
  const { change } = verdict.candidate
  const errors = verdict.findings.filter(({ level }) => level === 'error').toSorted(worstFirst)
  const because = whyNot(errors)
  if (because !== undefined) return { kind: 'none', package: change.after, because }
  const rules = new Set(errors.map(({ rule }) => rule))
  const steps = [identityStep(verdict, policy, rules), accountStep(verdict, policy, rules), registryStep(verdict, rules)].filter(
    (step) => step !== undefined,
  )
  const answered = new Set(steps.flatMap(({ answers }) => answers))
  const left = [...rules].filter((rule) => !answered.has(rule))
  if (left.length > 0 && boundTo(change.after) === undefined)
    return {
      kind: 'none',
      package: change.after,
      because: 'the lockfile names no commit of its git source, so an exemption would let anything in',
    }
  const all = [...steps, ...(isNonEmpty(left) ? [exemptionStep(verdict, left)] : [])]
  return {
    kind: 'patch',
    package: change.after,
    additions: joined(all.map(({ additions }) => additions)),
    trusts: all.flatMap(({ trusts }) => trusts),
  }
}

function whyNot(errors: readonly Finding[]): string | undefined {
  const hard = errors.find(({ rule, undetermined }) => !undetermined && NOT_EXEMPTIBLE.includes(rule))
  if (hard !== undefined) return `${hard.message}; no policy lets that in`
  const missing = errors.find(({ undetermined }) => undetermined)
  return missing === undefined ? undefined : `${missing.message}; re-run, a policy cannot stand in for the answer`
}

/** All of them together; what concerns one pattern in one place. */
export function joined(all: readonly Partial<PolicyAdditions>[]): PolicyAdditions {
  const packages = new Map<string, readonly Entry[]>()
  for (const { pattern, entries } of all.flatMap((additions) => additions.packages ?? []))
    packages.set(pattern, [...(packages.get(pattern) ?? []), ...entries])
  return {
    ...NO_ADDITIONS,
    publishers: all.flatMap((additions) => additions.publishers ?? []),
    packages: [...packages].map(([pattern, entries]) => ({ pattern, entries: distinct(entries) })),
    exemptions: all.flatMap((additions) => additions.exemptions ?? []),
    publisherItems: all.flatMap((additions) => additions.publisherItems ?? []),
    registries: [...new Set(all.flatMap((additions) => additions.registries ?? []))],
  }
}

const distinct = (entries: readonly Entry[]): readonly Entry[] => [
  ...new Map(entries.map((entry) => [JSON.stringify(entryYaml(entry)), entry])).values(),
]
