// Writes the commit and the version of a release into every workflow that the docs show and into the one that others call: `npm run pin-docs -- COMMIT vX.Y.Z`.
import fs from 'node:fs'
import path from 'node:path'

const PINNED = /(uses: countersign\/countersign(?:\/[\w./-]+)?@)(?:<40-hex sha>|[0-9a-f]{40}) # v\d+(?:\.\d+\.\d+)?/g
const NPX = /\bcountersign@\d+\.\d+\.\d+\b/g

const [commit = '', version = ''] = process.argv.slice(2)
if (!/^[0-9a-f]{40}$/.test(commit) || !/^v\d+\.\d+\.\d+$/.test(version)) {
  console.error('Usage: npm run pin-docs -- COMMIT vX.Y.Z, with all 40 digits of the commit')
  process.exit(2)
}
const pages = fs
  .readdirSync('docs', { recursive: true })
  .map((name) => path.join('docs', String(name)))
  .filter((file) => file.endsWith('.md'))
  .concat('README.md', '.github/workflows/fleet-audit.yml')
const changed = pages.filter((file) => {
  const before = fs.readFileSync(file, 'utf8')
  const after = before.replaceAll(PINNED, `$1${commit} # ${version}`).replaceAll(NPX, `countersign@${version.slice(1)}`)
  if (after !== before) fs.writeFileSync(file, after)
  return after !== before
})
console.log(changed.length === 0 ? 'nothing to change' : changed.join('\n'))
