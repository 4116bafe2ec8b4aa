/** Turns a response into an answer: which statuses are an answer, which are a refusal, and which say nothing. */
import { type Answer, absent, known, unavailable } from '../../domain/answer.ts'
import type { Response } from './attempt.ts'
import { readJson } from './json-body.ts'
import { readJsonParts } from './json-parts.ts'
import type { JsonWanted } from '../../text/json-wanted.ts'

export interface AnswerForm {
  /** The name of the request in messages. */
  readonly label: string
  /** Integers beyond 2^53 as text (GitHub's ids). */
  readonly exactIntegers: boolean
  /**
   * Whether a 404 must contain JSON to count as an answer. The public registry and GitHub always send JSON. An HTML
   * page with a 404 comes from something in between. Other registries may send any page for what they do not have.
   */
  readonly strictAbsence: boolean
  /** What is read of the JSON. The rest is left out. */
  readonly wanted?: JsonWanted
}

export function answerOf(response: Response, reading: AnswerForm): Answer<unknown> {
  const { status } = response
  if (status === 404) return readAbsence(response, reading)
  if (status < 200 || status > 299) return refusal(response, reading.label)
  const body = reading.wanted === undefined ? readJson(response.body, reading) : readJsonParts(response.body, reading.wanted)
  return body.kind === 'json' ? known(body.value) : unavailable('malformed', `${reading.label}: the answer is not JSON`)
}

/** The bytes of a file. They are not interpreted: the caller knows the hash that they must have. */
export function bytesOf(response: Response, reading: AnswerForm): Answer<Uint8Array> {
  const { status, body } = response
  if (status === 404) return readAbsence(response, reading)
  if (status < 200 || status > 299) return refusal(response, reading.label)
  return known(body)
}

function readAbsence(response: Response, reading: AnswerForm): Answer<never> {
  if (!reading.strictAbsence || readJson(response.body).kind === 'json') return absent
  return unavailable('malformed', `${reading.label}: HTTP 404 with a page that is not the service's own`, { notServed: true })
}

function refusal(response: Response, label: string): Answer<never> {
  const { status } = response
  if (isRateLimited(response)) {
    const until = resetTime(response)
    return unavailable(
      'rate-limited',
      `${label}: HTTP ${status}, rate limit reached${until === undefined ? '' : ` until ${until}`}`,
      until === undefined ? {} : { until },
    )
  }
  const refused = status === 401 || status === 403 || status === 451
  return unavailable(refused ? 'refused' : 'server-error', `${label}: HTTP ${status}`)
}

export function isRateLimited({ status, headers }: Response): boolean {
  if (status === 429) return true
  return status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined)
}

function resetTime(response: Response): string | undefined {
  const at = rateLimitReset(response)
  return at === undefined ? undefined : new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** When GitHub's limit starts again. Milliseconds since 1970. */
export function rateLimitReset({ headers }: Response): number | undefined {
  const seconds = headers['x-ratelimit-reset']
  return typeof seconds === 'string' && /^\d{1,11}$/.test(seconds) ? Number(seconds) * 1000 : undefined
}
