/**
 * States what GitHub answered about the commit that an action is pinned to, what it did not answer, and what the file
 * claims about the commit.
 */
import type { MaybeAsked } from '../../domain/answer.ts'
import type { Candidate } from '../../domain/candidate.ts'
import { lockedBefore } from '../../domain/change.ts'
import type { ReleaseRecord } from '../../domain/github.ts'
import { GITHUB_URL } from '../../domain/identity.ts'
import type { Belonging, PinRecord, PinSource, TagClaim } from '../../domain/pin.ts'
import { spec } from '../../domain/package.ts'
import { duration } from '../../text/time.ts'
import type { Compared, OwnEvidence, Shown, Unanswered } from '../own-evidence.ts'

export const actionsEvidence: OwnEvidence = {
  unanswered,
  witness: ({ pin }) => (pin.kind === 'known' ? 'GitHub' : undefined),
  line,
  lines: ({ change, pin }, shown) => {
    const { source } = change.after
    if (source.kind !== 'pin') return undefined
    return [...writtenLines(source.pin, shown), ...(source.pin.commit === undefined ? [] : answerLines(pin, shown))]
  },
  before,
  compared,
}

/** Every answer matters: where the commit is, what its version names, and when it was released. */
function unanswered({ change, pin }: Candidate): Unanswered | undefined {
  const parts = pin.kind === 'known' ? [pin.value.belongs, pin.value.claims, pin.value.dated, pin.value.before] : [pin]
  const missing = parts.find((part) => part.kind === 'unavailable')
  if (missing?.kind !== 'unavailable') return undefined
  return {
    about: `the commit that ${spec(change.after)} is pinned to`,
    reason: 'Without an answer, a commit of the project and one of a fork look the same. So this blocks.',
    help: 'Re-run the check. If it fails again, check that the token may read the repository, its rate limit, and the status page of GitHub.',
    answer: missing,
  }
}

/** `on branch main, tag v4.2.2, released 12 days ago by octocat (GitHub)`. */
function line({ change, pin, now }: Candidate): string | undefined {
  const { source } = change.after
  if (source.kind !== 'pin') return undefined
  if (source.pin.commit === undefined) return `by the tag or branch ${source.pin.ref ?? ''}, not pinned`
  if (pin.kind !== 'known') return 'not known to GitHub'
  const record = pin.value
  const parts = [belongingText(record.belongs), record.tag === undefined ? 'no tag' : `tag ${record.tag}`, released(record, now)]
  return `${parts.filter((part) => part !== '').join(', ')} (GitHub)`
}

function belongingText(belongs: PinRecord['belongs']): string {
  if (belongs.kind !== 'known') return 'branches not known'
  return PLACES[belongs.value.kind] + (belongs.value.kind === 'branch' ? belongs.value.branch : '')
}

const PLACES: Readonly<Record<Belonging['kind'], string>> = {
  branch: 'on branch ',
  'detached-release': 'released beside its branch',
  'immutable-release': 'on no branch, immutable release',
  no: 'on no branch',
}

function released({ dated, release }: PinRecord, now: string): string {
  if (dated.kind !== 'known') return 'age unknown'
  const age = duration(Date.parse(now) - Date.parse(dated.value.at))
  const author = release.kind === 'known' ? release.value.author : undefined
  const what = { release: 'released', tag: 'tagged', commit: 'committed' }[dated.value.basis]
  return `${what} ${age} ago${author === undefined ? '' : ` by ${author}`}`
}

function writtenLines({ repository, commit, ref, claimedTags, claimedIds, places }: PinSource, shown: Shown): string[] {
  const [first] = places
  const more = places.length > 1 ? `, and ${places.length - 1} more` : ''
  return [
    `written: ${shown(repository)}@${shown(commit ?? ref ?? '')}${first === undefined ? '' : `, at ${shown(first.file)}:${first.line}${more}`}`,
    `claimed to be: ${claimedTags.length === 0 ? 'nothing; no comment names a version' : claimedTags.map((tag) => shown(tag)).join(', ')}`,
    ...(claimedIds === undefined
      ? []
      : [`ids in actions.lock: repository ${shown(claimedIds.repositoryId)}, owner ${shown(claimedIds.ownerId)}`]),
  ]
}

function answerLines(pin: MaybeAsked<PinRecord>, shown: Shown): string[] {
  if (pin.kind !== 'known') return [`GitHub: ${pin.kind === 'unavailable' ? `no answer (${shown(pin.detail)})` : 'not asked'}`]
  const { repository, commit, belongs, claims, tag, release, dated } = pin.value
  return [
    `repository: ${shown(repository.fullName)}, id ${shown(repository.repositoryId)}, owner id ${shown(repository.ownerId)} (GitHub API)`,
    `commit: ${shown(commit)}, ${belongs.kind === 'known' ? BELONGS[belongs.value.kind] + (belongs.value.kind === 'branch' ? shown(belongs.value.branch) : '') : `branches not known${gap(belongs, shown)}`} (GitHub API)`,
    ...(claims.kind === 'known'
      ? claims.value.map((claim) => claimLine(claim, shown))
      : [`claimed versions: not known${gap(claims, shown)}`]),
    `tag that names the commit: ${shown(tag ?? 'none was found')}`,
    `release: ${release.kind === 'known' ? releaseText(release.value, shown) : release.kind === 'unavailable' ? `not known${gap(release, shown)}` : 'there is none'}`,
    `dated: ${dated.kind === 'known' ? `${dated.value.at}, by its ${dated.value.basis}` : `not known${gap(dated, shown)}`}`,
  ]
}

const BELONGS = {
  branch: 'on branch ',
  'detached-release': 'on no branch; one commit on top of a commit of a branch, like the earlier releases of this action',
  'immutable-release': 'on no branch; an immutable release names it',
  no: 'on no branch of the repository',
} as const

const gap = (answer: MaybeAsked<unknown>, shown: Shown): string => (answer.kind === 'unavailable' ? ` (${shown(answer.detail)})` : '')

function claimLine(claim: TagClaim, shown: Shown): string {
  const name = shown(claim.name)
  switch (claim.kind) {
    case 'same':
      return `${name} names this commit`
    case 'within':
      return `${name} moves; ${shown(claim.tag)} names this commit`
    case 'elsewhere':
      return `${name} names another commit, ${shown(claim.commit)}`
    case 'absent':
      return `there is no ${name}`
  }
}

function releaseText({ tag, publishedAt, author, immutable }: ReleaseRecord, shown: Shown): string {
  const changeable = immutable === undefined ? '' : immutable ? ', immutable' : ', can still be changed'
  return `${shown(tag)}, ${publishedAt ?? 'at an unknown time'}, by ${shown(author ?? 'an unknown account')}${changeable} (claimed by GitHub)`
}

/** The commits that were pinned before, each once. */
function before({ change, pin }: Candidate, shown: Shown): readonly string[] | undefined {
  if (change.after.source.kind !== 'pin') return undefined
  const isKnown =
    pin.kind === 'known' && pin.value.before.kind === 'known'
      ? pin.value.before.value.isKnown
        ? ', known to the repository'
        : ', unknown to the repository'
      : ''
  const lines = lockedBefore(change).flatMap(({ source }) =>
    source.kind === 'pin' ? `${shown(source.pin.repository)}@${shown(source.pin.commit ?? source.pin.ref ?? '')}` : [],
  )
  return [...new Set(lines)].map((line, index) => (index === 0 ? line + isKnown : line))
}

/** The two pinned commits, in the repository that GitHub says they belong to. */
function compared({ change, pin }: Candidate): Compared | undefined {
  if (pin.kind !== 'known') return undefined
  const { repository, commit } = pin.value
  const commits = lockedBefore(change).flatMap(({ source }) => (source.kind === 'pin' ? (source.pin.commit ?? []) : []))
  return { repository: `${GITHUB_URL}/${repository.fullName}`, before: commits.find((one) => one !== commit), after: commit }
}
