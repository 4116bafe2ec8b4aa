/**
 * Establishes what a request to one host ends with: attempts, pauses and redirects, within one budget per question.
 *
 * 1. A failed connection, a 5xx and a short "try again later" are asked again, three times in all.
 * 2. A redirect is followed only within the same origin, at most five times. No other host is asked, so none gets
 *    credentials.
 * 3. A POST is sent once, and no redirect of it is followed.
 * 4. Everything ends with the run's deadline.
 */
import { setMaxListeners } from 'node:events'
import type http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Unavailable, unavailable } from '../../domain/answer.ts'
import { type Failure, type Response, attempt as attemptRequest, deadlinePassed } from './attempt.ts'
import { codeOf } from '../error-code.ts'
import type { Tally } from './tally.ts'
import { type Slots, createSlots } from '../../text/slots.ts'

const ATTEMPTS = 3
const REDIRECTS = 5
/** Before the second attempt. Three times as long before the third. */
const PAUSE_MS = 200
/** The time that the usual pauses may add to three attempts. */
const PAUSES_MS = 1000
/** If a server wants a longer pause than this, the run does not wait. */
const MAX_PAUSE_MS = 5000

export interface HttpOptions {
  readonly timeoutMs: number
  readonly signal: AbortSignal
  readonly maxConnections: number
  /** The connections to use for an address: direct, or through a proxy. */
  readonly agentFor: (url: URL) => Promise<http.Agent>
  readonly tally?: Pick<Tally, 'sent'>
  /** Large bodies are decoded in turn. */
  readonly inTurn?: Slots
}

export interface Request {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly maxBytes: number
  /** Sent with POST. Without a body the request is a GET. */
  readonly body?: string
  /** The kind of question, for the count of requests. */
  readonly kind?: string
  /** The name of the address in messages: `GET https://registry.example/left-pad`. Contains no credentials. */
  readonly label: string
}

export type Http = (request: Request) => Promise<Response | Unavailable>

/** Never throws: a failure is `unavailable`. Any status is a response. The caller decides what it means. */
export function createHttp(options: HttpOptions): Http {
  setMaxListeners(0, options.signal) // Each running request has one listener, so many listeners are not a leak.
  const slots = createSlots(options.maxConnections)
  return (request) => slots.use(() => askWithin(request, options))
}

async function askWithin(request: Request, options: HttpOptions): Promise<Response | Unavailable> {
  const endsAt = performance.now() + options.timeoutMs * ATTEMPTS + PAUSES_MS
  const attempts = request.body === undefined ? ATTEMPTS : 1
  for (let attempt = 1; ; attempt++) {
    const outcome = await follow(request, options, endsAt)
    const pause = attempt < attempts ? pauseBeforeNext(outcome, attempt) : undefined
    if (pause === undefined || performance.now() + pause >= endsAt || !(await waited(pause, options.signal))) {
      return outcome.kind === 'response' ? outcome : describe(request.label, outcome, attempt)
    }
  }
}

function describe(label: string, { code, detail }: Failure, attempts: number): Unavailable {
  return unavailable(code, `${label}: ${detail}${attempts > 1 ? `, ${attempts} attempts` : ''}`)
}

async function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return sleep(milliseconds, true, { signal }).catch(() => false)
}

/** Milliseconds. `undefined` if asking again would not help, or not soon. */
function pauseBeforeNext(outcome: Response | Failure, attempt: number): number | undefined {
  const usual = PAUSE_MS * 3 ** (attempt - 1)
  if (outcome.kind === 'failure') return outcome.again ? usual : undefined
  const wanted = retryAfter(outcome.headers['retry-after'])
  if (outcome.status < 500 && outcome.status !== 429 && !(outcome.status === 403 && wanted !== undefined)) return undefined
  if (outcome.headers['x-ratelimit-remaining'] === '0') return undefined
  const pause = Math.max(usual, wanted ?? 0)
  return pause <= MAX_PAUSE_MS ? pause : undefined
}

/** RFC 9110 10.2.3: seconds, or a date. In milliseconds. */
function retryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now())
}

async function follow(request: Request, options: HttpOptions, endsAt: number): Promise<Response | Failure> {
  let url = request.url
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    const outcome = await attemptOnce({ ...request, url }, options, endsAt)
    const location = outcome.kind === 'response' && outcome.status >= 300 && outcome.status < 400 ? outcome.headers.location : undefined
    if (location === undefined || request.body !== undefined) return outcome
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined
    if (next?.origin !== request.url.origin) return redirected('redirected to another place, which is not asked')
    url = next
  }
  return redirected(`redirected more than ${REDIRECTS} times`)
}

const redirected = (detail: string): Failure => ({ kind: 'failure', code: 'redirected', detail, again: false })

async function attemptOnce(request: Request, options: HttpOptions, endsAt: number): Promise<Response | Failure> {
  if (options.signal.aborted) return deadlinePassed
  const left = Math.ceil(endsAt - performance.now())
  if (left <= 0) return { kind: 'failure', code: 'timeout', detail: 'timed out', again: false }
  try {
    const agent = await options.agentFor(request.url)
    options.tally?.sent(request.url, request.kind ?? 'other')
    const { timeoutMs, signal, inTurn } = options
    return await attemptRequest({ ...request, agent, timeoutMs: Math.min(left, timeoutMs), signal, ...(inTurn && { inTurn }) })
  } catch (error) {
    // An address or a header that Node refuses to send.
    return { kind: 'failure', code: 'unreachable', detail: `could not be asked (${codeOf(error)})`, again: false }
  }
}
