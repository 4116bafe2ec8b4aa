// Merged reports: nothing is lost or counted twice, each version keeps its repositories, and a file that is not a report is refused.
import { describe, expect, test } from '@jest/globals'
import type { JudgedChange } from '../../schema/report.d.ts'
import { fleetView } from '../../src/report/fleet-view.ts'
import { reportValue } from '../../src/report/json.ts'
import { type MergedReport, startMerging } from '../../src/report/merge.ts'
import { MERGED_FORMATS, MERGED_FORMAT_NAMES, type MergedFormatName } from '../../src/report/merged-formats.ts'
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

const told = (report: MergedReport, format: MergedFormatName): string => [...MERGED_FORMATS[format](report, fleetView(report))].join('')

const app = jsonOf('twelve-two-blocked', 'acme/app')
const web = jsonOf('one-unauthorized', 'acme/web')

test('counts are those of the reports, and the order does not matter', () => {
  const both = merged(app, web)
  expect(both.counts.unauthorized).toBe(app.counts.unauthorized + web.counts.unauthorized)
  expect(both.counts.authorized).toBe(app.counts.authorized + web.counts.authorized)
  for (const name of MERGED_FORMAT_NAMES) expect(told(merged(web, app), name)).toBe(told(both, name))
})

test('a version that two repositories lock in the same way is listed once, with both', () => {
  const both = merged(app, { ...app, subject: { ...app.subject, repository: 'acme/other' } })
  expect(both.changes).toHaveLength(merged(app).changes.length)
  for (const { lockedIn } of both.changes)
    expect(new Set(lockedIn.map(({ repository }) => repository))).toEqual(new Set(['acme/app', 'acme/other'])) // every one
  expect(fleetView(both).publishers.every(({ repositories }) => repositories === 2)).toBe(true)
})

describe('what is one thing, and what are two', () => {
  const [first] = web.changes
  const pin = (commit: string) => ({ source: { kind: 'pin', repository: 'octo/act', commit, ref: null }, integrity: null })
  const of = (repository: string, more: object) => ({ ...web, subject: { ...web.subject, repository }, changes: [{ ...first, ...more }] })
  const specs = (a: object, b: object) =>
    merged(of('acme/a', a), of('acme/b', b)).changes.map(({ spec, lockedIn }) => [spec, lockedIn.length])
  const { name, version } = first!
  const plain = `${name}@${version}`
  const [aaa, bbb] = ['a'.repeat(40), 'b'.repeat(40)]

  test.each<[string, object, object, readonly string[]]>([
    ['two commits under one tag', pin(aaa), pin(bbb), [`${plain} (${aaa})`, `${plain} (${bbb})`]],
    [
      'two registries',
      { registry: 'public' },
      { registry: 'https://npm.corp.example' },
      [`${plain} (https://npm.corp.example)`, `${plain} (the public registry)`],
    ],
    [
      'a registry and a git address',
      {},
      { source: { kind: 'git', url: 'https://github.com/o/r', commit: aaa } },
      [`${plain} (https://github.com/o/r#${aaa})`, `${plain} (the public registry)`],
    ],
    [
      'two commits of one git address',
      { source: { kind: 'git', url: 'x', commit: aaa } },
      { source: { kind: 'git', url: 'x', commit: bbb } },
      [`${plain} (x#${aaa})`, `${plain} (x#${bbb})`],
    ],
    [
      'two tarballs',
      { source: { kind: 'tarball', url: 'https://a.example/x.tgz' } },
      { source: { kind: 'tarball', url: 'https://b.example/x.tgz' } },
      [`${plain} (https://a.example/x.tgz)`, `${plain} (https://b.example/x.tgz)`],
    ],
    [
      'a folder of one name in two repositories',
      { source: { kind: 'file', path: 'vendor' } },
      { source: { kind: 'file', path: 'vendor' } },
      [`${plain} (vendor)`, `${plain} (vendor)`],
    ],
    [
      'two hashes',
      { integrity: 'sha512-AAAAAAAAAAAA' },
      { integrity: 'sha512-BBBBBBBBBBBB' },
      [`${plain} (sha512-AAAAAAAAAAA)`, `${plain} (sha512-BBBBBBBBBBB)`],
    ],
  ])('%s are two', (_what, a, b, wanted) => {
    expect(specs(a, b)).toEqual(wanted.map((spec) => [spec, 1]))
    expect(specs(b, a).toSorted()).toEqual(specs(a, b).toSorted())
  })

  test.each<[string, object, object]>([
    ['one commit under one tag', pin(aaa), pin(aaa)],
    ['a repository in two spellings', pin(aaa), { ...pin(aaa), source: { kind: 'pin', repository: 'Octo/Act', commit: aaa, ref: null } }],
    [
      'one registry, whose address only one lockfile has',
      { source: { kind: 'registry', url: null } },
      { source: { kind: 'registry', url: 'https://registry.npmjs.org/x/-/x-1.0.0.tgz' } },
    ],
    ['a lockfile that has no hash, and one that has', { integrity: null }, { integrity: 'sha512-AAAA' }],
    ['an alias and the name itself', { alias: 'other' }, {}],
    ['two lockfiles', { lockfile: 'a/yarn.lock', places: [] }, { lockfile: 'b/yarn.lock', places: [] }],
  ])('%s are one', (_what, a, b) => {
    expect(specs(a, b).map(([, places]) => places)).toEqual([2])
    expect(specs(b, a)).toEqual(specs(a, b))
  })

  test('a third without a hash belongs to neither of two', () => {
    const [a, b, none] = [{ integrity: 'sha512-A' }, { integrity: 'sha512-B' }, { integrity: null }]
    const { changes } = merged(of('acme/a', a), of('acme/b', b), of('acme/c', none))
    expect(changes.map(({ spec, lockedIn }) => [spec, lockedIn.map(({ repository }) => repository)])).toEqual([
      [`${plain} (no hash)`, ['acme/c']],
      [`${plain} (sha512-A)`, ['acme/a']],
      [`${plain} (sha512-B)`, ['acme/b']],
    ])
  })

  test('every line that names it is a place, each with its alias, and once', () => {
    const places = [3, 9].map((line) => ({ file: 'ci.yml', line }))
    const one = of('acme/a', { places, alias: 'other' })
    expect(merged(one, { ...one, evaluatedAt: '2026-11-30T10:00:00Z' }).changes.map(({ lockedIn }) => lockedIn)).toEqual([
      [3, 9].map((line) => ({ repository: 'acme/a', lockfile: 'ci.yml', line, alias: 'other' })),
    ])
  })

  test('a report of before, which said less, is read', () => {
    const less = {
      ...(first as JudgedChange),
      source: undefined,
      integrity: undefined,
      places: undefined,
      registry: undefined,
      alias: undefined,
    }
    expect(merged({ ...web, changes: [less] }).changes.map(({ spec }) => spec)).toEqual([plain])
  })

  test('what blocks two commits of one tag is two results, with its own places', () => {
    const both = merged(of('acme/a', pin(aaa)), of('acme/b', pin(bbb)))
    const { runs } = JSON.parse(told(both, 'sarif')) as {
      runs: [{ results: { message: { text: string }; partialFingerprints: object }[] }]
    }
    const texts = runs[0].results.map(({ message }) => message.text)
    expect(texts.length).toBeGreaterThan(0)
    expect([texts.filter((text) => text.includes(aaa)).length, texts.filter((text) => text.includes(bbb)).length]).toEqual([
      texts.length / 2,
      texts.length / 2,
    ])
  })

  test('one rule that two repositories tell beside other findings is one result', () => {
    const judged = first as JudgedChange
    const other = { ...judged.findings[0], rule: 'too-new' }
    const both = merged(of('acme/a', {}), of('acme/b', { findings: [...judged.findings, other] }))
    const { runs } = JSON.parse(told(both, 'sarif')) as {
      runs: [{ results: { ruleId: string; locations: object[]; partialFingerprints: { 'countersign/v1': string } }[] }]
    }
    const prints = runs[0].results.map((one) => one.partialFingerprints['countersign/v1'])
    expect(new Set(prints).size).toBe(prints.length)
    expect(runs[0].results.find(({ ruleId }) => ruleId === judged.findings[0]?.rule)?.locations).toHaveLength(2)
  })
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
    ['a place without a line', { ...web, changes: [{ ...web.changes[0], places: [{ file: 'x' }] }] }],
    ['a change without a name', { ...web, changes: [{ ...web.changes[0], name: '' }] }],
    ['no time', { ...web, evaluatedAt: 'yesterday' }],
  ])('%s', (_what, json) => expect(typeof readReport(json)).toBe('string'))
})

test('an identity beside evidence that is not verified names no publisher', () => {
  const [change] = app.changes.filter((one) => 'evidence' in one && one.evidence === 'verified')
  expect(merged({ ...app, changes: [change] }).changes[0]?.publisher).not.toBeNull()
  expect(merged({ ...app, changes: [{ ...change, evidence: 'unattested' }] }).changes[0]?.publisher).toBeNull()
})

describe('what an organisation asks', () => {
  const at = (repository: string, more: object = {}) => ({ ...web, subject: { ...web.subject, repository }, ...more })
  const override = { kind: 'policy-override', text: 'p.yml overrides ./shared.yml: drops the cooldown of everything from 7d to 0' }
  const view = fleetView(merged(app, at('acme/warn', { mode: 'warn', policy: null }), at('acme/loose', { notes: [override] })), [
    'acme/app',
    'acme/silent',
  ])
  test('which repositories have no gate, no policy, no report', () => {
    expect(view.withoutGate).toEqual(['acme/warn'])
    expect(view.withoutPolicy).toContain('acme/warn')
    expect(view.withoutReport).toEqual(['acme/silent'])
  })
  test('which say other than the shared policy', () => expect(view.overrides).toEqual([{ repository: 'acme/loose', text: override.text }]))
  test('a repository that enforces once has a gate', () =>
    expect(fleetView(merged(at('acme/x', { mode: 'warn' }), at('acme/x', { evaluatedAt: '2026-11-23T10:00:00Z' }))).withoutGate).toEqual(
      [],
    ))
  test('which packages changed their publisher this month', () => {
    const [change] = app.changes.filter((one) => 'evidence' in one && one.evidence === 'verified')
    const other = (publishedAt: string, version: string) => ({
      ...change,
      version,
      publishedAt,
      identity: { ...(change as { identity: object }).identity, sourceRepositoryUri: 'https://github.com/mallory/evil' },
    })
    const { changedPublishers } = fleetView(
      merged({ ...app, changes: [other('2026-09-01T00:00:00Z', '1.0.0'), other('2026-11-20T00:00:00Z', '1.0.1'), change] }),
    )
    expect(changedPublishers.map(({ version, isRecent }) => [version, isRecent])).toEqual([
      ['1.0.1', true],
      ['1.0.0', false],
    ])
  })
  const judged = app.changes.find((one) => 'evidence' in one && one.evidence === 'verified' && one.baseline.length > 0) as JudgedChange
  const facts = [{ label: 'ref', wanted: 'refs/heads/main', found: 'refs/heads/snapshot-1' }]
  const changedPublisher = (level: string) => ({ ...(web.changes[0] as JudgedChange).findings[0], rule: 'publisher-changed', level, facts })
  const exemption = { rules: ['publisher-changed'], reason: 'x', approvedBy: null, expires: '2026-12-31T23:59:59Z' }
  test.each([
    ['the gate blocks it', { findings: [changedPublisher('error')] }],
    ['it is only a warning', { findings: [changedPublisher('warning')] }],
    ['an exemption lifted it', { exempted: [{ finding: changedPublisher('error'), exemption }] }],
  ])('the same workflow on another branch counts as changed, and the answer says what differs: %s', (_what, found) => {
    const all = merged({ ...app, changes: [{ ...judged, findings: [], exempted: [], ...found }] })
    const { changedPublishers } = fleetView(all)
    expect(changedPublishers.map(({ name, differences }) => [name, differences])).toEqual([
      [judged.name, ['ref refs/heads/main → refs/heads/snapshot-1']],
    ])
    expect(changedPublishers[0]?.before).toEqual([changedPublishers[0]?.publisher])
    for (const format of ['markdown', 'html'] as const) expect(told(all, format)).toContain('refs/heads/snapshot-1')
  })
  test('a notice about another release line changes no publisher', () =>
    expect(fleetView(merged({ ...app, changes: [{ ...judged, findings: [changedPublisher('notice')] }] })).changedPublishers).toEqual([]))
  test('whom they trust and where, which versions rest on a claim alone, and which exemption ends first', () => {
    const both = merged(app, at('acme/web'))
    const { publishers, unattested, unattestedAccounts } = fleetView(both)
    const attested = both.changes.filter((one) => one.publisher !== null)
    expect(publishers.flatMap(({ packages }) => packages).toSorted()).toEqual([...new Set(attested.map(({ name }) => name))].toSorted())
    expect(publishers.map(({ repositories }) => repositories)).toEqual(publishers.map(({ repositories }) => repositories).toSorted((a, b) => b - a)) // prettier-ignore
    expect(unattested.map(({ name }) => name)).toContain(web.changes[0]!.name)
    expect(unattestedAccounts.map(({ name }) => name)).toContain('mallory')
    const [change] = jsonOf('twelve-authorized', 'acme/app').changes.filter(
      (one) => 'exempted' in one && one.exempted.length > 0,
    ) as JudgedChange[]
    const until = (expires: string, version: string) => ({
      ...change!,
      version,
      exempted: change!.exempted.map((one) => ({ ...one, exemption: { ...one.exemption, expires } })),
    })
    const ends = fleetView(
      merged({ ...app, changes: [until('2027-03-01T23:59:59.999Z', '2.0.0'), until('2026-12-01T23:59:59.999Z', '2.0.1')] }),
    ).exemptions
    expect(
      ends.map(({ version, expires, lockedIn }) => [version, expires.slice(0, 10), lockedIn.map(({ repository }) => repository)]),
    ).toEqual([
      ['2.0.1', '2026-12-01', ['acme/app']],
      ['2.0.0', '2027-03-01', ['acme/app']],
    ])
  })
  test('who locks one package, at any version or at one', () => {
    const of = (name: string, version?: string) => {
      const merging = startMerging((change) => change.name === name && (version === undefined || change.version === version))
      for (const json of [app, at('acme/web')]) merging.add(read(json), 'x')
      return merging.result()
    }
    const { name, version } = web.changes[0]!
    expect(of(name, version).changes.every((one) => one.name === name && one.version === version)).toBe(true)
    expect(of(name, version).changes.length).toBeGreaterThan(0)
    expect(of(name, '0.0.0').changes).toEqual([])
    expect(of(name, '0.0.0').counts).toEqual(merged(app, at('acme/web')).counts)
  })
})

describe('each format', () => {
  const both = merged(app, { ...web, subject: { ...web.subject, repository: 'acme/web' } })
  test('JSON is one, with every answer', () => {
    const json = JSON.parse(told(both, 'json')) as Record<string, unknown>
    expect(json).toEqual(JSON.parse(JSON.stringify({ ...both, ...fleetView(both) })))
  })
  test('JSON of nothing is one too', () =>
    expect(JSON.parse(told(merged(), 'json'))).toMatchObject({ conclusion: 'pass', changes: [], reports: [] }))
  test('SARIF has a result for each rule that blocks, with every place', () => {
    const { runs } = JSON.parse(told(both, 'sarif')) as {
      runs: [{ results: { ruleId: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }]
    }
    const results = runs[0].results
    expect(results.map(({ ruleId }) => ruleId)).toContain('attestation-lost')
    expect(results.flatMap(({ locations }) => locations.map((one) => one.physicalLocation.artifactLocation.uri))).toContain(
      'acme/web/package-lock.json',
    )
    expect(results).toHaveLength(
      both.changes.filter(({ verdict }) => verdict !== 'authorized').reduce((sum, { errors }) => sum + Math.max(1, errors.length), 0),
    )
  })
  test('a page has every version, and every repository that locks it', () => {
    const page = told(both, 'html')
    for (const { name, version, lockedIn } of both.changes) {
      expect(page).toContain(`${name}@${version}`)
      for (const { repository } of lockedIn) expect(page).toContain(repository)
    }
  })
})

test('nothing from outside becomes active', () => {
  const [change] = web.changes
  const evil = merged({
    ...web,
    subject: { ...web.subject, repository: EVIL },
    changes: [
      {
        ...change,
        ...{ name: EVIL, lockfile: EVIL, places: [{ file: EVIL, line: 1 }], account: { name: EVIL }, alias: EVIL, integrity: EVIL },
        source: { kind: 'git', url: EVIL, commit: EVIL },
      },
    ],
  })
  for (const name of MERGED_FORMAT_NAMES) expect(told(evil, name)).not.toMatch(/\u001B|\u202E|^[ \t]*::error|##\[/m)
  expect(told(evil, 'markdown')).not.toMatch(/<img|<\/details>|\]\(javascript/)
})
