/** Adds to a finding what the source repository shows. That tells an oversight from a theft. */
import type { Candidate } from '../domain/candidate.ts'
import { type Violation, lowerLevel } from '../domain/finding.ts'
import { shown } from '../text/shown.ts'
import { elapsed } from '../text/time.ts'
import { contradicts, witnessOf, witnessText } from './witness.ts'

/**
 * `from`: the times from which the source repository turns the error into a warning. The earliest counts. Until then
 * the version only has to wait.
 */
export function withWitness(violation: Violation, candidate: Candidate, ...from: readonly (string | undefined)[]): Violation {
  const text = witnessText(candidate)
  const [first] = from.flatMap((time) => time ?? []).toSorted()
  const withFact = text === undefined ? violation : { ...violation, facts: [...violation.facts, factOf(text, candidate)] }
  const wait = first === undefined ? undefined : elapsed(candidate.now, first)
  if (wait !== undefined && wait <= 0) return { ...withFact, atMost: lowerLevel(violation.atMost ?? 'warning', 'warning') }
  const withSource = witnessOf(candidate) === 'none' ? withClause(withFact, text) : withFact
  if (first === undefined || (violation.atMost ?? 'error') !== 'error') return withSource
  return { ...withSource, readyAt: first, waitsFor: 'the time in which a theft is noticed' }
}

function factOf(text: string, candidate: Candidate) {
  const found = contradicts(candidate) ? `${text}, but its manifest says something else` : text
  return { label: 'source repository shows', found: shown(found) }
}

const withClause = (violation: Violation, text: string | undefined): Violation =>
  text === undefined ? violation : { ...violation, message: `${violation.message}, and ${shown(text)}` }
