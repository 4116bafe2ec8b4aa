/** Additions to a policy → the patch: the lines for a person, the diff for `git apply`. */
import { NO_ADDITIONS, type PolicyAdditions } from '../domain/policy-additions.ts'
import { policyFile, type Policy } from '../domain/policy.ts'
import type { PolicyPatch } from '../domain/remedy.ts'
import { policyDiff } from '../policy/write/diff.ts'
import { addedLines } from '../policy/write/lines.ts'
import { mergePolicyText } from '../policy/write/merge.ts'

/** An exemption that is changed in place is shown whole. */
const WHOLE_EXEMPTION = 12

/** `undefined` where it would change nothing. */
export function patchOf(parts: Partial<PolicyAdditions>, policy: Policy): PolicyPatch | undefined {
  const additions = { ...NO_ADDITIONS, ...parts }
  const file = policyFile(policy)
  const before = policy.source?.text
  const yaml = addedLines(additions, policy)
  const after = before === undefined ? yaml : mergePolicyText(before, additions)
  const diff = policyDiff(file, before, after, additions.amendments.length > 0 ? WHOLE_EXEMPTION : undefined)
  return diff === '' ? undefined : { file, additions, yaml, diff }
}
