// SARIF 2.1.0 as code scanning needs it: declared rules, relative places, fingerprints that outlive a moved line.
import { describe, expect, test } from '@jest/globals'
import { RULE_IDS, type RuleId } from '../../src/domain/rule-id.ts'
import { toSarif, type RulesMetadata } from '../../src/report/sarif.ts'
import { authorized, blocked, candidate, finding, report } from '../helpers/report.ts'
import { STORIES } from './stories.ts'

const RULES = Object.fromEntries(
  RULE_IDS.map((id) => [id, { summary: `about ${id}`, defaultLevel: id === 'commit-unreviewed' ? 'off' : 'error' }]),
) as unknown as RulesMetadata

interface Result {
  readonly ruleId: RuleId
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number } }
  }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions?: readonly { readonly justification: string }[]
}

interface Log {
  readonly version: string
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] } }
    readonly results: readonly Result[]
  }[]
}

const logOf = (story: Parameters<typeof toSarif>[0]): Log => JSON.parse(toSarif(story, RULES, '1.2.3')) as Log
const resultsOf = (story: Parameters<typeof toSarif>[0]): readonly Result[] => logOf(story).runs[0]!.results

test('every rule is declared once, with its page', () => {
  const { rules } = logOf(STORIES['one-unauthorized']!).runs[0]!.tool.driver
  expect(rules.map(({ id }) => id)).toEqual(RULE_IDS)
  for (const { id, helpUri } of rules) expect(helpUri).toMatch(new RegExp(`/docs/rules/${id}\\.md$`))
})

describe.each(Object.entries(STORIES))('%s', (_name, story) => {
  test('every result names a declared rule, a level, a line and a relative place', () => {
    for (const { ruleId, ruleIndex, level, message, locations } of resultsOf(story)) {
      expect(RULE_IDS[ruleIndex]).toBe(ruleId)
      expect(['error', 'warning', 'note']).toContain(level)
      expect(message.text).not.toBe('')
      const { artifactLocation, region } = locations[0]!.physicalLocation
      expect(artifactLocation.uri).toMatch(/^(?!\/)[A-Za-z0-9_.!~*'()%/-]+$/)
      expect(region.startLine).toBeGreaterThanOrEqual(1)
    }
  })
  test('fingerprints tell all results apart', () => {
    const prints = resultsOf(story).map((result) => result.partialFingerprints['countersign/v1'])
    expect(new Set(prints).size).toBe(prints.length)
  })
})

test('printed to a log it starts no workflow command and hides nothing', () => {
  const text = toSarif(STORIES['injected']!, RULES)
  expect(text).not.toContain('##[')
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  expect(JSON.stringify(JSON.parse(text))).toContain('##[error]no')
})

test('a fingerprint stays when the line and the wording move, and not when the version does', () => {
  const at = (line: number, to: string, message: string): string => {
    const of = candidate({ line, to })
    return resultsOf(report([blocked(of, finding({ message }, of))]))[0]!.partialFingerprints['countersign/v1']!
  }
  expect(at(9, '1.3.2', 'a')).toBe(at(400, '1.3.2', 'b'))
  expect(at(9, '1.3.2', 'a')).not.toBe(at(9, '1.3.3', 'a'))
})

test('a lifted finding is a suppressed result, with the reason of the exemption', () => {
  const lifted = resultsOf(STORIES['twelve-authorized']!).filter((result) => result.suppressions !== undefined)
  expect(lifted.map(({ ruleId }) => ruleId)).toEqual(['attestation-lost'])
  expect(lifted[0]!.suppressions![0]!.justification).toContain('published by hand')
})

test.each([
  ['/abs/package-lock.json', 'abs/package-lock.json'],
  ['./a b/pnpm-lock.yaml', 'a%20b/pnpm-lock.yaml'],
  ['C:\\x\\yarn.lock', 'C%3A/x/yarn.lock'],
  ['file://x', 'file%3A/x'],
])('%s becomes a relative URI', (file, uri) => {
  const of = candidate({ file })
  expect(
    resultsOf(report([authorized(of, [finding({ level: 'warning' }, of)])]))[0]!.locations[0]!.physicalLocation.artifactLocation.uri,
  ).toBe(uri)
})
