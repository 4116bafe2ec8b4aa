/** Finds where a file is looser than an earlier file that closed the key. */
import { isNonEmpty } from '../../domain/brand.ts'
import { type ClosedByShared, isWithin } from '../../domain/closed.ts'
import { higherLevel } from '../../domain/finding.ts'
import type { Entry, PackageRule, Policy, Publisher } from '../../domain/policy.ts'
import type { RunRequirement, Settings } from '../../domain/settings.ts'
import { type Closed, NO_PART, type PolicyPart, withDefaults } from '../../domain/policy-part.ts'
import { isRuleId } from '../../domain/rule-id.ts'
import { toldOfRule } from '../../traits/level.ts'
import type { Place } from '../../text/place.ts'
import { policyDelta } from '../delta/delta.ts'
import { entriesYaml } from '../write/to-yaml.ts'
import { durationText } from '../write/words.ts'
import type { Section, Sections } from './sections.ts'
import { type Reading, report } from './shape.ts'

interface Holding {
  readonly earlier: PolicyPart
  readonly part: Omit<PolicyPart, 'final'>
  readonly sections: Sections
  readonly reading: Reading
}

/** Reports each at its place. */
export function reportLoosened(holding: Holding): void {
  for (const closed of withImplied(holding.earlier)) reportOne(closed, holding)
}

/** An entry is only closed if the publisher that it names is closed too. */
function withImplied({ final, packages }: Pick<PolicyPart, 'final' | 'packages'>): readonly Closed[] {
  const implied = final.flatMap(({ key, file }) =>
    key.kind !== 'packages'
      ? []
      : packages
          .filter(({ pattern }) => pattern.text === key.name)
          .flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'publisher' ? [entry.publisher.name] : [])))
          .map((name): Closed => ({ key: { kind: 'publishers', name }, file })),
  )
  const all = [...final, ...implied]
  return [...new Map(all.map((one) => [JSON.stringify(one.key), one])).values()]
}

function reportOne({ key, file }: Closed, holding: Holding): void {
  const { earlier, part, sections, reading } = holding
  const tell = (place: Place, what: string, line: string): void =>
    report(reading, place, `${what} is final in ${file}, but this loosens it: ${line}`)
  switch (key.kind) {
    case 'settings': {
      const line = loosened(of({ settings: earlier.settings }), of({ settings: withSetting(earlier.settings, key.name, part.settings) }))
      if (line !== undefined) tell(keyPlaceOf(sections, 'settings', key.name), `\`${key.name}\``, line)
      for (const rule of part.packages)
        reportEntries(key.name, rule, { ...withDefaults(earlier).settings, ...part.settings }, tell, sections)
      return
    }
    case 'rules':
      return reportLevel(key.name, holding, tell)
    case 'publishers':
      return reportPublisher(key.name, holding, tell)
    case 'packages':
      return reportPackages(key.name, holding, tell)
    case 'exemptions': {
      const [first] = part.exemptions
      const place = sections.node('exemptions')?.keyPlace
      if (first !== undefined && place !== undefined) tell(place, '`exemptions`', `exempts ${first.package}@${first.version}`)
    }
  }
}

function reportLevel(rule: string, { earlier, part, sections }: Holding, tell: Tell): void {
  const [was, is] = isRuleId(rule) ? [earlier.levels[rule] ?? toldOfRule(rule).defaultLevel, part.levels[rule]] : []
  if (is === undefined || was === undefined || was === 'off' || (is !== 'off' && higherLevel(is, was) === is)) return
  tell(keyPlaceOf(sections, 'rules', rule), `\`${rule}\``, `${is} instead of ${was}`)
}

function reportPublisher(name: string, { earlier, part, sections }: Holding, tell: Tell): void {
  const [was, is] = [named(earlier.publishers, name), named(part.publishers, name)]
  const line = was === undefined || is === undefined ? undefined : loosened(of({ publishers: [was] }), of({ publishers: [is] }))
  if (line !== undefined) tell(keyPlaceOf(sections, 'publishers', name), `publisher \`${name}\``, line)
}

/** For code that writes lines of policy: where they would be refused. */
export function closedBy(part: PolicyPart): ClosedByShared {
  const keys = withImplied(part).map(({ key }) => key)
  return {
    exemptions: keys.some(({ kind }) => kind === 'exemptions'),
    registries: keys.some((key) => key.kind === 'settings' && (key.name === 'registries' || key.name === 'registriesWithoutMetadata')),
    publishers: keys.flatMap((key) => (key.kind === 'publishers' ? [key.name] : [])),
    packages: keys.flatMap((key) => (key.kind === 'packages' ? [key.name] : [])),
  }
}

type Tell = (place: Place, what: string, line: string) => void

/** A more specific pattern would judge instead of the closed one. An entry that only refuses is allowed. */
function reportPackages(closed: string, { earlier, part, sections }: Holding, tell: Tell): void {
  const was = earlier.packages.find(({ pattern }) => pattern.text === closed)
  const before = (was?.entries ?? []).filter(({ kind }) => kind !== 'deny')
  if (was === undefined || !isNonEmpty(before)) return
  for (const is of part.packages) {
    const after = is.entries.filter(({ kind }) => kind !== 'deny')
    if (!isNonEmpty(after) || !isWithin(is.pattern.text, closed)) continue
    const line = loosened(of({ packages: [{ ...is, entries: before }] }), of({ packages: [{ ...is, entries: after }] }))
    const isOther = after.some(({ kind }) => kind === 'action') && textOf(before) !== textOf(after)
    const what = line ?? (isOther ? 'says something else about the repository' : undefined)
    if (what !== undefined) tell(keyPlaceOf(sections, 'packages', is.pattern.text), `\`${closed}\``, what)
  }
}

const textOf = (entries: readonly Entry[]): string => JSON.stringify(entriesYaml(entries))

const WEIGHT: Readonly<Record<RunRequirement, number>> = { required: 2, 'when-available': 1, off: 0 }

/** The value of an entry in place of a closed setting. */
function reportEntries(name: keyof Settings, rule: PackageRule, settings: Settings, tell: Tell, sections: Sections): void {
  const source = settings.source ?? 'when-available'
  const isLooser = (entry: Entry): string | undefined => {
    const { cooldown, run } = entry
    if (name === 'cooldown' && cooldown !== undefined && cooldown < settings.cooldown)
      return `${durationText(cooldown)} instead of ${durationText(settings.cooldown)}`
    if (name === 'run' && run !== undefined && WEIGHT[run] < WEIGHT[settings.run]) return `${run} instead of ${settings.run}`
    return name === 'source' && entry.source !== undefined && WEIGHT[entry.source] < WEIGHT[source]
      ? `${entry.source} instead of ${source}`
      : undefined
  }
  const line = rule.entries.map(isLooser).find((found) => found !== undefined)
  if (line !== undefined) tell(keyPlaceOf(sections, 'packages', rule.pattern.text), `\`${name}\``, `\`${rule.pattern.text}\` has ${line}`)
}

const of = (part: Partial<PolicyPart>): Policy => withDefaults({ ...NO_PART, ...part })

/** In words, if it lets in more. */
function loosened(was: Policy, is: Policy): string | undefined {
  const { loosens, lines } = policyDelta(was, is)
  return loosens ? lines[0] : undefined
}

const withSetting = (before: Partial<Settings>, name: keyof Settings, stated: Partial<Settings>): Partial<Settings> =>
  stated[name] === undefined ? before : { ...before, [name]: stated[name] }

const named = (publishers: readonly Publisher[], name: string): Publisher | undefined => publishers.find((one) => one.name === name)

const START: Place = { line: 1, column: 1, start: 0, end: 0 }

function keyPlaceOf(sections: Sections, section: Exclude<Section, 'exemptions'>, key: string): Place {
  const node = sections.node(section)
  const entry = node?.value.kind === 'map' ? node.value.entries.find((one) => one.key === key) : undefined
  return (entry ?? node)?.keyPlace ?? START
}
