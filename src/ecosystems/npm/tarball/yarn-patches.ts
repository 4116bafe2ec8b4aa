/**
 * Establishes the files of a tarball after patches, so that a patched archive can be compared with them. A patch that
 * cannot be applied exactly (binary files, renames, context that does not match) gives no answer.
 */
import { createHash } from 'node:crypto'
import { type StructuredPatch, applyPatch, parsePatch } from 'diff'
import type { ArchiveContents, ArchiveFile } from '../../../domain/archive.ts'
import { visitEntries } from './entries.ts'

const MAX_PATCH = 2 ** 20
/** The limit for the lines of a patch times the lines of its file. Each hunk may be searched for in the whole file. */
const MAX_WORK = 200_000_000

type Files = ArchiveContents['files']

/** `undefined` if the result is not certain. Throws a TarballRefusal. */
export async function patchedFiles(tarball: Uint8Array, files: Files, patches: readonly string[]): Promise<Files | undefined> {
  const changes: Change[] = []
  for (const patch of patches) {
    const found = changesIn(patch)
    if (found === undefined) return undefined
    changes.push(...found)
  }
  const texts = await textsOf(tarball, new Set(changes.flatMap(({ from }) => from ?? [])))
  for (const change of changes) {
    const patched = outcomeOf(change, texts, files)
    if (patched === undefined) return undefined
    if (change.from !== undefined) texts.set(change.from, undefined)
    if (change.to !== undefined) texts.set(change.to, patched)
  }
  const found = new Map<string, ArchiveFile>(files)
  for (const [path, text] of texts) {
    if (text === undefined) found.delete(path)
    else found.set(path, fileOf(text))
  }
  return found
}

/** The file after the patch. `undefined` if it is not certain. */
function outcomeOf({ from, to, patch }: Change, texts: ReadonlyMap<string, string | undefined>, files: Files): string | undefined {
  const text = from === undefined ? '' : texts.get(from)
  const isOverwritten = to !== undefined && to !== from && (files.has(to) || texts.has(to))
  const patched = text === undefined || isOverwritten ? undefined : applied(text, patch)
  return to === undefined && patched !== '' ? undefined : patched
}

interface Change {
  /** `undefined` if the patch adds the file. */
  readonly from: string | undefined
  /** `undefined` if the patch removes the file. */
  readonly to: string | undefined
  readonly patch: StructuredPatch
}

function changesIn(text: string): readonly Change[] | undefined {
  if (text.length > MAX_PATCH) return undefined
  try {
    const found = parsePatch(text).map((patch) => ({ from: pathIn(patch.oldFileName, 'a/'), to: pathIn(patch.newFileName, 'b/'), patch }))
    const isPlain = ({ from, to }: Change): boolean =>
      from !== UNKNOWN && to !== UNKNOWN && (from ?? to) !== undefined && (from === undefined || to === undefined || from === to)
    return found.length > 0 && found.every(isPlain) ? found : undefined
  } catch {
    return undefined // It is not a patch.
  }
}

/** The path of a file whose name git quotes, or has no prefix. */
const UNKNOWN = ''

function pathIn(name: string | undefined, prefix: string): string | undefined {
  if (name === '/dev/null') return undefined
  return name?.startsWith(prefix) === true ? name.slice(prefix.length) : UNKNOWN
}

function applied(text: string, patch: StructuredPatch): string | undefined {
  const lines = patch.hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0)
  if (lines * (text.split('\n').length + 1) > MAX_WORK) return undefined
  const result = applyPatch(text, patch, { fuzzFactor: 0, autoConvertLineEndings: false })
  return result === false ? undefined : result
}

/** The texts of files that are text. */
async function textsOf(tarball: Uint8Array, wanted: ReadonlySet<string>): Promise<Map<string, string | undefined>> {
  const texts = new Map<string, string | undefined>()
  await visitEntries(tarball, ({ path, kind }) => {
    if (kind === 'folder' || !wanted.has(path)) return undefined
    const chunks: Buffer[] = []
    return { write: (chunk) => chunks.push(Buffer.from(chunk)), end: () => texts.set(path, decoded(Buffer.concat(chunks))) }
  })
  return texts
}

function decoded(bytes: Buffer): string | undefined {
  const text = bytes.toString('utf8')
  return Buffer.from(text, 'utf8').equals(bytes) ? text : undefined
}

function fileOf(text: string): ArchiveFile {
  const bytes = Buffer.from(text, 'utf8')
  const blobId = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  return { size: bytes.length, blobId, executable: false }
}
