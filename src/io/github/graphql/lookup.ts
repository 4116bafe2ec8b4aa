/**
 * What it takes to answer a question to GitHub's REST API from a query instead: the fields to ask for, and how they are
 * read.
 */
import type { Answer } from '../../../domain/answer.ts'
import type { JsonObject } from '../../../text/json.ts'

/**
 * Puts a value among the query's variables and answers its name. Whatever comes from outside goes here, and nowhere
 * else into a query.
 */
export type Variable = (type: 'String!' | 'GitObjectID!', value: string) => string

/** What a query found in one repository. */
export interface Found {
  /** The repository's own facts. */
  readonly repository: JsonObject
  /** A field of the lookup's own, by the letter behind its key. */
  readonly at: (letter?: string) => unknown
}

export interface Read {
  readonly answer: Answer<unknown>
  /** Answers to other questions that came along with it, by their path. */
  readonly beside?: Readonly<Record<string, Answer<unknown>>>
}

export interface Lookup {
  readonly owner: string
  readonly name: string
  /** Fields of `Repository`, each called `key` and a letter. */
  readonly fields: (key: string, variable: Variable) => string
  /** `undefined`: it does not say; REST is asked. */
  readonly read: (found: Found) => Read | undefined
  /** Whether it reads the repository's own facts. */
  readonly isOfRepository?: true
}
