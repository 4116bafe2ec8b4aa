/** Writes a drafted policy: the text of a new file, or additions to an existing one, and what was done, in words. */
import { isNonEmpty } from '../../domain/brand.ts'
import { spec } from '../../domain/package.ts'
import { NO_POLICY, type Policy } from '../../domain/policy.ts'
import type { PolicyAdditions } from '../../domain/policy-additions.ts'
import { listText } from '../../text/words.ts'
import type { Draft } from './init.ts'
import { mergePolicyText } from '../write/merge.ts'
import { printPolicy } from '../write/print.ts'
import { parsePattern } from '../read/packages.ts'
import { entryText } from '../write/words.ts'

export interface Written {
  readonly text: string
  /** The added entries, one line each. Empty if nothing was added. */
  readonly changes: readonly string[]
}

/** `existing` is the text of a valid policy, and what it says. `undefined` writes a new one. */
export function writeDraft(draft: Draft, existing: { readonly text: string; readonly policy: Policy } | undefined, now: string): Written {
  const { additions } = draft
  const changes = [
    ...additions.publishers.map(({ name, repository }) => `publisher ${name}: ${repository}`),
    ...additions.packages.map(({ pattern, entries }) => `${pattern}: ${listText(entries.map(entryText))}`),
    ...additions.registries.map((registry) => `registry ${registry}`),
    ...additions.exemptions.map(
      (one) => `exemption of ${one.package}@${one.version} from ${listText(one.rules)}, until ${one.expires.slice(0, 10)}`,
    ),
  ]
  return {
    text:
      existing === undefined
        ? printPolicy(withAdditions(NO_POLICY, additions), notesOn(draft, now))
        : mergePolicyText(existing.text, additions, existing.policy.settings),
    changes,
  }
}

/** A policy, and what a draft adds to it: entries, publishers, registries and exemptions. */
export function withAdditions(policy: Policy, { publishers, packages, exemptions, registries }: PolicyAdditions): Policy {
  const rules = new Map(policy.packages.map((rule) => [rule.pattern.text, rule]))
  for (const { pattern, entries } of packages) {
    const present = rules.get(pattern)
    const parsed = present?.pattern ?? parsePattern(pattern)
    const all = [...(present?.entries ?? []), ...entries]
    if (parsed !== undefined && isNonEmpty(all)) rules.set(pattern, { pattern: parsed, entries: all, declaredAt: all[0].declaredAt })
  }
  return {
    ...policy,
    settings: { ...policy.settings, registries: [...policy.settings.registries, ...registries] },
    publishers: [...policy.publishers, ...publishers],
    packages: [...rules.values()],
    exemptions: [...policy.exemptions, ...exemptions],
  }
}

function notesOn({ unverified }: Draft, now: string) {
  const header = [
    '',
    'Who may publish the packages that this repository depends on. docs/policy.md of Countersign explains every key.',
    `Written by \`countersign init\` on ${now.slice(0, 10)} from the versions locked and verified on that day. Edit it freely: init only adds.`,
    '',
  ]
  const footer =
    unverified.length === 0
      ? []
      : [
          'These could not be verified, so they have no entry above. `settings.unlisted` judges them:',
          ...unverified.map((one) => `  ${spec(one.package)}: ${one.because}`),
        ]
  return { header, footer }
}
