/**
 * Says in words what one policy would let in that another does not, for a reviewer of a pull request that edits the
 * policy.
 */
import { ECOSYSTEM_IDS } from '../../domain/ecosystem.ts'
import type { Level } from '../../domain/finding.ts'
import type { Exemption, Policy, Publisher } from '../../domain/policy.ts'
import { RULE_IDS } from '../../domain/rule-id.ts'
import { listText } from '../../text/words.ts'
import { DAY } from '../../text/time.ts'
import { cooldownDelta, packagesDelta, runDelta, sourceDelta } from './packages.ts'
import { type PolicyDifference, loosening, publisherDelta, tightening } from './publisher.ts'
import { dayText, durationText, publisherText } from '../write/words.ts'

export interface PolicyDelta {
  /** Whether anything may come in that could not before. If in doubt, yes. */
  readonly loosens: boolean
  /** Changes that loosen come first. */
  readonly lines: readonly string[]
}

export function policyDelta(base: Policy, head: Policy): PolicyDelta {
  const sorted = differencesOf(base, head)
  return { loosens: sorted.some(({ loosens }) => loosens), lines: sorted.map(({ line }) => line) }
}

/** Changes that loosen come first. */
export function differencesOf(base: Policy, head: Policy): readonly PolicyDifference[] {
  const differences = [
    ...settingsDelta(base, head),
    ...levelsDelta(base, head),
    ...publishersDelta(base, head),
    ...packagesDelta(base, head),
    ...exemptionsDelta(base, head),
  ]
  return differences.toSorted((a, b) => Number(b.loosens) - Number(a.loosens))
}

function settingsDelta({ settings: base }: Policy, { settings: head }: Policy): readonly PolicyDifference[] {
  const more = head.registries.filter((registry) => !base.registries.includes(registry))
  const less = base.registries.filter((registry) => !head.registries.includes(registry))
  return [
    ...(base.cooldown === head.cooldown ? [] : [cooldownDelta(base.cooldown, head.cooldown, 'everything')]),
    ...(base.cooldownSecurityFixes === head.cooldownSecurityFixes
      ? []
      : [{ line: `security fixes: ${head.cooldownSecurityFixes} the cooldown`, loosens: head.cooldownSecurityFixes === 'lift' }]),
    ...(base.unlisted === head.unlisted
      ? []
      : [{ line: `packages that no entry names: ${head.unlisted} instead of ${base.unlisted}`, loosens: head.unlisted === 'continuity' }]),
    ...ecosystemsDelta(base.ecosystems, head.ecosystems),
    ...(base.run === head.run ? [] : [runDelta(base.run, head.run, 'everything')]),
    ...sourceSettingsDelta(base, head),
    ...acceptedDelta(base.registriesWithoutMetadata, head.registriesWithoutMetadata, 'do not say when or by whom a version was published'),
    ...acceptedDelta(base.registriesWithoutAttestations, head.registriesWithoutAttestations, 'do not pass on attestations'),
    ...(base.run !== head.run || base.runStated === head.runStated
      ? []
      : [
          {
            line: `${head.runStated === true ? 'asks' : 'no longer asks'} also for the commit of every workflow run`,
            loosens: head.runStated !== true,
          },
        ]),
    ...registriesStatedDelta(base, head, more.length + less.length > 0),
    ...(more.length === 0 ? [] : [loosening(`newly trusts the registry ${listText(more)}`)]),
    ...(less.length === 0 ? [] : [tightening(`no longer trusts the registry ${listText(less)}`)]),
  ]
}

function acceptedDelta(base: readonly string[] = [], head: readonly string[] = [], what: string): readonly PolicyDifference[] {
  const [more, less] = [head.filter((one) => !base.includes(one)), base.filter((one) => !head.includes(one))]
  return [
    ...(more.length === 0 ? [] : [loosening(`newly accepts registries that ${what}: ${listText(more)}`)]),
    ...(less.length === 0 ? [] : [tightening(`no longer accepts registries that ${what}: ${listText(less)}`)]),
  ]
}

/** If the policy names no registries, the registry that the replaced version came from is not new. */
function registriesStatedDelta(base: Policy['settings'], head: Policy['settings'], isToldOf: boolean): readonly PolicyDifference[] {
  if (base.registriesStated === head.registriesStated || (head.registriesStated === true && isToldOf)) return []
  return head.registriesStated === true
    ? [tightening('names the registries that packages may come from')]
    : [loosening('no longer names the registries that packages may come from: a registry that the replaced version came from only warns')]
}

function sourceSettingsDelta(base: Policy['settings'], head: Policy['settings']): readonly PolicyDifference[] {
  const [was, is] = [base.source ?? 'when-available', head.source ?? 'when-available']
  const [waited, waits] = [base.cooldownUntagged ?? 14 * DAY, head.cooldownUntagged ?? 14 * DAY]
  const [endless, ends] = [base.attestationLostAfter ?? Infinity, head.attestationLostAfter ?? Infinity]
  const age = (milliseconds: number): string => (milliseconds === Infinity ? 'never' : `after ${durationText(milliseconds)}`)
  return [
    ...(was === is ? [] : [sourceDelta(was, is, 'everything')]),
    ...(waited === waits ? [] : [cooldownDelta(waited, waits, 'untagged versions')]),
    ...(endless === ends
      ? []
      : [{ line: `a lost attestation becomes a warning ${age(ends)} instead of ${age(endless)}`, loosens: ends < endless }]),
  ]
}

/** Packages of an ecosystem that is no longer judged come in without a check. */
function ecosystemsDelta(base: readonly string[] | undefined, head: readonly string[] | undefined): readonly PolicyDifference[] {
  const left = head === undefined ? [] : (base ?? ECOSYSTEM_IDS).filter((one) => !head.includes(one))
  const more = base === undefined ? [] : (head ?? ECOSYSTEM_IDS).filter((one) => !base.includes(one))
  return [
    ...(left.length === 0 ? [] : [loosening(`no longer judges the ecosystem ${listText(left)}`)]),
    ...(more.length === 0 ? [] : [tightening(`newly judges the ecosystem ${listText(more)}`)]),
  ]
}

const WEIGHT: Readonly<Record<Level | 'off', number>> = { error: 3, warning: 2, notice: 1, off: 0 }

/**
 * A level that is not set is the rule's default, which is not known here. A change to or from it counts as loosening,
 * unless that is impossible.
 */
function levelsDelta({ levels: base }: Policy, { levels: head }: Policy): readonly PolicyDifference[] {
  return RULE_IDS.filter((rule) => base[rule] !== head[rule]).map((rule) => {
    const [was, is] = [base[rule], head[rule]]
    const loosens = (is === undefined ? 2.5 : WEIGHT[is]) < (was === undefined ? 2.5 : WEIGHT[was])
    return { line: `makes ${rule} ${is ?? 'what it is by default'} instead of ${was ?? 'what it is by default'}`, loosens }
  })
}

function publishersDelta(base: Policy, head: Policy): readonly PolicyDifference[] {
  const before = new Map(base.publishers.map((publisher): [string, Publisher] => [publisher.name, publisher]))
  const names = new Set(head.publishers.map(({ name }) => name))
  const changed = head.publishers.flatMap((publisher) => {
    const was = before.get(publisher.name)
    const used = usedBy(publisher.name, head)
    if (was !== undefined) return publisherDelta(was, publisher, used)
    return used === 'used by nothing' ? [tightening(`declares publisher ${publisher.name}, ${publisherText(publisher)}, ${used}`)] : []
  })
  const gone = base.publishers.filter(({ name }) => !names.has(name) && usedBy(name, base) === 'used by nothing')
  return [...changed, ...gone.map(({ name }) => tightening(`removes publisher ${name}, used by nothing`))]
}

function usedBy(name: string, { packages }: Policy): string {
  const patterns = packages
    .filter(({ entries }) => entries.some((entry) => entry.kind === 'publisher' && entry.publisher.name === name))
    .map(({ pattern }) => pattern.text)
  if (patterns.length === 0) return 'used by nothing'
  return `used by ${patterns.length > 5 ? `${patterns.slice(0, 5).join(', ')} and ${patterns.length - 5} more` : listText(patterns)}`
}

function exemptionsDelta(base: Policy, head: Policy): readonly PolicyDifference[] {
  const key = ({ package: name, version, integrity, source }: Exemption): string => `${name}@${version} ${integrity ?? source ?? ''}`
  const before = new Map(base.exemptions.map((exemption): [string, Exemption] => [key(exemption), exemption]))
  const after = new Set(head.exemptions.map(key))
  return [
    ...head.exemptions.flatMap((exemption) => exemptionDelta(before.get(key(exemption)), exemption)),
    ...base.exemptions
      .filter((exemption) => !after.has(key(exemption)))
      .map(({ package: name, version }) => tightening(`no longer exempts ${name}@${version}`)),
  ]
}

function exemptionDelta(was: Exemption | undefined, is: Exemption): readonly PolicyDifference[] {
  const of = `${is.package}@${is.version}`
  const rules = was === undefined ? is.rules : is.rules.filter((rule) => !was.rules.includes(rule))
  const longer = was !== undefined && is.expires > was.expires
  return [
    ...(rules.length === 0 ? [] : [loosening(`exempts ${of} from ${listText(rules)} until ${dayText(is.expires)}: ${is.reason}`)]),
    ...(longer ? [loosening(`exempts ${of} until ${dayText(is.expires)} instead of ${dayText(was.expires)}`)] : []),
  ]
}
