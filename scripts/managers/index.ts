/**
 * `npm run managers`: changes small honest projects in many ways, and asks Countersign about each change. The real package managers install what
 * passes. It fails if something is installed that was neither there before nor told. See docs/managers.md.
 */
import '../require-node24.mjs'
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Hosts, openHosts } from './hosts.ts'
import type { Files } from './files.ts'
import type { Landed } from './landed.ts'
import { FOLDER, MANAGERS, type Manager, manager } from './managers.ts'
import { pooled } from './pool.ts'
import { FORMATS, type Format, PROJECTS, type Project } from './projects.ts'
import { read } from './reading.ts'
import { type Honest, compare, honest, inTurn, portableFiles, reference } from './suite.ts'
import { Tally, told } from './tally.ts'

const { values: options } = parseArgs({
  options: {
    /** Decides the choice and the order of the mutants. */
    seed: { type: 'string', default: 'ci' },
    /** The number of mutants that are read, for each format and project. */
    mutants: { type: 'string', default: '20' },
    /** The number of passing mutants that are installed, by the format's managers in turn. */
    installs: { type: 'string', default: '8' },
    /** The seconds of the whole run. Each format and project has its share. After that it begins no new mutant. */
    seconds: { type: 'string', default: '1200' },
    /** The number of installs at the same time. */
    jobs: { type: 'string', default: '2' },
    /** Only formats, projects, managers, kinds of mutation, and mutations that have this in their name. */
    format: { type: 'string', default: '' },
    project: { type: 'string', default: '' },
    manager: { type: 'string', default: '' },
    kind: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    /** Keeps the honest projects in this file, for the tests of cases. */
    keep: { type: 'string', default: '' },
    /** Says each mutant and what became of it. */
    verbose: { type: 'boolean', default: false },
  },
})

if (!existsSync(FOLDER)) {
  process.stderr.write('the package managers are not installed: npm ci --prefix tools/managers\n')
  process.exit(2)
}

const tally = new Tally()
let known = 0
const kept = new Map<string, Files>()
const say = (text: string): void => {
  if (options.verbose) process.stdout.write(`${text}\n`)
}

async function runOne({ format, project }: { readonly format: Format; readonly project: Project }): Promise<void> {
  const hosts = await openHosts()
  try {
    const prepared = await honest(format, project, hosts)
    hosts.publishLate()
    known += prepared.mutations.length
    kept.set(`${format.name} ${project.name}`, portableFiles(prepared.files, hosts))
    await runMutants(prepared, hosts)
  } finally {
    hosts.close()
  }
}

async function runMutants(prepared: Honest, hosts: Hosts): Promise<void> {
  const { format, project, files } = prepared
  const readers = format.readers.filter((name) => name.includes(options.manager)).map(manager)
  const references = new Map<Manager, Landed>()
  const deadline = performance.now() + share
  let installed = 0
  for (const mutation of chosen(prepared)) {
    const by = readers[installed % readers.length]
    if (by === undefined || performance.now() > deadline) return
    const reading = await read(files, mutation.files, hosts)
    say(
      `${format.name} ${project.name}, ${mutation.kind}: ${mutation.what}\n  ${reading.kind} ${reading.kind === 'refused' ? reading.why : ''}`,
    )
    tally.add(by.name, 'mutants')
    if (reading.kind !== 'silent') tally.add(by.name, reading.kind === 'input' ? 'told' : reading.kind)
    if (reading.kind === 'refused' || reading.kind === 'input' || installed >= Number(options.installs)) continue
    installed += 1
    const judged = references.get(by) ?? (await reference(prepared, by, hosts))
    references.set(by, judged)
    const { status, news, asked, output } = await compare(mutation, reading, judged, by, hosts)
    const different = news.length > 0 || (status === 0 && asked.length > 0)
    tally.add(by.name, 'installed')
    tally.add(by.name, different ? 'different' : status === 0 ? 'same' : 'failed')
    say(`  ${by.name}: ${String(status)} ${status === 0 ? '' : output.slice(-200).replaceAll('\n', ' | ')}`)
    if (different)
      process.stdout.write(told({ format: format.name, project: project.name, manager: by.name, mutation, reading, landed: news, asked }))
  }
}

function chosen({ format, project, mutations }: Honest): ReturnType<typeof inTurn> {
  const named = mutations.filter(({ what, kind }) => what.includes(options.only) && kind.includes(options.kind))
  return inTurn(named, `${options.seed} ${format.name} ${project.name}`).slice(0, Number(options.mutants))
}

const pairs = FORMATS.filter(
  ({ name, readers }) => name.includes(options.format) && readers.some((by) => by.includes(options.manager)),
).flatMap((format) => PROJECTS.filter(({ name }) => name.includes(options.project)).map((project) => ({ format, project })))
const share = (Number(options.seconds) * 1000 * Number(options.jobs)) / pairs.length
await pooled(pairs, Number(options.jobs), runOne)
process.stdout.write(`${tally.table(MANAGERS.map(({ name }) => name))}\n`)
process.stdout.write(
  `${String(tally.sum('mutants'))} of ${String(known)} mutants, seed ${options.seed}, ${(performance.now() / 1000).toFixed(0)} s\n`,
)
if (options.keep !== '') writeFileSync(options.keep, `${JSON.stringify(Object.fromEntries([...kept].sort()), null, 1)}\n`)
process.exitCode = tally.sum('different') === 0 ? 0 : 1
