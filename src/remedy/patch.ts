/** Turns additions to a policy into a patch: the lines for a person, the diff for `git apply`. */
import { isWithin } from '../domain/closed.ts'
import { NO_ADDITIONS, type PolicyAdditions } from '../domain/policy-additions.ts'
import { policyFile, type Policy } from '../domain/policy.ts'
import type { PolicyPatch } from '../domain/remedy.ts'
import { policyDiff } from '../policy/write/diff.ts'
import { addedLines } from '../policy/write/lines.ts'
import { mergePolicyText } from '../policy/write/merge.ts'

/** An exemption or an entry that is changed in place is printed completely. */
const WHOLE_EXEMPTION = 12

/** `undefined` if it would change nothing, or if a shared policy forbids it. */
export function patchOf(parts: Partial<PolicyAdditions>, policy: Policy): PolicyPatch | undefined {
  const additions = { ...NO_ADDITIONS, ...parts }
  if (isClosed(additions, policy)) return undefined
  const file = policyFile(policy)
  const before = policy.source?.text
  const yaml = addedLines(additions, policy)
  const after = before === undefined ? yaml : mergePolicyText(before, additions, policy.settings)
  const diff = policyDiff(file, before, after, additions.amendments.length + additions.entries.length > 0 ? WHOLE_EXEMPTION : undefined)
  return diff === '' ? undefined : { file, additions, yaml, diff }
}

function isClosed(
  { exemptions, amendments, entries, registries, withoutMetadata, packages, publishers, items }: PolicyAdditions,
  { source }: Policy,
): boolean {
  const closed = source?.closed
  if (closed === undefined) return false
  const isFinal = (pattern: string): boolean => closed.packages.some((one) => isWithin(pattern, one))
  return (
    (closed.exemptions && exemptions.length + amendments.length > 0) ||
    (closed.registries && registries.length + withoutMetadata.length > 0) ||
    [...packages, ...entries].some(({ pattern }) => isFinal(pattern)) ||
    publishers.some(({ name }) => closed.publishers.includes(name)) ||
    items.some((item) => (item.of === 'publisher' ? closed.publishers.includes(item.name) : isFinal(item.pattern)))
  )
}
