/** Describes what a workflow or actions.lock says an action is pinned to. All of it is a claim of the file's author. */
import type { Location } from './location.ts'
import type { Answer, MaybeAsked } from './answer.ts'
import type { ReleaseRecord } from './github.ts'

/** Numeric ids, as decimal texts. They survive a rename. The new owner of a name has other ids. */
export interface RepositoryIds {
  readonly repositoryId: string
  readonly ownerId: string
}

/** The content of a lockfile entry for an action: one commit, however many lines name it. */
export interface PinSource {
  /** `owner/name`, as written. */
  readonly repository: string
  /** `undefined`: a tag or a branch, which can name another commit at any time. */
  readonly commit: string | undefined
  readonly ref: string | undefined
  /** Every version that a comment or actions.lock claims for the commit. */
  readonly claimedTags: readonly string[]
  readonly claimedIds: RepositoryIds | undefined
  /** Every line that names it. */
  readonly places: readonly Location[]
}

/** Whether a version that a comment or actions.lock claims is true. */
export type TagClaim =
  /** The tag, or the branch with that name, names this commit. */
  | { readonly kind: 'same'; readonly name: string; readonly tag: string }
  /** A moving tag such as `v4`. `tag` is a full version below it that names this commit. */
  | { readonly kind: 'within'; readonly name: string; readonly tag: string }
  /** The tag names another commit today. */
  | { readonly kind: 'elsewhere'; readonly name: string; readonly commit: string }
  | { readonly kind: 'absent'; readonly name: string }

/** Why a commit belongs to the repository. */
export type Belonging =
  | { readonly kind: 'branch'; readonly branch: string }
  /** On no branch, like the releases before it: one commit on top of a branch, under a tag that names it. */
  | { readonly kind: 'detached-release' }
  /** On no branch, but an immutable release names it. */
  | { readonly kind: 'immutable-release' }
  | { readonly kind: 'no' }

/** GitHub's answers about a pinned commit. */
export interface PinRecord {
  readonly repository: RepositoryIds & { readonly fullName: string }
  /** The commit itself, also if the pin names the object of an annotated tag. */
  readonly commit: string
  readonly belongs: Answer<Belonging>
  readonly claims: Answer<readonly TagClaim[]>
  /** The full tag that names the commit. `undefined` if none was found. */
  readonly tag: string | undefined
  readonly release: MaybeAsked<ReleaseRecord>
  /** From the release, else the annotated tag, else the commit. This is the order of trust. */
  readonly dated: Answer<{ readonly at: string; readonly basis: 'release' | 'tag' | 'commit' }>
  /** The commit that was pinned before: whether the repository has it, and its release. */
  readonly before: MaybeAsked<{ readonly isKnown: boolean; readonly release: MaybeAsked<ReleaseRecord> }>
}
