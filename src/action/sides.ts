/**
 * Finds the snapshots that an event compares: from the workspace's clone if it has the commits, else through the API.
 *
 * 1. Names become commits.
 * 2. The merge base of the two sides, and the files that differ.
 * 3. If no lockfile differs, nor the policy (or a file that it extends), there is nothing to judge and nothing else is
 *    read.
 * 4. The policy's commit: the tip of the base branch as it is now.
 */
import type { CompareEvent } from '../event.ts'
import { GateError } from '../errors.ts'
import { type ChangedFile, type CommitComparison, byPath } from '../io/comparison.ts'
import { decidesInstall, isAmong, isLockfilePath } from '../ecosystems/files.ts'
import { isObjectId } from '../text/object-id.ts'
import { quoted } from '../text/quoted.ts'
import type { ChangedPath, Sides, Snapshot } from '../world.ts'

/** A place that commits are read from: the clone in the workspace, or the API. */
export interface Commits {
  /** The commit's full id. `undefined` if the commit does not exist there. */
  resolve(revision: string): Promise<string | undefined>
  /** `undefined`: not known from this place. */
  compare(base: string, head: string, since: CompareEvent['since']): Promise<CommitComparison | undefined>
  snapshot(commit: string): Promise<Snapshot>
}

/** The last place to ask. If it has no answer, it throws. */
export interface LastResort extends Commits {
  compare(base: string, head: string, since: CompareEvent['since']): Promise<CommitComparison>
}

export interface Sources {
  /** `undefined` if it must not be asked. */
  readonly workspace: Commits | undefined
  readonly api: LastResort
}

export interface ComparedSides extends Sides {
  /** Where the policy and the registry configuration are read. */
  readonly trusted: Snapshot
  /** Whether only the policy may differ: no lockfile, and no file beside one that decides an install. */
  readonly policyAlone: boolean
  /** `undefined`: not all of it is known. */
  readonly changed: readonly ChangedPath[] | undefined
}

export interface WatchedFiles {
  /** Only these lockfiles, or all if the list is empty. */
  readonly lockfiles: readonly string[]
  /** The policy's path. */
  readonly policy: string
}

/** `undefined` if no lockfile differs and the policy is unchanged. */
export async function comparedSides(event: CompareEvent, wanted: WatchedFiles, sources: Sources): Promise<ComparedSides | undefined> {
  const [from, to] = await Promise.all([commitOf(event.base, sources), commitOf(event.head, sources)])
  const compared = (await sources.workspace?.compare(from, to, event.since)) ?? (await sources.api.compare(from, to, event.since))
  const files = await wantedFiles(compared, wanted, sources)
  if (files?.length === 0 && (await namedLockfilesExist(wanted, compared.base, to, sources))) return undefined
  const [base, head, trusted] = await Promise.all([
    snapshotOf(compared.base, sources),
    snapshotOf(to, sources),
    trustedCommit(event, sources).then((commit) => snapshotOf(commit, sources)),
  ])
  if (files === undefined && wanted.lockfiles.length === 0 && (await hasNone(base)) && (await hasNone(head))) return undefined
  const changed = compared.changed === undefined ? undefined : byPath(compared.changed)
  if (files === undefined || files.length === 0) return { base, head, trusted, policyAlone: false, changed }
  const policyAlone = !files.some(isOneOf(decidesInstall)) && !files.some(isLink)
  return { base: listing(base, files, 'before'), head: listing(head, files, 'after'), trusted, policyAlone, changed }
}

export async function auditedSides(revision: string, nothing: Snapshot, sources: Sources): Promise<ComparedSides> {
  const head = await snapshotOf(await commitOf(revision, sources), sources)
  return { base: nothing, head, trusted: head, policyAlone: false, changed: undefined }
}

/** The lockfiles and the policy. If none of them differs: the files that the policy extends, which are YAML. */
async function wantedFiles(
  { base, changed }: CommitComparison,
  wanted: WatchedFiles,
  sources: Sources,
): Promise<readonly ChangedFile[] | undefined> {
  const files = changed?.filter(isWanted(wanted))
  const yaml = changed?.filter(isOneOf((path) => /\.ya?ml$/.test(path))) ?? []
  if (files === undefined || files.length > 0 || yaml.length === 0) return files
  const policy = await (await snapshotOf(base, sources)).read(wanted.policy)
  if (policy === undefined) return files
  const shared = (await import('../line/policy-file.ts')).extendedFiles(policy, wanted.policy)
  return yaml.filter(isOneOf((path) => shared.includes(path)))
}

const isOneOf =
  (counts: (path: string) => boolean) =>
  ({ before, after }: ChangedFile): boolean =>
    (before !== undefined && counts(before)) || (after !== undefined && counts(after))

function isWanted({ lockfiles, policy }: WatchedFiles): (file: ChangedFile) => boolean {
  const named = isOneOf((path) => path === policy || (isLockfilePath(path) ? isAmong(path, lockfiles) : decidesInstall(path)))
  return (file) => named(file) || isLink(file)
}

/** A link that is added, removed or changed may hide a lockfile. */
const isLink = ({ kinds }: ChangedFile): boolean => kinds?.before === 'link' || kinds?.after === 'link'

const hasNone = async (snapshot: Snapshot): Promise<boolean> => (await snapshot.lockfiles()).length === 0

/** A misspelt name in `lockfiles` must not look like a lockfile that never changes. */
async function namedLockfilesExist({ lockfiles }: WatchedFiles, base: string, head: string, sources: Sources): Promise<boolean> {
  let missing = lockfiles
  for (const commit of [head, base]) {
    if (missing.length === 0) return true
    const there = await (await snapshotOf(commit, sources)).lockfiles()
    missing = missing.filter((name) => !there.some((file) => isAmong(file, [name])))
  }
  return missing.length === 0
}

/** Unchanged files are neither listed nor read. */
function listing(snapshot: Snapshot, files: readonly ChangedFile[], side: 'before' | 'after'): Snapshot {
  const lockfiles = files.flatMap((file) => (file[side] !== undefined && isLockfilePath(file[side]) ? [file[side]] : [])).sort()
  return { ...snapshot, lockfiles: () => Promise.resolve(lockfiles), allLockfiles: () => snapshot.lockfiles() }
}

async function commitOf(revision: string, sources: Sources): Promise<string> {
  const commit = await find(revision, sources)
  if (commit === undefined) throw missing(quoted(revision))
  return commit
}

async function trustedCommit({ policyAt }: CompareEvent, sources: Sources): Promise<string> {
  for (const revision of policyAt) {
    const commit = await find(revision, sources)
    if (commit !== undefined) return commit
  }
  throw missing(policyAt.join(', '))
}

/**
 * The API says where a branch is, because a clone may be out of date. For other names (`HEAD^`, `v1`) the clone is
 * asked first.
 */
async function find(revision: string, { workspace, api }: Sources): Promise<string | undefined> {
  if (isObjectId(revision)) return revision
  const found = revision.startsWith('refs/heads/') ? undefined : await workspace?.resolve(revision)
  return found ?? api.resolve(revision)
}

async function snapshotOf(commit: string, { workspace, api }: Sources): Promise<Snapshot> {
  const there = await workspace?.resolve(commit)
  return there === commit && workspace !== undefined ? workspace.snapshot(commit) : api.snapshot(commit)
}

function missing(what: string): GateError {
  return new GateError('CONTENTS_UNAVAILABLE', `there is no commit ${what} in this repository`, {
    help: 'Check the `base` and `head` inputs. A force push may have removed the commit: push again.',
  })
}
