// Pages as a browser gets them: whole, under a policy that lets only their own style and script run; and as it shows them, where there is one.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Report } from '../../src/domain/report.ts'
import { toHtml } from '../../src/report/html/report.ts'
import { SCRIPT, SCRIPT_HASH } from '../../src/report/html/script.ts'
import { STYLE, STYLE_HASH } from '../../src/report/html/style.ts'
import { type Browser, CHROMIUM, type Tab, startBrowser } from '../../scripts/browser.ts'
import { folderWith } from '../helpers/cli.ts'
import { authorized, blocked, candidate, exemption, finding, identity, report, verified } from '../helpers/report.ts'
import { STORIES, routine } from './stories.ts'

const HOSTILE = `</title></style></script><script>window.hit=1</script><img src=https://evil.example/x onerror="window.hit=2">"'><svg onload=window.hit=3><a href=javascript:window.hit=4>x</a><iframe src=//evil.example></iframe><base href=https://evil.example><meta http-equiv=refresh content="0;https://evil.example">{{x}}\${x}`

/** One text from outside in every place that a page shows. */
function hostile(text = HOSTILE): Report {
  const evidence = verified(
    identity(`acme/left-pad${text}`, {
      ref: text,
      workflow: text,
      runInvocationUri: text,
      buildTrigger: text,
      deploymentEnvironment: text,
    }),
  )
  const of = candidate({ evidence, alias: text, via: [text], file: text })
  const found = finding({ message: text, reason: text, help: text, facts: [{ label: text, wanted: text, found: text }] }, of)
  const lifted = {
    ...authorized(candidate({ name: 'lifted', via: [text] })),
    exempted: [{ finding: found, exemption: exemption({ reason: text, approvedBy: text }) }],
  }
  return report([blocked(of, found), lifted, ...routine(20)], { policyDelta: [text], notes: [{ kind: 'uncommitted', text }] })
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

describe('the policy of a page', () => {
  test('names the style and the script that it has', () => expect([STYLE_HASH, SCRIPT_HASH]).toEqual([hashOf(STYLE), hashOf(SCRIPT)]))
  test('lets nothing else load, run or be sent', () => {
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
  test('the shares add up, and are told in words too', () =>
    expect(toHtml(STORIES['twelve-two-blocked']!)).toContain(
      'aria-label="Verdicts: authorized 10 (83.3 %), unauthorized 2 (16.7 %), undetermined 0 (0 %)"',
    ))
  test('who lifted what, why and until when', () => {
    const page = toHtml(hostile('x'))
    expect(page).toMatch(/Lifted by exemptions/)
    expect(page).toContain('approved by'.replace('a', 'A'))
  })
})

const there = CHROMIUM === undefined ? describe.skip : describe
there(`in a browser${CHROMIUM === undefined ? ' (skipped: no chromium; CHROMIUM names one)' : ''}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser(CHROMIUM ?? '')
  }, 60_000)
  afterAll(() => browser.close())

  async function show(of: Report, { scripts = true, scheme = 'light' }: { scripts?: boolean; scheme?: string } = {}): Promise<Tab> {
    const tab = await browser.tab()
    await tab.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
    await tab.send('Emulation.setScriptExecutionDisabled', { value: !scripts })
    await tab.open(path.join(folderWith({ 'page.html': toHtml(of) }), 'page.html'))
    return tab
  }
  const requestsOf = ({ told }: Tab): readonly string[] =>
    told
      .filter(({ method }) => method === 'Network.requestWillBeSent')
      .map(({ parameters }) => (parameters as { request: { url: string } }).request.url)
      .filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))
  const refusalsOf = ({ told }: Tab): readonly unknown[] =>
    told.filter(({ method }) => method === 'Log.entryAdded' || method === 'Runtime.exceptionThrown')

  test('nothing of a hostile report runs, and no request leaves', async () => {
    const tab = await show(hostile())
    expect(
      await tab.value(
        'typeof window.hit + document.scripts.length + document.images.length + document.querySelectorAll("iframe,base,svg[onload]").length',
      ),
    ).toBe('undefined100')
    // All of it is there to be read.
    expect(await tab.value<string>('document.body.textContent')).toContain(
      '<script>window.hit=1</script><img src=https://evil.example/x onerror="window.hit=2">',
    )
    expect(await tab.value('[...document.links].filter(({ protocol }) => !["https:", "file:"].includes(protocol)).length')).toBe(0)
    expect([requestsOf(tab), refusalsOf(tab), tab.told.filter(({ method }) => method === 'Page.javascriptDialogOpening')]).toEqual([
      [],
      [],
      [],
    ])
  })

  test('even what got in could neither run nor send', async () => {
    const tab = await show(STORIES['one-unauthorized']!)
    const refused = await tab.value<string[]>(`new Promise((resolve) => {
      const refused = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective))
      const image = new Image(); image.src = 'https://evil.example/x.png'; document.body.append(image)
      try { const script = document.createElement('script'); script.textContent = 'window.hit = 5'; document.body.append(script) } catch { refused.push('script by trusted types') }
      const style = document.createElement('style'); style.textContent = '*{color:red}'; document.head.append(style)
      fetch('https://evil.example/').catch(() => setTimeout(() => resolve(refused), 100))
    })`)
    expect(new Set(refused)).toEqual(
      new Set(['img-src', 'script by trusted types', 'style-src-elem', 'connect-src', 'require-trusted-types-for']),
    )
    expect(await tab.value('window.hit === undefined')).toBe(true)
  })

  test.each(['light', 'dark'])(
    'axe finds nothing, %s',
    async (scheme) => {
      const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
      for (const story of [
        STORIES['twelve-two-blocked']!,
        STORIES['policy-edited']!,
        STORIES['one-too-new']!,
        STORIES['nothing-changed']!,
        hostile(),
      ]) {
        const tab = await show(story, { scheme })
        const { violations } = await tab.value<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>(
          `${axe};axe.run()`,
        )
        expect(
          violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`) })),
        ).toEqual([])
      }
    },
    120_000,
  )

  test('a table is sorted by its heads, with the keyboard too', async () => {
    const tab = await show(report(routine(40)))
    const first = 'document.querySelector("#judged tbody tr summary").textContent.trim()'
    const press = (column: number) =>
      tab.value(
        `(() => { const head = document.querySelectorAll("#judged thead th")[${column}]; head.querySelector("button").focus(); document.activeElement.click(); return head.getAttribute("aria-sort") })()`,
      )
    expect(await press(0)).toBe('ascending')
    expect(await tab.value(first)).toMatch(/^@tanstack\/history/)
    expect(await press(0)).toBe('descending')
    expect(await tab.value(first)).toMatch(/^vite/)
    // By time, not by its words: 4 days before 47 days.
    expect(await press(4)).toBe('ascending')
    expect(await tab.value(first)).toMatch(/^rollup/)
    expect(await tab.value('[...document.querySelectorAll("#judged tbody tr")].length')).toBe(40)
  })

  test('rows are filtered by every word, and how many are left is said', async () => {
    const tab = await show(report(routine(40)))
    await tab.value(
      '(() => { const input = document.querySelector("#judged input"); input.value = "Rollup certificate"; input.dispatchEvent(new Event("input")); })()',
    )
    await tab.value('new Promise((resolve) => setTimeout(resolve, 300))')
    expect(
      await tab.value(
        '[...document.querySelectorAll("#judged tbody tr")].filter((row) => !row.hidden).every((row) => /rollup/.test(row.textContent))',
      ),
    ).toBe(true)
    expect(await tab.value('document.querySelector("#judged output").textContent')).toMatch(/^[45] of 40$/)
    expect(await tab.value('document.querySelector("#judged output").getAttribute("aria-live")')).toBe('polite')
  })

  test('it is read without scripts', async () => {
    const tab = await show(STORIES['twelve-two-blocked']!, { scripts: false })
    const { root } = (await tab.send('DOM.getDocument', { depth: 0 })) as { root: { nodeId: number } }
    const { outerHTML } = (await tab.send('DOM.getOuterHTML', { nodeId: root.nodeId })) as { outerHTML: string }
    expect(outerHTML).toContain('attestation-lost')
    expect(outerHTML).not.toContain('<button')
    expect(outerHTML).not.toContain('type="search"')
  })

  test('on a narrow screen the page itself does not scroll sideways', async () => {
    const tab = await browser.tab()
    await tab.send('Emulation.setDeviceMetricsOverride', { width: 380, height: 800, deviceScaleFactor: 1, mobile: false })
    await tab.open(path.join(folderWith({ 'page.html': toHtml(STORIES['twelve-two-blocked']!) }), 'page.html'))
    expect(await tab.value('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380)
  })

  test('on paper what is blocked is open', async () => {
    const tab = await show(STORIES['twelve-two-blocked']!)
    await tab.value('dispatchEvent(new Event("beforeprint"))')
    expect(await tab.value('[...document.querySelectorAll("article details")].every(({ open }) => open)')).toBe(true)
  })
})
