/** Suggestions → the text that the policy file would have, and the lines to paste for one of them. */
import { isNonEmpty } from '../../domain/brand.ts'
import { NO_POLICY, type Policy } from '../../domain/policy.ts'
import { mergePolicyText } from '../write/merge.ts'
import { parsePattern } from '../read/packages.ts'
import { type Suggestion, joined } from './suggest.ts'
import { policyYaml } from '../write/to-yaml.ts'
import { mapLines } from '../write/yaml-text.ts'

/** The policy's text with every suggestion in it; a new one where there is none. The text itself where there is nothing to suggest. */
export function suggestedText(text: string | undefined, suggestions: readonly Suggestion[]): string {
  const patches = suggestions.flatMap((suggestion) => (suggestion.kind === 'patch' ? [suggestion.additions] : []))
  return mergePolicyText(text ?? 'version: 1\n', joined(patches))
}

/** The lines of policy that a suggestion adds, to paste. */
export function suggestedLines({ additions }: Extract<Suggestion, { kind: 'patch' }>): readonly string[] {
  const packages = additions.packages.flatMap(({ pattern, entries }) => {
    const parsed = parsePattern(pattern)
    const [first] = entries
    return parsed === undefined || first === undefined || !isNonEmpty(entries)
      ? []
      : [{ pattern: parsed, entries, declaredAt: first.declaredAt }]
  })
  const policy: Policy = { ...NO_POLICY, publishers: additions.publishers, packages, exemptions: additions.exemptions }
  const registries = additions.registries.length === 0 ? {} : { settings: { registries: ['public', ...additions.registries] } }
  const items = Object.fromEntries(additions.publisherItems.map(({ publisher, field, item }) => [publisher, { [field]: [item] }]))
  const sections = Object.entries({
    ...registries,
    ...policyYaml(policy),
    ...(additions.publisherItems.length === 0 ? {} : { publishers: items }),
  })
  return mapLines(Object.fromEntries(sections.filter(([key]) => key !== 'version')), '')
}
