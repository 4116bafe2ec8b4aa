/** Reads what an install has put on disk: which contents can be loaded under which name, wherever they are. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** `name ← contents`, where contents are a package's own name, version and a hash of its files, or a folder of the project. */
export type Landed = ReadonlySet<string>

export function landed(folder: string): Landed {
  const project = fs.realpathSync(folder)
  const found = new Set<string>()
  searchProject(project, project, found)
  // Some managers link a folder of the project, some copy it: both are that folder.
  const own = new Map(ownFolders(project).map((name) => [contents(path.join(project, name)), name]))
  return new Set(
    [...found].map((line) => (own.has(contentsIn(line)) ? `${nameIn(line)} ← the folder ${own.get(contentsIn(line)) ?? ''}` : line)),
  )
}

const nameIn = (line: string): string => line.split(' ← ')[0] ?? ''
const contentsIn = (line: string): string => line.split(' ← ')[1] ?? ''

/** A folder of the project is reviewed with the project, under every name. */
export const isOwnFolder = (line: string): boolean => contentsIn(line).startsWith('the folder ')

function ownFolders(project: string, below = ''): readonly string[] {
  const entries = fs.readdirSync(path.join(project, below), { withFileTypes: true })
  const inside = entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .flatMap((entry) => ownFolders(project, path.join(below, entry.name)))
  return below !== '' && entries.some(({ name }) => name === 'package.json') ? [below, ...inside] : inside
}

/** The project's own folders, for `node_modules` at any depth. */
function searchProject(folder: string, project: string, found: Set<string>): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === '.git' || entry.name === '.yarn') continue
    const inside = path.join(folder, entry.name)
    if (entry.name === 'node_modules') searchModules(inside, project, found)
    else searchProject(inside, project, found)
  }
}

function searchModules(modules: string, project: string, found: Set<string>, scope = ''): void {
  for (const entry of fs.readdirSync(modules)) {
    const file = path.join(modules, entry)
    if (entry === '.bin') addBinaries(file, project, found)
    else if (entry.startsWith('.')) searchStore(file, project, found)
    else if (entry.startsWith('@') && scope === '') searchModules(file, project, found, `${entry}/`)
    else addPackage(`${scope}${entry}`, file, project, found)
  }
}

/** `.pnpm`, `.bun`: folders of one package each, with a `node_modules` of its own. */
function searchStore(store: string, project: string, found: Set<string>): void {
  if (!fs.lstatSync(store).isDirectory()) return
  for (const entry of fs.readdirSync(store, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    if (entry.name === 'node_modules') searchModules(path.join(store, entry.name), project, found)
    else searchStore(path.join(store, entry.name), project, found)
  }
}

function addPackage(name: string, file: string, project: string, found: Set<string>): void {
  const real = realPath(file)
  if (real === undefined) return void found.add(`${name} ← nothing`)
  if (!fs.statSync(real).isDirectory()) return void found.add(`${name} ← a file ${hash([fs.readFileSync(real)])}`)
  const within = path.relative(project, real)
  if (within.startsWith('..')) return void found.add(`${name} ← outside of the project: ${real}`)
  if (!within.split(path.sep).includes('node_modules')) return void found.add(`${name} ← the folder ${within}`)
  found.add(`${name} ← ${contents(real)}`)
  const nested = path.join(real, 'node_modules')
  if (!fs.lstatSync(file).isSymbolicLink() && fs.existsSync(nested)) searchModules(nested, project, found)
}

/** Commands that lead out of the installed packages. In bun the lockfile says which package's file has which command's name. */
function addBinaries(folder: string, project: string, found: Set<string>): void {
  if (!fs.statSync(folder).isDirectory()) return
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name)
    const real = fs.lstatSync(file).isSymbolicLink() ? realPath(file) : undefined
    const within = real === undefined ? '' : path.relative(project, real)
    if (real !== undefined && !within.split(path.sep).includes('node_modules')) found.add(`.bin/${name} ← ${within}`)
  }
}

function realPath(file: string): string | undefined {
  try {
    return fs.realpathSync(file)
  } catch {
    return undefined
  }
}

const contents = (folder: string): string =>
  contentsOf(new Map(filesOf(folder, '').map((file) => [file, fs.readFileSync(path.join(folder, file))])))

/** The package's own name and version, and a hash of its files without those of packages inside it. */
export function contentsOf(files: ReadonlyMap<string, Buffer>): string {
  const parts = [...files.keys()].sort().flatMap((file) => [Buffer.from(`${file}\0`), normal(file, files.get(file) ?? Buffer.alloc(0))])
  const { name, version } = readJson(String(files.get('package.json') ?? ''))
  return `${String(name)}@${String(version)} ${hash(parts)}`
}

function filesOf(folder: string, below: string): string[] {
  return fs.readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules') return []
    const file = below === '' ? entry.name : `${below}/${entry.name}`
    return entry.isDirectory() ? filesOf(folder, file) : [file]
  })
}

/** npm 6 writes keys that begin with `_` into an installed manifest, and changes its order. */
function normal(file: string, bytes: Buffer): Buffer {
  if (file !== 'package.json') return bytes
  const { name, version, main } = readJson(bytes.toString())
  return Buffer.from(JSON.stringify([name, version, main]))
}

function readJson(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

const hash = (parts: readonly Buffer[]): string => createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 12)
