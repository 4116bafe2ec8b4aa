// Describes a pinned action in one line: where its commit is, under which tag, and who released it when. Values are
// raw, and escaped on output.
import type { Candidate } from '../domain/candidate.ts'
import type { Belonging, PinRecord } from '../domain/pin.ts'
import { duration } from '../text/time.ts'

/** `on branch main, tag v4.2.2, released 12 days ago by octocat (GitHub)`. `undefined` if it is not a pinned action. */
export function pinLine({ change, pin, now }: Candidate): string | undefined {
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
