// Writes what the source repository shows about a version, for programs.
import type { SourceRepository as JsonSourceRepository } from '../../schema/report.d.ts'
import type { MaybeAsked } from '../domain/answer.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { FilesRecord, ManifestRecord } from '../domain/source-record.ts'
import { witnessOf } from '../weighing/witness.ts'
import { orNull } from './json-value.ts'

/** `null` if it was not asked, or nothing names one. */
export function jsonSourceRepository(candidate: Candidate): JsonSourceRepository | null {
  const { record } = candidate.sourceEvidence
  if (record.kind === 'not-asked' || record.kind === 'absent') return null
  const witness = witnessOf(candidate)
  const nothing = { repository: null, repositoryId: null, tag: null, taggedAt: null, commit: null }
  if (record.kind === 'unavailable')
    return { ...nothing, manifest: 'unknown', files: 'unknown', filesSame: null, filesTotal: null, witness }
  const { repository, tag, manifest, files } = record.value
  const known = tag.kind === 'known' ? tag.value : undefined
  return {
    repository: repository.fullName,
    repositoryId: repository.id,
    tag: orNull(known?.name),
    taggedAt: orNull(known?.taggedAt ?? known?.committedAt),
    commit: orNull(known?.commit),
    manifest: manifestWord(manifest),
    files: filesWord(files),
    filesSame: files.kind === 'known' ? files.value.same : null,
    filesTotal: files.kind === 'known' ? files.value.total : null,
    witness,
  }
}

function manifestWord(manifest: MaybeAsked<ManifestRecord>): JsonSourceRepository['manifest'] {
  if (manifest.kind === 'known') return manifest.value.excess.length === 0 ? 'agrees' : 'contradicts'
  return manifest.kind === 'not-asked' ? 'not-asked' : 'unknown'
}

function filesWord(files: MaybeAsked<FilesRecord>): JsonSourceRepository['files'] {
  if (files.kind === 'known') return files.value.others === 0 ? 'reproduced' : 'differs'
  return files.kind === 'not-asked' ? 'not-asked' : 'unknown'
}
