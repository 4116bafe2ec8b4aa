// Measures a run that finds nothing to do: loading the program, reading two sides, comparing them. The everyday case is two commits, with git's own
// processes. Two lockfiles without a project are the slowest case, because nobody says that the files beside them are equal.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { check, emptyProgram, onCommits } from '../run.mjs'

export const about = 'start'
export const stories = () => [{ story: 'apart', size: 10 }]

const LIMIT = 2.5
const ROUNDS = 15

export async function measure({ table, open }) {
  const at = await open('apart', 10)
  const empty = emptyProgram()
  table.row('an empty program', empty)
  const show = (what, measured) => {
    const ratio = measured.wallMs / empty.wallMs
    table.row(`no change, ${what}`, measured, `${ratio.toFixed(1)} × an empty program`)
    return ratio
  }
  const lone = show('two lockfiles', check(at, [], { head: 'base', rounds: ROUNDS }))
  addProjects(at.folder)
  const projects = show('two projects', check(at, [], { base: 'unchanged/base', head: 'unchanged/head', rounds: ROUNDS }))
  show('two commits', onCommits(at, { rounds: ROUNDS }))
  const text = `${lone.toFixed(1)} × for two lockfiles, ${projects.toFixed(1)} × for two projects`
  table.aim(`no change: ${LIMIT} × an empty program`, [[Math.max(lone, projects), LIMIT, text]])
}

/** Two projects that are the same, and a clone whose last commit changes no lockfile. */
function addProjects(folder) {
  for (const side of ['base', 'head']) {
    const to = path.join(folder, 'unchanged', side)
    mkdirSync(to, { recursive: true })
    cpSync(path.join(folder, 'base/package-lock.json'), path.join(to, 'package-lock.json'))
    writeFileSync(path.join(to, 'package.json'), '{ "name": "app", "version": "1.0.0" }\n')
  }
  const clone = path.join(folder, 'unchanged/clone')
  cpSync(path.join(folder, 'unchanged/base'), clone, { recursive: true })
  const git = (...args) => execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.test', ...args], { cwd: clone })
  git('init', '--quiet')
  for (const text of ['first', 'second']) {
    writeFileSync(path.join(clone, 'README.md'), text)
    git('add', '--all')
    git('commit', '--quiet', '--message', text)
  }
}
