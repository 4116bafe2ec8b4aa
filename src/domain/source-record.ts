/**
 * What the source repository of a package shows of one version. It is a witness that somebody with a registry token
 * does not control. Nothing the new version says of itself decides where is looked.
 */
import type { Answer, MaybeAsked } from './answer.ts'

/** A repository at GitHub. */
export interface SourceRepository {
  /** `owner/name`, as GitHub spells it today. */
  readonly fullName: string
  /** Numeric, as a decimal text. */
  readonly id: string
  readonly defaultBranch: string
  /** Who says that it is the package's: the certificate of the version before, its metadata, or the policy. */
  readonly namedBy: 'certificate' | 'metadata' | 'policy'
}

/** Where the commit of a tag lies. */
export type TagPlace =
  | { readonly kind: 'branch'; readonly branch: string }
  /** On none, as the tag of the version before, from which it descends. */
  | { readonly kind: 'beside' }
  | { readonly kind: 'none' }

/** What the manifest at a commit says its version is, held against the version in question. */
export type StatedVersion =
  | { readonly kind: 'same' }
  /** A text that the publish replaces, such as 0.0.0-development. */
  | { readonly kind: 'placeholder'; readonly version: string | undefined }
  | { readonly kind: 'other'; readonly version: string }
  /** No manifest of this name is in the tree. */
  | { readonly kind: 'no-manifest' }

/** A tag that is called as the version's would be. */
export interface VersionTag {
  readonly name: string
  readonly commit: string
  /** When the tag or its release was made; `undefined`: nothing says more than the commit does. ISO 8601, UTC. */
  readonly taggedAt: string | undefined
  /** ISO 8601, UTC. */
  readonly committedAt: string | undefined
  readonly stated: Answer<StatedVersion>
  /** Asked where the manifest says that the tag is the version's. */
  readonly place: MaybeAsked<TagPlace>
}

/** Whether the versions before have tags: of one pattern, `{version}` in place of theirs. */
export interface TagHistory {
  readonly pattern: string | undefined
  /** Of `of` versions before that were looked at. */
  readonly tagged: number
  readonly of: number
}

/** Something that is published, and that neither the source nor the version before has. */
export interface Excess {
  readonly kind: 'script' | 'dependency' | 'address' | 'entry-point'
  /** The script, the dependency, or the field. */
  readonly label: string
  readonly found: string
}

/** What was published, held against the manifest of the source. */
export interface ManifestRecord {
  /** Which commit's manifest it was compared with. */
  readonly commit: string
  readonly at: 'attested commit' | 'tag' | 'default branch'
  /** Empty: it agrees. */
  readonly excess: readonly Excess[]
  /** Lifecycle scripts of the source's manifest: name → command. */
  readonly scripts: Readonly<Record<string, string>>
}

/** The files of the archive, held against the tree of the tag's commit. */
export interface FilesRecord {
  /** Files of the archive that the tree holds byte for byte. */
  readonly same: number
  readonly total: number
  /** Those that differ or are not there, texts left out. The first few, sorted; `others` counts all. */
  readonly differing: readonly string[]
  readonly others: number
}

/** One thing in which the registry's manifest is not the archive's. */
export interface ManifestDifference {
  readonly label: string
  readonly registry: string
  readonly archive: string
}

/** What was found out of the source, each by itself: one that could not be had leaves the others standing. */
export interface SourceRecord {
  readonly repository: SourceRepository
  /** `absent`: the repository has no tag that is called as this version's would be. */
  readonly tag: MaybeAsked<VersionTag>
  readonly history: MaybeAsked<TagHistory>
  /** `absent`: the source has no manifest of this name. */
  readonly manifest: MaybeAsked<ManifestRecord>
  readonly files: MaybeAsked<FilesRecord>
  /** Of the version before, where a rule compares the two. */
  readonly filesBefore: MaybeAsked<FilesRecord>
}

/** What the source repository says of a version, and what else was asked along with it. */
export interface SourceEvidence {
  /** `absent`: nothing names a source repository, or it is not there any more. */
  readonly record: MaybeAsked<SourceRecord>
  /** What the archive's own manifest says otherwise than the registry's. Empty: nothing. */
  readonly archiveManifest: MaybeAsked<readonly ManifestDifference[]>
  /** Dependencies that come in with it and are younger than the cooldown. */
  readonly youngDependencies: readonly string[]
  /** Scripts and addresses that the version before does not have, whatever the source says of them. */
  readonly daring: readonly Excess[]
  /**
   * What the metadata of a version without attestations names, where an attested one that follows it comes from another
   * name. `absent`: it is gone.
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
