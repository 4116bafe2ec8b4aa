/**
 * Writes additions as the lines that the policy has afterwards: every list complete, so that they can be pasted over
 * the present lines.
 */
import type { Entry, Policy } from '../../domain/policy.ts'
import type { EntryAmendment, ListAddition, PolicyAdditions } from '../../domain/policy-additions.ts'
import { entriesYaml, entryYaml, exemptionYaml, publisherYaml } from './to-yaml.ts'
import { type Yaml, type YamlMap, mapLines } from './yaml-text.ts'

/** Ends in a newline. A whole policy if there is none yet. */
export function addedLines(additions: PolicyAdditions, policy: Policy): string {
  const exemptions = [...additions.amendments.map(({ amended }) => amended), ...additions.exemptions].map(exemptionYaml)
  const sections: YamlMap = {
    version: policy.source === undefined ? 1 : undefined,
    settings: settingsWith(additions, policy),
    publishers: filled([
      ...additions.items.flatMap((item) => (item.of === 'publisher' ? [lengthened(item, additions, policy)] : [])),
      ...additions.publishers.map((publisher) => [publisher.name, publisherYaml(publisher)] as const),
    ]),
    packages: filled([
      ...additions.items.flatMap((item) => (item.of === 'entry' ? [withAccount(item, policy)] : [])),
      ...additions.entries.map((amendment) => amendedEntries(amendment, policy)),
      ...additions.packages.map(
        ({ pattern, entries }) => [pattern, entriesYaml([...presentEntries(pattern, policy), ...entries])] as const,
      ),
    ]),
    exemptions: exemptions.length === 0 ? undefined : exemptions,
  }
  return `${mapLines(sections, '').join('\n')}\n`
}

function settingsWith({ registries, withoutMetadata }: PolicyAdditions, { settings }: Policy): YamlMap | undefined {
  if (registries.length === 0 && withoutMetadata.length === 0) return undefined
  return {
    registries: registries.length === 0 ? undefined : [...new Set([...settings.registries, ...registries])],
    registriesWithoutMetadata:
      withoutMetadata.length === 0 ? undefined : [...new Set([...(settings.registriesWithoutMetadata ?? []), ...withoutMetadata])],
  }
}

const filled = (entries: readonly (readonly [string, Yaml])[]): YamlMap | undefined =>
  entries.length === 0 ? undefined : Object.fromEntries(entries)

/** The lists of one publisher that get longer, complete. */
function lengthened({ name }: Extract<ListAddition, { of: 'publisher' }>, { items }: PolicyAdditions, policy: Policy): [string, YamlMap] {
  const publisher = policy.publishers.find((one) => one.name === name)
  const mine = items.flatMap((item) => (item.of === 'publisher' && item.name === name ? [item] : []))
  const whole = (present: readonly string[] | undefined, field: string): readonly string[] | undefined => {
    const added = mine.filter((item) => item.field === field).map(({ item }) => item)
    return added.length === 0 ? undefined : [...(present ?? []), ...added]
  }
  const maintainers = {
    github: whole(publisher?.maintainers.github, 'maintainers.github'),
    npm: whole(publisher?.maintainers.npm, 'maintainers.npm'),
  }
  const hasMaintainers = maintainers.github !== undefined || maintainers.npm !== undefined
  return [
    name,
    {
      refs: whole(publisher?.refs, 'refs'),
      refGlobs: whole(publisher?.refGlobs, 'refGlobs'),
      triggers: whole(publisher?.triggers, 'triggers'),
      maintainers: hasMaintainers ? maintainers : undefined,
    },
  ]
}

function withAccount({ pattern, index, item }: Extract<ListAddition, { of: 'entry' }>, policy: Policy): [string, Yaml] {
  const entries = presentEntries(pattern, policy).map((entry, at): Entry =>
    at === index && entry.kind === 'unattested' ? { ...entry, accounts: [...entry.accounts, item] } : entry,
  )
  return [pattern, entries.map(entryYaml)]
}

function amendedEntries({ pattern, index, amended }: EntryAmendment, policy: Policy): [string, Yaml] {
  return [pattern, presentEntries(pattern, policy).map((entry, at) => entryYaml(at === index ? amended : entry))]
}

/** Entries of the policy's own file. */
const presentEntries = (pattern: string, { packages, source }: Policy): readonly Entry[] =>
  (packages.find((rule) => rule.pattern.text === pattern)?.entries ?? []).filter(({ declaredAt }) => declaredAt.file === source?.file)
