/**
 * Establishes which aliases replace a package that was locked before. Code that imports the old name then gets another
 * package. That package may have been locked before under its own name.
 */
import type { Lockfile } from '../domain/lockfile.ts'
import type { LockedPackage } from '../domain/package.ts'
import type { TakenName } from '../domain/taken-name.ts'
import { groupBy } from '../text/group.ts'

export function namesTaken(base: Lockfile | undefined, head: Lockfile | undefined): readonly TakenName[] {
  const aliases = (head?.packages ?? []).flatMap((after) => foreignNames(after).map((name) => ({ name, after })))
  if (base === undefined || aliases.length === 0) return []
  const named = base.packages.flatMap((entry) => [...namesOf(entry)].map((name) => ({ name, entry })))
  const there = groupBy(named, ({ name }) => name)
  return aliases.flatMap(({ name, after }) => {
    const under = there.get(name)
    return under === undefined || under.some(({ entry }) => entry.name === after.name) ? [] : [{ name, before: under[0].entry, after }]
  })
}

const foreignNames = ({ alias, aliases = [] }: LockedPackage): readonly string[] => (alias === undefined ? aliases : [alias, ...aliases])
const namesOf = ({ name, alias, aliases = [] }: LockedPackage): ReadonlySet<string> => new Set([alias ?? name, ...aliases])
