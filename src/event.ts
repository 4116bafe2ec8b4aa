/**
 * Establishes what an event asks of the gate: which commits to compare, and where the policy is read. GitHub writes the
 * payload, but the author of a pull request writes parts of it. So only SHAs and branch names are read, and names only
 * of this repository's own branches.
 */
import type { NonEmpty } from './domain/brand.ts'
import type { Note } from './domain/note.ts'
import { type JsonObject, asObject, inside, textField } from './text/json.ts'
import { GateError } from './errors.ts'
import { isObjectId } from './text/object-id.ts'
import { quoted } from './text/quoted.ts'

/** Revisions are full SHAs, or refs of the repository itself. */
export type Event = CompareEvent | AuditEvent

export interface CompareEvent {
  readonly kind: 'compare'
  readonly base: string
  readonly head: string
  /** `merge-base`: what `head` gained since the merge base. `base`: how the two differ. */
  readonly since: 'merge-base' | 'base'
  /** Where the policy and the registry configuration are read: the first of these that exists. Never `head`. */
  readonly policyAt: NonEmpty<string>
  readonly pullRequest: number | undefined
  /** The parts that this comparison does not include. */
  readonly notes?: readonly Note[]
  /** Whether a clone in the workspace may answer. Not if the workspace may hold code of a fork in a job with rights. */
  readonly workspace: boolean
}

/** Judge every version locked at `head`. */
export interface AuditEvent {
  readonly kind: 'audit'
  readonly head: string
}

export interface EventInput {
  readonly name: string
  readonly payload: unknown
  /** GITHUB_SHA */
  readonly sha: string
  /** The `base` and `head` inputs, which win over the event. */
  readonly base: string | undefined
  readonly head: string | undefined
}

const NO_COMMIT = /^0+$/

/** Events whose workspace holds nothing of a fork, or whose job has no more rights than the fork. */
const OWN_CODE: ReadonlySet<string> = new Set([
  'pull_request',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
])

/** Throws EVENT_UNSUPPORTED. */
export function readEvent(input: EventInput): Event {
  const { name, base, head, sha } = input
  const workspace = OWN_CODE.has(name)
  if (base !== undefined) {
    const pullRequest = isPullRequest(name) ? numberOf(pullOf(input)) : undefined
    return { kind: 'compare', base, head: headOf(input), since: 'merge-base', policyAt: [base], pullRequest, workspace }
  }
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return readPullRequest(input, workspace)
    case 'merge_group':
      return readMergeGroup(input)
    case 'push':
      return readPush(input)
    case 'schedule':
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { kind: 'audit', head: head ?? sha }
    default:
      throw new GateError('EVENT_UNSUPPORTED', `there is nothing to compare on the event ${quoted(name, 50)}`, {
        help: 'Run on pull_request, pull_request_target, merge_group, push, schedule or workflow_dispatch, or give the `base` and `head` inputs.',
      })
  }
}

const isPullRequest = (name: string): boolean => name === 'pull_request' || name === 'pull_request_target'
const pullOf = ({ payload }: EventInput): JsonObject => inside(payload, 'pull_request')

function numberOf(pull: JsonObject): number | undefined {
  const number = pull['number']
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined
}

/**
 * The commit that the event is about. Only for some events this is GITHUB_SHA. Under pull_request_target it is the tip
 * of the default branch, and a comparison of the base with that would let everything in.
 */
function headOf(input: EventInput): string {
  const { name, head, payload, sha } = input
  if (head !== undefined) return head
  if (isPullRequest(name)) return commit(inside(pullOf(input), 'head'), 'sha', 'pull_request.head.sha')
  if (name === 'merge_group') return commit(inside(payload, 'merge_group'), 'head_sha', 'merge_group.head_sha')
  if (OWN_CODE.has(name)) return sha
  throw new GateError('EVENT_UNSUPPORTED', `the event ${quoted(name, 50)} does not say which commit to compare with \`base\``, {
    help: 'Give the `head` input too: the commit to judge.',
  })
}

/**
 * The payload is as old as the run, also in a re-run. So the policy is read where the base branch is now, not at
 * `base.sha`.
 */
function readPullRequest(input: EventInput, workspace: boolean): CompareEvent {
  const pull = pullOf(input)
  const base = commit(inside(pull, 'base'), 'sha', 'pull_request.base.sha')
  const head = headOf(input)
  const policyAt = branchThen(textField(inside(pull, 'base'), 'ref'), base)
  return { kind: 'compare', base, head, since: 'merge-base', policyAt, pullRequest: numberOf(pull), workspace }
}

/**
 * `base_sha` may contain the policy of a pull request that is ahead in the queue and not merged. So the policy of the
 * protected branch itself is read.
 */
function readMergeGroup(input: EventInput): CompareEvent {
  const group = inside(input.payload, 'merge_group')
  const base = commit(group, 'base_sha', 'merge_group.base_sha')
  const head = headOf(input)
  const [, branch] = /^refs\/heads\/(.+)$/.exec(textField(group, 'base_ref') ?? '') ?? []
  return { kind: 'compare', base, head, since: 'base', policyAt: branchThen(branch, base), pullRequest: undefined, workspace: true }
}

/**
 * A push to the default branch is compared with the commit before it, and judged by the policy before it. Any other
 * branch is compared with its merge base with the default branch, and judged by the default branch's policy. Anybody
 * who may push to it could have pushed the version, or a policy, before.
 */
function readPush(input: EventInput): CompareEvent {
  const push = asObject(input.payload) ?? {}
  const before = textField(push, 'before')
  const head = headOf(input)
  const branch = textField(inside(push, 'repository'), 'default_branch')
  if (branch === undefined) throw malformed('repository.default_branch')
  const trunk = `refs/heads/${branch}`
  const common = { kind: 'compare', head, pullRequest: undefined, workspace: true } as const
  // A deleted branch or tag adds nothing. GITHUB_SHA is then that of the default branch.
  if (push['deleted'] === true && input.head === undefined) return { ...common, base: head, since: 'base', policyAt: [head] }
  const isNew = before === undefined || !isObjectId(before) || NO_COMMIT.test(before)
  if (isNew && textField(push, 'ref') === trunk)
    return { ...common, base: trunk, since: 'merge-base', policyAt: [trunk], notes: [NOTHING_BEFORE] }
  if (isNew || textField(push, 'ref') !== trunk) return { ...common, base: trunk, since: 'merge-base', policyAt: [trunk] }
  return { ...common, base: before, since: 'base', policyAt: [before] }
}

/** Before this push there was no default branch, so it is compared with itself. */
const NOTHING_BEFORE: Note = {
  kind: 'nothing-before',
  text: 'this push creates the default branch, so there is nothing to compare it with. Nothing was judged. Run the workflow once on `workflow_dispatch` or `schedule`: such a run judges every locked version.',
}

const branchThen = (branch: string | undefined, sha: string): NonEmpty<string> =>
  branch === undefined ? [sha] : [`refs/heads/${branch}`, sha]

function commit(from: JsonObject, key: string, path: string): string {
  const sha = textField(from, key)
  if (sha === undefined || !isObjectId(sha) || NO_COMMIT.test(sha)) throw malformed(path)
  return sha
}

function malformed(path: string): GateError {
  return new GateError('EVENT_UNSUPPORTED', `the event's payload has no ${path}`, {
    help: 'Check that the workflow runs on one of the documented events, or give the `base` and `head` inputs.',
  })
}
