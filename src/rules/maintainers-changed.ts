/** Who may publish the package, against the version replaced. Claimed. */
import type { Level, Violation } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import { claimedPair } from '../domain/predecessor.ts'
import { judgedByContinuity } from '../domain/requirement.ts'
import { shown } from '../domain/shown.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  summary: 'the accounts that may publish the package are not those of the version replaced',
  defaultLevel: 'warning',
  check: ({ candidate, standing }) => {
    const pair = claimedPair(candidate)
    const [before, after] = [pair?.before.maintainers, pair?.after.maintainers]
    if (!judgedByContinuity(standing) || pair === undefined || before === undefined || after === undefined) return []
    const added = after.filter((name) => !before.includes(name))
    const removed = before.filter((name) => !after.includes(name))
    if (added.length === 0 && removed.length === 0) return []
    const level: Level = added.length > 0 ? 'warning' : 'notice'
    const who =
      added.length > 0 ? `${added.map(shown).join(', ')} may publish it too` : `${removed.map(shown).join(', ')} may publish it no more`
    const violation: Violation = {
      message: `the maintainers of ${spec(candidate.change.after)} changed since ${pair.before.version}: ${who}`,
      reason: 'Handing a package to a stranger is how event-stream was taken over.',
      help: 'Look up who joined, and whether the project says so.',
      facts: [{ label: 'maintainers (claimed)', wanted: before.join(', '), found: after.join(', ') }],
    }
    return [level === 'notice' ? { ...violation, atMost: level } : violation]
  },
})
