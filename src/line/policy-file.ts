/**
 * Reads the policy from the base, or from a file that is named explicitly. Says what a pull request would change in it.
 */
import type { Policy } from '../domain/policy.ts'
import type { PolicyChange } from '../domain/policy-change.ts'
import type { PolicyReference } from '../domain/policy-reference.ts'
import { GateError } from '../errors.ts'
import { policyDelta } from '../policy/delta/delta.ts'
import { type OpenedPolicy, openPolicy } from '../policy/read/parse.ts'
import type { Snapshot, World } from '../world.ts'
import { beside, readExtended } from './policy-references.ts'
import { sha256Of } from './sha256.ts'

export { POLICY_FILE } from '../domain/policy-place.ts'

export interface PolicyFile {
  readonly path: string
  /** Named on the command line or in the workflow: then a missing file is an error. */
  readonly named: boolean
}

/** The text of a policy in a snapshot, parsed once. */
interface PolicyText {
  readonly text: string
  readonly snapshot: Snapshot
  readonly opened: OpenedPolicy
}

/** `undefined` if there is no policy, and none was named. */
export async function readPolicy(world: World, file: PolicyFile): Promise<Policy | undefined> {
  const found = await openIn(world.trusted, file)
  if (found !== undefined) return read(found, file, world)
  if (!file.named) return undefined
  const where = world.trusted.commit === undefined ? '' : ' at the base'
  throw new GateError('POLICY_MISSING', `there is no ${file.path}${where}`, {
    help: 'Correct its name (`--policy`, or the input `policy`). Or write a policy with `npx countersign init` and merge it first: the policy of a pull request itself is not used.',
  })
}

export async function readPolicyChange(world: World, file: PolicyFile, base: Policy): Promise<PolicyChange | undefined> {
  if (world.trusted.commit === undefined || world.head.commit === undefined || world.head.commit === world.trusted.commit) return undefined
  const [head, before] = await openBoth(world, file)
  const [here, parted] = await Promise.all([filesOf(head, file), filesOf(before, file)])
  const edited = differing(here, parted)
  if (edited[0] === undefined || differing(here, filesOfBase(base, file)).length === 0) return undefined
  const named = edited.includes(file.path) ? file.path : edited[0]
  if (head === undefined)
    return { file: named, loosens: true, broken: false, lines: [`removes ${file.path}: continuity would then judge every package`] }
  return { file: named, ...(await deltaFrom(head, file, base, world)) }
}

async function openIn(snapshot: Snapshot, { path }: PolicyFile): Promise<PolicyText | undefined> {
  const text = await snapshot.read(path)
  return text === undefined ? undefined : { text, snapshot, opened: openPolicy(text, path) }
}

/** At the head and at the base. A text that is the same is parsed once. */
async function openBoth({ head, base }: World, { path }: PolicyFile): Promise<readonly [PolicyText | undefined, PolicyText | undefined]> {
  const [here, before] = await Promise.all([head.read(path), base.read(path)])
  const there = before === undefined ? undefined : { text: before, snapshot: base, opened: openPolicy(before, path) }
  if (here === undefined) return [undefined, there]
  return [{ text: here, snapshot: head, opened: here === before && there !== undefined ? there.opened : openPolicy(here, path) }, there]
}

async function read({ text, snapshot, opened }: PolicyText, { path }: PolicyFile, world: World): Promise<Policy> {
  const extended = []
  for (const reference of opened.references) extended.push(...(await readExtended(reference, path, snapshot, world)))
  return opened.read({ commit: snapshot.commit, sha256: sha256Of(text), extended })
}

/**
 * Maps the path of the policy, and of each file that it extends in the same repository, to its hash. A remote file is
 * pinned to a commit: it changes only if the reference does.
 */
type PolicyFiles = ReadonlyMap<string, string | undefined>

async function filesOf(found: PolicyText | undefined, file: PolicyFile): Promise<PolicyFiles> {
  if (found === undefined) return new Map([[file.path, undefined]])
  const files = new Map<string, string | undefined>([[file.path, sha256Of(found.text)]])
  for (const path of filesBeside(found.opened.references, file.path)) files.set(path, await stateOf(path, found.snapshot))
  return files
}

/** The files of the repository that a policy extends. They are part of it. */
export const extendedFiles = (text: string, policy: string): readonly string[] => filesBeside(openPolicy(text, policy).references, policy)

const filesBeside = (references: readonly PolicyReference[], policy: string): readonly string[] =>
  references.slice(0, MAX_REFERENCES).flatMap((reference) => (reference.kind === 'beside' ? [beside(policy, reference.from)] : []))

/** A file that cannot be read has a state of its own. The parser of the policy reports why. */
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
  const shared = (source?.extends ?? []).filter(({ reference }) => reference.kind === 'beside')
  return new Map([
    [file.path, source?.sha256],
    ...shared.map(({ reference, sha256 }) => [beside(file.path, reference.from), sha256] as const),
  ])
}

const differing = (a: PolicyFiles, b: PolicyFiles): readonly string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path))

async function deltaFrom(head: PolicyText, file: PolicyFile, base: Policy, world: World): Promise<Omit<PolicyChange, 'file'>> {
  try {
    const unread = unreadLines(head.opened.references, base)
    if (unread.length > 0) return { broken: false, loosens: true, lines: unread }
    return { broken: false, ...policyDelta(base, await read(head, file, world)) }
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return {
      loosens: true,
      broken: error.code === 'POLICY_INVALID',
      lines: [`would not be a valid policy: ${error.message}`, ...error.problems.map((p) => `${p.line}:${p.column} ${p.message}`)],
    }
  }
}

/**
 * The number of files that the policy of a pull request may extend and that are read for the report. Each is a request.
 */
const MAX_REFERENCES = 20

/**
 * The files that the policy of a pull request extends and that must not be read. They are in a repository that the
 * policy at the base does not extend. Otherwise the author could choose a repository that our token can read, and the
 * report would show its content.
 */
function unreadLines(references: readonly PolicyReference[], { source }: Policy): readonly string[] {
  if (references.length > MAX_REFERENCES) return [`extends ${references.length} files, which are read only after the merge`]
  const repositories = new Set(
    (source?.extends ?? []).flatMap(({ reference }) => (reference.kind === 'remote' ? [reference.repository] : [])),
  )
  const strange = references.filter((reference) => reference.kind === 'remote' && !repositories.has(reference.repository))
  return strange.map(({ from }) => `extends ${from}, which is read only after the merge`)
}
