// Makes the pictures of the documentation: the job summary as GitHub shows it and the page of `--format html`, light and dark. No test: it needs a Chromium
// (`CHROMIUM`, see browser.ts) and installs a Markdown renderer, pinned, into .cache/screenshots on first use.
//
//   node scripts/screenshots.ts                              all pictures of docs/images/
//   node scripts/screenshots.ts --out /tmp summary page      only these
//   node scripts/screenshots.ts --out /tmp x.md y.html       of what `countersign check --format markdown` or `--format html` printed
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fleetPage } from '../__tests__/report/fleet.ts'
import { STORIES } from '../__tests__/report/stories.ts'
import { toMarkdown } from '../src/report/summary.ts'
import { CHROMIUM, startBrowser } from './browser.ts'

type Scheme = 'light' | 'dark'
interface Shown {
  readonly format: 'markdown' | 'html'
  readonly text: string
  readonly width: number
  /** How much of a long page is shown, in pixels. */
  readonly most?: number
}

const RENDERER = ['markdown-it@14.1.0', 'sanitize-html@2.17.0', 'github-markdown-css@5.8.1', '@iconify-json/twemoji@1.2.5']
const ROOT = path.join(import.meta.dirname, '..')
const CACHE = path.join(ROOT, '.cache', 'screenshots')

const demo = (format: string): string =>
  execFileSync(process.execPath, [path.join(ROOT, 'dist', 'cli.js'), 'demo', '--format', format], { encoding: 'utf8' })
const summaryOf = (story: string) => (): Shown => ({ format: 'markdown', text: toMarkdown(STORIES[story]!), width: 1000 })

const PICTURES: Readonly<Record<string, () => Shown>> = {
  summary: () => ({ format: 'markdown', text: demo('markdown'), width: 1000 }),
  page: () => ({ format: 'html', text: demo('html'), width: 1100, most: 1400 }),
  fleet: () => ({ format: 'html', text: fleetPage(30), width: 1100, most: 1700 }),
  'sixty-bumps': summaryOf('sixty'),
  'four-hundred-bumps': summaryOf('four-hundred'),
}

/** To be looked at, with --out, before a release; the documentation does not show them. */
const MORE: Readonly<Record<string, () => Shown>> = {
  'one-bump': summaryOf('one-unauthorized'),
  'twelve-bumps': summaryOf('twelve-two-blocked'),
  'only-too-new': summaryOf('one-too-new'),
  'an-outage': summaryOf('outage'),
}

function fileShown(file: string): Shown {
  const format = path.extname(file) === '.html' ? 'html' : 'markdown'
  return { format, text: fs.readFileSync(file, 'utf8'), width: 1000 }
}

/** GitHub's tables, and its allow-list of elements and attributes (github/markup, as far as a summary uses it). */
function render(markdown: string, scheme: Scheme): string {
  const markdownIt = renderer('markdown-it') as (options: object) => { render(text: string): string }
  const sanitize = renderer('sanitize-html') as (html: string, options: object) => string
  const tags =
    'h1 h2 h3 h4 p a b i em strong code pre br hr sub sup del ul ol li blockquote table thead tbody tr th td details summary span'
  const html = sanitize(markdownIt({ html: true, linkify: true }).render(markdown), {
    allowedTags: tags.split(' '),
    allowedAttributes: { a: ['href'], pre: ['lang'], details: ['open'], td: ['align', 'style'], th: ['align', 'style'] },
    allowedSchemes: ['https', 'mailto'],
  })
  const css = fs.readFileSync(path.join(CACHE, 'node_modules', 'github-markdown-css', `github-markdown-${scheme}.css`), 'utf8')
  const background = scheme === 'dark' ? '#0d1117' : '#ffffff'
  return `<!doctype html><meta charset="utf-8"><style>${css} body{margin:0;background:${background}} .markdown-body{padding:24px;max-width:none}</style><article class="markdown-body">${drawn(html)}</article>`
}

/** The signs ✅ ❌ ⏳ ⚠ as drawings, so that the pictures are the same on a machine without a font that has them. */
function drawn(html: string): string {
  const { icons } = renderer('@iconify-json/twemoji/icons.json') as { icons: Readonly<Record<string, { readonly body: string }>> }
  const names = renderer('@iconify-json/twemoji/chars.json') as Readonly<Record<string, string>>
  return html.replace(/(\p{Extended_Pictographic})\uFE0F?/gu, (sign: string, point: string) => {
    const icon = icons[names[point.codePointAt(0)!.toString(16)] ?? '']
    return icon === undefined ? sign : `<svg viewBox="0 0 36 36" height="1em" style="vertical-align:-0.12em">${icon.body}</svg>`
  })
}

function renderer(name: string): unknown {
  const folder = path.join(CACHE, 'node_modules')
  if (!fs.existsSync(path.join(folder, ...name.split('/')))) {
    fs.mkdirSync(CACHE, { recursive: true })
    fs.writeFileSync(path.join(CACHE, 'package.json'), '{"private":true}')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', ...RENDERER], {
      cwd: CACHE,
      stdio: 'inherit',
    })
  }
  return createRequire(path.join(folder, 'x.js'))(name) as unknown
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: path.join(ROOT, 'docs', 'images') } },
})
if (CHROMIUM === undefined) throw new Error('no Chromium was found: CHROMIUM names one')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-picture-'))
const browser = await startBrowser(CHROMIUM)
try {
  const tab = await browser.tab()
  for (const wanted of positionals.length === 0 ? Object.keys(PICTURES) : positionals) {
    const { format, text, ...look } = (PICTURES[wanted] ?? MORE[wanted])?.() ?? fileShown(wanted)
    for (const scheme of ['light', 'dark'] as const) {
      const page = path.join(folder, 'page.html')
      fs.writeFileSync(page, format === 'html' ? text : render(text, scheme))
      await tab.open(page)
      await tab.picture(path.resolve(values.out, `${path.parse(wanted).name}-${scheme}.png`), { scheme, ...look })
    }
  }
} finally {
  await browser.close()
  fs.rmSync(folder, { recursive: true, force: true })
}
