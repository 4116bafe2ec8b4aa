/**
 * Establishes which aliases take the place of a package that was there: code that asks for the old name gets another
 * package from now on. That package may have been locked before, under its own name.
 */
import type { Lockfile } from '../domain/lockfile.ts'
import type { LockedPackage } from '../domain/package.ts'
import type { TakenName } from '../domain/taken-name.ts'

export function namesTaken(base: Lockfile | undefined, head: Lockfile | undefined): readonly TakenName[] {
  const aliases = (head?.packages ?? []).flatMap((after) => foreignNames(after).map((name) => ({ name, after })))
  if (base === undefined || aliases.length === 0) return []
  const there = new Map<string, LockedPackage[]>()
  for (const entry of base.packages) {
    for (const name of new Set([entry.alias ?? entry.name, ...(entry.aliases ?? [])])) {
      const others = there.get(name)
      if (others === undefined) there.set(name, [entry])
      else others.push(entry)
    }
  }
  return aliases.flatMap(({ name, after }) => {
    const under = there.get(name) ?? []
    const [before] = under
    return before === undefined || under.some((one) => one.name === after.name) ? [] : [{ name, before, after }]
  })
}

const foreignNames = ({ alias, aliases = [] }: LockedPackage): readonly string[] => (alias === undefined ? aliases : [alias, ...aliases])
