/**
 * Defines notes: a run did not look at something, could not see it, or judged it differently from its organisation.
 * Without a note, silence would look like a pass.
 */
export interface Note {
  readonly kind: NoteKind
  /** One or two sentences: the part that was left out, and the next step. Raw. */
  readonly text: string
}

export type NoteKind =
  /** Files of the work tree differ from the commit that was compared. */
  | 'uncommitted'
  /** There is a policy, but not at the base. */
  | 'policy-not-at-base'
  /** The two commits have no merge base in this clone, so their tips were compared. */
  | 'no-merge-base'
  /** There was no commit before the push. */
  | 'nothing-before'
  /** A lockfile could not be read, and `mode: warn` accepts that. */
  | 'lockfile-unread'
  /** A command was run below the root of the repository, and looked only there. */
  | 'part-of-repository'
  /** The user did not say what to compare with. */
  | 'guessed'
  /** The policy differs from the files that it extends. */
  | 'policy-override'
  /** A registry that stands in for the public one serves no attestations at all. */
  | 'none-attested'
  /** A registry gave the same answer to every question. */
  | 'same-answer'
  /** Some rules rest on evidence that an ecosystem cannot have. */
  | 'rules-not-asked'

/**
 * Whether nothing is known about a whole lockfile or registry. Such a note is more important than one about a package.
 */
export const isLoud = (kind: NoteKind): boolean => kind === 'lockfile-unread' || kind === 'none-attested' || kind === 'same-answer'
