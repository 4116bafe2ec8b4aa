/** The first patch of each blocked version as one: what `countersign suggest` prints. */
import type { Entry, Policy, Publisher } from '../domain/policy.ts'
import type { PolicyAdditions } from '../domain/policy-additions.ts'
import type { Blocked, PolicyPatch, Remedy } from '../domain/remedy.ts'
import { entryYaml, publisherYaml } from '../policy/write/to-yaml.ts'
import { patchOf } from './patch.ts'

/** What is in the common patch for a version; `undefined` where no policy could help, or where it only has to wait while others are blocked. */
export function chosen(blocked: Blocked, all: readonly Blocked[]): Remedy | undefined {
  const waits = blocked.readyAt !== undefined && all.some(({ readyAt }) => readyAt === undefined)
  return waits ? undefined : blocked.remedies.find(({ patch }) => patch !== undefined)
}

export function commonPatch(all: readonly Blocked[], policy: Policy): PolicyPatch | undefined {
  const additions = all.flatMap((blocked) => chosen(blocked, all)?.patch?.additions ?? [])
  return additions.length === 0 ? undefined : patchOf(joined(additions), policy)
}

/** What concerns one pattern stands in one place. A publisher whose name another one took comes with the next run. */
function joined(all: readonly PolicyAdditions[]): PolicyAdditions {
  const publishers = new Map<string, Publisher>()
  const fitting = all.filter((one) => one.publishers.every((publisher) => take(publisher, publishers)))
  const packages = new Map<string, readonly Entry[]>()
  for (const { pattern, entries } of fitting.flatMap((one) => one.packages))
    packages.set(pattern, [...(packages.get(pattern) ?? []), ...entries])
  return {
    publishers: [...publishers.values()],
    packages: [...packages].map(([pattern, entries]) => ({ pattern, entries: distinct(entries, entryYaml) })),
    exemptions: fitting.flatMap((one) => one.exemptions),
    amendments: fitting.flatMap((one) => one.amendments),
    items: distinct(
      fitting.flatMap((one) => one.items),
      (item) => item,
    ),
    registries: [...new Set(fitting.flatMap((one) => one.registries))],
  }
}

function take(publisher: Publisher, taken: Map<string, Publisher>): boolean {
  const present = taken.get(publisher.name)
  if (present !== undefined) return JSON.stringify(publisherYaml(present)) === JSON.stringify(publisherYaml(publisher))
  taken.set(publisher.name, publisher)
  return true
}

const distinct = <T>(items: readonly T[], as: (item: T) => unknown): readonly T[] => [
  ...new Map(items.map((item) => [JSON.stringify(as(item)), item])).values(),
]
