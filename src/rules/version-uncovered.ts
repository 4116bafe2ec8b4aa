/**
 * Finds a version that no entry covers, although the package has entries. To fall back to continuity would undo what
 * the entries say.
 */
import { spec } from '../domain/package.ts'
import type { Violation } from '../domain/finding.ts'
import type { Entry } from '../domain/policy.ts'
import { publicationTime } from '../weighing/publication.ts'
import { defineRule, unanswered } from './rule.ts'

export default defineRule({
  restsOn: ['policy'],
  isFixed: false,
  exemptible: 'when-asked',
  trustAnswers: 'listing',
  summary: 'the policy has entries for the package, but none covers this version',
  defaultLevel: 'error',
  check: ({ candidate, standing }) => {
    if (standing.kind !== 'uncovered') return []
    const { rule } = standing
    const { source } = candidate.change.after
    if (source.kind === 'workspace' || source.kind === 'bundled') return []
    const published = publicationTime(candidate)?.at
    // It is not known whether a window covers it. That is an outage, not a fact about the version.
    const unknown = published === undefined && source.kind === 'registry' && rule.entries.some(hasWindow)
    const name = spec(candidate.change.after)
    const violation: Violation = {
      message: unknown
        ? `it could not be found out whether an entry of the policy for ${rule.pattern.text} covers ${name}`
        : `no entry of the policy for ${rule.pattern.text} covers ${name}`,
      reason: 'Each entry of the policy says which versions it is for. No publisher is named for a version outside of them.',
      help: `Widen \`versions\`, \`since\` or \`until\` of an entry at ${rule.declaredAt.file}:${rule.declaredAt.line}, or add one for this version.`,
      facts: [
        { label: 'version', wanted: rule.entries.map(described).join('; '), found: candidate.change.after.version },
        { label: 'published', found: published ?? 'unknown' },
      ],
    }
    return [unknown ? unanswered(violation) : violation]
  },
})

interface Window {
  readonly since: string | undefined
  readonly until: string | undefined
}

const windowOf = (entry: Entry): Window | undefined =>
  entry.kind === 'publisher' ? entry.publisher : entry.kind === 'unattested' ? entry : undefined

const hasWindow = (entry: Entry): boolean => windowOf(entry)?.since !== undefined || windowOf(entry)?.until !== undefined

function described(entry: Entry): string {
  const window = windowOf(entry)
  const parts = [
    entry.versions ?? 'every version',
    ...(window?.since === undefined ? [] : [`since ${window.since.slice(0, 10)}`]),
    ...(window?.until === undefined ? [] : [`until ${window.until.slice(0, 10)}`]),
  ]
  return parts.join(' ')
}
