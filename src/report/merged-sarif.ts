// Writes a merged report as SARIF 2.1.0: one result for each version and rule that blocks it anywhere, with every
// place. Each repository is a folder with its name.
import { docsUrl } from '../domain/finding.ts'
import { isRuleId } from '../domain/rule-id.ts'
import { type Group, groupBy } from '../text/group.ts'
import type { MergedChange, MergedReport, MergedPlace } from './merge.ts'
import { HOME, SCHEMA, relativeUri } from './sarif.ts'
import { visible } from './visible.ts'

/** The parts of one result that code scanning reads. */
const MOST_PLACES = 1000

export function mergedSarif({ reports, changes }: MergedReport): unknown {
  const results = resultsOf(changes.filter(({ verdict }) => verdict !== 'authorized'))
  const ids = [...new Set(results.map(({ ruleId }) => ruleId))].toSorted()
  const rules = ids.map((id) => ({ id, ...(isRuleId(id) ? { helpUri: docsUrl(id) } : {}) }))
  const run = {
    tool: { driver: { name: 'Countersign', informationUri: HOME, rules } },
    automationDetails: { id: 'countersign/fleet/' },
    invocations: [{ executionSuccessful: true, ...endOf(reports) }],
    columnKind: 'utf16CodeUnits',
    results: results.map((result) => ({ ...result, ruleIndex: ids.indexOf(result.ruleId) })),
  }
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] }
}

function endOf(reports: MergedReport['reports']): { readonly endTimeUtc?: string } {
  const last = reports
    .map(({ evaluatedAt }) => evaluatedAt)
    .toSorted()
    .at(-1)
  return last === undefined ? {} : { endTimeUtc: last }
}

/** One result for each version and rule, also if another repository has other findings beside it. */
function resultsOf(blocked: readonly MergedChange[]) {
  const blocking = blocked.flatMap((change) =>
    (change.errors.length === 0 ? [change.verdict] : change.errors).map((rule) => ({ rule: visible(rule), change })),
  )
  const alike = groupBy(blocking, ({ rule, change }) => `${rule}/${visible(change.spec)}`)
  return [...alike].map(([fingerprint, [first, ...others]]) =>
    resultOf(fingerprint, first.rule, [first.change, ...others.map(({ change }) => change)]),
  )
}

function resultOf(fingerprint: string, ruleId: string, changes: Group<MergedChange>) {
  const spec = visible(changes[0].spec)
  const verdict = changes.some((one) => one.verdict === 'unauthorized') ? 'unauthorized' : 'undetermined'
  const lockedIn = changes.flatMap((one) => one.lockedIn)
  return {
    ruleId,
    level: 'error' as const,
    message: { text: `${spec} is ${verdict}: ${ruleId}` },
    locations: lockedIn.slice(0, MOST_PLACES).map(locationOf),
    partialFingerprints: { 'countersign/v1': fingerprint },
    properties: { package: spec, verdict, repositories: new Set(lockedIn.map(({ repository }) => repository)).size },
  }
}

const locationOf = ({ repository, lockfile, line }: MergedPlace) => ({
  physicalLocation: { artifactLocation: { uri: relativeUri(`${repository}/${lockfile}`) }, region: { startLine: Math.max(1, line) } },
})
