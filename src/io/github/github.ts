/**
 * Asks GitHub, each question once: with GraphQL what one query can answer for many repositories, the rest with REST.
 *
 * 1. The token goes only to the API's own host. http.ts follows no redirect to another.
 * 2. Public repositories can be read without a token. If the token is the reason for a refusal (403: it belongs to
 *    another repository, or an organisation does not admit it), the question is asked once more without it.
 * 3. If the rate limit is nearly used up, nothing more is asked before it starts again: other users of the token need
 *    the rest.
 * 4. A query needs a token. Without one, and if a query does not answer, REST is asked.
 */
import { type Answer, type Unavailable, unavailable } from '../../domain/answer.ts'
import type { Question } from '../../world.ts'
import { isRateLimited } from '../net/answer.ts'
import type { Response } from '../net/attempt.ts'
import { type Http, createHttp } from '../net/http.ts'
import { labelOf } from '../net/label.ts'
import { type ProxySettings, createAgents } from '../net/proxy.ts'
import { createRateLimits } from '../net/rate-limits.ts'
import { USER_AGENT } from '../net/user-agent.ts'
import { type BatchOptions, type Batches, createBatches } from './graphql/batches.ts'
import { lookupOf } from './graphql/paths.ts'
import { createSend } from './graphql/send.ts'
import { askPages } from './pages.ts'
import { isAskedFirst, kindOf } from './question-kind.ts'
import type { Tally } from '../net/tally.ts'

export type GitHubQuestion = Extract<Question, { to: 'github' }>

const CONNECTIONS = 48

export interface GitHubOptions {
  /** Base URL of the API, such as `https://api.github.com` or `https://ghes.example/api/v3`. */
  readonly apiUrl: string
  readonly token: string | undefined
  readonly timeoutMs: number
  /** The run's deadline. */
  readonly signal: AbortSignal
  readonly proxy: ProxySettings
  /**
   * Whether answers are still on their way that may lead to more questions. Absent: each question is asked at once,
   * with REST.
   */
  readonly isBusy?: () => boolean
  readonly tally?: Tally
}

export interface GitHub {
  /** JSON. For a list with `per_page=100`: all pages. Never throws. */
  ask(question: GitHubQuestion): Promise<Answer<unknown>>
  /** Any media type, for files. Never throws. */
  get(path: string, request: GitHubRequest): Promise<Response | Unavailable>
}

export interface GitHubRequest {
  readonly accept: string
  readonly maxBytes: number
  /** The repository may be private: then a 404 without the token says nothing, and the refusal counts. */
  readonly maybePrivate?: boolean
}

export function createGitHub(options: GitHubOptions): GitHub {
  const agentFor = createAgents({ maxConnections: CONNECTIONS, proxy: options.proxy })
  const { timeoutMs, signal, tally } = options
  const http = createHttp({ timeoutMs, signal, maxConnections: CONNECTIONS, agentFor, ...(tally && { tally }) })
  const base = options.apiUrl.replace(/\/+$/, '')
  const get = createGet(base, options, http)
  const asked = new Map<string, Promise<Answer<unknown>>>()
  const askRest = async (path: string): Promise<Answer<unknown>> => {
    const answer = await askPages(get, base, path)
    const isLimited = answer.kind === 'unavailable' && answer.code === 'rate-limited'
    return isLimited && options.token === undefined ? { ...answer, withoutToken: true } : answer
  }
  const learn = (path: string, answer: Answer<unknown>): void => {
    if (!asked.has(path)) asked.set(path, Promise.resolve(answer))
  }
  const batches = openBatches(options, { base, http, askRest, learn })
  return {
    get,
    ask({ path }) {
      const lookup = batches === undefined ? undefined : lookupOf(path)
      const answer = asked.get(path) ?? (batches === undefined || lookup === undefined ? askRest(path) : batches.ask(path, lookup))
      asked.set(path, answer)
      return answer
    },
  }
}

interface Rest extends Pick<BatchOptions, 'askRest' | 'learn'> {
  readonly base: string
  readonly http: Http
}

function openBatches({ token, isBusy, tally }: GitHubOptions, { base, http, ...rest }: Rest): Batches | undefined {
  if (token === undefined || isBusy === undefined) return undefined
  return createBatches({ ...rest, isBusy, send: createSend({ base, token, http, tally, limits: createRateLimits(CONNECTIONS) }) })
}

function createGet(base: string, { token: ownToken, tally }: GitHubOptions, http: Http): GitHub['get'] {
  const limits = createRateLimits(CONNECTIONS)

  async function getAs(token: string | undefined, path: string, accept: string, maxBytes: number): Promise<Response | Unavailable> {
    const label = labelOf(base, path)
    const url = addressOf(base, path)
    if (url === undefined) return unavailable('refused', `${label}: not an address of the API`)
    const kind = kindOf(path)
    const until = await limits.admit(token, isAskedFirst(kind))
    if (until !== undefined) {
      tally?.leftOut(url, kind)
      return unavailable('rate-limited', `${label}: not asked, the rate limit is used up until ${until}`, { until })
    }
    const headers = {
      accept,
      'user-agent': USER_AGENT,
      'x-github-api-version': '2022-11-28',
      ...(token && { authorization: `Bearer ${token}` }),
    }
    const response = await http({ url, headers, maxBytes, label, kind })
    limits.settle(token, response.kind === 'response' ? response : undefined)
    const left = limits.left(token)
    if (token === ownToken && left !== undefined) tally?.left(url, 'rest', left.requests, left.until)
    return response
  }

  return async (path, { accept, maxBytes, maybePrivate }) => {
    const response = await getAs(ownToken, path, accept, maxBytes)
    const tokenRefused = response.kind === 'response' && response.status === 403 && !isRateLimited(response)
    if (!tokenRefused || ownToken === undefined) return response
    const anonymous = await getAs(undefined, path, accept, maxBytes)
    return maybePrivate === true && anonymous.kind === 'response' && anonymous.status === 404 ? response : anonymous
  }
}

/**
 * `undefined` if a path would lead to any other place than itself below the base, as `/repos/../..` would: names in it
 * come from outside.
 */
function addressOf(base: string, path: string): URL | undefined {
  if (!/^\/[\x21-\x7e]*$/.test(path) || !URL.canParse(base + path)) return undefined
  const [url, root] = [new URL(base + path), new URL(base)]
  const below = `${root.pathname.replace(/\/+$/, '')}${path.split('?', 1)[0] ?? ''}`
  return url.origin === root.origin && url.pathname === below ? url : undefined
}
