/** Reads the policy from the base, or from the file named outright; and what a pull request would change in it. */
import { createHash } from 'node:crypto'
import type { Policy } from '../domain/policy.ts'
import { GateError } from '../errors.ts'
import { refuseForkCommit } from '../gather/fork-commit.ts'
import { policyDelta } from '../policy/delta/delta.ts'
import { type ExtendedPolicy, parsePolicy, policyReferences } from '../policy/read/parse.ts'
import type { Snapshot, World } from '../world.ts'

export { POLICY_FILE } from '../domain/policy-place.ts'

export interface PolicyFile {
  readonly path: string
  /** Named on the command line or in the workflow: then its absence is an error. */
  readonly named: boolean
}

/** What a pull request that edits the policy would change, judged all the same by the policy at the base. */
export interface PolicyChange {
  readonly file: string
  readonly loosens: boolean
  readonly broken: boolean
  readonly lines: readonly string[]
}

/** `undefined`: there is none, and none was named. */
export async function readPolicy(world: World, file: PolicyFile): Promise<Policy | undefined> {
  const text = await world.trusted.read(file.path)
  if (text !== undefined) return parseAt(text, file, world.trusted, world)
  if (!file.named) return undefined
  throw new GateError('POLICY_MISSING', `there is no ${file.path} at the base`, {
    help: 'Correct the `policy` input, or write a policy with `countersign init` and merge it first: a pull request cannot bring its own.',
  })
}

export async function readPolicyChange(world: World, file: PolicyFile, base: Policy): Promise<PolicyChange | undefined> {
  if (world.trusted.commit === undefined || world.head.commit === undefined || world.head.commit === world.trusted.commit) return undefined
  const [text, before] = await Promise.all([world.head.read(file.path), world.base.read(file.path)])
  const [here, parted] = await Promise.all([filesOf(text, file, world.head), filesOf(before, file, world.base)])
  const edited = differing(here, parted)
  if (edited[0] === undefined || differing(here, filesOfBase(base, file)).length === 0) return undefined
  const named = edited.includes(file.path) ? file.path : edited[0]
  if (text === undefined)
    return { file: named, loosens: true, broken: false, lines: [`removes ${file.path}: everything would be judged by continuity`] }
  return { file: named, ...(await deltaFrom(text, file, base, world)) }
}

/** Path → what is in it: of the policy, and of what it extends in the same repository. What is fetched at a commit cannot change alone. */
type PolicyFiles = ReadonlyMap<string, string | undefined>

async function filesOf(text: string | undefined, file: PolicyFile, snapshot: Snapshot): Promise<PolicyFiles> {
  const files = new Map([[file.path, text === undefined ? undefined : sha256Of(text)]])
  for (const path of text === undefined ? [] : extendedFiles(text, file.path)) files.set(path, await stateOf(path, snapshot))
  return files
}

/** The files of the repository that a policy extends. They are part of it. */
export const extendedFiles = (text: string, policy: string): readonly string[] =>
  policyReferences(text, policy)
    .slice(0, MAX_REFERENCES)
    .filter((reference) => remoteOf(reference) === null)
    .map((reference) => beside(policy, reference))

/** What cannot be read is a state of its own: whoever parses the policy says why. */
async function stateOf(path: string, snapshot: Snapshot): Promise<string | undefined> {
  try {
    const text = await snapshot.read(path)
    return text === undefined ? undefined : sha256Of(text)
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return error.code
  }
}

function filesOfBase({ source }: Policy, file: PolicyFile): PolicyFiles {
  const shared = (source?.extends ?? []).filter(({ from }) => remoteOf(from) === null)
  return new Map([[file.path, source?.sha256], ...shared.map(({ from, sha256 }) => [beside(file.path, from), sha256] as const)])
}

const differing = (a: PolicyFiles, b: PolicyFiles): readonly string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path))

async function deltaFrom(text: string, file: PolicyFile, base: Policy, world: World): Promise<Omit<PolicyChange, 'file'>> {
  try {
    const unread = unreadLines(policyReferences(text, file.path), base)
    if (unread.length > 0) return { broken: false, loosens: true, lines: unread }
    return { broken: false, ...policyDelta(base, await parseAt(text, file, world.head, world)) }
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return {
      loosens: true,
      broken: error.code === 'POLICY_INVALID',
      lines: [`would not be a valid policy: ${error.message}`, ...error.problems.map((p) => `${p.line}:${p.column} ${p.message}`)],
    }
  }
}

async function parseAt(text: string, file: PolicyFile, snapshot: Snapshot, world: World): Promise<Policy> {
  const extended: ExtendedPolicy[] = []
  for (const reference of policyReferences(text, file.path)) extended.push(...(await readExtended(reference, file, snapshot, world)))
  return parsePolicy(text, file.path, { commit: snapshot.commit, sha256: sha256Of(text), extended })
}

const REMOTE = /^([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)\/(.+)@([0-9a-f]{40})$/
const remoteOf = (reference: string): RegExpExecArray | null => REMOTE.exec(reference)

/** Files that a pull request's policy may extend and have read for the report: each is a request. */
const MAX_REFERENCES = 20

/**
 * What a pull request's policy extends and must not have read: files of a repository that the policy at the base does not extend. What our
 * token can read of such a one would be told in the report, by the author's choice.
 */
function unreadLines(references: readonly string[], { source }: Policy): readonly string[] {
  if (references.length > MAX_REFERENCES) return [`extends ${references.length} files, which are not read before they are merged`]
  const repositories = new Set((source?.extends ?? []).map(({ from }) => remoteOf(from)?.[1]))
  const strange = references.filter((reference) => remoteOf(reference) !== null && !repositories.has(remoteOf(reference)?.[1]))
  return strange.map((reference) => `extends ${reference}, which is not read before it is merged`)
}

/** `./shared.yml` beside the policy, or `owner/repo/path@<40-hex sha>` through GitHub; none where it is not there, which the parser says. */
async function readExtended(from: string, file: PolicyFile, snapshot: Snapshot, world: World): Promise<readonly ExtendedPolicy[]> {
  const remote = remoteOf(from)
  const text = remote === null ? await snapshot.read(beside(file.path, from)) : await readRemote(remote, world)
  return text === undefined ? [] : [{ from, text, sha256: sha256Of(text) }]
}

async function readRemote([, repo = '', path = '', sha = '']: RegExpExecArray, world: World): Promise<string | undefined> {
  const [owner = '', name = ''] = repo.split('/')
  await refuseForkCommit(world, { owner, name }, sha)
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const answer = await world.ask({ to: 'github', path: `/repos/${repo}/contents/${encoded}?ref=${sha}` })
  if (answer.kind === 'absent') return undefined
  const content =
    answer.kind === 'known' && typeof answer.value === 'object' && answer.value !== null && 'content' in answer.value
      ? answer.value.content
      : undefined
  if (typeof content === 'string') return Buffer.from(content, 'base64').toString('utf8')
  throw new GateError('CONTENTS_UNAVAILABLE', `${repo}/${path} could not be read`, {
    help: 'Re-run the job. If it fails again, check that the token can read that repository.',
    cause: answer.kind === 'unavailable' ? answer.detail : undefined,
  })
}

/** Relative to the policy's own folder; never out of the repository. */
function beside(policy: string, reference: string): string {
  const parts = policy.split('/').slice(0, -1)
  for (const part of reference.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')
