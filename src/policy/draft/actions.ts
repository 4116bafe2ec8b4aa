/**
 * Drafts the entries of pinned actions from candidates: the ids of each repository, and what is true of its releases
 * today.
 *
 * Branches are not written. A fix of an older major comes from a release branch that does not exist yet, and every
 * branch belongs to the repository as much as the default one.
 */
import type { Candidate } from '../../domain/candidate.ts'
import { ecosystemIdOf } from '../../domain/ecosystem.ts'
import type { LockedPackage } from '../../domain/package.ts'
import type { PinRecord } from '../../domain/pin.ts'
import type { ActionEntry } from '../../domain/policy.ts'
import type { DraftRule } from './init-packages.ts'

export interface DraftedActions {
  readonly rules: readonly DraftRule[]
  readonly unverified: readonly { readonly package: LockedPackage; readonly because: string }[]
}

export const isAction = ({ change: { after } }: Candidate): boolean => ecosystemIdOf(after.name) === 'actions'

/**
 * An entry holds for every commit of an action. If one commit is not known to belong to the repository, no entry is
 * written.
 */
export function draftActions(candidates: readonly Candidate[]): DraftedActions {
  const seen = candidates.map((candidate) => ({ candidate, because: doubtOf(candidate) }))
  const doubted = new Set(seen.flatMap(({ candidate, because }) => (because === undefined ? [] : [candidate.change.after.name])))
  const entries = new Map<LockedPackage['name'], ActionEntry>()
  for (const { candidate } of seen) {
    const { change, pin } = candidate
    if (pin.kind !== 'known' || doubted.has(change.after.name)) continue
    entries.set(change.after.name, joined(entries.get(change.after.name), entryOf(pin.value, change.after)))
  }
  return {
    rules: [...entries]
      .map(([pattern, entry]): DraftRule => ({ pattern, entries: [entry] }))
      .toSorted((a, b) => (a.pattern < b.pattern ? -1 : 1)),
    unverified: seen.flatMap(({ candidate, because }) => (because === undefined ? [] : [{ package: candidate.change.after, because }])),
  }
}

/** Why no entry is written. `undefined` if the commit belongs to the repository. */
function doubtOf({ pin, change: { after } }: Candidate): string | undefined {
  if (pin.kind === 'not-asked') return 'it is used by a tag or a branch, so there is no commit to look up'
  if (pin.kind === 'absent') return 'GitHub does not have it'
  if (pin.kind === 'unavailable') return `GitHub gave no answer (${pin.code}); run init again`
  const { belongs, repository } = pin.value
  if (belongs.kind === 'unavailable') return `GitHub did not say which branches hold its commit (${belongs.code}); run init again`
  if (belongs.kind === 'absent' || belongs.value.kind === 'no') return `no branch of ${repository.fullName} holds its commit`
  const stated = after.source.kind === 'pin' ? after.source.pin.claimedIds : undefined
  const isOther = stated !== undefined && (stated.repositoryId !== repository.repositoryId || stated.ownerId !== repository.ownerId)
  return isOther ? 'actions.lock names another repository id than GitHub' : undefined
}

function entryOf({ repository, belongs, release }: PinRecord, { location }: LockedPackage): ActionEntry {
  return {
    kind: 'action',
    repositoryId: repository.repositoryId,
    ownerId: repository.ownerId === '' ? undefined : repository.ownerId,
    branches: [],
    detached: belongs.kind === 'known' && belongs.value.kind === 'detached-release',
    immutable: release.kind === 'known' && release.value.immutable === true ? 'required' : undefined,
    versions: undefined,
    cooldown: undefined,
    run: undefined,
    declaredAt: location,
  }
}

/** For several commits: the demands that one of them needs to pass, and the facts that all of them share. */
function joined(before: ActionEntry | undefined, entry: ActionEntry): ActionEntry {
  if (before === undefined) return entry
  return {
    ...entry,
    detached: before.detached || entry.detached,
    immutable: before.immutable === entry.immutable ? entry.immutable : undefined,
  }
}
