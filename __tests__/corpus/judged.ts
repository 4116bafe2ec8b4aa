/** The corpus before the gate: the same bump on the day and ten days later, with the policy of the day before and without any. */
import type { IncomingChange } from '../../src/domain/change.ts'
import { NO_POLICY } from '../../src/domain/policy.ts'
import type { Report } from '../../src/domain/report.ts'
import { RULE_IDS, type RuleId } from '../../src/domain/rule-id.ts'
import { withEarnedTags } from '../../src/gather/earned-tags.ts'
import { gatherPublications } from '../../src/gather/publications.ts'
import { lockfileChanges } from '../../src/line/lockfile-changes.ts'
import { draftPolicy } from '../../src/policy/draft/init.ts'
import { writeDraft } from '../../src/policy/draft/init-text.ts'
import { POLICY_FILE } from '../../src/line/policy-file.ts'
import { run } from '../../src/line/run.ts'
import { type Story, fakeWorld, later } from '../helpers/world/index.ts'
import type { Incident, Legitimate } from './told.ts'

type Told = Incident | Legitimate

const HOUR = 3600
const DAY = 24 * HOUR

/** Hours after the publish: when nobody knows yet, and when nobody waits any more. */
export const onTheDay = (told: Told): string => later(told.published, 4 * HOUR)
export const late = (told: Told): string => later(told.published, 10 * DAY)

const storyOf = ({ packages, base, head }: Told, now: string, policy: string | undefined): Story => ({
  now,
  packages,
  base,
  head,
  ...(policy === undefined ? {} : { policy }),
})

export function judge(told: Told, now: string, policy?: string): Promise<Report> {
  return run(fakeWorld(storyOf(told, now, policy)), { mode: 'enforce', policyFile: { path: POLICY_FILE, named: false }, lockfiles: [] })
}

/** What `countersign init` writes from what was locked the day before. */
export async function policyOfTheDayBefore(told: Told): Promise<string> {
  const now = later(told.published, -DAY)
  const world = fakeWorld({ ...storyOf(told, now, undefined), base: [], head: told.base })
  const { changes } = await lockfileChanges(world.base, world.head)
  const incoming = changes.filter((change): change is IncomingChange => change.kind !== 'removed')
  const published = await gatherPublications(incoming, NO_POLICY, world, {})
  const { candidates } = await withEarnedTags(published, NO_POLICY, world)
  return writeDraft(draftPolicy(candidates, NO_POLICY), undefined, now).text
}

/** A policy that makes errors of everything that is a warning or off, and names nobody. */
const RAISED: readonly RuleId[] = [
  'commit-unreviewed',
  'tag-contradicts-commit',
  'maintainers-changed',
  'install-script-added',
  'dormant-release',
  'version-burst',
  'files-contradict-source',
  'tag-lost',
]
export const RAISING_POLICY = `version: 1\nrules:\n${RAISED.map((rule) => `  ${rule}: error\n`).join('')}`

/** The rules with a finding at this level, in the order of the list of rules. */
export function rulesAt(report: Report, level: 'error' | 'warning'): readonly RuleId[] {
  const findings = [...report.findings, ...report.verdicts.flatMap((verdict) => verdict.findings)]
  const found = new Set(findings.filter((finding) => finding.level === level).map((finding) => finding.rule))
  return RULE_IDS.filter((rule) => found.has(rule))
}

export const isUndetermined = (report: Report): boolean => report.counts.undetermined > 0

export interface Outcome {
  /** Errors, by which it is blocked. */
  readonly onTheDay: { readonly withoutPolicy: readonly RuleId[]; readonly withPolicy: readonly RuleId[] }
  readonly late: { readonly withoutPolicy: readonly RuleId[]; readonly withPolicy: readonly RuleId[] }
  /** Ten days later. */
  readonly warnings: { readonly withoutPolicy: readonly RuleId[]; readonly withPolicy: readonly RuleId[] }
  /** What else blocks it ten days later where a policy makes an error of every warning. */
  readonly raised: readonly RuleId[]
  /** Whether an answer was missing in any of it: a story that is not told to the end. */
  readonly undetermined: boolean
}

export async function outcomeOf(told: Told): Promise<Outcome> {
  const policy = await policyOfTheDayBefore(told)
  const [early, earlyByPolicy, without, by, raised] = await Promise.all([
    judge(told, onTheDay(told)),
    judge(told, onTheDay(told), policy),
    judge(told, late(told)),
    judge(told, late(told), policy),
    judge(told, late(told), RAISING_POLICY),
  ])
  const errors = rulesAt(without, 'error')
  return {
    onTheDay: { withoutPolicy: rulesAt(early, 'error'), withPolicy: rulesAt(earlyByPolicy, 'error') },
    late: { withoutPolicy: errors, withPolicy: rulesAt(by, 'error') },
    warnings: { withoutPolicy: rulesAt(without, 'warning'), withPolicy: rulesAt(by, 'warning') },
    raised: rulesAt(raised, 'error').filter((rule) => !errors.includes(rule)),
    undetermined: [early, earlyByPolicy, without, by, raised].some(isUndetermined),
  }
}
