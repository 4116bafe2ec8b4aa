// `npm run bench [-- PART… SIZE… --write]`: every aim of docs/performance.md, measured in one run: wall time, CPU, peak memory, and the questions by
// host and kind. It prints ratios to the stock library, to an empty Node program and to the work that cannot be avoided. Seconds depend on the
// machine, ratios hardly do.
// Not a test: nothing fails because a machine is slow.
//
// PART: one of the files in `parts/` (default: all). SIZE: how many packages `bumps` measures (default: 10, 100 and 1000).
// `growth` takes minutes, so it has to be named. `--write` puts the aims with what was measured into docs/performance.md.
import '../require-node24.mjs'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { outsides } from './outsides.mjs'
import * as audit from './parts/audit.mjs'
import * as bumps from './parts/bumps.mjs'
import * as fleet from './parts/fleet.mjs'
import * as growth from './parts/growth.mjs'
import * as grouped from './parts/grouped.mjs'
import * as lockfiles from './parts/lockfiles.mjs'
import * as source from './parts/source.mjs'
import * as startup from './parts/startup.mjs'
import * as verification from './parts/verification.mjs'
import { aimsAsMarkdown, createTable } from './table.mjs'

/**
 * The parts, in their order. Each one states what it is `about` and which `stories` of which sizes it needs (see stories.mjs). `measure({ table,
 * open, sizes })` measures.
 */
const PARTS = { startup, bumps, audit, fleet, grouped, source, verification, lockfiles, growth }
const PAGE = 'docs/performance.md'
const SIZES = [10, 100, 1000]

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false } } })
const named = positionals.filter((one) => !/^\d+$/.test(one))
const sizes = positionals.filter((one) => /^\d+$/.test(one)).map(Number)
const unknown = named.find((one) => !Object.hasOwn(PARTS, one))
if (unknown !== undefined) {
  console.error(`${unknown} is no part of the benchmark. Its parts are ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}
const isDefault = (name, part) => (sizes.length === 0 ? part.onlyNamed !== true : name === 'bumps')
const chosen = Object.entries(PARTS).filter(([name, part]) => (named.length === 0 ? isDefault(name, part) : named.includes(name)))
await run(
  chosen.map(([, part]) => part),
  sizes.length > 0 ? sizes : SIZES,
)

async function run(parts, sizes) {
  const table = createTable((text) => console.log(text))
  const needed = parts.flatMap(({ stories = () => [] }) => stories(sizes))
  const all = outsides(
    Object.fromEntries(
      Map.groupBy(needed, ({ story }) => story)
        .entries()
        .map(([story, list]) => [story, sizesOf(list)]),
    ),
  )
  try {
    table.columns()
    for (const part of parts) {
      table.heading(part.about)
      await part.measure({ table, open: all.open, sizes })
    }
  } finally {
    await all.close()
  }
  table.printAims()
  if (values.write) write(table.aims())
}

function sizesOf(list) {
  return [...new Set(list.map(({ size }) => size))]
}

/** Between two marks of the page. */
function write(aims) {
  const page = readFileSync(PAGE, 'utf8')
  const marked = /(<!-- bench -->\n)([^]*?)(\n<!-- \/bench -->)/
  if (!marked.test(page)) throw new Error(`${PAGE} has no place for what was measured`)
  writeFileSync(
    PAGE,
    page.replace(marked, (_, from, before, to) => `${from}\n${aimsAsMarkdown(aims, before)}\n${to}`),
  )
}
