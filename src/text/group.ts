/** Puts together what has the same key. `Map.groupBy` does not exist in Node 20. */

export type Group<T> = readonly [T, ...T[]]

/** The keys in the order in which they first occur, and each group in the order of the list. */
export function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, Group<T>> {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
