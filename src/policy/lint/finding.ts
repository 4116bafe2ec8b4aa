/** Defines what lint reports, and what its checks look at. */
import type { Integrity, PackageVersion, Source } from '../../domain/package.ts'
import type { Policy } from '../../domain/policy.ts'
import { type TextEdit, removeLines } from '../write/edit.ts'
import type { Place } from '../../text/place.ts'
import type { MapEntry, YamlNode } from '../../text/yaml.ts'

export interface LintFinding {
  /**
   * `error`: it does not do what it seems to. `warning`: weaker than it looks, or useless. `notice`: could be better.
   */
  readonly severity: 'error' | 'warning' | 'notice'
  readonly line: number
  readonly column: number
  readonly message: string
  /** The next step, imperative. */
  readonly help: string
  /** The edit that corrects it. */
  readonly fix?: TextEdit
}

/** A locked version. `integrity` if it is known whether the lockfile has one. */
export type LockedVersion = PackageVersion & { readonly integrity?: Integrity | undefined; readonly source?: Source }

export interface LintContext {
  /** Every version that the lockfiles lock. `undefined` if it is not known. Then nothing is reported about names. */
  readonly locked: readonly LockedVersion[] | undefined
  /** ISO 8601. */
  readonly now: string
  /** The content of the extended files, without the policy itself. `undefined` if it extends none. */
  readonly shared?: Policy | undefined
}

/** The input of the checks: the policy, and the text that it was read from. */
export interface LintSubject extends LintContext {
  readonly text: string
  readonly policy: Policy
  /** The entries of a section in this file. Shared files are linted in their own repository. */
  readonly entries: (section: 'publishers' | 'packages' | 'settings' | 'rules') => readonly MapEntry[]
  readonly items: (section: 'exemptions') => readonly YamlNode[]
  /** Where `extends` is. */
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

/** Removes a whole entry. `undefined` if it shares a line with others, or is the only one of its section. */
export function removal(text: string, keyPlace: Place, value: YamlNode, siblings: number): TextEdit | undefined {
  return siblings < 2 ? undefined : removeLines(text, keyPlace.start, value.place.end)
}
