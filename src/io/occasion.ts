/**
 * Reads the occasion of a report from the variables of a workflow run. A value in another shape counts as not known.
 */
import { NO_OCCASION, type Occasion, type WorkflowRun, isRepositoryName } from '../domain/subject.ts'
import type { Environment } from './net/proxy.ts'

const EVENT = /^[a-z][a-z_]{0,59}$/
const SERVER = /^https:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/
const COUNT = /^[1-9]\d{0,15}$/
const PULL_REQUEST = /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/

/** `pullRequest`: if the event names it. Outside of a workflow nothing is known. */
export function occasionOf(env: Environment, pullRequest?: number): Occasion {
  if (env['GITHUB_ACTIONS'] !== 'true') return NO_OCCASION
  const named = env['GITHUB_REPOSITORY'] ?? ''
  const repository = isRepositoryName(named) ? named : undefined
  return {
    repository,
    pullRequest: pullRequest ?? countOf(PULL_REQUEST.exec(env['GITHUB_REF'] ?? '')?.[1]),
    event: matching(EVENT, env['GITHUB_EVENT_NAME']),
    run: repository === undefined ? undefined : runOf(repository, env),
  }
}

function runOf(repository: string, env: Environment): WorkflowRun | undefined {
  const id = matching(COUNT, env['GITHUB_RUN_ID'])
  const server = matching(SERVER, (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/$/, ''))
  if (id === undefined || server === undefined) return undefined
  const attempt = countOf(env['GITHUB_RUN_ATTEMPT'])
  const url = `${server}/${repository}/actions/runs/${id}${attempt === undefined ? '' : `/attempts/${attempt}`}`
  return { id, attempt, url }
}

const matching = (pattern: RegExp, text: string | undefined): string | undefined =>
  text !== undefined && pattern.test(text) ? text : undefined

const countOf = (text: string | undefined): number | undefined => (text !== undefined && COUNT.test(text) ? Number(text) : undefined)
