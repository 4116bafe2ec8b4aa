/** Entries of a package beside those that judge it now, so that nobody who may publish it is shut out. */
import type { Entry, Policy } from '../domain/policy.ts'
import type { Verdict } from '../domain/verdict.ts'
import { versionsOf } from '../ecosystems/index.ts'
import { standingEntry } from '../weighing/expected.ts'

export type EntryOf<T = Entry> = T extends Entry ? Omit<T, 'versions' | 'cooldown' | 'run' | 'source' | 'declaredAt'> : never

/**
 * The entry holds from this version on where others are there; `before` is one for those that had none. An exact name
 * takes a package out of its pattern, so the pattern's entries come along, and so do those of a shared file, which an
 * entry of the policy's own replaces. What the entry that judges now asks of age, run and source, it asks too: who
 * publishes is all that differs.
 */
export function entriesBeside({ candidate, standing }: Verdict, policy: Policy, entry: EntryOf, before?: EntryOf): readonly Entry[] {
  const { after } = candidate.change
  const rule = standing.kind === 'unlisted' ? undefined : standing.rule
  const { cooldown, run, source } = standingEntry(standing) ?? {}
  const common = { cooldown, run, source, declaredAt: after.location, versions: undefined }
  const present = (rule?.entries ?? []).filter(({ kind }) => kind !== 'deny')
  const earlier: readonly Entry[] = before === undefined ? [] : [{ ...before, ...common }]
  const isAlone = present.length === 0 && earlier.length === 0
  const added: Entry = {
    ...entry,
    ...common,
    versions: isAlone || !versionsOf(after.name).hasOrder(after.version) ? undefined : `>=${after.version}`,
  }
  const isThere = ({ declaredAt }: Entry): boolean => rule?.pattern.kind === 'exact' && declaredAt.file === policy.source?.file
  return [...present.filter((one) => !isThere(one)), ...earlier, added]
}
