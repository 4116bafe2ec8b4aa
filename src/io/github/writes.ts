/**
 * Writes to GitHub: a comment, and the request to run a job again. Nothing else is written. Loaded only if one of them
 * is needed.
 */
import { defaults, getOctokitOptions } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { type Answer, absent, known, unavailable } from '../../domain/answer.ts'
import { isJsonObject, textField } from '../../text/json.ts'
import { codeOf } from '../error-code.ts'
import { labelOf } from '../net/label.ts'
import { USER_AGENT } from '../net/user-agent.ts'

export interface GitHubWrites {
  /** Never throws. `path` starts with `/`, already percent-encoded. */
  send(method: 'POST' | 'PATCH', path: string, body: Readonly<Record<string, unknown>>): Promise<Answer<unknown>>
  /** Never throws. The query's `data`. */
  query(graphql: string, variables: Readonly<Record<string, unknown>>): Promise<Answer<unknown>>
}

export interface WriteOptions {
  readonly apiUrl: string
  readonly token: string
  /** For each request. */
  readonly timeoutMs: number
}

/** These writes are a convenience. A used-up rate limit ends them, so that the run does not wait. */
const NOT_WORTH_WAITING = { onRateLimit: () => false, onSecondaryRateLimit: () => false }
const Client = Octokit.plugin(retry, throttling)
/** A failure is reported in a sentence of ours. Octokit would also write a line to the end of the job's log. */
const nothing = (): void => undefined
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }

export function createGitHubWrites({ apiUrl, token, timeoutMs }: WriteOptions): GitHubWrites {
  const octokit = new Client({
    // The toolkit's defaults contain the runner's proxy.
    ...defaults,
    ...getOctokitOptions(token, { baseUrl: apiUrl, userAgent: USER_AGENT }),
    throttle: NOT_WORTH_WAITING,
    retry: { retries: 1 },
    log: SILENT,
  })
  const request = (retries?: number) => ({ signal: AbortSignal.timeout(timeoutMs), ...(retries !== undefined && { retries }) })
  return {
    send: (method, path, body) =>
      answered(labelOf(apiUrl, path), async () => {
        // An answer with an error may still mean that it was written, and a second comment would stay permanently.
        const retries = method === 'POST' ? 0 : undefined
        const response: { readonly data: unknown } = await octokit.request({ method, url: path, ...body, request: request(retries) })
        return response.data
      }),
    query: (graphql, variables) =>
      answered('the GraphQL query', () => octokit.graphql<unknown>(graphql, { ...variables, request: request() })),
  }
}

async function answered(label: string, ask: () => Promise<unknown>): Promise<Answer<unknown>> {
  try {
    return known(await ask())
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined
    if (status === 404) return absent
    if (status === 401 || status === 403) return unavailable('refused', `${label}: HTTP ${String(status)}`)
    if (typeof status === 'number') return unavailable('server-error', `${label}: HTTP ${String(status)}`)
    const refusal = refusedQuery(error)
    if (refusal !== undefined) return unavailable('refused', `${label}: ${refusal}`)
    return unavailable('unreachable', `${label}: ${codeOf(error)}`)
  }
}

/** GraphQL reports it with status 200: `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED` … */
function refusedQuery(error: unknown): string | undefined {
  if (!(error instanceof Error && error.name === 'GraphqlResponseError' && 'errors' in error && Array.isArray(error.errors)))
    return undefined
  const first: unknown = error.errors[0]
  const type = isJsonObject(first) ? textField(first, 'type') : undefined
  return type !== undefined && /^[A-Z_]{1,40}$/.test(type) ? type : 'refused'
}
