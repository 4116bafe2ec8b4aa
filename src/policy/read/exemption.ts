/** Reads one exemption of the policy file: which rules it lifts, for which bytes or address, until when. */
import type { Exemption } from '../../domain/policy.ts'
import { ecosystemOf } from '../../ecosystems/index.ts'
import { NOT_EXEMPTIBLE } from '../../traits/way-out.ts'
import { EXEMPTION, exemption as fields } from './fields-packages.ts'
import { endOfDay } from './formats.ts'
import { type OpenedMapping, openMapping } from './mapping.ts'
import { type Reading, report } from './shape.ts'
import type { YamlNode } from '../../text/yaml.ts'

export function readExemption(node: YamlNode, reading: Reading): Exemption | undefined {
  const opened = openMapping(node, EXEMPTION, 'the exemption', reading, node.place)
  if (opened === undefined) return undefined
  const rest = {
    integrity: opened.get(fields.integrity),
    source: opened.get(fields.source),
    approvedBy: opened.get(fields.approvedBy),
    declaredAt: { file: reading.file, line: node.place.line },
  }
  const name = opened.get(fields.package)
  const version = opened.get(fields.version)
  const rules = opened.get(fields.rules)
  const reason = opened.get(fields.reason)
  const expires = opened.get(fields.expires)
  refuseFixed(opened, reading)
  if (name !== undefined && ecosystemOf(name).id === 'actions') refuseUnpinned(opened, node, reading)
  else refuseUnbound(opened, node, reading)
  const commit = opened.get(fields.commit)
  const named = version ?? commit?.slice(0, SHORT)
  if (name === undefined || named === undefined || rules === undefined || reason === undefined || expires === undefined) return undefined
  return { package: name, version: named, rules, reason, expires: endOfDay(expires), ...(commit === undefined ? {} : { commit }), ...rest }
}

/** The number of digits of a commit that are shown instead of a version. */
const SHORT = 12

function refuseFixed(opened: OpenedMapping, reading: Reading): void {
  const node = opened.node(fields.rules)
  if (node?.kind !== 'list') return
  for (const item of node.items) {
    if (item.kind === 'scalar' && NOT_EXEMPTIBLE.some((rule) => rule === item.text))
      report(reading, item.place, `no exemption lifts \`${item.text}\``)
  }
}

/** The lockfile has no bytes of an action, so only the commit identifies it. */
function refuseUnpinned(opened: OpenedMapping, { place }: YamlNode, reading: Reading): void {
  if (opened.lacks(fields.commit)) report(reading, place, 'the exemption of an action lacks `commit`')
}

/** An exemption that is bound to nothing would let in anything with this name and version until it ends. */
function refuseUnbound(opened: OpenedMapping, { place }: YamlNode, reading: Reading): void {
  if (!opened.lacks(fields.commit))
    report(reading, opened.place(fields.commit), '`commit` is only for actions; a package needs `integrity`')
  if (opened.lacks(fields.version)) report(reading, place, 'the exemption lacks `version`')
  const bound = [fields.integrity, fields.source].filter((field) => !opened.lacks(field))
  if (bound.length === 0)
    report(reading, place, 'the exemption lacks `integrity` (or `source`, if the lockfile has no hash), so it is not bound to any bytes')
  if (bound.length === 2)
    report(reading, opened.place(fields.source), 'the exemption has both `integrity` and `source`; write only one of them')
}
