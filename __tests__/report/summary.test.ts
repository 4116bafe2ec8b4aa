// The job summary of any report fits GitHub's limit, leaves out the least important first, and says how much.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Finding } from '../../src/domain/finding.ts'
import { COMMENT_MARK, toComment } from '../../src/report/comment.ts'
import { prose, utf8Length } from '../../src/report/markdown.ts'
import { SUMMARY_LIMIT, toMarkdown } from '../../src/report/summary.ts'
import { toText } from '../../src/report/text.ts'
import { authorized, blocked, candidate, finding, report } from '../helpers/report.ts'
import { routine, STORIES } from './stories.ts'

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8')

describe('the limit', () => {
  test('bytes are counted as GitHub counts them', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(utf8Length(text)).toBe(bytes(text))))
  })

  test('four hundred bumps fit whole', () => {
    const markdown = toMarkdown(STORIES['four-hundred']!)
    expect(bytes(markdown)).toBeLessThan(SUMMARY_LIMIT)
    expect(markdown).not.toContain('Not shown here')
    expect(markdown.match(/>diff<\/a>/g)!.length).toBeGreaterThanOrEqual(390)
  })

  test('five thousand are cut, counted, and lose the authorized ones first', () => {
    const markdown = toMarkdown(report([...routine(5000), ...STORIES['one-unauthorized']!.verdicts]))
    expect(bytes(markdown)).toBeLessThanOrEqual(SUMMARY_LIMIT)
    const left = Number(/Not shown here: (\d+) authorized changes\./.exec(markdown)![1])
    expect(left + markdown.match(/^\| `/gm)!.length).toBe(5000)
    expect(markdown).toContain('### ❌ `left-pad`')
    expect(markdown.match(/<details/g)).toHaveLength(markdown.match(/<\/details>/g)!.length)
  })

  test('holds for any limit, with everything closed that was opened', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(STORIES)), fc.integer({ min: 2500, max: 40_000 }), (name, limitBytes) => {
        const markdown = toMarkdown(STORIES[name]!, { limitBytes })
        expect(bytes(markdown)).toBeLessThanOrEqual(limitBytes)
        for (const tag of ['details', 'summary', 'code', 'sub', 'b', 'a', 'pre']) {
          expect(markdown.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0).toBe(
            markdown.match(new RegExp(`</${tag}>`, 'g'))?.length ?? 0,
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  test('a comment fits, and starts with the mark it is found by', () => {
    const comment = toComment(STORIES['four-hundred']!)
    expect(comment.length).toBeLessThan(65_536)
    expect(comment.startsWith(`${COMMENT_MARK}\n## `)).toBe(true)
  })
})

describe('the first line', () => {
  const first = (name: string): string => toText(STORIES[name]!, { color: false }).split('\n')[0]!

  test.each([
    ['nothing-changed', '✓ No dependency changes'],
    ['only-removed', '✓ No dependency comes in; 1 is removed'],
    ['one-authorized', '✓ @tanstack/react-router 1.139.3 → 1.139.7 is authorized'],
    ['one-unauthorized', '✗ left-pad 1.3.1 → 1.3.2 is not authorized'],
    ['one-too-new', '⏳ vite 7.2.4 → 7.2.5 is too new, and nothing else is wrong'],
    ['one-undetermined', '? left-pad 1.3.1 → 1.3.2 is undetermined: evidence could not be fetched'],
    ['twelve-authorized', '✓ All 12 dependency changes are authorized, with 1 warning'],
    ['twelve-two-blocked', '✗ 2 of 12 dependency changes are not authorized'],
    ['twelve-in-warn-mode', '! Warn mode, nothing is blocked: 2 of 12 dependency changes are not authorized'],
    ['four-hundred', '✗ 2 of 400 dependency changes are not authorized, 7 only have to wait, 1 could not be determined'],
  ])('%s', (name, line) => expect(first(name)).toBe(line))

  test('warn mode says so when all is well, too', () => {
    expect(toText(report(routine(1), { mode: 'warn' }), { color: false })).toMatch(/^✓ Warn mode/)
  })

  test('an error of the policy alone fails the run and leads', () => {
    const lone = finding({ rule: 'exemption-expired', package: undefined })
    expect(toText(report(routine(3), { findings: [lone] }), { color: false })).toMatch(/^✗ 1 finding of the policy itself is an error\n/)
  })
})

describe('alike together', () => {
  const young = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const of = candidate({ name: `p-${index}` })
      return blocked(of, finding({ rule: 'attestation-missing', message: `p-${index}@1.3.2 has none` }, of))
    })

  test('three versions with the same rules are described in full', () => {
    expect(toMarkdown(report(young(3))).match(/^### /gm)).toHaveLength(3)
  })
  test('of six versions, one is described in full and all are named', () => {
    const markdown = toMarkdown(report(young(6)))
    expect(markdown.match(/^### /gm)).toHaveLength(1)
    expect(markdown).toContain('<b>5 more unauthorized for the same reason</b>')
    for (let index = 0; index < 6; index++) expect(markdown).toContain(`p-${index}`)
  })
  test('every blocked change is named in every report, however many', () => {
    const text = toText(report([...young(40), authorized()]), { color: false })
    for (let index = 0; index < 40; index++) expect(text).toContain(`p-${index} 1.3.1 → 1.3.2`)
  })
})

describe('one blocked version in three lockfiles', () => {
  const places = ['package-lock.json', 'apps/api/package-lock.json', 'packages/ui/package-lock.json']
  const three = report(
    places.map((file) => {
      const of = candidate({ name: 'left-pad', file })
      return blocked(
        of,
        finding({ rule: 'attestation-lost', message: 'left-pad@1.3.2 has no attestation' }, of),
        finding({ rule: 'trusted-publisher-lost', message: 'left-pad@1.3.2 was published by the account mallory' }, of),
      )
    }),
  )
  test.each([
    ['text', toText(three, { color: false })],
    ['Markdown', toMarkdown(three)],
  ])('is told once, with every place and one block to paste, in %s', (_what, out) => {
    expect(out.match(/- package: left-pad/g)).toHaveLength(1)
    expect(out.match(/left-pad@1\.3\.2`? has no attestation/g)).toHaveLength(1)
    expect(out.split('\n')[0]).toContain('1.3.1 → 1.3.2 is not authorized')
    for (const place of places) expect(out).toContain(place)
  })
})

describe('one version in three lockfiles', () => {
  const [only] = STORIES['one-authorized']!.verdicts
  const inFolder = (folder: string) => {
    const { change } = only!.candidate
    return {
      ...only!,
      candidate: {
        ...only!.candidate,
        change: { ...change, after: { ...change.after, location: { file: `${folder}/package-lock.json`, line: 7 } } },
      },
    }
  }
  const report = {
    ...STORIES['one-authorized']!,
    verdicts: [only!, inFolder('apps/api'), inFolder('packages/ui')],
    counts: { authorized: 3, unauthorized: 0, undetermined: 0 },
  }
  test('is one row, which says in how many places', () => {
    expect(toMarkdown(report).match(/^\| .*react-router/gm)?.length).toBe(1)
    expect(toMarkdown(report)).toContain('<sub>in 3 places</sub>')
    expect(toMarkdown(report).split('\n')[0]).toContain(
      '@tanstack/react-router 1.139.3 → 1.139.7 is authorized'.replace('@tanstack/react-router', '`@tanstack/react-router`'),
    )
    const text = toText(report, { color: false })
    expect(text).toContain('Authorized (1)')
    expect(text).toContain(', in 3 places')
  })
  test('but not where the bytes are others', () => {
    const { change } = only!.candidate
    const other = {
      ...only!,
      candidate: { ...only!.candidate, change: { ...change, after: { ...change.after, integrity: 'sha512-other' as never } } },
    }
    expect(toText({ ...report, verdicts: [only!, other] }, { color: false })).toContain('Authorized (2)')
  })
})

test('no word is taken for a commit', () => {
  for (const word of ['succeeded', 'exceeded']) expect(prose(`The run ${word}.`)).not.toMatch(/`\w*`|<code>/)
})

describe('what is seen without opening a fold', () => {
  const blockedBy = (rule: Finding['rule'], count: number) =>
    Array.from({ length: count }, (_, index) => {
      const of = candidate({ name: `${rule}-${index}`, from: '1.0.0', to: '1.1.0', line: 100 + index })
      return blocked(of, finding({ rule, message: `${rule}-${index}@1.1.0 is not as it was` }, of))
    })
  const warned = (count: number, among: number) =>
    routine(among).map((verdict, index) => {
      const of = verdict.candidate
      return index < count
        ? authorized(of, [
            finding({ rule: 'tag-contradicts-commit', level: 'warning', message: `${of.change.after.name} has another tag` }, of),
          ])
        : verdict
    })
  /** Lines outside of closed folds; of a fold its own line. */
  function seen(markdown: string): number {
    let [depth, lines] = [0, 0]
    for (const line of markdown.split('\n')) {
      if (depth === 0 && line.trim() !== '') lines += 1
      depth += (line.match(/<details(?! open)/g)?.length ?? 0) - (line.match(/<\/details>/g)?.length ?? 0)
    }
    return lines
  }

  // A line is some 28 pixels high, a screen 1080: 38 lines.
  test.each([
    ['1 bump, blocked', STORIES['one-unauthorized']!, 38],
    ['12 bumps, two blocked', STORIES['twelve-two-blocked']!, 38],
    [
      '60 bumps, 14 blocked for three reasons, 41 warnings',
      report([...blockedBy('run-failed', 6), ...blockedBy('publisher-changed', 5), ...blockedBy('attestation-lost', 3), ...warned(41, 46)]),
      2 * 38,
    ],
    ['400 bumps', STORIES['four-hundred']!, 2 * 38],
    [
      'an audit of 600, 14 blocked, 149 warnings',
      report([...blockedBy('run-failed', 6), ...blockedBy('attestation-lost', 8), ...warned(149, 586)]),
      5 * 38,
    ],
  ])('%s', (_what, of, most) => expect(seen(toMarkdown(of))).toBeLessThanOrEqual(most))
})
