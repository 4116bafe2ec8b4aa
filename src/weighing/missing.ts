/** How a finding tells that an answer is not there. */
import type { Unavailable } from '../domain/answer.ts'
import type { Fact } from '../domain/finding.ts'

/** `incomplete`: there is an answer, and it lacks the part that counts. */
export type Missing = Unavailable | { readonly kind: 'absent' | 'not-asked' | 'incomplete' }

/** The fact: why, in the words of whoever was asked. `what` labels it where nobody answered with a reason. */
export function missingFact(answer: Missing, what: string, incomplete = 'incomplete'): Pick<Fact, 'label' | 'found'> {
  if (answer.kind === 'unavailable') return { label: answer.code, found: answer.detail }
  return { label: what, found: { absent: 'not found', 'not-asked': 'not asked', incomplete }[answer.kind] }
}
