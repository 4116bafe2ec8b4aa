/** Says what a change to `packages` would newly let in, or newly refuse. */
import type { Entry, PackageRule, Policy, UnattestedEntry } from '../../domain/policy.ts'
import { listText } from '../../text/words.ts'
import { versionsOf } from '../../ecosystems/index.ts'
import { type PolicyDifference, loosening, tightening, windowDelta } from './publisher.ts'
import { durationText, entryText } from '../write/words.ts'
import { actionDelta } from './actions.ts'

export function packagesDelta(base: Policy, head: Policy): readonly PolicyDifference[] {
  const [before, after] = [byPattern(base), byPattern(head)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((pattern) => {
    const [was, is] = [before.get(pattern), after.get(pattern)]
    if (was === undefined) return (is?.entries ?? []).map((entry) => added(entry, pattern))
    if (is === undefined) return was.entries.map((entry) => removed(entry, pattern, true))
    return ruleDelta(was, is, base, head)
  })
}

const byPattern = (policy: Policy): ReadonlyMap<string, PackageRule> => new Map(policy.packages.map((rule) => [rule.pattern.text, rule]))

const added = (entry: Entry, pattern: string): PolicyDifference =>
  entry.kind === 'deny'
    ? tightening(`refuses ${entryText(entry)} of ${pattern}`)
    : loosening(`newly trusts ${entryText(entry)} for ${pattern}`)

/**
 * If the last entry that allows something is removed, continuity or a broader pattern judges. That may let in what the
 * entry refused.
 */
function removed(entry: Entry, pattern: string, isLast: boolean): PolicyDifference {
  if (entry.kind === 'deny') return loosening(`no longer refuses ${entryText(entry)} of ${pattern}`)
  return { line: `no longer names ${entryText(entry)} for ${pattern}`, loosens: isLast }
}

function ruleDelta(was: PackageRule, is: PackageRule, base: Policy, head: Policy): readonly PolicyDifference[] {
  const pattern = is.pattern.text
  const left = [...was.entries]
  const differences: PolicyDifference[] = []
  for (const entry of is.entries) {
    const index = counterpart(entry, left)
    const [before] = index < 0 ? [] : left.splice(index, 1)
    differences.push(...(before === undefined ? [added(entry, pattern)] : entryDelta(before, entry, pattern, base, head)))
  }
  const allowsLess = !is.entries.some(({ kind }) => kind !== 'deny')
  return [...differences, ...left.map((entry) => removed(entry, pattern, allowsLess))]
}

/** The earlier entry that this one corresponds to: of the same kind and publisher, preferably with the same range. */
function counterpart(entry: Entry, among: readonly Entry[]): number {
  const alike = (other: Entry): boolean =>
    other.kind === entry.kind && (other.kind !== 'publisher' || entry.kind !== 'publisher' || other.publisher.name === entry.publisher.name)
  const exact = among.findIndex((other) => alike(other) && other.versions === entry.versions)
  return exact >= 0 ? exact : among.findIndex(alike)
}

function entryDelta(was: Entry, is: Entry, pattern: string, base: Policy, head: Policy): readonly PolicyDifference[] {
  const differences: PolicyDifference[] = []
  if (was.versions !== is.versions) differences.push(rangeDelta(was, is, pattern))
  if (was.kind === 'deny' || is.kind === 'deny') return differences
  const [before, after] = [was.cooldown ?? base.settings.cooldown, is.cooldown ?? head.settings.cooldown]
  if (before !== after && was.cooldown !== is.cooldown) differences.push(cooldownDelta(before, after, pattern))
  const runs = [was.run ?? base.settings.run, is.run ?? head.settings.run] as const
  if (runs[0] !== runs[1] && was.run !== is.run) differences.push(runDelta(...runs, pattern))
  differences.push(...sourceOfEntryDelta(was, is, pattern, base, head))
  return [...differences, ...ofKindDelta(was, is, pattern)]
}

function ofKindDelta(was: Entry, is: Entry, pattern: string): readonly PolicyDifference[] {
  if (was.kind === 'action' && is.kind === 'action') return actionDelta(was, is, pattern)
  if (was.kind !== 'unattested' || is.kind !== 'unattested') return []
  return [
    ...accountsDelta(was.accounts, is.accounts, pattern),
    ...registryDelta(was, is, pattern),
    ...tagDelta(was, is, pattern),
    ...windowDelta(was, is, `${pattern} without an attestation`),
  ]
}

function rangeDelta(was: Entry, is: Entry, pattern: string): PolicyDifference {
  const text = (entry: Entry): string => entry.versions ?? 'every version'
  const within = (inner: Entry, outer: Entry): boolean => versionsOf(pattern).within(inner.versions ?? '*', outer.versions ?? '*')
  const verb = is.kind === 'deny' ? 'refuses' : 'trusts'
  const of = is.kind === 'publisher' ? ` ${is.publisher.name} for` : ''
  return {
    line: `${verb}${of} ${pattern} in ${text(is)} instead of ${text(was)}`,
    loosens: is.kind === 'deny' ? !within(was, is) : !within(is, was),
  }
}

export const cooldownDelta = (before: number, after: number, of: string): PolicyDifference =>
  after < before
    ? loosening(`drops the cooldown of ${of} from ${durationText(before)} to ${durationText(after)}`)
    : tightening(`raises the cooldown of ${of} from ${durationText(before)} to ${durationText(after)}`)

const STRICTNESS = { required: 2, 'when-available': 1, off: 0 }

export const runDelta = (before: keyof typeof STRICTNESS, after: keyof typeof STRICTNESS, of: string): PolicyDifference => ({
  line: `asks for the workflow run of ${of}: ${after} instead of ${before}`,
  loosens: STRICTNESS[after] < STRICTNESS[before],
})

function sourceOfEntryDelta(was: Entry, is: Entry, pattern: string, base: Policy, head: Policy): readonly PolicyDifference[] {
  const [before, after] = [was.source ?? sourceOf(base), is.source ?? sourceOf(head)]
  return before === after || was.source === is.source ? [] : [sourceDelta(before, after, pattern)]
}

/** The setting, or its default. */
const sourceOf = ({ settings }: Policy): keyof typeof STRICTNESS => settings.source ?? 'when-available'

export const sourceDelta = (before: keyof typeof STRICTNESS, after: keyof typeof STRICTNESS, of: string): PolicyDifference => ({
  line: `asks for the source repository of ${of}: ${after} instead of ${before}`,
  loosens: STRICTNESS[after] < STRICTNESS[before],
})

/** Other people can publish at another registry. */
function registryDelta(was: UnattestedEntry, is: UnattestedEntry, pattern: string): readonly PolicyDifference[] {
  if (was.registry === is.registry) return []
  const line = `takes ${pattern} without an attestation from ${is.registry ?? 'any registry'} instead of ${was.registry ?? 'any'}`
  return [{ line, loosens: was.registry !== undefined }]
}

/** Another repository is another witness: its writers can show a release. */
function tagDelta(was: UnattestedEntry, is: UnattestedEntry, pattern: string): readonly PolicyDifference[] {
  const differences: PolicyDifference[] = []
  if (was.taggedIn !== is.taggedIn)
    differences.push({
      line: `demands a tag of ${pattern} in ${is.taggedIn ?? 'no repository'} instead of ${was.taggedIn ?? 'none'}`,
      loosens: was.taggedIn !== undefined,
    })
  if (was.reproduced !== is.reproduced)
    differences.push({
      line: `${is.reproduced === true ? 'demands' : 'no longer demands'} that the files of ${pattern} are the files of its tag`,
      loosens: is.reproduced !== true,
    })
  return differences
}

/** No accounts: any account. */
function accountsDelta(was: readonly string[], is: readonly string[], pattern: string): readonly PolicyDifference[] {
  if (was.length > 0 && is.length === 0) return [loosening(`newly trusts any account without an attestation for ${pattern}`)]
  if (was.length === 0 && is.length > 0) return [tightening(`trusts only ${listText(is)} without an attestation for ${pattern}`)]
  const more = is.filter((account) => !was.includes(account))
  const less = was.filter((account) => !is.includes(account))
  return [
    ...(more.length === 0 ? [] : [loosening(`newly trusts ${listText(more)} without an attestation for ${pattern}`)]),
    ...(less.length === 0 ? [] : [tightening(`no longer trusts ${listText(less)} without an attestation for ${pattern}`)]),
  ]
}
