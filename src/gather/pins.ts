/** Turns pinned actions into candidates: asks GitHub about the commit, once for each repository and commit. */
import { NO_SOURCE_ASKED } from '../domain/source-record.ts'
import { type MaybeAsked, notAsked } from '../domain/answer.ts'
import type { Candidate } from '../domain/candidate.ts'
import { type IncomingChange, lockedBefore } from '../domain/change.ts'
import type { PinRecord, PinSource } from '../domain/pin.ts'
import type { Policy } from '../domain/policy.ts'
import { actionEntry } from '../judge/actions.ts'
import type { World } from '../world.ts'
import { NOTHING_FROM_GITHUB } from './github-evidence.ts'
import { askPin } from './pin.ts'

export async function gatherPin(change: IncomingChange, policy: Policy, world: World): Promise<Candidate> {
  return candidateOf(change, await askFor(change, policy, world, false), world)
}

/** Used if there is nothing to compare with: reports a release beside its branch, so that a policy can state it. */
export async function gatherPinAsItIs(change: IncomingChange, policy: Policy, world: World): Promise<Candidate> {
  return candidateOf(change, await askFor(change, policy, world, true), world)
}

function candidateOf(change: IncomingChange, pin: MaybeAsked<PinRecord>, world: World): Candidate {
  return {
    change,
    evidence: { kind: 'not-applicable' },
    binding: 'none',
    registry: '',
    claimed: notAsked,
    archive: notAsked,
    ...NOTHING_FROM_GITHUB,
    pin,
    securityFix: notAsked,
    sourceEvidence: NO_SOURCE_ASKED,
    baseline: [],
    now: world.now,
  }
}

async function askFor(change: IncomingChange, policy: Policy, world: World, mayBeDetached: boolean): Promise<MaybeAsked<PinRecord>> {
  const { source, name } = change.after
  if (source.kind !== 'pin' || !isCommitted(source.pin)) return notAsked
  const entry = actionEntry(policy, name)
  const before = lockedBefore(change).flatMap((one) => (one.source.kind === 'pin' && isCommitted(one.source.pin) ? [one.source.pin] : []))
  return askPin(world, {
    after: source.pin,
    before: before.find(({ commit }) => commit !== source.pin.commit),
    branches: entry?.branches ?? [],
    detached: mayBeDetached || entry?.detached === true,
  })
}

const isCommitted = (pin: PinSource): pin is PinSource & { readonly commit: string } => pin.commit !== undefined
