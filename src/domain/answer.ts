/**
 * Defines the answer to a question to the outside: a value, nothing, or no answer with the reason why. No reason is a
 * fact about a package.
 *
 * - `unreachable`: no connection, or the connection was reset or cut short
 * - `timeout`: no answer in time
 * - `refused`: 401, 403 or 451
 * - `rate-limited`: 429, or 403 with an exhausted limit
 * - `server-error`: any other status that is neither an answer nor a refusal
 * - `malformed`: an answer of the wrong shape, type or encoding
 * - `too-large`: larger than the limit for its kind
 * - `redirected`: to another origin, or too often
 * - `deadline-passed`: the time of the whole run was used up
 * - `inconsistent`: two answers of one source contradict each other (advertised, but absent)
 * - `replaced`: by its numeric id, another repository has the name today, so asking again will not help
 * - `not-recorded`: the recording has no answer to this question
 */
export type UnavailableCode =
  | 'unreachable'
  | 'timeout'
  | 'refused'
  | 'rate-limited'
  | 'server-error'
  | 'malformed'
  | 'too-large'
  | 'redirected'
  | 'deadline-passed'
  | 'inconsistent'
  | 'replaced'
  | 'not-recorded'

export interface Unavailable {
  readonly kind: 'unavailable'
  readonly code: UnavailableCode
  readonly detail: string
  /** When asking again may help, if the answer says so. ISO 8601, UTC. */
  readonly until?: string
  /**
   * The answer was a 404 with a page that is not the service's own. A mirror in between does not serve this kind of
   * question at all.
   */
  readonly notServed?: true
  /** The limit that was reached is that of requests without a token. */
  readonly withoutToken?: true
  /** The service and its answer, if it gives the same refusal to every question. */
  readonly service?: Service
}

export interface Service {
  /** The base address of the question, without credentials. */
  readonly from: string
  /** Its answer, without the question: `HTTP 403`. */
  readonly said: string
}

/** An answer from outside. `absent` (a 404) is an answer. `unavailable` is not. */
export type Answer<T> = { readonly kind: 'known'; readonly value: T } | { readonly kind: 'absent' } | Unavailable

/** An answer to a question that is asked only where a verdict needs it. */
export type MaybeAsked<T> = Answer<T> | { readonly kind: 'not-asked' }

export const known = <T>(value: T): Answer<T> => ({ kind: 'known', value })
export const absent = { kind: 'absent' } as const
export const notAsked = { kind: 'not-asked' } as const
export const unavailable = (
  code: UnavailableCode,
  detail: string,
  more: Pick<Unavailable, 'until' | 'notServed' | 'withoutToken' | 'service'> = {},
): Unavailable => ({
  kind: 'unavailable',
  code,
  detail,
  ...more,
})
