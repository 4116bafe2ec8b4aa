/**
 * Offers to let in one version and nothing else. It writes an exemption bound to its bytes or its address, or adds
 * rules and a later end to an existing exemption.
 */
import { boundTo } from '../domain/bound.ts'
import type { NonEmpty } from '../domain/brand.ts'
import { spec } from '../domain/package.ts'
import type { Exemption, Policy } from '../domain/policy.ts'
import type { Remedy } from '../domain/remedy.ts'
import type { RuleId } from '../domain/rule-id.ts'
import type { Verdict } from '../domain/verdict.ts'
import { exemptionApplies, isOver } from '../judge/exempt.ts'
import { draftExemption } from '../policy/draft/exemption.ts'
import { exemptionIndex } from '../policy/write/merge.ts'
import { dayText } from '../policy/write/words.ts'
import { listText } from '../text/words.ts'
import { DAY, clock, later } from '../text/time.ts'
import { patchOf } from './patch.ts'

const HELD_FOR = 30 * DAY

/** `from`: when the version comes in, if the exemption does not lift its age. ISO 8601, UTC. */
export function exempt([first]: NonEmpty<Verdict>, lifted: NonEmpty<RuleId>, policy: Policy, from?: string): readonly Remedy[] {
  const { change, now } = first.candidate
  const { after } = change
  const bound = boundTo(after)
  if (bound === undefined) return []
  const present = policy.exemptions.find((one) => exemptionApplies(one, change).kind === 'applies' && isOurs(one, policy))
  const starts = from === undefined || from < now ? now : from
  const drafted = draftExemption(after, bound, lifted, 'who confirmed it, and where', later(starts, HELD_FOR))
  const exemption = present === undefined ? drafted : amended(present, drafted, starts)
  const patch = patchOf(present === undefined ? { exemptions: [drafted] } : { amendments: [{ present, amended: exemption }] }, policy)
  const until = dayText(exemption.expires)
  const when = from === undefined ? `until ${until}` : `after ${clock(from)} and until ${until}`
  const age = from === undefined ? '' : ' It does not lift its age: the version waits like any other.'
  const elsewhere =
    policy.source?.closed?.exemptions === true ? 'Exemptions are final in the shared policy, so this one is written there. ' : ''
  const place = present === undefined ? '' : ` It changes the exemption at ${present.declaredAt.file}:${present.declaredAt.line}.`
  return [
    {
      kind: 'exempt',
      title: `Let in ${spec(after)} ${when}, only ${{ integrity: 'with these bytes', source: 'from this address', commit: 'at this commit' }[bound.kind]}`,
      text: `${elsewhere}It lifts ${listText(lifted)} for this version only.${age}${place} Write into \`reason\` who confirmed it, and where.`,
      until: from,
      lifts: lifted,
      patch,
    },
  ]
}

/** It must be in the policy's own file. A file that the policy extends is edited elsewhere. */
const isOurs = (exemption: Exemption, { source }: Policy): boolean =>
  source?.text !== undefined && exemption.declaredAt.file === source.file && exemptionIndex(source.text, exemption) >= 0

function amended(present: Exemption, drafted: Exemption, now: string): Exemption {
  const [first, ...rest] = present.rules
  const more = drafted.rules.filter((rule) => !present.rules.includes(rule))
  return { ...present, rules: [first, ...rest, ...more], expires: isOver(present, now) ? drafted.expires : present.expires }
}
