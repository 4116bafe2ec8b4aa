/**
 * Establishes what a change of workflows and actions.lock brings in.
 *
 * 1. A pin of the head is no change if the base pins the same commit of the same repository anywhere, on any line.
 * 2. Any other commit is an update if the base pins its repository, otherwise it is added. One commit is one change,
 *    with all its places.
 * 3. A comment that claims another version for the same commit is a change of that claim, which is judged again.
 * 4. A use by a tag or a branch that the base did not have is a change without a commit, unless actions.lock pins it.
 */
import type { Location } from '../../domain/location.ts'
import type { PackageName } from '../../domain/package.ts'
import { groupBy } from '../../text/group.ts'
import type { Pin } from './pin.ts'
import type { ActionsLock } from './lock.ts'

/** What one side of the comparison uses. */
export interface PinnedSide {
  readonly pins: readonly Pin[]
  readonly lock: ActionsLock | undefined
}

export interface PinChange {
  readonly kind: 'added' | 'updated' | 'reclaimed' | 'unpinned'
  readonly name: PackageName
  readonly repository: string
  /** `undefined`: used by a tag or a branch. */
  readonly commit: string | undefined
  readonly ref: string | undefined
  /** Every version that a comment or actions.lock claims for the commit. */
  readonly claimedTags: readonly string[]
  readonly claimedIds: Pin['claimedIds']
  /** What the base pins of the repository. The pins that this change replaces come first. */
  readonly before: readonly Pin[]
  readonly places: readonly Location[]
}

export function pinChanges(base: PinnedSide, head: PinnedSide): readonly PinChange[] {
  const [before, after] = [inForce(base), inForce(head)]
  const known = new Set(before.map(useKey))
  const stays = new Set(after.map(useKey))
  const claimed = new Set(before.map(claimKey))
  return [...groupBy(after, useKey).values()].flatMap((pins): readonly PinChange[] => {
    const [first] = pins
    const isKnown = known.has(useKey(first))
    const own = goneFirst(
      before.filter(({ name }) => name === first.name),
      pins,
      stays,
    )
    if (isKnown && (first.commit === undefined || pins.every((pin) => claimed.has(claimKey(pin))))) return []
    const kind = first.commit === undefined ? 'unpinned' : isKnown ? 'reclaimed' : own.length > 0 ? 'updated' : 'added'
    return [{ kind, ...summed(pins, first), before: own }]
  })
}

/** Pins that the base has and the head lacks, one for each commit. */
export function pinsRemoved(base: PinnedSide, head: PinnedSide): readonly Pin[] {
  const [stays, names] = [new Set(all(head).map(useKey)), new Set(all(head).map(({ name }) => name))]
  const gone = all(base).filter((pin) => !stays.has(useKey(pin)) && !names.has(pin.name))
  return [...groupBy(gone, useKey).values()].map(([first]) => first)
}

/** Replaced pins come first: those that the same file used before, then those that no file uses any more. */
function goneFirst(own: readonly Pin[], pins: readonly Pin[], stays: ReadonlySet<string>): readonly Pin[] {
  const files = new Set(pins.map(({ location }) => location.file))
  const rank = (pin: Pin): number => (stays.has(useKey(pin)) ? 2 : 0) + (files.has(pin.location.file) ? 0 : 1)
  return own.toSorted((a, b) => rank(a) - rank(b))
}

const all = ({ pins, lock }: PinnedSide): readonly Pin[] => [...pins, ...(lock?.pins ?? [])]
const useKey = ({ name, commit, ref }: Pin): string => `${name} ${commit ?? `ref ${ref ?? ''}`}`
const claimKey = (pin: Pin): string =>
  `${useKey(pin)} ${pin.claimedTag ?? ''} ${pin.claimedIds?.repositoryId ?? ''} ${pin.claimedIds?.ownerId ?? ''}`

/** Without the tags that actions.lock pins. */
const inForce = (side: PinnedSide): readonly Pin[] => all(side).filter((pin) => pin.commit !== undefined || !isLocked(pin, side.lock))

/** For the workflows that it lists, GitHub runs the commit in actions.lock instead of the tag. */
function isLocked({ repository, ref, location }: Pin, lock: ActionsLock | undefined): boolean {
  const reference = `${repository}@${ref ?? ''}`.toLowerCase()
  return [...(lock?.workflows.get(location.file) ?? [])].some((one) => one === reference || withoutPath(one) === reference)
}

/** `owner/name/path@ref` → `owner/name@ref` */
const withoutPath = (reference: string): string => reference.replace(/^([^/@]+\/[^/@]+)\/[^@]*@/, '$1@')

function summed(pins: readonly Pin[], { name, repository, commit, ref }: Pin): Omit<PinChange, 'kind' | 'before'> {
  return {
    name,
    repository,
    commit,
    ref,
    claimedTags: [...new Set(pins.flatMap(({ claimedTag }) => claimedTag ?? []))],
    claimedIds: pins.find(({ claimedIds }) => claimedIds !== undefined)?.claimedIds,
    places: pins.map(({ location }) => location),
  }
}
