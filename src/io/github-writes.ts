/** The few things that are ever written to GitHub: a comment, and the wish to run a job again. Loaded only where one of them is asked for. */
import { getOctokit } from '@actions/github'
import { type Answer, absent, known, unavailable } from '../domain/answer.ts'
import { codeOf } from './error-code.ts'
import { labelOf } from './label.ts'
import { USER_AGENT } from './registry.ts'

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

export function createGitHubWrites({ apiUrl, token, timeoutMs }: WriteOptions): GitHubWrites {
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: USER_AGENT })
  const request = () => ({ signal: AbortSignal.timeout(timeoutMs) })
  return {
    send: (method, path, body) =>
      answered(labelOf('{github-api}', path), async () => {
        const response: { readonly data: unknown } = await octokit.request({ method, url: path, ...body, request: request() })
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
    return unavailable('unreachable', `${label}: ${codeOf(error)}`)
  }
}
