/** Establishes which aliases take the place of a package that was there: code that asks for the old name gets another package from now on. */
import type { LockfileChange } from '../domain/change.ts'
import type { Lockfile } from '../domain/lockfile.ts'
import { type LockedPackage, spec } from '../domain/package.ts'
import type { Remark } from '../domain/remark.ts'

export function aliasesTaking(base: Lockfile | undefined, changes: readonly LockfileChange[]): readonly Remark[] {
  const incoming = changes.flatMap((change) => (change.kind === 'removed' || change.after.alias === undefined ? [] : [change.after]))
  if (base === undefined || incoming.length === 0) return []
  const before = new Map<string, LockedPackage[]>()
  for (const entry of base.packages) {
    const name = entry.alias ?? entry.name
    before.set(name, [...(before.get(name) ?? []), entry])
  }
  return incoming.flatMap((after) => {
    const there = before.get(after.alias ?? '') ?? []
    const [first] = there
    return first === undefined || there.some(({ name }) => name === after.name) ? [] : [taken(after, first)]
  })
}

function taken(after: LockedPackage, before: LockedPackage): Remark {
  const name = after.alias ?? after.name
  return {
    rule: 'alias-added',
    message: `${spec(after)} is installed as ${name}, which was ${spec(before)} before`,
    reason: `Whatever asks for ${name} gets another package, of another publisher, under the name that reviewers know.`,
    help: `Look at ${after.name} as at a new dependency, and ask whoever made this change why ${name} is replaced.`,
    facts: [{ label: name, wanted: before.name, found: after.name }],
    location: after.location,
    package: { name: after.name, version: after.version },
  }
}
