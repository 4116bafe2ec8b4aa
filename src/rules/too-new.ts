/** Enforces the cooldown: most attacks are found within hours, so a young version waits. */
import type { Candidate, SecurityFix } from '../domain/candidate.ts'
import { comesOfAge, cooldownOf } from '../weighing/cooldown.ts'
import { spec } from '../domain/package.ts'
import type { Policy } from '../domain/policy.ts'
import { shown } from '../text/shown.ts'
import { clock, duration, elapsed, exactDuration } from '../text/time.ts'
import { publicationTime } from '../weighing/publication.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['age'],
  isFixed: false,
  exemptible: 'at-init',
  summary: 'the version is younger than the cooldown',
  defaultLevel: 'error',
  check: ({ candidate, policy, standing }) => {
    const time = publicationTime(candidate)
    const readyAt = comesOfAge(candidate, standing, policy)
    if (time === undefined || readyAt === undefined) return []
    const { change, now } = candidate
    const age = elapsed(time.at, now) ?? 0
    const known = knownFix(candidate, policy)
    const fix = known?.version === change.after.version ? known.advisory : undefined
    const wanted = exactDuration(cooldownOf(standing, policy))
    return [
      {
        message: `${spec(change.after)} was published ${duration(age)} ago, and the cooldown is ${wanted}`,
        reason: 'Nearly every malicious version was found and removed within a day. Waiting protects from the ones that look right.',
        help:
          fix === undefined
            ? `Re-run the check after ${clock(readyAt)}.${earlierFix(candidate, known)}`
            : `Nothing has to be done: it replaces a version that ${fix} affects. \`cooldownSecurityFixes: keep\` in the settings would make it wait.`,
        facts: [
          { label: time.basis === 'signed' ? 'published (signed)' : 'published (claimed)', found: clock(time.at) },
          { label: 'age', wanted: `at least ${wanted}`, found: duration(age) },
          { label: 'ready at', found: clock(readyAt) },
          ...(fix === undefined ? [] : [{ label: 'fixes', found: fix }]),
          ...(change.after.via.length === 0 ? [] : [{ label: 'brought in by', found: change.after.via.join(', ') }]),
        ],
        ...(fix === undefined ? {} : { atMost: 'warning' }),
      },
    ]
  },
})

/** A security fix must not wait for the gate. An advisory, not the package, must say that it is one. */
function knownFix({ securityFix }: Candidate, { settings }: Policy): SecurityFix | undefined {
  return settings.cooldownSecurityFixes === 'keep' || securityFix.kind !== 'known' ? undefined : securityFix.value
}

const earlierFix = ({ change }: Candidate, fix: SecurityFix | undefined): string =>
  fix === undefined
    ? ''
    : ` ${fix.advisory} names ${shown(`${change.after.name}@${fix.version}`)} as the patched version. That version does not have to wait.`
