/** Says what a change to a publisher would newly trust, or no longer trust. */
import type { Publisher } from '../../domain/policy.ts'
import { listText } from '../../text/words.ts'
import { dayText } from '../write/words.ts'

/** One difference between two policies, and whether it lets in something that was refused. */
export interface PolicyDifference {
  readonly line: string
  readonly loosens: boolean
}

export const loosening = (line: string): PolicyDifference => ({ line, loosens: true })
export const tightening = (line: string): PolicyDifference => ({ line, loosens: false })

export function publisherDelta(base: Publisher, head: Publisher, used: string): readonly PolicyDifference[] {
  const [a, b] = [constraints(base), constraints(head)]
  const of = `publisher ${head.name} (${used})`
  return [
    ...scalars(base, head, of),
    ...[...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => constraintDelta(key, a[key], b[key], of)),
    ...lists('ref', [...base.refs, ...base.refGlobs], [...head.refs, ...head.refGlobs], of),
    ...lists('trigger', base.triggers, head.triggers, of),
    ...allowed('branch', branchesOf(base), branchesOf(head), of),
    ...allowed('maintainer on GitHub', base.maintainers.github, head.maintainers.github, of),
    ...allowed('maintainer on npm', base.maintainers.npm, head.maintainers.npm, of),
    ...windowDelta(base, head, of),
  ]
}

/** The fields that identify a publisher: another value is another publisher. */
function scalars(base: Publisher, head: Publisher, of: string): readonly PolicyDifference[] {
  const fields = ['provider', 'issuer', 'repository', 'workflow'] as const
  return fields
    .filter((field) => base[field] !== head[field])
    .map((field) => loosening(`newly trusts ${field} ${head[field]} instead of ${base[field]} for ${of}`))
}

/** Optional demands: without one, everything is let in. */
function constraints(publisher: Publisher): Readonly<Record<string, string | undefined>> {
  const { repositoryId, ownerId, environment } = publisher
  const own = publisher.provider === 'github-actions' ? { signer: publisher.signer, runner: publisher.runner, tag: publisher.tag } : {}
  return { repositoryId, ownerId, environment, ...own }
}

/** Without a value these have a default that is as strict, so a stated value is not only tighter. */
const HAVE_DEFAULTS = ['signer', 'runner', 'tag']

export function constraintDelta(key: string, base: string | undefined, head: string | undefined, of: string): readonly PolicyDifference[] {
  if (base === head) return []
  if (head === undefined) return [loosening(`no longer asks for ${key} ${base ?? ''} of ${of}`)]
  if (base === undefined && !HAVE_DEFAULTS.includes(key)) return [tightening(`asks for ${key} ${head} of ${of}`)]
  return [loosening(`newly trusts ${key} ${head}${base === undefined ? '' : ` instead of ${base}`} for ${of}`)]
}

/** Lists of what is let in. */
function lists(noun: string, base: readonly string[], head: readonly string[], of: string): readonly PolicyDifference[] {
  const added = head.filter((item) => !base.includes(item))
  const gone = base.filter((item) => !head.includes(item))
  return [
    ...(added.length === 0 ? [] : [loosening(`newly trusts ${noun} ${listText(added)} for ${of}`)]),
    ...(gone.length === 0 ? [] : [tightening(`no longer trusts ${noun} ${listText(gone)} for ${of}`)]),
  ]
}

/** Lists that, if absent, demand nothing. */
export function allowed(
  noun: string,
  base: readonly string[] | undefined,
  head: readonly string[] | undefined,
  of: string,
): readonly PolicyDifference[] {
  if (base === undefined) return head === undefined ? [] : [tightening(`asks for a ${noun} among ${listText(head)} of ${of}`)]
  return head === undefined ? [loosening(`no longer asks for a ${noun} (${listText(base)}) of ${of}`)] : lists(noun, base, head, of)
}

const branchesOf = (publisher: Publisher): readonly string[] | undefined =>
  publisher.provider === 'github-actions' ? branchesAsked(publisher) : undefined

/** No branches: any branch is enough. */
export const branchesAsked = ({ branches }: { readonly branches: readonly string[] }): readonly string[] | undefined =>
  branches.length > 0 ? branches : undefined

interface Window {
  readonly since: string | undefined
  readonly until: string | undefined
}

export function windowDelta(base: Window, head: Window, of: string): readonly PolicyDifference[] {
  if (base.since === head.since && base.until === head.until) return []
  const starts = head.since === undefined || (base.since !== undefined && head.since <= base.since)
  const ends = head.until === undefined || (base.until !== undefined && head.until >= base.until)
  const widens = (base.since !== head.since && starts) || (base.until !== head.until && ends)
  return [{ line: `covers publications ${windowText(head)} instead of ${windowText(base)} for ${of}`, loosens: widens }]
}

const windowText = ({ since, until }: Window): string =>
  since === undefined && until === undefined
    ? 'of any day'
    : `${since === undefined ? '' : `from ${dayText(since)}`} ${until === undefined ? '' : `until ${dayText(until)}`}`.trim()
