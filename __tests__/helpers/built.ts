/** Builds the bundle that ships, once for all test files and one state of the sources. */
import { execFileSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '..', '..')
const CACHE = path.join(ROOT, '.cache', 'built')
const SOURCES = ['package-lock.json', 'scripts/build.mjs', 'scripts/bundled.mjs', 'scripts/merge-chunks.mjs', 'src', 'schema']

/** The folder with index.js, recheck.js and cli.js. */
export function builtFolder(): string {
  const folder = path.join(CACHE, digestOf(SOURCES.flatMap(filesBelow)))
  if (fs.existsSync(folder)) return folder
  const temporary = path.join(CACHE, randomUUID())
  execFileSync(process.execPath, ['scripts/build.mjs', '--outdir', temporary], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    fs.renameSync(temporary, folder)
  } catch (error) {
    if (!fs.existsSync(folder)) throw error // otherwise another worker was faster
    fs.rmSync(temporary, { recursive: true, force: true })
  }
  removeOthers(path.basename(folder))
  return folder
}

function filesBelow(name: string): readonly string[] {
  const at = path.join(ROOT, name)
  if (!fs.statSync(at).isDirectory()) return [at]
  const entries = fs.readdirSync(at, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files.toSorted())
    hash
      .update(`${path.relative(ROOT, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0')
  return hash.digest('hex').slice(0, 16)
}

/** Nobody needs a build of other sources that is an hour old. */
function removeOthers(current: string): void {
  for (const name of fs.readdirSync(CACHE)) {
    const at = path.join(CACHE, name)
    const age = Date.now() - (fs.statSync(at, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (name !== current && age > 3_600_000) fs.rmSync(at, { recursive: true, force: true })
  }
}
