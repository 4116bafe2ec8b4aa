/**
 * Asks GitHub about the commit that an action is pinned to, and about the one before it: once for each repository and
 * commit.
 */
import { type MaybeAsked, notAsked } from '../../../domain/answer.ts'
import { lockedBefore } from '../../../domain/change.ts'
import type { PinRecord, PinSource } from '../../../domain/pin.ts'
import type { World } from '../../../world.ts'
import type { Ask, Asked } from '../../reader.ts'
import { askPin } from './commit.ts'

export const askAction: Ask = async (asked, world) => ({ pin: await pinOf(asked, world) })

/** A draft states that releases are beside their branch. So it recognises one without a release before it. */
async function pinOf({ change, entries, isDraft }: Asked, world: World): Promise<MaybeAsked<PinRecord>> {
  const { source } = change.after
  if (source.kind !== 'pin' || !isCommitted(source.pin)) return notAsked
  const entry = entries.find((one) => one.kind === 'action')
  const before = lockedBefore(change).flatMap((one) => (one.source.kind === 'pin' && isCommitted(one.source.pin) ? [one.source.pin] : []))
  return askPin(world, {
    after: source.pin,
    before: before.find(({ commit }) => commit !== source.pin.commit),
    branches: entry?.branches ?? [],
    detached: isDraft || entry?.detached === true,
  })
}

const isCommitted = (pin: PinSource): pin is PinSource & { readonly commit: string } => pin.commit !== undefined
