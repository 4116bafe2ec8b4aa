/**
 * Asks GitHub's REST API, each question once.
 *
 * 1. The token goes to the API's own host only; http.ts follows no redirect to another.
 * 2. Public repositories can be read without a token. Where a token is what keeps an answer away (403: it belongs to another repository, or
 *    an organisation does not admit it), the question is asked once more without it.
 * 3. When the rate limit is all but used up, nothing more is asked before it starts anew: the token's other users need the rest.
 */
import { type Answer, type Unavailable, known, unavailable } from '../../domain/answer.ts'
import { isJsonObject } from '../../text/json.ts'
import type { Question } from '../../world.ts'
import { answerOf, isRateLimited } from '../net/answer.ts'
import type { Response } from '../net/attempt.ts'
import { createHttp } from '../net/http.ts'
import { labelOf } from '../net/label.ts'
import { type ProxySettings, createAgents } from '../net/proxy.ts'
import { createRateLimits } from '../net/rate-limits.ts'
import { USER_AGENT } from '../net/user-agent.ts'

export type GitHubQuestion = Extract<Question, { to: 'github' }>

const CONNECTIONS = 48
const MAX_JSON_BYTES = 8 * 2 ** 20
/** Of a list that is asked a hundred at a time. */
const MAX_PAGES = 10
const JSON_TYPE = 'application/vnd.github+json'

export interface GitHubOptions {
  /** Base URL of the API, such as `https://api.github.com` or `https://ghes.example/api/v3`. */
  readonly apiUrl: string
  readonly token: string | undefined
  readonly timeoutMs: number
  /** The run's deadline. */
  readonly signal: AbortSignal
  readonly proxy: ProxySettings
}

export interface GitHub {
  /** JSON; all pages of a list that is asked with `per_page=100`. Never throws. */
  ask(question: GitHubQuestion): Promise<Answer<unknown>>
  /** Any media type, for files. Never throws. */
  get(path: string, request: GitHubRequest): Promise<Response | Unavailable>
}

export interface GitHubRequest {
  readonly accept: string
  readonly maxBytes: number
  /** Of a repository that need not be public: a 404 without the token says nothing then, and the refusal stands. */
  readonly maybePrivate?: boolean
}

export function createGitHub(options: GitHubOptions): GitHub {
  const agentFor = createAgents({ maxConnections: CONNECTIONS, proxy: options.proxy })
  const http = createHttp({ timeoutMs: options.timeoutMs, signal: options.signal, maxConnections: CONNECTIONS, agentFor })
  const limits = createRateLimits(CONNECTIONS)
  const base = options.apiUrl.replace(/\/+$/, '')
  const asked = new Map<string, Promise<Answer<unknown>>>()

  async function getAs(token: string | undefined, path: string, accept: string, maxBytes: number): Promise<Response | Unavailable> {
    const label = labelOf(base, path)
    const url = addressOf(base, path)
    if (url === undefined) return unavailable('refused', `${label}: not an address of the API`)
    const until = await limits.admit(token)
    if (until !== undefined) return unavailable('rate-limited', `${label}: not asked, the rate limit is used up until ${until}`, { until })
    const headers = {
      accept,
      'user-agent': USER_AGENT,
      'x-github-api-version': '2022-11-28',
      ...(token && { authorization: `Bearer ${token}` }),
    }
    const response = await http({ url, headers, maxBytes, label })
    limits.settle(token, response.kind === 'response' ? response : undefined)
    return response
  }

  const github: GitHub = {
    async get(path, { accept, maxBytes, maybePrivate }) {
      const response = await getAs(options.token, path, accept, maxBytes)
      const tokenRefused = response.kind === 'response' && response.status === 403 && !isRateLimited(response)
      if (!tokenRefused || options.token === undefined) return response
      const anonymous = await getAs(undefined, path, accept, maxBytes)
      return maybePrivate === true && anonymous.kind === 'response' && anonymous.status === 404 ? response : anonymous
    },
    ask({ path }) {
      const answer = asked.get(path) ?? askPages(github, base, path)
      asked.set(path, answer)
      return answer
    },
  }
  return github
}

/** `undefined` where a path would lead anywhere but to itself below the base, as `/repos/../..` would: names in it come from outside. */
function addressOf(base: string, path: string): URL | undefined {
  if (!/^\/[\x21-\x7e]*$/.test(path) || !URL.canParse(base + path)) return undefined
  const [url, root] = [new URL(base + path), new URL(base)]
  const below = `${root.pathname.replace(/\/+$/, '')}${path.split('?', 1)[0] ?? ''}`
  return url.origin === root.origin && url.pathname === below ? url : undefined
}

async function askPages(github: GitHub, base: string, first: string): Promise<Answer<unknown>> {
  let merged: unknown
  for (let page = 1, path: string | undefined = first; path !== undefined; page++) {
    const label = labelOf(base, path)
    if (page > MAX_PAGES) return unavailable('too-large', `${label}: more than ${MAX_PAGES} pages`)
    const response = await github.get(path, { accept: JSON_TYPE, maxBytes: MAX_JSON_BYTES })
    if (response.kind === 'unavailable') return response
    const answer = answerOf(response, { label, exactIntegers: true, strictAbsence: true })
    if (answer.kind !== 'known') return page === 1 ? answer : unavailable('inconsistent', `${label}: page ${page} is missing`)
    merged = page === 1 ? answer.value : merge(merged, answer.value)
    if (merged === undefined) return unavailable('malformed', `${label}: page ${page} is no continuation of the list`)
    path = /[?&]per_page=100(?:&|$)/.test(first) ? nextPage(first, response, page) : undefined
  }
  return known(merged)
}

/** The address is ours with what names the page; the rest of the server's own link is not followed. */
function nextPage(first: string, response: Response, page: number): string | undefined {
  const [, link] = /<([^<>]+)>;\s*rel="next"/.exec(String(response.headers['link'] ?? '')) ?? []
  if (link === undefined || !URL.canParse(link)) return undefined
  const after = new URL(link).searchParams.get('after')
  return after === null ? `${first}&page=${page + 1}` : `${first}&after=${encodeURIComponent(after)}`
}

/** Lists are either the answer itself or its one array (`{ total_count, jobs: [] }`). */
function merge(before: unknown, more: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(more)) return before.concat(more)
  if (!isJsonObject(before) || !isJsonObject(more)) return undefined
  const [key, ...others] = Object.keys(before).filter((name) => Array.isArray(before[name]) && Array.isArray(more[name]))
  return key === undefined || others.length > 0 ? undefined : { ...before, [key]: merge(before[key], more[key]) }
}
