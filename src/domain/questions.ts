/**
 * Records what a run asked over the network: how many requests of which kind, to whom, and how many the token had left.
 * No verdict rests on it: another run of the same change may need more or fewer requests.
 */

export interface Requests {
  /** With its port, if that is not the usual one. */
  readonly host: string
  readonly kind: string
  readonly requests: number
}

/** The requests that are left until the limit starts again. */
export interface RequestsLeft {
  readonly host: string
  /** GitHub counts queries separately from REST. */
  readonly api: 'rest' | 'graphql'
  readonly requests: number
  /** ISO 8601, UTC. */
  readonly until: string
}

export interface Questions {
  readonly asked: readonly Requests[]
  readonly left: readonly RequestsLeft[]
  /** The questions that were not asked because the limit was used up. */
  readonly leftOut: readonly Requests[]
}
