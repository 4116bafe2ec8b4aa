// Pages of checks, audits and many repositories in a browser. Nothing from outside runs, and nothing is sent. Everybody can read, sort and filter.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Browser, CHROMIUM, type Tab, startBrowser } from '../../scripts/browser.ts'
import { toHtml } from '../../src/report/html/report.ts'
import { closeAll, folderWith } from '../helpers/cli.ts'
import { report } from '../helpers/report.ts'
import { fleetPage } from './fleet.ts'
import { HOSTILE, hostile, hostileAudit } from './hostile.ts'
import { STORIES, routine } from './stories.ts'

const HOSTILE_PAGES: Readonly<Record<string, () => string>> = {
  'a check': () => toHtml(hostile()),
  'an audit': () => toHtml(hostileAudit()),
  'many repositories': () => fleetPage(12, HOSTILE),
}
const PAGES: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(
    ['one-unauthorized', 'twelve-two-blocked', 'policy-edited', 'one-too-new', 'nothing-changed', 'sixty'].map((name) => [
      name,
      () => toHtml(STORIES[name]!),
    ]),
  ),
  'a hostile check': HOSTILE_PAGES['a check']!,
  'a hostile audit': HOSTILE_PAGES['an audit']!,
  'thirty repositories': () => fleetPage(30),
  'hostile repositories': HOSTILE_PAGES['many repositories']!,
}

const there = CHROMIUM === undefined ? describe.skip : describe
there(`in a browser${CHROMIUM === undefined ? ' (skipped: no Chromium was found; CHROMIUM names one)' : ''}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser(CHROMIUM ?? '')
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    await closeAll()
  })

  async function show(page: string, { scripts = true, scheme = 'light', width = 1100 } = {}): Promise<Tab> {
    const tab = await browser.tab()
    await tab.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
    await tab.send('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: false })
    await tab.send('Emulation.setScriptExecutionDisabled', { value: !scripts })
    await tab.open(path.join(folderWith({ 'page.html': page }), 'page.html'))
    return tab
  }
  const requestsOf = ({ told }: Tab): readonly string[] =>
    told
      .filter(({ method }) => method === 'Network.requestWillBeSent')
      .map(({ parameters }) => (parameters as { request: { url: string } }).request.url)
      .filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))
  const refusalsOf = ({ told }: Tab): readonly unknown[] =>
    told.filter(({ method }) => method === 'Log.entryAdded' || method === 'Runtime.exceptionThrown')
  /** One key after another, as a keyboard sends them. */
  async function type(tab: Tab, ...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const text = key === 'Enter' ? '\r' : key === 'Space' ? ' ' : key.length === 1 ? key : undefined
      const code = { Enter: 13, Space: 32, Tab: 9 }[key]
      const event = { key: key === 'Space' ? ' ' : key, ...(text && { text }), ...(code && { windowsVirtualKeyCode: code }) }
      await tab.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event })
      await tab.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
    }
  }
  /** Tab after Tab, until something has the focus. */
  async function tabTo(tab: Tab, what: string): Promise<void> {
    for (let pressed = 0; pressed < 400; pressed++) {
      await type(tab, 'Tab')
      if (await tab.value<boolean>(`document.activeElement === ${what}`)) return
    }
    throw new Error(`no Tab leads to ${what}`)
  }

  describe.each(Object.entries(HOSTILE_PAGES))('%s with hostile texts', (_what, page) => {
    test('nothing of it runs, and no request leaves', async () => {
      const tab = await show(page())
      await tab.value('document.querySelectorAll("details").forEach((one) => { one.open = true })')
      expect(
        await tab.value(
          'typeof window.hit + document.scripts.length + document.images.length + document.querySelectorAll("iframe,base,svg[onload],meta[http-equiv=refresh]").length',
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

    test('nothing of it runs when it is sorted and filtered', async () => {
      const tab = await show(page())
      await tab.value('document.querySelectorAll("thead button").forEach((one) => { one.click(); one.click() })')
      await tab.value(
        `document.querySelectorAll("input").forEach((one) => { one.value = ${JSON.stringify('<script>window.hit=6</script>')}; one.dispatchEvent(new Event("input")) })`,
      )
      await tab.value('new Promise((resolve) => setTimeout(resolve, 200))')
      expect(await tab.value('typeof window.hit + document.scripts.length')).toBe('undefined1')
      expect([requestsOf(tab), refusalsOf(tab)]).toEqual([[], []])
    })
  })

  test.each<[string, () => string]>([
    ['a check', () => toHtml(STORIES['one-unauthorized']!)],
    ['many repositories', () => fleetPage(3)],
  ])('even what got in could neither run nor send: %s', async (_what, page) => {
    const tab = await show(page())
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

  test.each(
    Object.keys(PAGES).flatMap((name) => [[name, 'light', 1100] as const, [name, 'dark', 1100] as const, [name, 'light', 380] as const]),
  )(
    'axe finds nothing: %s, %s, %i wide',
    async (name, scheme, width) => {
      const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
      const tab = await show(PAGES[name]!(), { scheme, width })
      const { violations } = await tab.value<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>(
        `${axe};axe.run()`,
      )
      expect(
        violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 300)} ${failureSummary}`),
        })),
      ).toEqual([])
      // The page itself does not scroll sideways: what is wide has a frame that does.
      expect(await tab.value('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    },
    60_000,
  )

  const ROWS = { judged: () => toHtml(report(routine(40))), locked: () => fleetPage(30) } as const
  const firstOf = (id: string): string =>
    `(document.querySelector("#${id} tbody tr th summary") ?? document.querySelector("#${id} tbody tr th")).textContent.trim()`

  test.each(Object.entries(ROWS))('%s: sorted with Tab, Enter and Space', async (id, page) => {
    const tab = await show(page())
    const rows = `document.querySelectorAll("#${id} tbody tr").length`
    const before = await tab.value<number>(rows)
    await tabTo(tab, `document.querySelector("#${id} thead button")`)
    const sorted = () => tab.value<string>(`document.querySelector("#${id} thead th").getAttribute("aria-sort")`)
    await type(tab, 'Enter')
    const up = await tab.value<string>(firstOf(id))
    expect(await sorted()).toBe('ascending')
    await type(tab, 'Space')
    const down = await tab.value<string>(firstOf(id))
    expect(await sorted()).toBe('descending')
    expect(up).toMatch(/^@/)
    expect(down).toMatch(/^v/)
    expect(await tab.value(rows)).toBe(before)
  })

  test('times are sorted by time, not by their words', async () => {
    const tab = await show(ROWS.judged())
    await tabTo(tab, 'document.querySelectorAll("#judged thead button")[4]')
    await type(tab, 'Enter')
    expect(await tab.value(firstOf('judged'))).toMatch(/^rollup/) // 4 days before 47 days
  })

  test.each([
    ['judged', 'Rollup certificate', /rollup/],
    ['locked', 'vite authorized', /vite/],
  ] as const)('%s: filtered by every word that is typed, and how many are left is said', async (id, words, wanted) => {
    const tab = await show(ROWS[id]())
    await tabTo(tab, `document.querySelector("#${id} input")`)
    await type(tab, ...Array.from(words, (letter) => (letter === ' ' ? 'Space' : letter)))
    await tab.value('new Promise((resolve) => setTimeout(resolve, 300))')
    const shown = await tab.value<string[]>(
      `[...document.querySelectorAll("#${id} tbody tr")].filter((row) => !row.hidden).map((row) => row.textContent)`,
    )
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.filter((text) => !wanted.test(text))).toEqual([])
    const all = await tab.value<number>(`document.querySelectorAll("#${id} tbody tr").length`)
    expect(shown.length).toBeLessThan(all)
    expect(await tab.value(`document.querySelector("#${id} output").textContent`)).toBe(`${shown.length} of ${all}`)
    expect(await tab.value(`document.querySelector("#${id} output").getAttribute("aria-live")`)).toBe('polite')
  })

  test.each<[string, () => string, string]>([
    ['a check', () => toHtml(STORIES['twelve-two-blocked']!), 'attestation-lost'],
    ['many repositories', () => fleetPage(30), 'acme/worker'],
  ])('it is read without scripts: %s', async (_what, page, wanted) => {
    const tab = await show(page(), { scripts: false })
    const { root } = (await tab.send('DOM.getDocument', { depth: 0 })) as { root: { nodeId: number } }
    const { outerHTML } = (await tab.send('DOM.getOuterHTML', { nodeId: root.nodeId })) as { outerHTML: string }
    expect(outerHTML).toContain(wanted)
    expect(outerHTML).not.toContain('<button')
    expect(outerHTML).not.toContain('type="search"')
  })

  test('on paper what is blocked is open, and nothing is cut off at the side', async () => {
    for (const page of [toHtml(STORIES['twelve-two-blocked']!), fleetPage(30)]) {
      const tab = await show(page, { width: 700 })
      await tab.send('Emulation.setEmulatedMedia', { media: 'print' })
      await tab.value('dispatchEvent(new Event("beforeprint"))')
      expect(await tab.value('[...document.querySelectorAll("article details")].every(({ open }) => open)')).toBe(true)
      expect(
        await tab.value(
          '[...document.querySelectorAll("pre, .scroll, table")].filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.outerHTML.slice(0, 200))',
        ),
      ).toEqual([])
    }
  })

  test('a short table takes no more room than its rows', async () => {
    const tab = await show(toHtml(STORIES['one-unauthorized']!))
    expect(await tab.value('document.documentElement.scrollHeight')).toBeLessThan(2500)
  })
})
