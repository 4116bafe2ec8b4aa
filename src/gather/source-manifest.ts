/**
 * Asks GitHub for the manifest of a package at a commit: in the folder that the version before names, else at the root.
 * If neither has it, the list of files is searched for a manifest of this package.
 */
import { type Answer, absent, known, unavailable } from '../domain/answer.ts'
import type { PackageManifest } from '../ecosystems/source-witness.ts'
import { type ListedTree, parseManifestFile, parseTree } from '../github/index.ts'
import type { JsonObject } from '../text/json.ts'
import { askFor } from '../asking/ask.ts'
import type { SourceQuestion } from './source-question.ts'
import { repoPath, spokenRef } from '../github/paths.ts'

export interface SourceManifest {
  readonly folder: string
  readonly manifest: PackageManifest
  readonly json: JsonObject
}

/**
 * `ref`: the full id of a commit, or the full name of a branch. `absent` if the tree has no manifest with this name.
 */
export async function askSourceManifest(question: SourceQuestion, ref: string): Promise<Answer<SourceManifest>> {
  for (const folder of question.witness.places.likelyFolders(question.directory)) {
    const found = await askIn(question, ref, folder)
    if (found.kind !== 'absent') return found
  }
  const tree = await askTree(question, ref)
  if (tree.kind !== 'known') return tree
  for (const folder of question.witness.places.foldersByName(tree.value.blobs.keys(), question.name)) {
    const found = await askIn(question, ref, folder)
    if (found.kind !== 'absent') return found
  }
  return absent
}

/** A manifest with another name belongs to another package. */
async function askIn(question: SourceQuestion, ref: string, folder: string): Promise<Answer<SourceManifest>> {
  const { world, repository, witness } = question
  const file = witness.places.manifestIn(folder)
  const path = `${repoPath(repository)}/contents/${file.split('/').map(encodeURIComponent).join('/')}?ref=${encodeURIComponent(ref)}`
  const found = await askFor(world, { to: 'github', path }, parseManifestFile)
  if (found.kind !== 'known') return found
  if (found.value === 'not-json') return unavailable('malformed', `the ${file} at ${spokenRef(ref)} is not JSON`)
  const manifest = witness.readManifest(found.value)
  return manifest.name === question.name ? known({ folder, manifest, json: found.value }) : absent
}

/** All files at a commit. A list that GitHub cut does not count: a missing file may exist. */
export async function askTree({ world, repository }: SourceQuestion, ref: string): Promise<Answer<ListedTree>> {
  const path = `${repoPath(repository)}/git/trees/${encodeURIComponent(ref)}?recursive=1`
  const tree = await askFor(world, { to: 'github', path }, parseTree)
  if (tree.kind === 'known' && tree.value.truncated) return unavailable('too-large', `the list of files at ${spokenRef(ref)} was cut`)
  return tree
}
