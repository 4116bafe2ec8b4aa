// Writes a release into every workflow that the docs show. Before the tag, `npm run bump` writes the version of package.json wherever the package is
// run, in the workflow that others call too. After the release, `npm run pin-docs -- COMMIT vX.Y.Z` writes the commit as well, which no page of it can name.
import fs from 'node:fs'
import path from 'node:path'

const PINNED = /(uses: countersign\/countersign(?:\/[\w./-]+)?@)(?:<40-hex sha>|[0-9a-f]{40}) # v\d+(?:\.\d+\.\d+)?/g
const NAMED = /(`countersign\/countersign(?:\/[\w./-]+)?@)(?:<40-hex sha>|[0-9a-f]{40})(?=`)/g
const SENTENCE = /(?:`<40-hex sha>` stands for the commit of a release|The commit below is that of v\d+\.\d+\.\d+):/g
const NPX = /\bcountersign@\d+\.\d+\.\d+\b/g

const [commit, version] =
  process.argv.length > 2 ? process.argv.slice(2) : [undefined, `v${JSON.parse(fs.readFileSync('package.json', 'utf8')).version}`]
if ((commit !== undefined && !/^[0-9a-f]{40}$/.test(commit)) || !/^v\d+\.\d+\.\d+$/.test(version ?? '')) {
  console.error('Usage: npm run pin-docs [-- COMMIT vX.Y.Z], with all 40 digits of the commit')
  process.exit(2)
}

function pinned(text) {
  const named = text.replaceAll(NPX, `countersign@${version.slice(1)}`)
  if (commit === undefined) return named
  return named
    .replaceAll(PINNED, `$1${commit} # ${version}`)
    .replaceAll(NAMED, `$1${commit}`)
    .replaceAll(SENTENCE, `The commit below is that of ${version}:`)
}

const pages = fs
  .readdirSync('docs', { recursive: true })
  .map((name) => path.join('docs', String(name)))
  .filter((file) => file.endsWith('.md'))
  .concat('README.md', '.github/workflows/fleet-audit.yml')
const changed = pages.filter((file) => {
  const before = fs.readFileSync(file, 'utf8')
  const after = pinned(before)
  if (after !== before) fs.writeFileSync(file, after)
  return after !== before
})
console.log(changed.length === 0 ? 'nothing to change' : changed.join('\n'))
