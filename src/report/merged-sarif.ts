// A merged report as SARIF 2.1.0: one result for each version and rule that blocks it somewhere, with every place. A
// repository is a folder of its name.
import { docsUrl } from '../domain/finding.ts'
import { isRuleId } from '../domain/rule-id.ts'
import type { MergedChange, MergedReport } from './merge.ts'
import { HOME, SCHEMA, relativeUri } from './sarif.ts'
import { visible } from './visible.ts'

/** What code scanning takes of one result. */
const MOST_PLACES = 1000

export function mergedSarif({ reports, changes }: MergedReport): unknown {
  const results = changes.filter(({ verdict }) => verdict !== 'authorized').flatMap(resultsOf)
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

function resultsOf({ name, version, verdict, errors, lockedIn }: MergedChange) {
  const spec = visible(`${name}@${version}`)
  const locations = lockedIn.slice(0, MOST_PLACES).map(({ repository, lockfile, line }) => ({
    physicalLocation: { artifactLocation: { uri: relativeUri(`${repository}/${lockfile}`) }, region: { startLine: Math.max(1, line) } },
  }))
  return (errors.length === 0 ? [verdict] : errors).map((ruleId) => ({
    ruleId: visible(ruleId),
    level: 'error' as const,
    message: { text: `${spec} is ${verdict}: ${visible(ruleId)}` },
    locations,
    partialFingerprints: { 'countersign/v1': `${visible(ruleId)}/${spec}` },
    properties: { package: spec, verdict, repositories: new Set(lockedIn.map(({ repository }) => repository)).size },
  }))
}
