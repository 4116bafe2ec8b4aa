/** Compares the accounts that may publish the package with those at the replaced version. Claimed. */
import type { Level, Violation } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import { claimedPair } from '../weighing/predecessor.ts'
import { judgedByContinuity } from '../weighing/requirement.ts'
import { shown } from '../text/shown.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['metadata'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the accounts that may publish the package changed since the replaced version',
  defaultLevel: 'warning',
  check: ({ candidate, standing }) => {
    const pair = claimedPair(candidate)
    const [before, after] = [pair?.before.maintainers, pair?.after.maintainers]
    if (!judgedByContinuity(standing) || pair === undefined || before === undefined || after === undefined) return []
    const [had, has] = [new Set(before), new Set(after)] // a registry may claim a million
    const added = after.filter((name) => !had.has(name))
    const removed = before.filter((name) => !has.has(name))
    if (added.length === 0 && removed.length === 0) return []
    const level: Level = added.length > 0 ? 'warning' : 'notice'
    const who =
      added.length > 0 ? `${listed(added.map(shown))} may publish it now` : `${listed(removed.map(shown))} may not publish it any more`
    const violation: Violation = {
      message: `the maintainers of ${spec(candidate.change.after)} changed since ${pair.before.version}: ${who}`,
      reason: 'The event-stream attack began when its maintainer gave the package to a stranger.',
      help: 'Find out who joined, and whether the project announced it.',
      facts: [{ label: 'maintainers (claimed)', wanted: listed(before), found: listed(after) }],
    }
    return [level === 'notice' ? { ...violation, atMost: level } : violation]
  },
})

/** Real packages have at most some hundred. */
const LISTED = 200

function listed(names: readonly string[]): string {
  const rest = names.length - LISTED
  return `${names.slice(0, LISTED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
