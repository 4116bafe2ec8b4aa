/** What lint says, and what its checks look at. */
import type { Integrity, PackageVersion, Source } from '../../domain/package.ts'
import type { Policy } from '../../domain/policy.ts'
import { type TextEdit, removeLines } from '../write/edit.ts'
import type { Place } from '../../text/place.ts'
import type { MapEntry, YamlNode } from '../../text/yaml.ts'

export interface LintFinding {
  /**
   * `error`: does not do what it seems to. `warning`: weaker than it looks, or of no use. `notice`: could be better.
   */
  readonly severity: 'error' | 'warning' | 'notice'
  readonly line: number
  readonly column: number
  readonly message: string
  /** What to do, imperative. */
  readonly help: string
  /** The edit that does it. */
  readonly fix?: TextEdit
}

/** A locked version; `integrity` where it is known whether the lockfile has one. */
export type LockedVersion = PackageVersion & { readonly integrity?: Integrity | undefined; readonly source?: Source }

export interface LintContext {
  /** Everything that the lockfiles lock; `undefined` where that is not known, and then nothing is said about names. */
  readonly locked: readonly LockedVersion[] | undefined
  /** ISO 8601. */
  readonly now: string
  /** What the files say that the policy extends, without what it says itself; `undefined` where it extends none. */
  readonly shared?: Policy | undefined
}

/** What the checks look at: the policy, and the text it was read from. */
export interface LintSubject extends LintContext {
  readonly text: string
  readonly policy: Policy
  /** The entries of a section of this file; those of shared files are theirs to lint. */
  readonly entries: (section: 'publishers' | 'packages' | 'settings' | 'rules') => readonly MapEntry[]
  readonly items: (section: 'exemptions') => readonly YamlNode[]
  /** Where `extends` stands. */
  readonly extended: Place | undefined
}

export const at = (
  { line, column }: Place,
  severity: LintFinding['severity'],
  message: string,
  help: string,
  fix?: TextEdit,
): LintFinding => ({
  severity,
  line,
  column,
  message,
  help,
  ...(fix === undefined ? {} : { fix }),
})

/** Takes away a whole entry; nothing where it is written in flow style, or is the last of its section. */
export function removal(text: string, keyPlace: Place, value: YamlNode, siblings: number): TextEdit | undefined {
  return siblings < 2 ? undefined : removeLines(text, keyPlace.start, value.place.end)
}
