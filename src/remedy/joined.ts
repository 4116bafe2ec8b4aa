/** Joins the first patch of each blocked version into one: `countersign suggest` prints it. */
import type { Entry, Policy, Publisher } from '../domain/policy.ts'
import type { PolicyAdditions } from '../domain/policy-additions.ts'
import { type Blocked, type PolicyPatch, type Remedy, forPeople } from '../domain/remedy.ts'
import { publisherName } from '../policy/draft/certified.ts'
import { entryYaml, publisherYaml } from '../policy/write/to-yaml.ts'
import { patchOf } from './patch.ts'

/**
 * The remedy of a version that is in the common patch. `undefined` if no policy could help, or if the version only has
 * to wait while others are blocked.
 */
export function chosen(blocked: Blocked, all: readonly Blocked[]): Remedy | undefined {
  const waits = blocked.readyAt !== undefined && all.some(({ readyAt }) => readyAt === undefined)
  return waits ? undefined : forPeople(blocked.remedies).find(({ patch }) => patch !== undefined)
}

export function commonPatch(all: readonly Blocked[], policy: Policy): PolicyPatch | undefined {
  const additions = all.flatMap((blocked) => chosen(blocked, all)?.patch?.additions ?? [])
  return additions.length === 0 ? undefined : patchOf(joined(additions, policy), policy)
}

/** Everything about one pattern is joined. A publisher gets a new name if another one already has its name. */
function joined(all: readonly PolicyAdditions[], policy: Policy): PolicyAdditions {
  const publishers = new Map(policy.publishers.map((publisher) => [publisher.name, publisher]))
  const fitting = all.map((one) => renamed(one, publishers))
  const packages = new Map<string, readonly Entry[]>()
  for (const { pattern, entries } of fitting.flatMap((one) => one.packages))
    packages.set(pattern, [...(packages.get(pattern) ?? []), ...entries])
  return {
    publishers: [...publishers.values()].filter((publisher) => !policy.publishers.includes(publisher)),
    packages: [...packages].map(([pattern, entries]) => ({ pattern, entries: distinct(entries, entryYaml) })),
    exemptions: fitting.flatMap((one) => one.exemptions),
    amendments: fitting.flatMap((one) => one.amendments),
    entries: fitting.flatMap((one) => one.entries),
    items: distinct(
      fitting.flatMap((one) => one.items),
      (item) => item,
    ),
    registries: [...new Set(fitting.flatMap((one) => one.registries))],
    withoutMetadata: [...new Set(fitting.flatMap((one) => one.withoutMetadata))],
  }
}

/** Afterwards `taken` contains its publishers, each under a name of its own, and its entries use these names. */
function renamed(additions: PolicyAdditions, taken: Map<string, Publisher>): PolicyAdditions {
  const names = new Map(
    additions.publishers.map((publisher) => {
      const present = [...taken.values()].find((one) => isSame(one, publisher))
      const name = present?.name ?? (taken.has(publisher.name) ? publisherName(publisher, (one) => taken.has(one)) : publisher.name)
      const own = present ?? { ...publisher, name }
      taken.set(own.name, own)
      return [publisher.name, own]
    }),
  )
  const packages = additions.packages.map(({ pattern, entries }) => ({
    pattern,
    entries: entries.map((entry) =>
      entry.kind === 'publisher' ? { ...entry, publisher: names.get(entry.publisher.name) ?? entry.publisher } : entry,
    ),
  }))
  return { ...additions, packages }
}

const isSame = (a: Publisher, b: Publisher): boolean => JSON.stringify(publisherYaml(a)) === JSON.stringify(publisherYaml(b))

const distinct = <T>(items: readonly T[], as: (item: T) => unknown): readonly T[] => [
  ...new Map(items.map((item) => [JSON.stringify(as(item)), item])).values(),
]
