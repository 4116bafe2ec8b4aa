/** Exemptions that are over, that match nothing, or that nobody answers for. */
import type { Exemption } from '../domain/policy.ts'
import { isOver } from './exempt.ts'
import { type LintFinding, type LintSubject, at, removal } from './lint-finding.ts'
import { dayText } from './words.ts'
import type { YamlNode } from './yaml.ts'

export function lintExemptions(subject: LintSubject): readonly LintFinding[] {
  const nodes = subject.items('exemptions')
  const specs = subject.locked === undefined ? undefined : new Set(subject.locked.map(({ name, version }) => `${name}@${version}`))
  return nodes.flatMap((node, index) => {
    const exemption = subject.policy.exemptions[index]
    return exemption === undefined ? [] : lintExemption(node, exemption, index, specs, subject)
  })
}

function lintExemption(
  node: YamlNode,
  exemption: Exemption,
  index: number,
  specs: ReadonlySet<string> | undefined,
  { text, now, policy, items }: LintSubject,
): readonly LintFinding[] {
  const named = `${exemption.package}@${exemption.version}`
  const fix = removal(text, node.place, node, items('exemptions').length)
  if (isOver(exemption, now))
    return [
      at(
        node.place,
        'warning',
        `the exemption for ${named} ended on ${dayText(exemption.expires)}`,
        'Remove it: it lifts nothing any more.',
        fix,
      ),
    ]
  if (specs?.has(named) === false)
    return [at(node.place, 'warning', `the exemption is for ${named}, which is in no lockfile`, 'Remove it.', fix)]
  const key = ({ package: name, version, integrity, rules }: Exemption): string =>
    JSON.stringify([name, version, integrity, rules.toSorted()])
  if (policy.exemptions.slice(0, index).some((other) => key(other) === key(exemption)))
    return [at(node.place, 'warning', `the exemption for ${named} is there twice`, 'Remove one of the two.', fix)]
  return [
    ...(exemption.integrity === undefined
      ? [
          at(
            node.place,
            'warning',
            `the exemption for ${named} names no integrity, so it lifts nothing where the lockfile has one`,
            'Copy the integrity from the lockfile.',
          ),
        ]
      : []),
    ...(exemption.approvedBy === undefined
      ? [
          at(
            node.place,
            'notice',
            `nobody is named who approved the exemption for ${named}`,
            'Add `approvedBy`, so that it is known whom to ask.',
          ),
        ]
      : []),
  ]
}
