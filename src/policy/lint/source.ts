/** Finds settings about the source repository that weaken the check or have no effect. */
import type { Entry } from '../../domain/policy.ts'
import { DAY, HOUR, exactDuration } from '../../text/time.ts'
import { type LintFinding, type LintSubject, at } from './finding.ts'

/** A project may make its tag after the publish, so `tag-lost` reports nothing before this age. */
const TAG_TIME = 72 * HOUR
/** The age from which a tag in the source repository counts (weighing/witness.ts). Without a tag, no less is enough. */
const NOTICED = 7 * DAY

export function lintSource(subject: LintSubject): readonly LintFinding[] {
  return [...settings(subject), ...vainDemands(subject)]
}

function settings({ policy, entries }: LintSubject): readonly LintFinding[] {
  const { cooldown, cooldownUntagged, attestationLostAfter, source } = policy.settings
  const demands = policy.packages.flatMap((rule) => rule.entries).some(isTagged)
  return entries('settings').flatMap(({ key, value: { place } }) => {
    if (key === 'source' && source === 'off')
      return [
        at(
          place,
          'warning',
          `no source repository is asked${demands ? ' except for entries with `taggedIn`' : ''}: a publish without a release of the project is not noticed`,
          'Use `source: when-available`, or `off` for single entries only.',
        ),
      ]
    if (key === 'cooldownUntagged' && cooldownUntagged !== undefined && cooldownUntagged <= Math.max(TAG_TIME, cooldown))
      return [
        at(
          place,
          'warning',
          `\`cooldownUntagged\` of ${exactDuration(cooldownUntagged)} has no effect: a missing tag is reported only after ${exactDuration(Math.max(TAG_TIME, cooldown))}`,
          'Leave it out (14d), or make it longer.',
        ),
      ]
    if (key === 'attestationLostAfter' && attestationLostAfter !== undefined && attestationLostAfter < NOTICED)
      return [
        at(
          place,
          'warning',
          `a lost attestation becomes a warning after ${exactDuration(attestationLostAfter)}, sooner than one with a witness in the source repository`,
          'Use 30d or more, or leave it out.',
        ),
      ]
    return []
  })
}

const DEMANDS = [
  { field: 'taggedIn', rule: 'tag-missing' },
  { field: 'registry', rule: 'registry-unexpected' },
] as const

/** A demand of an entry has no effect if the rule that reports it is turned off or lowered. */
function vainDemands({ policy, entries }: LintSubject): readonly LintFinding[] {
  return DEMANDS.flatMap(({ field, rule }) => {
    const level = policy.levels[rule]
    const stated = entries('rules').find(({ key }) => key === rule)
    const isDemanded = policy.packages.some((one) => one.entries.some((entry) => entry.kind === 'unattested' && entry[field] !== undefined))
    if (stated === undefined || level === undefined || level === 'error' || !isDemanded) return []
    const told = `\`${field}\` has no effect: \`${rule}\` is ${level === 'off' ? 'turned off' : `a ${level}`}`
    return [at(stated.value.place, 'error', told, `Remove this line, or remove \`${field}\`.`)]
  })
}

const isTagged = (entry: Entry): boolean => entry.kind === 'unattested' && entry.taggedIn !== undefined
