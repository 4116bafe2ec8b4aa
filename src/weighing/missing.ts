/** Says in a finding that an answer is missing. */
import type { Unavailable } from '../domain/answer.ts'
import type { Fact } from '../domain/finding.ts'

/** `incomplete`: there is an answer, but it lacks the part that is needed. */
export type Missing = Unavailable | { readonly kind: 'absent' | 'not-asked' | 'incomplete' }

/**
 * The fact: the reason, in the words of the service that was asked. Without an answer that gives a reason, `what` is
 * the label.
 */
export function missingFact(answer: Missing, what: string, incomplete = 'incomplete'): Pick<Fact, 'label' | 'found'> {
  if (answer.kind === 'unavailable') return { label: answer.code, found: answer.detail }
  return { label: what, found: { absent: 'not found', 'not-asked': 'not asked', incomplete }[answer.kind] }
}
