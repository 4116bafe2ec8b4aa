/** Finds exemptions that have ended, that match nothing, or that have no approval. */
import { ecosystemIdOf } from '../../domain/ecosystem.ts'
import type { Exemption } from '../../domain/policy.ts'
import { isNamedBy, isOver } from '../../judge/exempt.ts'
import { type LintFinding, type LintSubject, at, removal } from './finding.ts'
import { dayText } from '../write/words.ts'
import { DAY, elapsed } from '../../text/time.ts'
import type { YamlNode } from '../../text/yaml.ts'

export function lintExemptions(subject: LintSubject): readonly LintFinding[] {
  const nodes = subject.items('exemptions')
  return nodes.flatMap((node, index) => {
    const exemption = subject.policy.exemptions[index]
    return exemption === undefined ? [] : lintExemption(node, exemption, index, subject)
  })
}

function lintExemption(node: YamlNode, exemption: Exemption, index: number, subject: LintSubject): readonly LintFinding[] {
  const { text, now, policy, items } = subject
  const named = `${exemption.package}@${exemption.version}`
  const useless = (message: string, help: string): readonly LintFinding[] => [
    at(node.place, 'warning', message, help, removal(text, node.place, node, items('exemptions').length)),
  ]
  if (isOver(exemption, now))
    return useless(`the exemption for ${named} ended on ${dayText(exemption.expires)}`, 'Remove it: it lifts nothing any more.')
  if (isGone(exemption, subject))
    return useless(
      `the exemption is for ${named}, which is in no ${exemption.commit === undefined ? 'lockfile' : 'workflow'}`,
      'Remove it.',
    )
  const isThere = policy.exemptions.slice(0, index).some((other) => !isOver(other, now) && keyOf(other) === keyOf(exemption))
  if (isThere) return useless(`the exemption for ${named} is there twice`, 'Remove one of the two.')
  return [...endless(node, exemption, named, now), ...unowned(node, exemption, named)]
}

/** If nothing of an ecosystem is locked, it is not known what exists there. */
function isGone(exemption: Exemption, { locked }: LintSubject): boolean {
  const others = locked?.filter(({ name }) => ecosystemIdOf(name) === ecosystemIdOf(exemption.package)) ?? []
  return others.length > 0 && !others.some((one) => isNamedBy(exemption, one))
}

const keyOf = ({ package: name, version, integrity, source, commit, rules }: Exemption): string =>
  JSON.stringify([name, version, integrity, source, commit, rules.toSorted()])

/** Longer than the exemptions that `init` writes. */
const LONG = 400 * DAY

function endless({ place }: YamlNode, { expires }: Exemption, named: string, now: string): readonly LintFinding[] {
  if ((elapsed(now, expires) ?? 0) <= LONG) return []
  const until = dayText(expires)
  return [
    at(place, 'warning', `the exemption for ${named} lasts until ${until}`, 'Let it end within a year, so that a person reviews it again.'),
  ]
}

function unowned({ place }: YamlNode, { approvedBy }: Exemption, named: string): readonly LintFinding[] {
  if (approvedBy !== undefined) return []
  return [
    at(place, 'notice', `the exemption for ${named} does not say who approved it`, 'Add `approvedBy`, so that others know whom to ask.'),
  ]
}
