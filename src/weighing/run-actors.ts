/** Establishes who started a run, who re-ran it, and who approved its deployment. */
import type { RunAttempt } from '../domain/github.ts'
import { sameRepositoryName } from '../domain/identity.ts'

export interface Actor {
  readonly role: 'actor' | 'triggering actor' | 'approver'
  /** `undefined` if the account no longer exists. */
  readonly login: string | undefined
}

/** The actors that are not on the list. The rule run-unavailable deals with unknown approvers. */
export const strangersOf = (run: RunAttempt, allowed: readonly string[]): readonly Actor[] =>
  actorsOf(run).filter(({ login }) => login === undefined || !allowed.some((one) => sameRepositoryName(one, login)))

function actorsOf({ actor, triggeringActor, approvers }: RunAttempt): readonly Actor[] {
  return [
    { role: 'actor', login: actor },
    { role: 'triggering actor', login: triggeringActor },
    ...(approvers.kind === 'known' ? approvers.value.map((login): Actor => ({ role: 'approver', login })) : []),
  ]
}
