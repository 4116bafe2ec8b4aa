/** Reads check runs and their annotations: which jobs failed, and which of them say that time alone turns them green. */
import { type JsonObject, field, isJsonObject, isoTime, objectField, textField } from '../domain/json.ts'
import { parseId } from './ids.ts'

export interface OpenPullRequest {
  readonly number: number
  readonly headSha: string
  /** ISO 8601, UTC. */
  readonly updatedAt: string
}

export interface FailedJob {
  /** Of the check run and of the job: for GitHub Actions they are one. */
  readonly id: string
  readonly name: string
  readonly annotations: number
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** `GET /repos/{owner}/{repo}/pulls?state=open` */
export function parseOpenPullRequests(json: unknown): readonly OpenPullRequest[] | undefined {
  return all(json, (pull) => {
    const number = field(pull, 'number')
    const headSha = textField(objectField(pull, 'head') ?? {}, 'sha')
    const updatedAt = isoTime(field(pull, 'updated_at'))
    if (typeof number !== 'number' || headSha === undefined || !COMMIT.test(headSha) || updatedAt === undefined) return undefined
    return { number, headSha, updatedAt }
  })
}

/** `GET /repos/{owner}/{repo}/commits/{sha}/check-runs`: the failed ones that GitHub Actions ran. */
export function parseFailedJobs(json: unknown): readonly FailedJob[] | undefined {
  const runs = isJsonObject(json) ? field(json, 'check_runs') : undefined
  const jobs = all(runs, (run) => {
    const id = parseId(field(run, 'id'))
    const name = textField(run, 'name')
    if (id === undefined || name === undefined) return undefined
    const count = field(objectField(run, 'output') ?? {}, 'annotations_count')
    const failed = textField(run, 'conclusion') === 'failure' && textField(objectField(run, 'app') ?? {}, 'slug') === 'github-actions'
    return { id, name, annotations: failed && typeof count === 'number' ? count : 0 }
  })
  return jobs?.filter((job) => job.annotations > 0)
}

/** `GET /repos/{owner}/{repo}/check-runs/{id}/annotations`: the time that the notice of this title starts with. `undefined`: there is none. */
export function parseReadyAt(json: unknown, title: string): string | undefined {
  const notices = all(json, (annotation) => annotation)?.filter((annotation) => textField(annotation, 'title') === title) ?? []
  const times = notices.flatMap((notice) => isoTime(/^\S+(?=: )/.exec(textField(notice, 'message') ?? '')?.[0]) ?? [])
  return times.toSorted().at(-1)
}

function all<T>(json: unknown, read: (object: JsonObject) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(json)) return undefined
  const values = json.flatMap((item: unknown) => (isJsonObject(item) ? (read(item) ?? []) : []))
  return values.length === json.length ? values : undefined
}
