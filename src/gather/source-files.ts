/**
 * Establishes whether the files of an archive are those of the commit that the version's tag names. Without a tag they
 * are searched for on the default branch and in the version before.
 */
import { type Answer, type MaybeAsked, absent, known, notAsked } from '../domain/answer.ts'
import type { FilesRecord } from '../domain/source-record.ts'
import type { ArchiveContents } from '../domain/archive.ts'
import { compareFiles, filesInNone } from '../source/files.ts'
import type { ListedTag } from '../github/index.ts'
import { askSourceManifest, askTree } from './source-manifest.ts'
import type { SourceQuestion } from './source-question.ts'
import { type AskedTags, peel } from './source-tag.ts'
import { headOf } from '../github/paths.ts'

interface FilesQuestion {
  readonly archive: Answer<ArchiveContents>
  /** The archive of the version before. */
  readonly before: () => Promise<Answer<ArchiveContents>>
  readonly wish: { readonly files: boolean; readonly filesBefore: boolean }
}

interface Files {
  readonly files: MaybeAsked<FilesRecord>
  readonly filesBefore: MaybeAsked<FilesRecord>
}

export async function askFiles(
  question: SourceQuestion,
  { tag, before }: AskedTags,
  { archive, before: earlier, wish }: FilesQuestion,
): Promise<Files> {
  const isTagged = tag.kind === 'known' && tag.value.stated.kind === 'known' && tag.value.stated.value.kind !== 'other'
  if (!wish.filesBefore)
    return { files: wish.files && isTagged ? await askAt(question, tag.value.commit, archive) : notAsked, filesBefore: notAsked }
  const archiveBefore = await earlier()
  const filesBefore = before === undefined ? absent : await askAtTag(question, before, archiveBefore)
  const files = isTagged
    ? await askAt(question, tag.value.commit, archive)
    : tag.kind === 'unavailable'
      ? tag
      : await askAnywhere(question, archive, archiveBefore)
  return { files, filesBefore }
}

async function askAtTag(question: SourceQuestion, tag: ListedTag, archive: Answer<ArchiveContents>): Promise<Answer<FilesRecord>> {
  const peeled = await peel(question, tag)
  return peeled.kind === 'known' ? askAt(question, peeled.value.commit, archive) : peeled
}

async function askAt(question: SourceQuestion, commit: string, archive: Answer<ArchiveContents>): Promise<Answer<FilesRecord>> {
  if (archive.kind !== 'known') return archive
  const [tree, source] = await Promise.all([askTree(question, commit), askSourceManifest(question, commit)])
  if (tree.kind !== 'known') return tree
  if (source.kind !== 'known') return source
  return known(
    compareFiles(archive.value, { blobs: tree.value.blobs, folder: source.value.folder }, source.value.json, question.witness.files),
  )
}

/** Without a tag: the files that are neither on the default branch nor in the version before. */
async function askAnywhere(
  question: SourceQuestion,
  archive: Answer<ArchiveContents>,
  before: Answer<ArchiveContents>,
): Promise<Answer<FilesRecord>> {
  if (archive.kind !== 'known') return archive
  if (before.kind !== 'known') return before
  const tree = await askTree(question, headOf(question.defaultBranch))
  if (tree.kind !== 'known') return tree
  const blobs = new Set(tree.value.blobs.values())
  const sets = [
    { has: (_path: string, id: string) => blobs.has(id) },
    { has: (path: string, id: string) => before.value.files.get(path)?.blobId === id },
  ]
  return known(filesInNone(archive.value, sets, question.witness.files))
}
