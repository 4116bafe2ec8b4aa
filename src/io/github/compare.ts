/** Establishes which files differ between two commits, as GitHub's API lists them, and which of them are links. */
import { field, isJsonObject, objectField, textField } from '../../text/json.ts'
import { isObjectId } from '../../text/object-id.ts'
import { GateError } from '../../errors.ts'
import type { EntryKind } from '../../world.ts'
import type { ChangedFile, CommitComparison } from '../comparison.ts'
import type { GitHub } from './github.ts'
import { askContents, unavailableContents } from './trees.ts'

/** `compare` lists at most this many files. With exactly as many, some may be missing. */
const MAX_COMPARED_FILES = 300

interface Asked {
  readonly base: string
  readonly head: string
  readonly since: 'merge-base' | 'base'
}

/** The kinds of entries at these paths of a commit. Missing paths are left out. */
export type AskKinds = (commit: string, paths: readonly string[]) => Promise<ReadonlyMap<string, EntryKind>>

/**
 * GitHub cannot compare commits that differ too much. It lists files only on the first page, so the second page still
 * names the merge base. Without a list, the trees of both commits are compared. If the comparison is with `base`
 * itself, the merge base is not needed.
 */
export async function compare(
  client: GitHub,
  repository: string,
  { base, head, since }: Asked,
  askKinds: AskKinds,
): Promise<CommitComparison> {
  const path = `${repository}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`
  const whole = { base, changed: undefined }
  const first = await askContents(client, path).catch(asFailure)
  if (first === undefined) return whole
  if (!(first instanceof GateError)) return withKinds(readComparison(first, base, since, path), head, askKinds)
  if (since === 'base') return whole
  const second = await askContents(client, `${path}&page=2`)
  return second === undefined ? whole : { ...readComparison(second, base, since, path), changed: undefined }
}

function asFailure(error: unknown): GateError {
  if (error instanceof GateError) return error
  throw error
}

function readComparison(json: unknown, base: string, since: 'merge-base' | 'base', path: string): ListedComparison {
  const parted = isJsonObject(json) ? textField(objectField(json, 'merge_base_commit') ?? {}, 'sha') : undefined
  const list = isJsonObject(json) ? field(json, 'files') : undefined
  if (parted === undefined || !isObjectId(parted)) throw unavailableContents(path, 'the answer has an unexpected shape')
  // The API compares from the merge base. From another commit the list would be another one.
  const applies = since === 'merge-base' || parted === base
  const files = applies && Array.isArray(list) && list.length < MAX_COMPARED_FILES ? list.map(readChangedFile) : undefined
  return { base: since === 'merge-base' ? parted : base, changed: files?.every((file) => file !== undefined) === true ? files : undefined }
}

interface Listed extends ChangedFile {
  readonly mayBeLink: boolean
}

interface ListedComparison extends CommitComparison {
  readonly changed: readonly Listed[] | undefined
}

/** GitHub does not say which files are links. Those that may be are looked up. */
async function withKinds({ base, changed }: ListedComparison, head: string, askKinds: AskKinds): Promise<CommitComparison> {
  if (changed === undefined) return { base, changed }
  const plain = ({ before, after }: Listed): ChangedFile => ({ before, after })
  const doubtful = changed.filter(({ mayBeLink }) => mayBeLink)
  if (doubtful.length === 0) return { base, changed: changed.map(plain) }
  const pathsOf = (side: 'before' | 'after'): readonly string[] => doubtful.flatMap((file) => file[side] ?? [])
  const [then, now] = await Promise.all([askKinds(base, pathsOf('before')), askKinds(head, pathsOf('after'))])
  const kindsOf = ({ before, after }: ChangedFile) => ({
    before: before === undefined ? undefined : then.get(before),
    after: after === undefined ? undefined : now.get(after),
  })
  return { base, changed: changed.map((file) => (file.mayBeLink ? { ...plain(file), kinds: kindsOf(file) } : plain(file))) }
}

const UNENDED = '\n\\ No newline at end of file'

/** A link is one line without a line end. A file that was only renamed has no patch. */
function isMaybeLink(json: Record<string, unknown>, status: string): boolean {
  const [patch, additions] = [textField(json, 'patch'), field(json, 'additions')]
  if (patch === undefined) return (status === 'renamed' || status === 'changed') && field(json, 'changes') === 0
  return typeof additions === 'number' && additions <= 1 && patch.endsWith(UNENDED)
}

function readChangedFile(json: unknown): Listed | undefined {
  if (!isJsonObject(json)) return undefined
  const [name, status] = [textField(json, 'filename'), textField(json, 'status')]
  if (name === undefined || status === undefined) return undefined
  const before = status === 'added' || status === 'copied' ? undefined : (textField(json, 'previous_filename') ?? name)
  return { before, after: status === 'removed' ? undefined : name, mayBeLink: isMaybeLink(json, status) }
}
