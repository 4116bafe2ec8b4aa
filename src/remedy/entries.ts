/** Drafts entries of a package beside those that judge it now, so that no current publisher is shut out. */
import type { Entry, Policy } from '../domain/policy.ts'
import type { Standing } from '../domain/standing.ts'
import type { Verdict } from '../domain/verdict.ts'
import { versionsOf } from '../ecosystems/index.ts'
import { standingEntry } from '../weighing/expected.ts'

export type EntryOf<T = Entry> = T extends Entry ? Omit<T, 'versions' | 'cooldown' | 'run' | 'source' | 'declaredAt'> : never

/**
 * If there are other entries, the new one starts with this version. `before` is an entry for a package that had none.
 * An exact name removes a package from its pattern, so the entries of the pattern are copied. So are the entries of a
 * shared file, because an entry of the local policy replaces them. The new entry has the same demands on age, run and
 * source as the entry that judges now: only the publisher differs.
 */
export function entriesBeside({ candidate, standing }: Verdict, policy: Policy, entry: EntryOf, before?: EntryOf): readonly Entry[] {
  const { after } = candidate.change
  const present = presentEntries(standing)
  const { cooldown, run, source } = standingEntry(standing) ?? {}
  const common = { cooldown, run, source, declaredAt: after.location, versions: undefined }
  const earlier: readonly Entry[] = before === undefined ? [] : [{ ...before, ...common }]
  const isAlone = present.length === 0 && earlier.length === 0
  const added: Entry = {
    ...entry,
    ...common,
    versions: isAlone || !versionsOf(after.name).hasOrder(after.version) ? undefined : `>=${after.version}`,
  }
  const isExact = standing.kind !== 'unlisted' && standing.rule.pattern.kind === 'exact'
  const isThere = ({ declaredAt }: Entry): boolean => isExact && declaredAt.file === policy.source?.file
  return [...present.filter((one) => !isThere(one)), ...earlier, added]
}

/** The entries that let the package in now. They stay beside a new one, whether or not the patch repeats them. */
export const presentEntries = (standing: Standing): readonly Entry[] =>
  (standing.kind === 'unlisted' ? [] : standing.rule.entries).filter(({ kind }) => kind !== 'deny')

/** Which versions the last of these entries is for, in words. */
export const newReach = (name: string, entries: readonly Entry[]): string =>
  entries.at(-1)?.versions === undefined ? `every version of ${name}` : `${name} from this version on`
