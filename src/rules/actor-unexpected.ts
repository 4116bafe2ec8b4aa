/**
 * Compares who started or approved the publishing run with the named maintainers. Certificates do not state it, but
 * GitHub does.
 */
import { spec } from '../domain/package.ts'
import { expectedPublisher } from '../weighing/expected.ts'
import { strangersOf } from '../weighing/run-actors.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['run'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the person who started or approved the publishing run is not a maintainer that the policy names',
  defaultLevel: 'error',
  check: ({ candidate: { run, change }, standing }) => {
    const publisher = expectedPublisher(standing)
    const allowed = publisher?.maintainers.github
    if (publisher === undefined || allowed === undefined || run.kind !== 'known') return []
    const strangers = strangersOf(run.value, allowed)
    if (strangers.length === 0) return []
    return [
      {
        message: `${spec(change.after)} was published by a run that somebody other than the named maintainers ${strangers.some((s) => s.role === 'approver') ? 'approved' : 'started'}`,
        reason: 'The right workflow on the right branch can still be started by the wrong person, for example with a comment.',
        help: `Ask the maintainers of ${publisher.repository} who that is, and whether they belong to the project.`,
        facts: strangers.map(({ role, login }) => ({
          label: role,
          wanted: allowed.join(', '),
          found: login ?? 'an account that no longer exists',
        })),
      },
    ]
  },
})
