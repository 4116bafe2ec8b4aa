/**
 * What a run asked over the network: how many requests of which kind, of whom, and what the token had left. It is told
 * beside the verdicts, and no verdict rests on it: another run of the same change may ask in fewer or more requests.
 */

export interface Requests {
  /** With its port, where that is not the usual one. */
  readonly host: string
  readonly kind: string
  readonly requests: number
}

/** What may still be asked before the limit starts anew. */
export interface RequestsLeft {
  readonly host: string
  /** GitHub counts queries apart from REST. */
  readonly api: 'rest' | 'graphql'
  readonly requests: number
  /** ISO 8601, UTC. */
  readonly until: string
}

export interface Questions {
  readonly asked: readonly Requests[]
  readonly left: readonly RequestsLeft[]
  /** What was not asked, as the limit was used up. */
  readonly leftOut: readonly Requests[]
}
