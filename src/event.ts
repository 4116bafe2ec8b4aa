/** Webhook payload → what to compare. The payload is GitHub's, but a pull request's author writes parts of it: only SHAs and names are read. */
import { isJsonObject, objectField, textField } from './domain/json.ts'
import { GateError } from './errors.ts'

/** What an event asks of the gate. All commits are full SHAs or refs of the repository itself. */
export type Event =
  /** Compare `head` with `base`; where `base` has moved on since they parted, with the merge base. The policy is read at `policyAt`. */
  | { readonly kind: 'compare'; readonly base: string; readonly head: string; readonly policyAt: string; readonly pullRequest: number | undefined }
  /** Judge every version locked at `head`. */
  | { readonly kind: 'audit'; readonly head: string }

export interface EventInput {
  readonly name: string
  readonly payload: unknown
  /** GITHUB_SHA */
  readonly sha: string
  /** The `base` and `head` inputs; they win over the event. */
  readonly base: string | undefined
  readonly head: string | undefined
}

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
const NO_COMMIT = /^0+$/

export function readEvent(input: EventInput): Event {
  if (input.base !== undefined) return compare(input.base, input.head ?? input.sha, undefined)
  switch (input.name) {
    case 'pull_request':
    case 'pull_request_target':
      return readPullRequest(input)
    case 'merge_group':
      return readMergeGroup(input)
    case 'push':
      return readPush(input)
    case 'schedule':
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { kind: 'audit', head: input.head ?? input.sha }
    default:
      throw new GateError('EVENT_UNSUPPORTED', `there is nothing to compare on the event "${input.name.slice(0, 50)}"`, {
        help: 'Run on pull_request, pull_request_target, merge_group, push, schedule or workflow_dispatch, or give the `base` and `head` inputs.',
      })
  }
}

function readPullRequest({ payload, head }: EventInput): Event {
  const pull = objectField(asObject(payload), 'pull_request') ?? {}
  const number = pull['number']
  const base = commit(objectField(pull, 'base'), 'sha', 'pull_request.base.sha')
  return compare(base, head ?? commit(objectField(pull, 'head'), 'sha', 'pull_request.head.sha'), typeof number === 'number' ? number : undefined)
}

function readMergeGroup({ payload, head }: EventInput): Event {
  const group = objectField(asObject(payload), 'merge_group')
  return compare(commit(group, 'base_sha', 'merge_group.base_sha'), head ?? commit(group, 'head_sha', 'merge_group.head_sha'), undefined)
}

/** A new branch has no `before`: it is compared with the default branch it will be merged into. */
function readPush({ payload, sha, head }: EventInput): Event {
  const push = asObject(payload)
  const before = textField(push, 'before')
  const after = head ?? sha
  if (before !== undefined && SHA.test(before) && !NO_COMMIT.test(before)) return compare(before, after, undefined)
  const branch = textField(objectField(push, 'repository') ?? {}, 'default_branch')
  if (branch === undefined) throw malformed('repository.default_branch')
  return compare(`refs/heads/${branch}`, after, undefined)
}

const compare = (base: string, head: string, pullRequest: number | undefined): Event => ({ kind: 'compare', base, head, policyAt: base, pullRequest })

const asObject = (payload: unknown) => (isJsonObject(payload) ? payload : {})

function commit(from: ReturnType<typeof objectField>, key: string, path: string): string {
  const sha = textField(from ?? {}, key)
  if (sha === undefined || !SHA.test(sha)) throw malformed(path)
  return sha
}

function malformed(path: string): GateError {
  return new GateError('EVENT_UNSUPPORTED', `the event's payload has no ${path}`, {
    help: 'Check that the workflow runs on one of the documented events, or give the `base` and `head` inputs.',
  })
}
