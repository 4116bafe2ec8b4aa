// Writes what `explain` says about a pinned action: what GitHub answered, and what the file claims.
import { plain } from './terminal.ts'
import type { MaybeAsked } from '../domain/answer.ts'
import type { Candidate } from '../domain/candidate.ts'
import { lockedBefore } from '../domain/change.ts'
import type { PinRecord, PinSource, TagClaim } from '../domain/pin.ts'
import type { ActionEntry } from '../domain/policy.ts'
import { pinLine } from './describe-pin.ts'
import { sourceDiff } from './source-diff.ts'

/** Empty if it is not a pinned action. */
export function pinEvidenceLines(candidate: Candidate): readonly string[] | undefined {
  const { source } = candidate.change.after
  if (source.kind !== 'pin') return undefined
  const diff = sourceDiff(candidate)
  return [
    ...writtenLines(source.pin),
    ...(source.pin.commit === undefined ? [] : answerLines(candidate.pin)),
    `in short: ${plain(pinLine(candidate) ?? '', 400)}`,
    ...(diff === undefined ? [] : [`what changed: ${plain(diff, 400)}`]),
  ]
}

function writtenLines({ repository, commit, ref, claimedTags, claimedIds, places }: PinSource): string[] {
  const [first] = places
  const more = places.length > 1 ? `, and ${places.length - 1} more` : ''
  return [
    `written: ${plain(repository)}@${plain(commit ?? ref ?? '')}${first === undefined ? '' : `, at ${plain(first.file)}:${first.line}${more}`}`,
    `claimed to be: ${claimedTags.length === 0 ? 'nothing; no comment names a version' : claimedTags.map((tag) => plain(tag)).join(', ')}`,
    ...(claimedIds === undefined
      ? []
      : [`ids in actions.lock: repository ${plain(claimedIds.repositoryId)}, owner ${plain(claimedIds.ownerId)}`]),
  ]
}

function answerLines(pin: MaybeAsked<PinRecord>): string[] {
  if (pin.kind !== 'known') return [`GitHub: ${pin.kind === 'unavailable' ? `no answer (${plain(pin.detail)})` : 'not asked'}`]
  const { repository, commit, belongs, claims, tag, release, dated } = pin.value
  return [
    `repository: ${plain(repository.fullName)}, id ${plain(repository.repositoryId)}, owner id ${plain(repository.ownerId)} (GitHub API)`,
    `commit: ${plain(commit)}, ${belongs.kind === 'known' ? BELONGS[belongs.value.kind] + (belongs.value.kind === 'branch' ? plain(belongs.value.branch) : '') : `branches not known${gap(belongs)}`} (GitHub API)`,
    ...(claims.kind === 'known' ? claims.value.map(claimLine) : [`claimed versions: not known${gap(claims)}`]),
    `tag that names the commit: ${plain(tag ?? 'none was found')}`,
    `release: ${release.kind === 'known' ? releaseText(release.value) : release.kind === 'unavailable' ? `not known${gap(release)}` : 'there is none'}`,
    `dated: ${dated.kind === 'known' ? `${dated.value.at}, by its ${dated.value.basis}` : `not known${gap(dated)}`}`,
  ]
}

const BELONGS = {
  branch: 'on branch ',
  'detached-release': 'on no branch; one commit on top of a commit of a branch, like the earlier releases of this action',
  'immutable-release': 'on no branch; an immutable release names it',
  no: 'on no branch of the repository',
} as const

const gap = (answer: MaybeAsked<unknown>): string => (answer.kind === 'unavailable' ? ` (${plain(answer.detail)})` : '')

function claimLine(claim: TagClaim): string {
  const name = plain(claim.name)
  switch (claim.kind) {
    case 'same':
      return `${name} names this commit`
    case 'within':
      return `${name} moves; ${plain(claim.tag)} names this commit`
    case 'elsewhere':
      return `${name} names another commit, ${plain(claim.commit)}`
    case 'absent':
      return `there is no ${name}`
  }
}

function releaseText({ tag, publishedAt, author, immutable }: Extract<PinRecord['release'], { kind: 'known' }>['value']): string {
  const changeable = immutable === undefined ? '' : immutable ? ', immutable' : ', can still be changed'
  return `${plain(tag)}, ${publishedAt ?? 'at an unknown time'}, by ${plain(author ?? 'an unknown account')}${changeable} (claimed by GitHub)`
}

/** The commits that were pinned before, each once. */
export function pinBaselineLines({ change, pin }: Candidate): readonly string[] | undefined {
  if (change.after.source.kind !== 'pin') return undefined
  const isKnown =
    pin.kind === 'known' && pin.value.before.kind === 'known'
      ? pin.value.before.value.isKnown
        ? ', known to the repository'
        : ', unknown to the repository'
      : ''
  const lines = lockedBefore(change).flatMap(({ source }) =>
    source.kind === 'pin' ? `${plain(source.pin.repository)}@${plain(source.pin.commit ?? source.pin.ref ?? '')}` : [],
  )
  return [...new Set(lines)].map((line, index) => (index === 0 ? line + isKnown : line))
}

/** The demands of a policy entry on an action. */
export function actionLines({ repositoryId, ownerId, branches, detached, immutable }: ActionEntry): string[] {
  return [
    `wanted: repository id ${plain(repositoryId ?? 'of its name')}, owner id ${plain(ownerId ?? 'any')}`,
    ...(branches.length === 0 ? [] : [`on ${branches.map((branch) => plain(branch)).join(' or ')}`]),
    ...(detached ? ['released beside its branches, one commit on top of a commit of a branch'] : []),
    ...(immutable === undefined ? [] : ['with immutable releases']),
  ]
}
