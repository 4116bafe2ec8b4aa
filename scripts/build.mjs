// Bundles src/ into dist/, the same bytes on every machine. `node scripts/build.mjs [--check | --outdir DIR]`
//
// 1. Bundle the actions (index.js, recheck.js) and the CLI (cli.js). What they load only sometimes becomes a chunk. So a run without lockfile changes
//    never reads sigstore or octokit.
// 2. Take away the require() that a file does not call, and join the small chunks.
// 3. List what was bundled: licenses.txt for people, sbom.cdx.json (CycloneDX) for machines.
// 4. Replace dist/ with the result, or write it into DIR. With --check compare it with dist/ and change nothing.
import './require-node24.mjs'
import { build } from 'esbuild'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundledPackages, licencesText, sbom } from './bundled.mjs'
import { mergeChunks } from './merge-chunks.mjs'

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const DIST = path.join(ROOT, 'dist')

/** The toolkit's modules have no side effects. Without this line the bundler keeps an HTTP client that we never call, and every run loads it. */
const toolkitWithoutSideEffects = {
  name: 'toolkit-without-side-effects',
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path: wanted, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === 'again' || !/^@actions\/|[\\/]node_modules[\\/]@actions[\\/]/.test(`${wanted}\n${importer}`)) return undefined
      const resolved = await build.resolve(wanted, { importer, resolveDir, kind, pluginData: 'again' })
      return resolved.external ? resolved : { ...resolved, sideEffects: false }
    })
  },
}

/**
 * If an ES module imports node:http, Node reads all of its exports. One of them is WebSocket, and Node loads a whole HTTP client for it, which takes
 * 20 ms. With `require()` it does not.
 */
const httpWithoutWebSocket = {
  name: 'http-without-web-socket',
  setup(build) {
    build.onResolve({ filter: /^(?:node:)?http$/ }, ({ kind }) =>
      kind === 'import-statement' ? { path: 'http', namespace: 'required' } : undefined,
    )
    build.onLoad({ filter: /./, namespace: 'required' }, () => ({ contents: "module.exports = require('node:http')" }))
  },
}

const REQUIRE = "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);"

const OPTIONS = {
  absWorkingDir: ROOT,
  entryPoints: ['src/index.ts', 'src/recheck.ts', 'src/cli.ts'],
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  entryNames: '[name]',
  chunkNames: 'chunks/[name]-[hash]',
  mainFields: ['module', 'main'],
  conditions: ['node', 'import', 'default'],
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
  plugins: [toolkitWithoutSideEffects, httpWithoutWebSocket],
  // Yarn's zip library asks for its own path, which an ES module does not have. It needs no file there.
  define: { __dirname: '"."' },
  // CommonJS dependencies call require() for Node's own modules. An ES module has no require().
  banner: { js: REQUIRE },
}

async function buildInto(dir) {
  const { metafile } = await build({ ...OPTIONS, outdir: dir })
  for (const file of Object.keys(metafile.outputs)) dropUnusedRequire(path.resolve(ROOT, file))
  await mergeChunks(ROOT, dir, metafile, OPTIONS)
  fs.writeFileSync(path.join(dir, 'package.json'), '{ "type": "module" }\n')
  const packages = bundledPackages(ROOT, metafile)
  fs.writeFileSync(path.join(dir, 'licenses.txt'), licencesText(packages))
  fs.writeFileSync(path.join(dir, 'sbom.cdx.json'), sbom(ROOT, packages))
  makeExecutable(path.join(dir, 'cli.js'))
}

/** Making a require() takes a tenth of a millisecond, in each of a hundred files, and few call it. */
function dropUnusedRequire(file) {
  const text = fs.readFileSync(file, 'utf8')
  const without = text.replace(`${REQUIRE}\n`, '')
  if (!/\brequire\b/.test(without)) fs.writeFileSync(file, without)
}

function makeExecutable(file) {
  const text = fs.readFileSync(file, 'utf8')
  if (!text.startsWith('#!')) fs.writeFileSync(file, `#!/usr/bin/env node\n${text}`)
  fs.chmodSync(file, 0o755)
}

/** Relative path → bytes, `cli.js` with its exec bit where the platform has one. */
function contents(dir) {
  if (!fs.existsSync(dir)) return new Map()
  const files = fs.readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(dir, file).replaceAll('\\', '/'), describe(file)]),
  )
}
const describe = (file) => `${process.platform !== 'win32' && fs.statSync(file).mode & 0o100 ? 'x' : '-'}${fs.readFileSync(file, 'latin1')}`

function differences(fresh, committed) {
  const names = [...new Set([...fresh.keys(), ...committed.keys()])].sort()
  return names.flatMap((name) => {
    if (!committed.has(name)) return [`dist/${name} is missing`]
    if (!fresh.has(name)) return [`dist/${name} is left over`]
    return fresh.get(name) === committed.get(name) ? [] : [`dist/${name} differs`]
  })
}

async function replaceOrCompare(temporary) {
  await buildInto(temporary)
  const found = differences(contents(temporary), contents(DIST))
  if (!process.argv.includes('--check')) {
    fs.rmSync(DIST, { recursive: true, force: true })
    fs.cpSync(temporary, DIST, { recursive: true })
    console.log(
      found.length === 0 ? 'dist/ is unchanged' : found.join('\n').replaceAll('is left over', 'is gone').replaceAll('is missing', 'is new'),
    )
  } else if (found.length > 0) {
    console.error(`${found.join('\n')}\nhelp: dist/ is not what src/ builds to. Run \`npm run build\` and commit dist/.`)
    process.exitCode = 1
  } else console.log('dist/ is what src/ builds to')
}

const outdir = process.argv.indexOf('--outdir')
if (outdir >= 0) await buildInto(path.resolve(process.argv[outdir + 1]))
else {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-dist-'))
  try {
    await replaceOrCompare(temporary)
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true })
  }
}
