/** Describes how a query can answer a question to GitHub's REST API: the fields to ask for, and how they are read. */
import type { Answer } from '../../../domain/answer.ts'
import type { RepositoryName } from '../../../domain/named-repository.ts'
import type { JsonObject } from '../../../text/json.ts'

/**
 * Adds a value to the query's variables and returns its name. Every value from outside goes there, and nowhere else
 * into a query.
 */
export type Variable = (type: 'String!' | 'GitObjectID!', value: string) => string

/** The part of a query's answer about one repository. */
export interface Found {
  /** The repository's own facts. */
  readonly repository: JsonObject
  /** A field of this lookup, by the letter after its key. */
  readonly at: (letter?: string) => unknown
}

export interface Read {
  readonly answer: Answer<unknown>
  /** Answers to other questions that the same fields contain, by their path. */
  readonly beside?: Readonly<Record<string, Answer<unknown>>>
}

export interface Lookup extends RepositoryName {
  /** Fields of `Repository`, each called `key` and a letter. */
  readonly fields: (key: string, variable: Variable) => string
  /** `undefined` if the answer does not say it, so REST is asked. */
  readonly read: (found: Found) => Read | undefined
  /** Whether it reads the repository's own facts. */
  readonly isOfRepository?: true
}
