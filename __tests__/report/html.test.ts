// Pages as a browser gets them: whole, under a policy that lets only their own style and script run.
import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { toHtml } from '../../src/report/html/report.ts'
import { SCRIPT, SCRIPT_HASH } from '../../src/report/html/script.ts'
import { STYLE, STYLE_HASH } from '../../src/report/html/style.ts'
import { hostile } from './hostile.ts'
import { STORIES } from './stories.ts'

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

describe('the policy of a page', () => {
  test('names the style and the script that it has', () => expect([STYLE_HASH, SCRIPT_HASH]).toEqual([hashOf(STYLE), hashOf(SCRIPT)]))
  test('loads, runs and sends nothing from outside', () => {
    const page = toHtml(STORIES['twelve-two-blocked']!)
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page) ?? []
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src '${STYLE_HASH}'`,
      `script-src '${SCRIPT_HASH}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ])
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(?:style|script|link|img)\b/))
    expect(page.match(/<(?:style|script)>/g)).toEqual(['<style>', '<script>'])
    expect(page).not.toMatch(/ (?:src|style|on[a-z]+)=/)
  })
})

describe('what a page tells', () => {
  test.each(Object.entries(STORIES))('%s: every version with its verdict, and what is wrong with it', (_name, story) => {
    const page = toHtml(story)
    for (const {
      candidate: { change },
      findings,
    } of story.verdicts.slice(0, 50)) {
      expect(page).toContain(change.after.name)
      for (const { rule } of findings) expect(page).toContain(rule)
    }
    expect(page.match(/<tr><th scope="row"/g)?.length ?? 0).toBeGreaterThanOrEqual(story.verdicts.length)
  })
  test('the shares add up, and are also written in words', () =>
    expect(toHtml(STORIES['twelve-two-blocked']!)).toContain(
      'aria-label="Verdicts: authorized 10 (83.3 %), unauthorized 2 (16.7 %), undetermined 0 (0 %)"',
    ))
  test('what only has to wait is not called unauthorized', () => {
    const page = toHtml(STORIES['one-too-new']!)
    expect(page).toMatch(/<h2 id="blocked-title">Only has to wait/)
    expect(page).toContain('<span class="tone tone-weak">waiting</span>')
    expect(page.slice(page.indexOf('<main'))).not.toMatch(/>unauthorized</)
    expect(page).toMatch(/aria-label="Verdicts: authorized \d+ \([^)]+\), unauthorized 0 \(0 %\), only waiting 1 /)
  })
  test('who lifted what, why and until when', () => {
    const page = toHtml(hostile('x'))
    expect(page).toMatch(/Lifted by exemptions/)
    expect(page).toContain('approved by'.replace('a', 'A'))
  })
})
