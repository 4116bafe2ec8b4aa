/**
 * Defines the statements of an ecosystem about evidence that only its packages have. They are the missing answer, and
 * the texts that reports print in place of the certificate and the account of another package.
 */
import type { Unavailable } from '../domain/answer.ts'
import type { Candidate } from '../domain/candidate.ts'

/** Where words are `undefined`, a report says what it says about any other package. */
export interface OwnEvidence {
  /**
   * An answer that was asked for and could not be had, whichever of them it is. It blocks until it is there: otherwise
   * an outage would look like a pass.
   */
  readonly unanswered: (candidate: Candidate) => Unanswered | undefined
  /** One word for whoever answered: what the verdict rests on. */
  readonly witness: (candidate: Candidate) => string | undefined
  /** In one line, like `on branch main, tag v4.2.2`. Values from outside are raw: the report escapes the whole line. */
  readonly line: (candidate: Candidate) => string | undefined
  /** In detail, for `explain`. */
  readonly lines: (candidate: Candidate, shown: Shown) => readonly string[] | undefined
  /** What it is compared with, for `explain`. */
  readonly before: (candidate: Candidate, shown: Shown) => readonly string[] | undefined
  /** Two commits whose difference is what comes in. Nobody attested them. */
  readonly compared: (candidate: Candidate) => Compared | undefined
}

export interface Unanswered {
  /** Completes the sentence `there was no answer about …`. */
  readonly about: string
  readonly reason: string
  readonly help: string
  readonly answer: Unavailable
}

/** Escapes a value from outside for the line that it stands in. */
export type Shown = (text: string) => string

export interface Compared {
  /** The address of the repository. */
  readonly repository: string
  readonly before: string | undefined
  readonly after: string
}
