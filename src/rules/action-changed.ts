/**
 * Finds an action whose name belongs to another repository than before. Anybody can register a name that was given up.
 */
import type { Fact } from '../domain/finding.ts'
import { lockedBefore } from '../domain/change.ts'
import { spec } from '../domain/package.ts'
import type { PinRecord, RepositoryIds } from '../domain/pin.ts'
import { shown } from '../text/shown.ts'
import { type Trial, defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['commit'],
  isFixed: false,
  exemptible: 'when-asked',
  firstStep: 'put-back',
  summary: 'the numeric id of the action’s repository is not the one that the policy, actions.lock or the replaced commit says',
  defaultLevel: 'error',
  check: (trial) => {
    const { pin, change } = trial.candidate
    const { source } = change.after
    if (source.kind !== 'pin' || pin.kind !== 'known') return []
    const facts = differing(trial, pin.value)
    if (facts.length === 0) return []
    return [
      {
        message: `${shown(source.pin.repository)}, the repository of ${spec(change.after)}, is not the repository that had this name before`,
        reason: 'Anybody can register a repository name that was given up. A numeric id survives a rename, and nobody else can get it.',
        help: `Do not merge this. Find out whether ${shown(source.pin.repository)} moved, and who owns the name today.`,
        facts,
      },
    ]
  },
})

function differing({ candidate: { change }, standing }: Trial, { repository, before }: PinRecord): readonly Fact[] {
  const { source } = change.after
  const entry = standing.kind === 'action' ? standing.entry : undefined
  const locked = lockedBefore(change).flatMap((one) => (one.source.kind === 'pin' ? (one.source.pin.claimedIds ?? []) : []))
  const stated: readonly (readonly [string, Partial<RepositoryIds> | undefined])[] = [
    ['the policy', entry === undefined ? undefined : idsOf(entry)],
    ['actions.lock', source.kind === 'pin' ? source.pin.claimedIds : undefined],
    ['actions.lock before', locked[0]],
  ]
  const facts = stated.flatMap(([who, ids]) => [
    ...differ(`repository id (${who})`, ids?.repositoryId, repository.repositoryId),
    ...differ(`owner id (${who})`, ids?.ownerId, repository.ownerId),
  ])
  const isOnRecord = stated.some(([, ids]) => ids?.repositoryId !== undefined)
  const lost = !isOnRecord && before.kind === 'known' && !before.value.isKnown
  return lost ? [...facts, { label: 'the commit pinned before', wanted: 'known to the repository', found: 'unknown to it' }] : facts
}

function idsOf({
  repositoryId,
  ownerId,
}: {
  readonly repositoryId: string | undefined
  readonly ownerId: string | undefined
}): Partial<RepositoryIds> {
  return { ...(repositoryId === undefined ? {} : { repositoryId }), ...(ownerId === undefined ? {} : { ownerId }) }
}

const differ = (label: string, wanted: string | undefined, found: string): readonly Fact[] =>
  wanted === undefined || wanted === found ? [] : [{ label, wanted, found }]
