/** The form of a story of the corpus: what happened to a package, what of it is documented, and what the gate must say. */
import type { RuleId } from '../../src/domain/rule-id.ts'
import type { EntryStory, Story } from '../helpers/world/index.ts'

/**
 * Something that nobody documented. It is assumed in the attacker's favour: as it was in the version before, unless it says otherwise. So a block is
 * right whatever the truth was, and only a pass leaves the question open.
 */
export interface Unknown {
  readonly what: string
  readonly assumed: string
  /** Why so, where it is not simply the attacker's favour. */
  readonly because?: string
}

interface Told {
  /** For the table: a few words. */
  readonly title: string
  /** What happened, in a sentence or two of documented facts. */
  readonly happened: string
  readonly sources: readonly string[]
  /** When the version that comes in was published. ISO 8601. */
  readonly published: string
  /**
   * What the outside knows. Numeric ids and commits are made up throughout, as is the day of the version before where only its number is
   * documented.
   */
  readonly packages: Story['packages']
  /** What was locked the day before, and what a routine bump would lock. */
  readonly base: readonly EntryStory[]
  readonly head: readonly EntryStory[]
  /** What its source repository shows of it, as far as that is documented. What is not is assumed as everything else that nobody documented. */
  readonly repository?: string
  readonly unknown?: readonly Unknown[]
}

export interface Incident extends Told {
  /** The rules that block it, other than its age. Empty: it comes in once it is old enough. */
  readonly besidesAge: { readonly withoutPolicy: readonly RuleId[]; readonly withPolicy: readonly RuleId[] }
  /** Those that need days before they say anything: a tag may be made behind the publish. */
  readonly later?: { readonly withoutPolicy: readonly RuleId[]; readonly withPolicy: readonly RuleId[] }
  /** What there is to learn from it, where the table does not say so already. */
  readonly lesson?: string
}

export interface Legitimate extends Told {
  /** The rules that block it although it is honest, once it is old enough. */
  readonly blockedBy?: { readonly withoutPolicy: readonly RuleId[]; readonly withPolicy: readonly RuleId[] }
  /** The later version by which the project put it right, where that is documented: it comes in over the blocked one. */
  readonly repairedBy?: string
}
