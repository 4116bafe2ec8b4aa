// Annotations: ten per level, worst first, every package before any twice, on a line that exists.
import { describe, expect, test } from '@jest/globals'
import { MESSAGE_LIMIT, toAnnotations } from '../../src/report/annotations.ts'
import { toOutputs } from '../../src/report/outputs.ts'
import { authorized, blocked, candidate, finding, report } from '../helpers/report.ts'
import { STORIES } from './stories.ts'

const many = (count: number, more: Parameters<typeof finding>[0] = {}) =>
  Array.from({ length: count }, (_, index) => {
    const of = candidate({ name: `p-${index}`, line: 10 + index })
    return blocked(of, finding({ message: `p-${index}@1.3.2 is bad`, ...more }, of))
  })

describe('how many', () => {
  test('ten of a level are all shown', () => {
    const shown = toAnnotations(report(many(10)))
    expect(shown).toHaveLength(10)
    expect(shown.at(-1)!.message).toMatch(/^p-9@1\.3\.2 is bad/)
  })

  test('of eleven, nine are shown and the tenth counts two', () => {
    const shown = toAnnotations(report(many(11)))
    expect(shown).toHaveLength(10)
    expect(shown.at(-1)).toMatchObject({ title: '2 more', line: 19, level: 'error' })
    expect(shown.at(-1)!.message).toMatch(/^and 2 more/)
  })

  test('each level has its own ten', () => {
    const mild = (level: 'warning' | 'notice') => Array.from({ length: 12 }, () => finding({ rule: 'version-burst', level }))
    const shown = toAnnotations(report([...many(12), authorized(candidate(), [...mild('warning'), ...mild('notice')])]))
    expect(shown.map(({ level }) => level)).toEqual([
      ...Array<string>(10).fill('error'),
      ...Array<string>(10).fill('warning'),
      ...Array<string>(10).fill('notice'),
    ])
  })
})

describe('which first', () => {
  test('a package with many errors does not crowd out the others', () => {
    const noisy = candidate({ name: 'noisy', line: 1 })
    const errors = Array.from({ length: 12 }, () => finding({}, noisy))
    const shown = toAnnotations(report([blocked(noisy, errors[0]!, ...errors.slice(1)), ...many(5)]))
    expect(shown.slice(0, 6).map(({ line }) => line)).toEqual([1, 10, 11, 12, 13, 14])
  })

  test('what rests on evidence comes before what could not be had', () => {
    const shown = toAnnotations(report([...many(1, { rule: 'attestation-unavailable', undetermined: true }), ...many(1)]))
    expect(shown.map(({ title }) => title)).toEqual(['attestation-lost', 'attestation-unavailable (undetermined)'])
  })
})

describe('where, and how long', () => {
  test('a finding without a place is put into the policy, otherwise into the lockfile', () => {
    const nowhere = finding({ location: undefined, package: undefined })
    expect(toAnnotations(report([], { findings: [nowhere] }))[0]).toMatchObject({ file: '.github/countersign.yml', line: 1 })
    expect(toAnnotations(report([], { findings: [nowhere], policy: undefined }))[0]).toMatchObject({ file: 'package-lock.json', line: 1 })
  })

  test('a message is cut to what the runner takes, and keeps its link', () => {
    const [shown] = toAnnotations(report(many(1, { help: 'x'.repeat(9000) })))
    expect(shown!.message.length).toBeLessThanOrEqual(MESSAGE_LIMIT)
    expect(shown!.message).toMatch(/…\nhttps:\/\/github\.com\/.*attestation-lost\.md$/)
  })
})

describe('outputs', () => {
  test('are text, empty where there is nothing to say', () => {
    expect(toOutputs(STORIES['twelve-two-blocked']!, '/tmp/report.json')).toEqual({
      conclusion: 'fail',
      summary: '2 of 12 dependency changes are not authorized',
      unauthorized: '2',
      undetermined: '0',
      blocked: expect.stringMatching(/^\[\{"name":/),
      report: '/tmp/report.json',
      'ready-at': '',
    })
    expect(toOutputs(STORIES['one-too-new']!, 'r.json')['ready-at']).toBe('2026-11-24T10:00:00Z')
  })

  test('the blocked versions are JSON, each once, with the rules that block', () => {
    const { blocked } = toOutputs(STORIES['one-too-new']!, 'r.json')
    expect(JSON.parse(blocked)).toEqual([
      {
        name: expect.any(String),
        version: expect.any(String),
        verdict: 'unauthorized',
        rules: ['too-new'],
        readyAt: '2026-11-24T10:00:00Z',
      },
    ])
    expect(blocked).not.toMatch(/[\n\r]/)
    expect(JSON.parse(toOutputs(STORIES['twelve-two-blocked']!, 'r.json').blocked)).toHaveLength(2)
  })
})
