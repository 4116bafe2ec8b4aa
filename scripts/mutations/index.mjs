// Changes one decisive line at a time and sees the tests fail: `node scripts/mutations/index.mjs [--part K/N] [--only TEXT]`
//
// 1. Copy the project to a temporary folder, so that nobody's work is changed.
// 2. Run the named tests without a change: tests that are red already would notice nothing.
// 3. For each mutation of list.mjs: apply it, run its tests, undo it. A test must fail. A file that does not compile is not evidence.
// 4. Exit 1 if one survives, if its text is not found exactly once, or if the file no longer compiles.
import '../require-node24.mjs'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { MUTATIONS } from './list.mjs'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const LEFT_OUT = new Set(['.git', '.cache', 'dist', 'node_modules'])

const { values } = parseArgs({ options: { part: { type: 'string', default: '1/1' }, only: { type: 'string', default: '' } } })
const chosen = MUTATIONS.filter((one, index) => isInPart(index, values.part) && one.slice(0, 2).join(' ').includes(values.only))

const copy = copyOfTheProject()
try {
  const outcomes = chosen.map((mutation) => said(mutation, tried(mutation)))
  const dead = outcomes.filter((outcome) => outcome === 'dead').length
  console.log(`${dead} of ${outcomes.length} mutations were noticed`)
  process.exitCode = dead === outcomes.length ? 0 : 1
} finally {
  fs.rmSync(copy, { recursive: true, force: true })
}

function isInPart(index, part) {
  const [k, n] = /^(\d+)\/(\d+)$/.exec(part)?.slice(1).map(Number) ?? []
  if (k === undefined || k < 1 || k > n) throw new Error(`--part is K/N, not ${part}`)
  return index % n === k - 1
}

/** The package managers of tools/ are large, and no test of the list needs them. */
function isCopied(from) {
  return path.basename(from) !== 'node_modules'
}

function copyOfTheProject() {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'countersign-mutations-'))
  for (const name of fs.readdirSync(ROOT)) {
    if (!LEFT_OUT.has(name)) fs.cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true, filter: isCopied })
  }
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'))
  return folder
}

/** `dead`, `survived`, or why it says nothing. */
function tried([named, from, to, tests]) {
  const file = fileWith(named, from)
  if (file.length !== 1) return file.length === 0 ? 'its text is not there' : `its text is in ${file.join(', ')}`
  const at = path.join(copy, file[0])
  const text = fs.readFileSync(at, 'utf8')
  if (text.split(from).length !== 2) return 'its text is there more than once'
  if (!areGreen(tests)) return 'its tests are red without it'
  fs.writeFileSync(
    at,
    text.replace(from, () => to),
  )
  const outcome = run(tests)
  fs.writeFileSync(at, text)
  if (outcome.failed > 0) return 'dead'
  return outcome.broken ? 'the changed file does not compile' : 'survived'
}

/** The named file if it has the text, otherwise the file to which the text has moved. */
function fileWith(named, from) {
  const has = (file) => fs.readFileSync(path.join(copy, file), 'utf8').includes(from)
  if (fs.existsSync(path.join(copy, named)) && has(named)) return [named]
  const all = fs.readdirSync(path.join(copy, 'src'), { recursive: true }).map((name) => path.join('src', name))
  return all.filter((file) => file.endsWith('.ts') && has(file))
}

/** Asked once for each list of tests. */
function areGreen(tests) {
  areGreen.known ??= new Map()
  const key = tests.join(' ')
  if (!areGreen.known.has(key)) {
    const { failed, broken } = run(tests)
    areGreen.known.set(key, failed === 0 && !broken)
  }
  return areGreen.known.get(key)
}

function run(tests) {
  const result = path.join(copy, 'result.json')
  fs.rmSync(result, { force: true })
  const jest = ['node_modules/jest/bin/jest.js', '--runInBand', '--silent', '--json', '--outputFile', result, '--runTestsByPath', ...tests]
  spawnSync(process.execPath, ['--experimental-vm-modules', ...jest], {
    cwd: copy,
    stdio: 'ignore',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  })
  if (!fs.existsSync(result)) return { failed: 0, broken: true }
  const { numFailedTests: failed, numPassedTests: passed, numRuntimeErrorTestSuites: errors } = JSON.parse(fs.readFileSync(result, 'utf8'))
  return { failed, broken: errors > 0 || failed + passed === 0 }
}

function said([file, from, to], outcome) {
  if (outcome !== 'dead') console.log(`${outcome}: ${file}\n  - ${from}\n  + ${to}\n`)
  return outcome
}
