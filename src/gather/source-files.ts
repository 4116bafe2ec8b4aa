/** Establishes whether the files of a tarball are those of the commit that the version's tag names. */
import { type Answer, type MaybeAsked, absent, known, notAsked } from '../domain/answer.ts'
import type { FilesRecord } from '../domain/source-record.ts'
import type { TarballContents } from '../domain/tarball.ts'
import { compareFiles, filesInNone } from '../source/files.ts'
import { askSourceManifest, askTree } from './source-manifest.ts'
import type { SourceQuestion } from './source-question.ts'
import type { AskedTags } from './source-tag.ts'

interface Wanted {
  readonly tarball: Answer<TarballContents>
  /** Of the version before. */
  readonly before: () => Promise<Answer<TarballContents>>
  readonly wish: { readonly files: boolean; readonly filesBefore: boolean }
}

interface Files {
  readonly files: MaybeAsked<FilesRecord>
  readonly filesBefore: MaybeAsked<FilesRecord>
}

export async function askFiles(
  question: SourceQuestion,
  { tag, before }: AskedTags,
  { tarball, before: earlier, wish }: Wanted,
): Promise<Files> {
  const isTagged = tag.kind === 'known' && tag.value.stated.kind === 'known' && tag.value.stated.value.kind !== 'other'
  if (!wish.filesBefore)
    return { files: wish.files && isTagged ? await askAt(question, tag.value.commit, tarball) : notAsked, filesBefore: notAsked }
  const tarballBefore = await earlier()
  const filesBefore = before === undefined ? absent : await askAt(question, before.commit, tarballBefore)
  const files = isTagged
    ? await askAt(question, tag.value.commit, tarball)
    : tag.kind === 'unavailable'
      ? tag
      : await askAnywhere(question, tarball, tarballBefore)
  return { files, filesBefore }
}

async function askAt(question: SourceQuestion, commit: string, tarball: Answer<TarballContents>): Promise<Answer<FilesRecord>> {
  if (tarball.kind !== 'known') return tarball
  const [tree, source] = await Promise.all([askTree(question, commit), askSourceManifest(question, commit)])
  if (tree.kind !== 'known') return tree
  if (source.kind !== 'known') return source
  return known(compareFiles(tarball.value, { blobs: tree.value.blobs, folder: source.value.folder }, source.value.json))
}

/** Without a tag: in neither the default branch nor the version before. */
async function askAnywhere(
  question: SourceQuestion,
  tarball: Answer<TarballContents>,
  before: Answer<TarballContents>,
): Promise<Answer<FilesRecord>> {
  if (tarball.kind !== 'known') return tarball
  if (before.kind !== 'known') return before
  const tree = await askTree(question, question.defaultBranch)
  if (tree.kind !== 'known') return tree
  const blobs = new Set(tree.value.blobs.values())
  return known(
    filesInNone(tarball.value, [{ has: (_path, id) => blobs.has(id) }, { has: (path, id) => before.value.files.get(path)?.blobId === id }]),
  )
}
