/** Reads one attempt of a workflow run, its jobs, and who approved its deployments. */
import type { Job, RunAttempt, RunStep } from '../domain/github.ts'
import { type JsonObject, field, isJsonObject, isoTime, objectField, textField } from '../text/json.ts'
import { isObjectId } from '../text/object-id.ts'
import { parseId } from './ids.ts'
import { repositoryIdentity } from './repository.ts'

/** GitHub allows 256 jobs per matrix. A run with thousands is not a release. */
const MAX_JOBS = 5000
const MAX_STEPS = 2000

/** `GET /repos/{owner}/{repo}/actions/runs/{id}/attempts/{n}` */
export function parseRunAttempt(json: unknown): Omit<RunAttempt, 'jobs' | 'approvers'> | undefined {
  if (!isJsonObject(json)) return undefined
  const repository = repositoryIdentity(field(json, 'repository'))
  const runId = parseId(field(json, 'id'))
  const attempt = parseId(field(json, 'run_attempt'))
  const [status, event, headSha, path] = ['status', 'event', 'head_sha', 'path'].map((key) => textField(json, key))
  if (repository === undefined || runId === undefined || attempt === undefined) return undefined
  if (status === undefined || event === undefined || path === undefined || headSha === undefined || !isObjectId(headSha)) return undefined
  return {
    repositoryId: repository.id,
    repositoryFullName: repository.fullName,
    headRepositoryId: repositoryIdentity(field(json, 'head_repository'))?.id,
    runId,
    attempt,
    status,
    conclusion: textField(json, 'conclusion'),
    event,
    headSha,
    headBranch: textField(json, 'head_branch'),
    path: withoutRepository(withoutRef(path), repository.fullName),
    actor: loginOf(json, 'actor'),
    triggeringActor: loginOf(json, 'triggering_actor'),
    startedAt: isoTime(field(json, 'run_started_at')) ?? isoTime(field(json, 'created_at')),
    updatedAt: isoTime(field(json, 'updated_at')),
  }
}

/** `.github/workflows/ci.yml`. The API may write `.github/workflows/ci.yml@main` or `…@refs/heads/main`. */
const withoutRef = (path: string): string => /^.*?\.ya?ml(?=@)/s.exec(path)?.[0] ?? path

/**
 * GitHub's own schema shows the path with the repository of the run before it. The name of another repository stays,
 * and counts as a contradiction.
 */
function withoutRepository(path: string, fullName: string): string {
  const prefix = `${fullName}/`
  return path.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase() ? path.slice(prefix.length) : path
}

const loginOf = (json: JsonObject, key: string): string | undefined => textField(objectField(json, key) ?? {}, 'login')

/**
 * `GET …/attempts/{n}/jobs`. The list must be complete: a list shorter than its own count is refused, because the
 * missing job may be the one that matters.
 */
export function parseJobs(json: unknown): readonly Job[] | undefined {
  if (!isJsonObject(json)) return undefined
  const list = field(json, 'jobs')
  const total = field(json, 'total_count')
  if (!Array.isArray(list) || list.length > MAX_JOBS || typeof total !== 'number' || list.length < total) return undefined
  return all(list, readJob)
}

function readJob(json: unknown): Job | undefined {
  const outcome = readOutcome(json)
  const list = isJsonObject(json) ? (field(json, 'steps') ?? []) : undefined
  if (outcome === undefined || !Array.isArray(list) || list.length > MAX_STEPS) return undefined
  const steps = all(list, readOutcome)
  return steps === undefined ? undefined : { ...outcome, steps }
}

function readOutcome(json: unknown): RunStep | undefined {
  if (!isJsonObject(json)) return undefined
  const name = textField(json, 'name')
  const status = textField(json, 'status')
  if (name === undefined || status === undefined) return undefined
  return {
    name,
    status,
    conclusion: textField(json, 'conclusion'),
    startedAt: isoTime(field(json, 'started_at')),
    completedAt: isoTime(field(json, 'completed_at')),
  }
}

/** `GET /repos/{owner}/{repo}/actions/runs/{id}/approvals`: logins, each once, of those who approved. */
export function parseApprovals(json: unknown): readonly string[] | undefined {
  if (!Array.isArray(json)) return undefined
  const logins = new Set<string>()
  for (const review of json) {
    if (!isJsonObject(review)) return undefined
    if (textField(review, 'state') !== 'approved') continue
    const login = loginOf(review, 'user')
    if (login === undefined) return undefined
    logins.add(login)
  }
  return [...logins]
}

/** Every element, or nothing. */
function all<T>(list: readonly unknown[], read: (json: unknown) => T | undefined): readonly T[] | undefined {
  const values = list.map(read)
  return values.every((value) => value !== undefined) ? values : undefined
}
