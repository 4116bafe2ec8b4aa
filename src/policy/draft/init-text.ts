/** Writes a drafted policy: the text of a new file, or additions to an existing one, and what was done, in words. */
import { isNonEmpty } from '../../domain/brand.ts'
import { spec } from '../../domain/package.ts'
import { NO_POLICY, type Policy } from '../../domain/policy.ts'
import { listText } from '../../text/words.ts'
import type { Draft } from './init.ts'
import { mergePolicyText } from '../write/merge.ts'
import { printPolicy } from '../write/print.ts'
import { parsePattern } from '../read/packages.ts'
import { entryText } from '../write/words.ts'

export interface Written {
  readonly text: string
  /** What was added, one line each; empty when there was nothing to add. */
  readonly changes: readonly string[]
}

/** `existing` is the text of a valid policy; `undefined` writes a new one. */
export function writeDraft(draft: Draft, existing: string | undefined, now: string): Written {
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
    text: existing === undefined ? printPolicy(policyOf(draft), notesOn(draft, now)) : mergePolicyText(existing, additions),
    changes,
  }
}

function policyOf({ additions: { publishers, packages, exemptions, registries } }: Draft): Policy {
  const rules = packages.flatMap(({ pattern, entries }) => {
    const parsed = parsePattern(pattern)
    const [first] = entries
    return parsed === undefined || first === undefined || !isNonEmpty(entries)
      ? []
      : [{ pattern: parsed, entries, declaredAt: first.declaredAt }]
  })
  return {
    ...NO_POLICY,
    settings: { ...NO_POLICY.settings, registries: ['public', ...registries] },
    publishers,
    packages: rules,
    exemptions,
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
