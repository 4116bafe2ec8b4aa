// Merged reports: nothing is lost or counted twice, each version keeps its repositories, and what is no report is refused.
import { describe, expect, test } from '@jest/globals'
import { fleetView } from '../../src/report/fleet-view.ts'
import { reportValue } from '../../src/report/json.ts'
import { type MergedReport, startMerging } from '../../src/report/merge.ts'
import { MERGED_FORMATS } from '../../src/report/merged-formats.ts'
import { type ReadReport, readReport } from '../../src/report/read-report.ts'
import { EVIL, STORIES } from './stories.ts'

const jsonOf = (story: string, repository: string) => {
  const value = reportValue(STORIES[story]!)
  return { ...value, subject: { ...value.subject, repository } }
}
function read(json: unknown): ReadReport {
  const report = readReport(JSON.parse(JSON.stringify(json)))
  if (typeof report === 'string') throw new Error(report)
  return report
}
function merged(...reports: readonly unknown[]): MergedReport {
  const merging = startMerging()
  for (const json of reports) merging.add(read(json), 'file.json')
  return merging.result()
}

const app = jsonOf('twelve-two-blocked', 'acme/app')
const web = jsonOf('one-unauthorized', 'acme/web')

test('counts are those of the reports, and the order does not matter', () => {
  const both = merged(app, web)
  expect(both.counts.unauthorized).toBe(app.counts.unauthorized + web.counts.unauthorized)
  expect(both.counts.authorized).toBe(app.counts.authorized + web.counts.authorized)
  for (const tell of Object.values(MERGED_FORMATS)) expect(tell(merged(web, app))).toBe(tell(both))
})

test('a version that two repositories lock alike stands once, with both', () => {
  const both = merged(app, { ...app, subject: { ...app.subject, repository: 'acme/other' } })
  expect(both.changes).toHaveLength(merged(app).changes.length)
  for (const { lockedIn } of both.changes)
    expect(new Set(lockedIn.map(({ repository }) => repository))).toEqual(new Set(['acme/app', 'acme/other'])) // every one
  expect(fleetView(both).publishers.every(({ repositories }) => repositories === 2)).toBe(true)
})

test('a report that names no repository belongs to its file', () => {
  const { changes } = merged({ ...web, subject: { ...web.subject, repository: null } })
  expect(changes[0]?.lockedIn[0]?.repository).toBe('file.json')
})

describe('what is no report', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['another schema', { ...web, schemaVersion: 2 }],
    ['a merged report', merged(web)],
    ['no changes', { ...web, changes: undefined }],
    ['a change without a verdict', { ...web, changes: [{ ...web.changes[0], verdict: 'fine' }] }],
    ['a change without a name', { ...web, changes: [{ ...web.changes[0], name: '' }] }],
    ['no time', { ...web, evaluatedAt: 'yesterday' }],
  ])('%s', (_what, json) => expect(typeof readReport(json)).toBe('string'))
})

test('an identity beside evidence that is not verified names no publisher', () => {
  const [change] = app.changes.filter((one) => 'evidence' in one && one.evidence === 'verified')
  expect(merged({ ...app, changes: [change] }).changes[0]?.publisher).not.toBeNull()
  expect(merged({ ...app, changes: [{ ...change, evidence: 'unattested' }] }).changes[0]?.publisher).toBeNull()
})

test('nothing from outside becomes active', () => {
  const [change] = web.changes
  const evil = merged({
    ...web,
    subject: { ...web.subject, repository: EVIL },
    changes: [{ ...change, name: EVIL, lockfile: EVIL, account: { name: EVIL } }],
  })
  for (const tell of Object.values(MERGED_FORMATS)) expect(tell(evil)).not.toMatch(/\u001B|\u202E|^[ \t]*::error|##\[/m)
  expect(MERGED_FORMATS.markdown(evil)).not.toMatch(/<img|<\/details>|\]\(javascript/)
})
