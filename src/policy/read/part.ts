/** Reads the sections of one policy file: what it states. */
import type { Level } from '../../domain/finding.ts'
import type { Exemption, PackageRule, Policy, Publisher } from '../../domain/policy.ts'
import type { PolicyPart } from '../../domain/policy-part.ts'
import { RULE_IDS, type RuleId, isRuleId } from '../../domain/rule-id.ts'
import { FIXED_RULES } from '../../traits/level.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import { readExemption } from './exemption.ts'
import { type Publishers, readPackageRule } from './packages.ts'
import { readPublisher } from './publisher.ts'
import type { Sections } from './sections.ts'
import { readSettings } from './settings.ts'
import { type Reading, refuse, report, word } from './shape.ts'

/** By name. `undefined` for a publisher whose own problems are reported. */
export const readPublishers = (sections: Sections, reading: Reading): ReadonlyMap<string, Publisher | undefined> =>
  new Map(sections.entries('publishers').map((entry) => [entry.key, readPublisher(entry, reading)]))

/** `publishers` are those of all files together, which the packages may name. `own`: those of this file. */
export function readPart(
  sections: Sections,
  own: ReadonlyMap<string, Publisher | undefined>,
  publishers: Publishers,
  reading: Reading,
): Omit<PolicyPart, 'final'> {
  return {
    settings: readSettings(sections, reading),
    levels: readLevels(sections, reading),
    publishers: [...own.values()].filter((publisher) => publisher !== undefined),
    packages: readPackages(sections, publishers, reading),
    exemptions: readExemptions(sections, reading),
  }
}

const level = word<Level | 'off'>(['error', 'warning', 'notice', 'off'])

function readLevels(sections: Sections, reading: Reading): Policy['levels'] {
  const levels: Partial<Record<RuleId, Level | 'off'>> = {}
  for (const { key, keyPlace, value } of sections.entries('rules')) {
    const found = level.read(value, `\`${key}\``, reading)
    if (!isRuleId(key)) report(reading, keyPlace, `\`${key.slice(0, 60)}\` is not a rule${didYouMean(key, RULE_IDS)}`)
    else if (found !== undefined && found !== 'error' && FIXED_RULES.includes(key))
      report(reading, value.place, `\`${key}\` is always an error`)
    else if (found !== undefined) levels[key] = found
  }
  return levels
}

function readPackages(sections: Sections, publishers: Publishers, reading: Reading): readonly PackageRule[] {
  return sections
    .entries('packages')
    .map((entry) => readPackageRule(entry, publishers, reading))
    .filter((rule) => rule !== undefined)
}

function readExemptions(sections: Sections, reading: Reading): readonly Exemption[] {
  const node = sections.node('exemptions')?.value
  if (node === undefined) return []
  if (node.kind !== 'list') {
    refuse(node, '`exemptions`', reading, 'a list of exemptions')
    return []
  }
  return node.items.map((item) => readExemption(item, reading)).filter((exemption) => exemption !== undefined)
}
