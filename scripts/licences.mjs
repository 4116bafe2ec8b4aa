import fs from 'node:fs'
import path from 'node:path'

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i

/** The text of dist/licenses.txt: every package one of whose files was bundled, in order of name and version, with its licence. */
export function licences(root, inputs) {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined))
  const entries = new Map([...folders].map((folder) => one(path.join(root, folder))))
  const heading = `Countersign contains code of these ${entries.size} packages.\n`
  return [
    heading,
    ...[...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `${'-'.repeat(80)}\n${name}\n\n${text}\n`),
  ].join('\n')
}

/** `node_modules/@a/b/lib/c.js` → `node_modules/@a/b`; the innermost where they nest. */
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replaceAll('\\', '/'))?.[0]
}

function one(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const files = fs
    .readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
  const texts = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  const declared = typeof license === 'string' ? license : (license?.type ?? 'not declared')
  return [`${name}@${version} (${declared})`, texts.length === 0 ? 'The package contains no licence file.' : texts.join('\n\n')]
}
