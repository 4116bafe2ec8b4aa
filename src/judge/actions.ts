/** Finds the policy entry for an action: the entry of the most specific pattern that matches its repository. */
import type { PackageName } from '../domain/package.ts'
import type { ActionEntry, Policy } from '../domain/policy.ts'
import { rulesFor } from './match.ts'

/** `undefined`: no entry matches the action, or only an entry that refuses it. */
export function actionEntry(policy: Policy, name: PackageName): ActionEntry | undefined {
  for (const { entries } of rulesFor(policy.packages, name)) {
    const found = entries.find((entry) => entry.kind === 'action')
    if (found !== undefined) return found
  }
  return undefined
}
