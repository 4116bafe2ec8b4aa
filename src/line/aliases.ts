/**
 * Establishes which aliases take the place of a package that was there: code that asks for the old name gets another
 * package from now on.
 */
import type { LockfileChange } from '../domain/change.ts'
import type { Lockfile } from '../domain/lockfile.ts'
import type { LockedPackage } from '../domain/package.ts'
import type { TakenName } from '../domain/taken-name.ts'

export function namesTaken(base: Lockfile | undefined, changes: readonly LockfileChange[]): readonly TakenName[] {
  const incoming = changes.flatMap((change) => (change.kind === 'removed' || change.after.alias === undefined ? [] : [change.after]))
  if (base === undefined || incoming.length === 0) return []
  const there = new Map<string, LockedPackage[]>()
  for (const entry of base.packages) {
    const name = entry.alias ?? entry.name
    const others = there.get(name)
    if (others === undefined) there.set(name, [entry])
    else others.push(entry)
  }
  return incoming.flatMap((after) => {
    const under = there.get(after.alias ?? '') ?? []
    const [before] = under
    return before === undefined || under.some(({ name }) => name === after.name) ? [] : [{ before, after }]
  })
}
