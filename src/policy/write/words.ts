/** Writes the policy's values in words, for deltas, suggestions and printed policies. */
import type { ActionEntry, Entry, Publisher, UnattestedEntry } from '../../domain/policy.ts'
import { wholeUnits } from '../../text/time.ts'
import { listText } from '../../text/words.ts'

/** `72h`, `7d`, `90m`, `0` */
export function durationText(milliseconds: number): string {
  if (milliseconds === 0) return '0'
  const { count, unit } = wholeUnits(milliseconds)
  return `${count}${unit.charAt(0)}`
}

/** `2027-01-31`, from the ISO time that a day was read into. */
export const dayText = (iso: string): string => iso.slice(0, 10)

/** `octo/widget (release.yml on refs/heads/main, by push)` */
export function publisherText(publisher: Publisher): string {
  const { repository, workflow, refs, refGlobs, triggers } = publisher
  return `${repository} (${workflow.split('/').at(-1) ?? workflow} on ${[...refs, ...refGlobs].join(' or ')}, by ${triggers.join(' or ')})`
}

/** The people or things that an entry lets in, in words. */
export function entryText(entry: Entry): string {
  const range = entry.versions === undefined ? '' : ` in versions ${entry.versions}`
  switch (entry.kind) {
    case 'publisher':
      return `${publisherText(entry.publisher)}${range}`
    case 'unattested':
      return `${unattestedText(entry)} without an attestation${range}`
    case 'action':
      return actionText(entry)
    case 'deny':
      return `every version${entry.versions === undefined ? '' : ` in ${entry.versions}`}`
  }
}

/** `the repository with the id 197814629, released beside its branches, immutable` */
function actionText({ repositoryId, ownerId, branches, detached, immutable }: ActionEntry): string {
  const who = repositoryId === undefined ? 'the repository of this name' : `the repository with the id ${repositoryId}`
  return [
    ownerId === undefined ? who : `${who} of the owner ${ownerId}`,
    ...(branches.length === 0 ? [] : [`on ${branches.join(' or ')}`]),
    ...(detached ? ['released beside its branches'] : []),
    ...(immutable === undefined ? [] : ['with immutable releases']),
  ].join(', ')
}

/** The accounts that may publish it, or what must be shown about it. */
function unattestedText({ accounts, registry, taggedIn, reproduced }: UnattestedEntry): string {
  const anyone = accounts.length === 0 ? 'anybody' : listText(accounts)
  const who = registry === undefined ? anyone : `${anyone} at ${registry}`
  if (taggedIn === undefined) return who
  return `${who}, tagged in ${taggedIn}${reproduced === true ? ' and made of its files,' : ','}`
}
