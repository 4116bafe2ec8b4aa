/** Opens the repository that the workflow runs for: its API, and the clone in the workspace if it may be asked. */
import type { Event } from '../event.ts'
import { GateError } from '../errors.ts'
import type { Inputs } from '../inputs.ts'
import type { Environment } from '../io/net/proxy.ts'
import { openWorkspace } from '../io/git/workspace.ts'
import type { LastResort, Sources } from './sides.ts'
import type { RepositoryName } from '../domain/named-repository.ts'

const GITHUB_API = 'https://api.github.com'
const GITHUB_SERVER = 'https://github.com'

/** The workflow's own API: github.com's, a GitHub Enterprise Server's, or a ghe.com tenant's. */
export const apiUrlOf = (env: Environment): string => (env['GITHUB_API_URL'] || GITHUB_API).replace(/\/+$/, '')

export function repositoryOf(env: Environment): RepositoryName {
  const [owner = '', name = '', more] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  if (owner !== '' && name !== '' && more === undefined) return { owner, name }
  throw new GateError('INPUT_INVALID', 'GITHUB_REPOSITORY does not name a repository', {
    help: 'Run in a GitHub Actions workflow; elsewhere use the command line.',
  })
}

/**
 * Evidence about public repositories comes from github.com, wherever the workflow runs. No token of another server is
 * sent there.
 */
export function evidenceOf(inputs: Inputs, env: Environment): { readonly evidenceApi: string; readonly evidenceToken: string | undefined } {
  const given = inputs.evidenceToken === '' ? undefined : inputs.evidenceToken
  const atHome = (env['GITHUB_SERVER_URL'] || GITHUB_SERVER).replace(/\/+$/, '') === GITHUB_SERVER
  const own = inputs.githubToken === '' ? undefined : inputs.githubToken
  return atHome ? { evidenceApi: apiUrlOf(env), evidenceToken: given ?? own } : { evidenceApi: GITHUB_API, evidenceToken: given }
}

export function openRepository(inputs: Inputs, event: Event, env: Environment): Sources {
  const folder = env['GITHUB_WORKSPACE'] ?? ''
  const mayAsk = folder !== '' && (event.kind === 'audit' || event.workspace)
  let opened: Promise<LastResort> | undefined
  const api = (): Promise<LastResort> => (opened ??= openApi(inputs, env))
  return {
    workspace: mayAsk ? openWorkspace(folder, env) : undefined,
    api: {
      resolve: async (revision) => (await api()).resolve(revision),
      compare: async (base, head, since) => (await api()).compare(base, head, since),
      snapshot: async (commit) => (await api()).snapshot(commit),
    },
  }
}

/** Loaded only if the workspace has no answer. */
async function openApi(inputs: Inputs, env: Environment): Promise<LastResort> {
  const [{ openContents }, { createGitHub }, { proxySettingsOf }] = await Promise.all([
    import('../io/github/contents.ts'),
    import('../io/github/github.ts'),
    import('../io/net/proxy.ts'),
  ])
  const client = createGitHub({
    apiUrl: apiUrlOf(env),
    token: inputs.githubToken === '' ? undefined : inputs.githubToken,
    timeoutMs: inputs.timeoutMs,
    signal: AbortSignal.timeout(inputs.deadlineMs),
    proxy: proxySettingsOf(env),
  })
  const contents = openContents(client, repositoryOf(env))
  return { ...contents, snapshot: (commit) => Promise.resolve(contents.snapshot(commit)) }
}
