/** Builders for what a source repository shows: octo/widget with a tag v1.1.0 on main, made a minute before the publish, and a manifest that agrees. */
import { known, notAsked } from '../../src/domain/answer.ts'
import {
  type FilesRecord,
  type VersionTag,
  type SourceRecord,
  type ManifestRecord,
  type SourceEvidence,
  NO_SOURCE_ASKED,
} from '../../src/domain/source-record.ts'
import { COMMIT } from './candidate.ts'

export const versionTag = (parts: Partial<VersionTag> = {}): VersionTag => ({
  name: 'v1.1.0',
  commit: COMMIT,
  taggedAt: '2026-11-08T11:59:00Z',
  committedAt: undefined,
  stated: known({ kind: 'same' }),
  place: known({ kind: 'branch', branch: 'main' }),
  ...parts,
})

export const agreeing = (parts: Partial<ManifestRecord> = {}): ManifestRecord => ({
  commit: COMMIT,
  at: 'tag',
  excess: [],
  scripts: {},
  ...parts,
})
export const reproducedFiles: FilesRecord = { same: 14, total: 14, differing: [], others: 0 }
export const builtFiles: FilesRecord = { same: 2, total: 14, differing: ['dist/index.js'], others: 12 }

export const sourceRecord = (parts: Partial<SourceRecord> = {}): SourceRecord => ({
  repository: { fullName: 'octo/widget', id: '4242', defaultBranch: 'main', namedBy: 'certificate' },
  tag: known(versionTag()),
  history: known({ pattern: 'v{version}', tagged: 1, of: 1 }),
  manifest: known(agreeing()),
  files: notAsked,
  filesBefore: notAsked,
  ...parts,
})

export const sourceEvidence = (parts: Partial<SourceRecord> = {}, more: Partial<SourceEvidence> = {}): SourceEvidence => ({
  ...NO_SOURCE_ASKED,
  record: known(sourceRecord(parts)),
  archiveManifest: known([]),
  ...more,
})
