// Renders the job summary as GitHub shows it, light and dark, into docs/images/. Not part of the tests: it needs a Chromium
// (CHROMIUM, default `chromium`) and installs a Markdown renderer, pinned, into .cache/screenshots on first use.
//
//   node scripts/screenshots.mjs                                        the demo's, which the documentation shows
//   node scripts/screenshots.mjs --name x --width 1000 --out /tmp x.md  of what `countersign check --format markdown` printed
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const RENDERER = ['markdown-it@14.1.0', 'sanitize-html@2.17.0', 'github-markdown-css@5.8.1']
const root = path.join(import.meta.dirname, '..')
const cache = path.join(root, '.cache', 'screenshots')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string', default: 'summary' },
    width: { type: 'string', default: '1000' },
    out: { type: 'string', default: path.join(root, 'docs', 'images') },
  },
})
const demo = () => execFileSync(process.execPath, [path.join(root, 'dist', 'cli.js'), 'demo', '--format', 'markdown'], { encoding: 'utf8' })
const html = render(positionals[0] === undefined ? demo() : readFileSync(positionals[0], 'utf8'))
mkdirSync(values.out, { recursive: true })
for (const theme of ['light', 'dark']) shoot(theme, path.join(values.out, `${values.name}-${theme}.png`))

/** GitHub's tables, and its allow-list of elements and attributes (github/markup, as far as a summary uses it). */
function render(markdown) {
  const markdownIt = renderer('markdown-it')({ html: true, linkify: true })
  const sanitize = renderer('sanitize-html')
  const tags =
    'h1 h2 h3 h4 p a b i em strong code pre br hr sub sup del ul ol li blockquote table thead tbody tr th td details summary span'
  return sanitize(markdownIt.render(markdown), {
    allowedTags: tags.split(' '),
    allowedAttributes: { a: ['href'], pre: ['lang'], details: ['open'], td: ['align', 'style'], th: ['align', 'style'] },
    allowedSchemes: ['https', 'mailto'],
  })
}

function renderer(name) {
  const folder = path.join(cache, 'node_modules')
  if (!existsSync(path.join(folder, name))) {
    mkdirSync(cache, { recursive: true })
    writeFileSync(path.join(cache, 'package.json'), '{"private":true}')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', ...RENDERER], {
      cwd: cache,
      stdio: 'inherit',
    })
  }
  return createRequire(path.join(folder, 'x.js'))(name)
}

function shoot(theme, file) {
  const css = readFileSync(path.join(cache, 'node_modules', 'github-markdown-css', `github-markdown-${theme}.css`), 'utf8')
  const background = theme === 'dark' ? '#0d1117' : '#ffffff'
  const page = `<!doctype html><meta charset="utf-8"><style>${css} body{margin:0;background:${background}} .markdown-body{padding:24px;max-width:none}</style><article class="markdown-body">${html}</article>`
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-shot-'))
  try {
    writeFileSync(path.join(folder, 'page.html'), page)
    chromium(folder, `--window-size=${values.width},${heightOf(folder)}`, `--screenshot=${file}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The page's own height, asked of the browser: a screenshot is as high as the window. */
function heightOf(folder) {
  const probe =
    readFileSync(path.join(folder, 'page.html'), 'utf8') + '<script>document.title=document.documentElement.scrollHeight</script>'
  writeFileSync(path.join(folder, 'probe.html'), probe)
  const dom = chromium(folder, `--window-size=${values.width},600`, '--dump-dom')
  return Math.min(16000, Number(/<title>(\d+)/.exec(dom)?.[1] ?? 2000))
}

function chromium(folder, size, action) {
  const flags =
    '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars'
  const page = path.join(folder, action === '--dump-dom' ? 'probe.html' : 'page.html')
  return execFileSync(
    process.env.CHROMIUM ?? 'chromium',
    [...flags.split(' '), `--user-data-dir=${path.join(folder, 'profile')}`, size, action, `file://${page}`],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )
}
