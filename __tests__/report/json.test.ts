// The JSON report satisfies its published schema, says nothing that the schema does not name, and is safe to print.
import { describe, expect, test } from '@jest/globals'
import { jsonText } from '../../src/report/json-text.ts'
import { jsonPieces, reportValue, toJson } from '../../src/report/json.ts'
import { toMarkdown } from '../../src/report/summary.ts'
import { toText } from '../../src/report/text.ts'
import { authorized, blocked, candidate, finding, identity, report, verified } from '../helpers/report.ts'
import { exact, valid } from '../helpers/report-schema.ts'
import { EVIL, STORIES } from './stories.ts'

describe('every story', () => {
  test.each(Object.entries(STORIES))('%s satisfies the schema, and holds nothing else', (_name, story) => {
    const value: unknown = JSON.parse(toJson(story))
    expect(valid(value) || valid.errors).toBe(true)
    expect(exact(value) || exact.errors).toBe(true)
  })

  test.each(Object.entries(STORIES))('%s: counts follow from the changes', (_name, story) => {
    const { counts, changes } = reportValue(story)
    for (const verdict of ['authorized', 'unauthorized', 'undetermined'] as const) {
      expect(changes.filter((change) => change.verdict === verdict)).toHaveLength(counts[verdict])
    }
    expect(changes.filter((change) => change.kind === 'removed')).toHaveLength(counts.removed)
  })

  test('the report has what was asked, if anything was', () => {
    const host = 'api.github.com'
    const questions = {
      asked: [{ host, kind: 'runs', requests: 12 }],
      left: [{ host, api: 'rest', requests: 7, until: '2026-11-22T11:00:00Z' }],
      leftOut: [{ host, kind: 'tags', requests: 3 }],
    } as const
    for (const story of Object.values(STORIES)) {
      const value: unknown = JSON.parse(toJson({ ...story, questions }))
      expect(exact(value) || exact.errors).toBe(true)
      expect(value).toMatchObject({ questions })
      expect(reportValue(story)).not.toHaveProperty('questions')
    }
    const told = 'api.github.com 12 (runs 12); api.github.com has 7 requests left until 2026-11-22 11:00 UTC'
    const said = { ...STORIES['one-authorized']!, questions }
    expect(toText(said, { color: false })).toContain(told)
    expect(toText(said, { color: false })).toContain('not asked, because the limit is used up: tags 3')
    expect(toMarkdown(said)).toContain('not asked, because the limit is used up: tags 3')
  })

  test.each(Object.entries(STORIES))('%s in pieces is the text of the whole value, and no piece has two changes', (_name, story) => {
    const pieces = [...jsonPieces(story)]
    expect(pieces.join('')).toBe(jsonText(reportValue(story)))
    expect(pieces).toHaveLength(reportValue(story).changes.length + 2)
  })

  test('the same report gives the same bytes', () => {
    for (const story of Object.values(STORIES)) expect(toJson(structuredClone(story))).toBe(toJson(story))
  })
})

describe('what the schema refuses', () => {
  const parsed = () => JSON.parse(toJson(STORIES['one-unauthorized']!)) as { changes: Record<string, unknown>[] }

  test.each([
    ['an identity without verified evidence', (change: Record<string, unknown>) => ({ ...change, identity: { issuer: 'x' } })],
    ['a block without a finding', (change: Record<string, unknown>) => ({ ...change, findings: [] })],
    ['an unknown verdict', (change: Record<string, unknown>) => ({ ...change, verdict: 'fine' })],
    ['a line zero', (change: Record<string, unknown>) => ({ ...change, line: 0 })],
  ])('%s', (_name, broken) => {
    const value = parsed()
    value.changes[0] = broken(value.changes[0]!)
    expect(valid(value)).toBe(false)
  })
})

describe('what it says', () => {
  test('an identity is printed only where the evidence is verified', () => {
    const [unattested] = reportValue(STORIES['one-unauthorized']!).changes
    expect(unattested).toMatchObject({
      evidence: 'unattested',
      identity: null,
      attestation: null,
      account: { basis: 'claimed', kind: 'human', name: 'mallory' },
    })
    const [bump] = reportValue(STORIES['one-authorized']!).changes
    expect(bump).toMatchObject({
      evidence: 'verified',
      identity: { sourceRepositoryUri: 'https://github.com/TanStack/router' },
      run: { conclusion: 'success', actor: 'octocat' },
    })
  })

  test('the source diff compares two attested commits of one repository', () => {
    const [bump] = reportValue(report([authorized()])).changes
    expect(bump).toMatchObject({ sourceDiff: `https://github.com/acme/left-pad/compare/${'a'.repeat(40)}...${'b'.repeat(40)}` })
  })

  test.each([
    ['another repository id', { sourceRepositoryIdentifier: '1' }],
    ['no id on one side', { sourceRepositoryIdentifier: undefined }],
    ['another issuer', { issuer: 'https://gitlab.com' }],
    ['a digest that is no commit', { sourceRepositoryDigest: 'main' }],
    ['an address with more in it than a path', { sourceRepositoryUri: 'https://github.com/acme/left-pad?x' }],
    ['another host', { sourceRepositoryUri: 'https://evil.example/acme/left-pad' }],
  ])('no source diff with %s', (_name, difference) => {
    const [bump] = reportValue(report([authorized(candidate({ evidence: verified(identity('acme/left-pad', difference)) }))])).changes
    expect(bump).toMatchObject({ sourceDiff: null })
  })

  test('removed packages are listed and not judged', () => {
    expect(reportValue(STORIES['only-removed']!).changes).toMatchObject([
      { name: 'left-pad', kind: 'removed', verdict: 'not-judged', findings: [] },
    ])
  })
})

describe('printing it', () => {
  test('no control, invisible or direction-changing character survives, nor a workflow command', () => {
    const text = toJson(STORIES['injected']!)
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    expect(text).not.toMatch(/^\s*::/m)
    expect(text).not.toContain('##[')
  })

  test('values are kept as they are, sentences on one line', () => {
    const { changes } = JSON.parse(toJson(STORIES['injected']!)) as {
      changes: { findings: { message: string; facts: { found: string }[] }[] }[]
    }
    expect(changes[0]!.findings[0]!.facts[0]!.found).toContain(EVIL)
    expect(changes[0]!.findings[0]!.message).not.toMatch(/[\r\n]/)
  })

  test('a lone surrogate becomes a replacement character, so that every reader takes the text', () => {
    const of = candidate()
    const text = toJson(report([blocked(of, finding({ facts: [{ label: 'x', found: 'a\uD800b' }] }, of))]))
    expect(text).toContain('a\uFFFDb')
    expect(text).not.toMatch(/\\ud800/i)
  })
})
