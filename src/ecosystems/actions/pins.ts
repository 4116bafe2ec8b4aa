/**
 * Establishes the changes between the pins of two sides.
 *
 * 1. If the base pins the same commit of the same repository anywhere, the pin is unchanged.
 * 2. Otherwise the pin is an update if the base pins another commit of the repository, and added if not. Each commit is
 *    one change with all its places.
 * 3. If a comment claims another version for the same commit, the claim is a change and is judged again.
 * 4. A new use of a tag or branch is a change without a commit, unless actions.lock pins it.
 */
import type { Location } from '../../domain/location.ts'
import type { PackageName } from '../../domain/package.ts'
import { groupBy } from '../../text/group.ts'
import type { Pin } from './pin.ts'
import type { ActionsLock } from './lock.ts'

/** The uses on one side of the comparison. */
export interface PinnedSide {
  readonly pins: readonly Pin[]
  readonly lock: ActionsLock | undefined
}

export interface PinChange {
  readonly kind: 'added' | 'updated' | 'reclaimed' | 'unpinned'
  readonly name: PackageName
  readonly repository: string
  /** `undefined` if a tag or branch is used. */
  readonly commit: string | undefined
  readonly ref: string | undefined
  /** The versions that comments and actions.lock claim for the commit. */
  readonly claimedTags: readonly string[]
  readonly claimedIds: Pin['claimedIds']
  /** The base's pins of the repository. The pins that this change replaces come first. */
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

/** The pins that only the base has, one for each commit. */
export function pinsRemoved(base: PinnedSide, head: PinnedSide): readonly Pin[] {
  const [stays, names] = [new Set(all(head).map(useKey)), new Set(all(head).map(({ name }) => name))]
  const gone = all(base).filter((pin) => !stays.has(useKey(pin)) && !names.has(pin.name))
  return [...groupBy(gone, useKey).values()].map(([first]) => first)
}

/** Sorts replaced pins first: those that the same file used before, then those that no file uses any more. */
function goneFirst(own: readonly Pin[], pins: readonly Pin[], stays: ReadonlySet<string>): readonly Pin[] {
  const files = new Set(pins.map(({ location }) => location.file))
  const rank = (pin: Pin): number => (stays.has(useKey(pin)) ? 2 : 0) + (files.has(pin.location.file) ? 0 : 1)
  return own.toSorted((a, b) => rank(a) - rank(b))
}

const all = ({ pins, lock }: PinnedSide): readonly Pin[] => [...pins, ...(lock?.pins ?? [])]
const useKey = ({ name, commit, ref }: Pin): string => `${name} ${commit ?? `ref ${ref ?? ''}`}`
const claimKey = (pin: Pin): string =>
  `${useKey(pin)} ${pin.claimedTag ?? ''} ${pin.claimedIds?.repositoryId ?? ''} ${pin.claimedIds?.ownerId ?? ''}`

/** All pins except tags that actions.lock pins. */
const inForce = (side: PinnedSide): readonly Pin[] => all(side).filter((pin) => pin.commit !== undefined || !isLocked(pin, side.lock))

/** For the workflows in actions.lock, GitHub runs the commit listed there instead of the tag. */
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
