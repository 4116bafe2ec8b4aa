/** Joins what several files state. The later file wins, key by key. A refusal always holds. */
import { isNonEmpty } from '../../domain/brand.ts'
import type { Entry, Exemption, PackageRule } from '../../domain/policy.ts'
import type { PolicyPart } from '../../domain/policy-part.ts'

export function combined(earlier: PolicyPart, later: PolicyPart): PolicyPart {
  const kept = earlier.exemptions.filter((one) => !later.exemptions.some((other) => boundAs(other) === boundAs(one)))
  const publishers = new Map([...earlier.publishers, ...later.publishers].map((publisher) => [publisher.name, publisher]))
  return {
    settings: { ...earlier.settings, ...later.settings },
    levels: { ...earlier.levels, ...later.levels },
    publishers: [...publishers.values()],
    packages: joined(earlier.packages, later.packages),
    exemptions: [...later.exemptions, ...kept],
    final: [...earlier.final, ...later.final],
  }
}

/** The subject of an exemption. Of two for the same bytes, the later one counts. */
const boundAs = ({ package: name, version, integrity, source, commit }: Exemption): string =>
  JSON.stringify([name, version, integrity, source, commit])

/**
 * One rule per pattern: what the later file says, and what the earlier one refuses. If the later file only refuses, the
 * entries of the earlier one stay.
 */
function joined(earlier: readonly PackageRule[], later: readonly PackageRule[]): readonly PackageRule[] {
  const rules = new Map(later.map((rule) => [rule.pattern.text, rule]))
  for (const rule of earlier) {
    const over = rules.get(rule.pattern.text)
    const isReplaced = over?.entries.some(({ kind }) => kind !== 'deny') === true
    const stays = rule.entries.filter(({ kind }) => kind === 'deny' || !isReplaced)
    const entries: readonly Entry[] = [...(over?.entries ?? []), ...stays]
    if (isNonEmpty(entries)) rules.set(rule.pattern.text, { ...(over ?? rule), entries })
  }
  return [...rules.values()]
}
