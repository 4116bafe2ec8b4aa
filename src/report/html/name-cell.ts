// The first cell of a row of a page: the name, and folded what else is known of the version.
import type { Candidate } from '../../domain/candidate.ts'
import type { PublishIdentity } from '../../domain/identity.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { runName, title } from '../describe.ts'
import { runUrl, sourceCommit, sourceDiff } from '../source-diff.ts'
import { sourceLine } from '../source-line.ts'
import { type Content, NOTHING, code, link, markup, prose } from './html.ts'
import { folded } from './table.ts'

/** The name, and folded what else is known: only where there is something to know. */
export function nameCell(verdict: Verdict): Content {
  const { candidate, findings } = verdict
  const { after } = candidate.change
  const details = findings.map(({ rule, level, message }) => markup`<p>${level} <code>${rule}</code>: ${prose(message)}</p>`)
  const known = knownOf(candidate)
  if (known.length === 0 && findings.length === 0) return code(title(after))
  return folded(
    markup`${code(title(after))}${findings.length === 0 ? NOTHING : markup` <span class="tone tone-weak">${findings.length}</span>`}`,
    [...known, ...details],
  )
}

/**
 * Where to look, and what the source repository shows. A page of thousands opens at once only where each row is a
 * handful of nodes.
 */
function knownOf(candidate: Candidate): readonly Content[] {
  const { via } = candidate.change.after
  const identity = candidate.evidence.kind === 'verified' ? candidate.evidence.identity : undefined
  const witness = sourceLine(candidate)
  return [
    ...(via.length === 0 ? [] : [`via ${via.slice(0, 12).join(', ')} · `]),
    ...links(candidate, identity),
    ...(identity === undefined ? [] : [identityText(identity)]),
    ...(witness === undefined ? [] : [markup`<p>source repository: ${witness}</p>`]),
  ]
}

function links(candidate: Candidate, identity: PublishIdentity | undefined): readonly Content[] {
  const [diff, commit, run] = [sourceDiff(candidate), identity && sourceCommit(identity), identity && runUrl(identity)]
  const source = diff === undefined ? (commit === undefined ? undefined : link('attested commit', commit)) : link('attested diff', diff)
  const runLink = identity === undefined || run === undefined ? undefined : link(`run ${runName(identity) ?? ''}`.trim(), run)
  return [source, runLink].flatMap((one) => (one === undefined ? [] : [one, ' · ']))
}

const identityText = ({ sourceRepositoryRef: ref, buildTrigger: event, deploymentEnvironment: environment }: PublishIdentity): string =>
  [ref, event === undefined ? undefined : `by ${event}`, environment === undefined ? undefined : `environment ${environment}`]
    .filter((part) => part !== undefined)
    .join(', ')
