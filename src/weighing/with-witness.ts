/** Adds to what a rule says what the source repository shows: that is what tells an oversight from a theft. */
import type { Candidate } from '../domain/candidate.ts'
import type { Violation } from '../domain/finding.ts'
import { shown } from '../text/shown.ts'
import { contradicts, witnessText } from './witness.ts'

export function withWitness(violation: Violation, candidate: Candidate, isVouched: boolean): Violation {
  const text = witnessText(candidate)
  if (text === undefined) return violation
  const found = contradicts(candidate) ? `${text}; its manifest says something else` : text
  return {
    ...violation,
    facts: [...violation.facts, { label: 'source repository shows', found: shown(found) }],
    ...(isVouched && violation.atMost === undefined ? { atMost: 'warning' } : {}),
  }
}
