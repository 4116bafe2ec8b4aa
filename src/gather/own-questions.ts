/** Turns a change into a candidate by the questions of its own ecosystem. Everything else about it is not asked. */
import { notAsked } from '../domain/answer.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { IncomingChange } from '../domain/change.ts'
import type { Policy } from '../domain/policy.ts'
import { NO_SOURCE_ASKED } from '../domain/source-record.ts'
import type { Ask } from '../ecosystems/reader.ts'
import { rulesFor } from '../judge/match.ts'
import type { World } from '../world.ts'
import { NOTHING_FROM_GITHUB } from './github-evidence.ts'

const NOTHING_ASKED: Omit<Candidate, 'change' | 'now'> = {
  evidence: { kind: 'not-applicable' },
  binding: 'none',
  registry: '',
  claimed: notAsked,
  archive: notAsked,
  ...NOTHING_FROM_GITHUB,
  pin: notAsked,
  sourceEvidence: NO_SOURCE_ASKED,
  securityFix: notAsked,
  baseline: [],
}

/** As an ecosystem registers them. */
export type OwnQuestions = () => Promise<Ask>

export async function askedByEcosystem(
  load: OwnQuestions,
  change: IncomingChange,
  { policy, world, isDraft = false }: { readonly policy: Policy; readonly world: World; readonly isDraft?: boolean },
): Promise<Candidate> {
  const ask = await load()
  const entries = rulesFor(policy.packages, change.after.name).flatMap((rule) => rule.entries)
  return { ...NOTHING_ASKED, ...(await ask({ change, entries, isDraft }, world)), change, now: world.now }
}
