/** Who started or approved the publishing run. No certificate says it; GitHub does. */
import type { RunAttempt } from '../domain/github.ts'
import { sameRepositoryName } from '../domain/identity.ts'
import { spec } from '../domain/package.ts'
import { expectedPublisher } from '../weighing/expected.ts'
import { listLines } from '../weighing/policy-lines.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['run'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'somebody started or approved the publishing run who is not among the maintainers that the policy names',
  defaultLevel: 'error',
  check: ({ candidate: { run, change }, standing }) => {
    const publisher = expectedPublisher(standing)
    const allowed = publisher?.maintainers.github
    if (publisher === undefined || allowed === undefined || run.kind !== 'known') return []
    const strangers = actorsOf(run.value).filter(
      ({ login }) => login === undefined || !allowed.some((one) => sameRepositoryName(one, login)),
    )
    if (strangers.length === 0) return []
    const { file, line } = publisher.declaredAt
    const logins = strangers.flatMap(({ login }) => login ?? [])
    const lines = logins.length === 0 ? '.' : `:${listLines('maintainers.github', [...allowed, ...logins])}`
    return [
      {
        message: `${spec(change.after)} was published by a run that somebody else than the named maintainers ${strangers.some((s) => s.role === 'approver') ? 'approved' : 'started'}`,
        reason: 'The right workflow on the right branch can still be started by the wrong person, for example with a comment.',
        help: `Ask the maintainers of ${publisher.repository} who that is. If they belong to the project, add the login to \`maintainers.github\` of \`${publisher.name}\` at ${file}:${line}${lines}`,
        facts: strangers.map(({ role, login }) => ({
          label: role,
          wanted: allowed.join(', '),
          found: login ?? 'an account that no longer exists',
        })),
      },
    ]
  },
})

interface Actor {
  readonly role: 'actor' | 'triggering actor' | 'approver'
  readonly login: string | undefined
}

/** Whoever started the run, whoever re-ran it, and whoever let it deploy. Approvers that are unknown are the business of run-unavailable. */
function actorsOf({ actor, triggeringActor, approvers }: RunAttempt): readonly Actor[] {
  return [
    { role: 'actor', login: actor },
    { role: 'triggering actor', login: triggeringActor },
    ...(approvers.kind === 'known' ? approvers.value.map((login): Actor => ({ role: 'approver', login })) : []),
  ]
}
