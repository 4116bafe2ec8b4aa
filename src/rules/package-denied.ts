/** Refuses packages and versions that the policy denies. */
import { spec } from '../domain/package.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['policy'],
  isFixed: true,
  exemptible: 'never',
  summary: 'the policy refuses this package or version',
  defaultLevel: 'error',
  check: ({ candidate, standing }) => {
    if (standing.kind !== 'denied') return []
    const { entry } = standing
    const at = `${entry.declaredAt.file}:${entry.declaredAt.line}`
    return [
      {
        message: `${spec(candidate.change.after)} is refused by the policy`,
        reason: entry.reason ?? 'Somebody decided that this repository does not use it.',
        help: `Choose another version or another package. The decision is at ${at}. No exemption lifts it.`,
        facts: [{ label: 'versions refused', found: entry.versions ?? 'all' }],
      },
    ]
  },
})
