/**
 * Describes what the source repository of a package shows about one version. It is a witness that the holder of a
 * registry token does not control. Nothing that the new version says about itself decides where to look.
 */
import type { Answer, MaybeAsked } from './answer.ts'

/** A repository at GitHub. */
export interface SourceRepository {
  /** `owner/name`, as GitHub spells it today. */
  readonly fullName: string
  /** Numeric, as a decimal text. */
  readonly id: string
  readonly defaultBranch: string
  /** The source of the repository's name: the certificate of the version before, its metadata, or the policy. */
  readonly namedBy: 'certificate' | 'metadata' | 'policy'
}

/** Where the commit of a tag is. */
export type TagPlace =
  | { readonly kind: 'branch'; readonly branch: string }
  /** On no branch, like the tag of the version before, from which it descends. */
  | { readonly kind: 'beside' }
  | { readonly kind: 'none' }

/** The version that the manifest at a commit states, compared with the version in question. */
export type StatedVersion =
  | { readonly kind: 'same' }
  /** A text that the publish replaces, such as 0.0.0-development. */
  | { readonly kind: 'placeholder'; readonly version: string | undefined }
  | { readonly kind: 'other'; readonly version: string }
  /** The tree has no manifest with this package name. */
  | { readonly kind: 'no-manifest' }

/** A tag with the name that the version's tag would have. */
export interface VersionTag {
  readonly name: string
  readonly commit: string
  /** When the tag or its release was made. `undefined` if only the date of the commit is known. ISO 8601, UTC. */
  readonly taggedAt: string | undefined
  /** ISO 8601, UTC. */
  readonly committedAt: string | undefined
  readonly stated: Answer<StatedVersion>
  /** Asked if the manifest says that the tag belongs to the version. */
  readonly place: MaybeAsked<TagPlace>
}

/** Whether the versions before have tags of one pattern, which has `{version}` in place of the version. */
export interface TagHistory {
  readonly pattern: string | undefined
  /** How many of the `of` versions before that were looked at. */
  readonly tagged: number
  readonly of: number
}

/** A part of the published manifest that neither the source nor the version before has. */
export interface Excess {
  readonly kind: 'script' | 'dependency' | 'address' | 'entry-point'
  /** The script, the dependency, or the field. */
  readonly label: string
  readonly found: string
}

/** The published manifest, compared with the manifest of the source. */
export interface ManifestRecord {
  /** The commit whose manifest it was compared with. */
  readonly commit: string
  readonly at: 'attested commit' | 'tag' | 'default branch'
  /** Empty: they agree. */
  readonly excess: readonly Excess[]
  /** Lifecycle scripts of the source's manifest: name → command. */
  readonly scripts: Readonly<Record<string, string>>
}

/** The files of the archive, compared with the tree of the tag's commit. */
export interface FilesRecord {
  /** The number of files in the archive that the tree has byte for byte. */
  readonly same: number
  readonly total: number
  /** Files that differ or that the tree lacks, without plain texts. The first few, sorted. `others` counts all. */
  readonly differing: readonly string[]
  readonly others: number
}

/** One difference between the registry's manifest and the archive's. */
export interface ManifestDifference {
  readonly label: string
  readonly registry: string
  readonly archive: string
}

/** The facts from the source. Each answer is separate: if one could not be had, the others stay. */
export interface SourceRecord {
  readonly repository: SourceRepository
  /** `absent` if the repository has no tag with the name that this version's tag would have. */
  readonly tag: MaybeAsked<VersionTag>
  readonly history: MaybeAsked<TagHistory>
  /** `absent` if the source has no manifest with this package name. */
  readonly manifest: MaybeAsked<ManifestRecord>
  readonly files: MaybeAsked<FilesRecord>
  /** The same for the version before, if a rule compares the two. */
  readonly filesBefore: MaybeAsked<FilesRecord>
}

/** The facts that the source repository shows about a version, and the other answers that were asked with it. */
export interface SourceEvidence {
  /** `absent` if nothing names a source repository, or it no longer exists. */
  readonly record: MaybeAsked<SourceRecord>
  /** Differences between the archive's own manifest and the registry's. Empty: none. */
  readonly archiveManifest: MaybeAsked<readonly ManifestDifference[]>
  /** Dependencies that come in with it and are younger than the cooldown. */
  readonly youngDependencies: readonly string[]
  /** Scripts and addresses that the version before does not have, whatever the source says about them. */
  readonly daring: readonly Excess[]
  /**
   * The repository that the metadata of an unattested version names, if the attested version after it comes from
   * another name. `absent` if it no longer exists.
   */
  readonly claimedBefore: MaybeAsked<SourceRepository>
}

export const NO_SOURCE_ASKED: SourceEvidence = {
  record: { kind: 'not-asked' },
  archiveManifest: { kind: 'not-asked' },
  youngDependencies: [],
  daring: [],
  claimedBefore: { kind: 'not-asked' },
}
