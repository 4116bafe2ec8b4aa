/** What GitLab, Jenkins and others show of a report: each finding and each version once, told apart in every run. */
import { describe, expect, test } from '@jest/globals'
import { toCodeClimate } from '../../src/report/codeclimate.ts'
import { toJunit } from '../../src/report/junit.ts'
import { STORIES } from './stories.ts'

const NAMES = Object.keys(STORIES)

interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}
const issuesOf = (name: string): readonly Issue[] => JSON.parse(toCodeClimate(STORIES[name]!)) as readonly Issue[]

describe('Code Climate', () => {
  test.each(NAMES)('has what GitLab needs of each finding, and no fingerprint twice: %s', (name) => {
    const { findings, verdicts } = STORIES[name]!
    const issues = issuesOf(name)
    expect(issues).toHaveLength(findings.length + verdicts.flatMap((one) => one.findings).length)
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
    for (const { description, check_name, severity, location } of issues) {
      expect([description, check_name, location.path].every((text) => text !== '' && !text.includes('\n'))).toBe(true)
      expect(location.path).not.toMatch(/^(?:\/|\.{1,2}\/)/)
      expect(location.lines.begin).toBeGreaterThan(0)
      expect(['critical', 'major', 'minor', 'info']).toContain(severity)
    }
  })
  test('what only has to wait is not critical', () => {
    expect(issuesOf('one-too-new').map(({ check_name, severity }) => [check_name, severity])).toContainEqual(['too-new', 'major'])
    expect(issuesOf('twelve-two-blocked').some(({ severity }) => severity === 'critical')).toBe(true)
  })
})

describe('JUnit', () => {
  test.each(NAMES)('has one test for each version at each place, and counts them: %s', (name) => {
    const { verdicts, counts, findings } = STORIES[name]!
    const xml = toJunit(STORIES[name]!)
    const beside = findings.filter(({ level }) => level === 'error')
    const many = (pattern: RegExp): number => (xml.match(pattern) ?? []).length
    expect(many(/<testcase /g)).toBe(verdicts.length + beside.length)
    expect(many(/<failure /g)).toBe(counts.unauthorized + beside.filter(({ undetermined }) => !undetermined).length)
    expect(many(/<error /g)).toBe(counts.undetermined + beside.filter(({ undetermined }) => undetermined).length)
    expect(xml).toContain(`tests="${many(/<testcase /g)}" failures="${many(/<failure /g)}" errors="${many(/<error /g)}"`)
    const open = xml.match(/<(testsuites?|testcase|failure|error)\b[^>]*[^/]>/g) ?? []
    expect(open).toHaveLength(many(/<\/(testsuites?|testcase|failure|error)>/g))
  })
  test('a failure says which rules, what, and what to do', () =>
    expect(toJunit(STORIES['twelve-two-blocked']!)).toMatch(/<failure type="[a-z- ]+" message="[^"]+">[^<]+help: [^<]+docs\/rules\//))
})
