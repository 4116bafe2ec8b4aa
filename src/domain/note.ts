/**
 * What a run did not look at, could not see, or looked at otherwise than its organisation says, so that silence is not
 * taken for a pass.
 */
export interface Note {
  readonly kind: NoteKind
  /** One sentence, or two: what was not looked at, and what to do. Raw. */
  readonly text: string
}

export type NoteKind =
  /** Files of the work tree differ from the commit that was compared. */
  | 'uncommitted'
  /** There is a policy, and not at the base. */
  | 'policy-not-at-base'
  /** The two commits have no common history here: their tips were compared. */
  | 'no-merge-base'
  /** There was nothing before the push. */
  | 'nothing-before'
  /** A lockfile could not be read, and `mode: warn` lets it pass. */
  | 'lockfile-unread'
  /** Nobody said what to compare with. */
  | 'guessed'
  /** The policy says other than the files that it extends. */
  | 'policy-override'
  /** Nothing that a stand-in for the public registry serves is attested. */
  | 'none-attested'
  /** A registry said the same to every question. */
  | 'same-answer'
  /** Rules rest on evidence that an ecosystem cannot have. */
  | 'rules-not-asked'

/** Whether nothing is known of a whole lockfile or registry: louder than what one package lacks. */
export const isLoud = (kind: NoteKind): boolean => kind === 'lockfile-unread' || kind === 'none-attested' || kind === 'same-answer'
