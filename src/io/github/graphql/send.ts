/** Sends a query to GitHub's GraphQL API, with the token and only to its host, and returns the outcome. */
import { field, isJsonObject, objectField } from '../../../text/json.ts'
import { isRateLimited } from '../../net/answer.ts'
import type { Response } from '../../net/attempt.ts'
import type { Http } from '../../net/http.ts'
import { readJson } from '../../net/json-body.ts'
import type { RateLimits } from '../../net/rate-limits.ts'
import type { Tally } from '../../net/tally.ts'
import { USER_AGENT } from '../../net/user-agent.ts'
import type { Outcome } from './batches.ts'
import type { Query } from './query.ts'

const MAX_BYTES = 16 * 2 ** 20

export interface Sender {
  /** Base URL of the REST API, without a slash at its end. */
  readonly base: string
  readonly token: string
  readonly http: Http
  /** GitHub counts queries separately from REST. */
  readonly limits: RateLimits
  readonly tally: Tally | undefined
}

/** The returned function never throws. */
export function createSend({ base, token, http, limits, tally }: Sender): (query: Query) => Promise<Outcome> {
  const address = `${base.replace(/\/api\/v3$/, '/api')}/graphql`
  const url = URL.canParse(address) ? new URL(address) : undefined
  return async ({ text, variables }) => {
    if (url === undefined || (await limits.admit(token)) !== undefined) return { kind: 'refused' }
    const response = await http({
      url,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'user-agent': USER_AGENT,
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ query: text, variables }),
      maxBytes: MAX_BYTES,
      label: `POST ${address}`,
      kind: 'queries',
    })
    limits.settle(token, response.kind === 'response' ? response : undefined)
    const left = limits.left(token)
    if (left !== undefined) tally?.left(url, 'graphql', left.requests, left.until)
    if (response.kind === 'response') return outcomeOf(response)
    return { kind: response.code === 'too-large' ? 'too-much' : 'refused' }
  }
}

/** GitHub ends a query that takes too long with a 502 or a 504. */
function outcomeOf(response: Response): Outcome {
  if (response.status >= 500) return { kind: 'too-much' }
  if (response.status !== 200 || isRateLimited(response)) return { kind: 'refused' }
  const body = readJson(response.body, { exactIntegers: true })
  const json = body.kind === 'json' ? body.value : undefined
  if (!isJsonObject(json) || objectField(json, 'data') === undefined || isUsedUp(field(json, 'errors'))) return { kind: 'refused' }
  return { kind: 'response', json }
}

/** A used-up limit is reported with status 200. */
const isUsedUp = (errors: unknown): boolean =>
  Array.isArray(errors) && errors.some((error) => isJsonObject(error) && field(error, 'type') === 'RATE_LIMITED')
