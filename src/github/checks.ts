/** Reads check runs and their annotations: which jobs failed, and which of them say that only time is missing. */
import { type JsonObject, field, inside, isJsonObject, isoTime, objectField, textField } from '../text/json.ts'
import { isObjectId } from '../text/object-id.ts'
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
  /** Of its workflow run. */
  readonly suite: string
}

export interface WorkflowRun {
  readonly suite: string
  /** Runs of one workflow on one kind of event replace each other. */
  readonly kind: string
  /** Counts a workflow's runs. A re-run keeps it. */
  readonly number: number
  /** Counts how often this one was run. */
  readonly attempt: number
}

/** `GET /repos/{owner}/{repo}/pulls?state=open` */
export function parseOpenPullRequests(json: unknown): readonly OpenPullRequest[] | undefined {
  return all(json, (pull) => {
    const number = field(pull, 'number')
    const headSha = textField(inside(pull, 'head'), 'sha')
    const updatedAt = isoTime(field(pull, 'updated_at'))
    if (typeof number !== 'number' || headSha === undefined || !isObjectId(headSha) || updatedAt === undefined) return undefined
    return { number, headSha, updatedAt }
  })
}

/** `GET /repos/{owner}/{repo}/commits/{sha}/check-runs`: the failed ones of GitHub Actions that have annotations. */
export function parseFailedJobs(json: unknown): readonly FailedJob[] | undefined {
  const runs = isJsonObject(json) ? field(json, 'check_runs') : undefined
  const jobs = all(runs, (run) => {
    const id = parseId(field(run, 'id'))
    const name = textField(run, 'name')
    const suite = parseId(field(objectField(run, 'check_suite') ?? {}, 'id'))
    if (id === undefined || name === undefined) return undefined
    const count = field(inside(run, 'output'), 'annotations_count')
    const failed =
      suite !== undefined && textField(run, 'conclusion') === 'failure' && textField(inside(run, 'app'), 'slug') === 'github-actions'
    return { id, name, suite: suite ?? '', annotations: failed && typeof count === 'number' ? count : 0 }
  })
  return jobs?.filter((job) => job.annotations > 0)
}

/** `GET /repos/{owner}/{repo}/actions/runs?head_sha={sha}` */
export function parseWorkflowRuns(json: unknown): readonly WorkflowRun[] | undefined {
  return all(isJsonObject(json) ? field(json, 'workflow_runs') : undefined, (run) => {
    const [suite, workflow] = [parseId(field(run, 'check_suite_id')), parseId(field(run, 'workflow_id'))]
    const [event, number, attempt = 1] = [textField(run, 'event'), field(run, 'run_number'), field(run, 'run_attempt')]
    if (suite === undefined || workflow === undefined || event === undefined || typeof number !== 'number' || typeof attempt !== 'number')
      return undefined
    return { suite, kind: `${workflow} ${event}`, number, attempt }
  })
}

/**
 * `GET /repos/{owner}/{repo}/check-runs/{id}/annotations`: the time that the notice of this title starts with.
 * `undefined` if there is none.
 */
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
