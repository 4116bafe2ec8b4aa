/** What is read of a tarball equals what npm writes to the disk: npm's own code unpacks every odd tarball, in one process. */
import { beforeAll, expect, test as run } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readTarball } from '../../../../src/ecosystems/npm/tarball/read.ts'
import { REFUSED, SAME } from '../../../helpers/odd-tarballs.ts'
import { HONEST, entry, pack, pax, record } from '../../../helpers/tarball.ts'

/** As `npm install` does it: pacote extracts, one folder is stripped. Prints file → git's id of its bytes, or why not. */
const EXTRACT = `
const [root, folder] = process.argv.slice(1)
const { createHash } = require('node:crypto'), fs = require('node:fs'), path = require('node:path')
const pacote = require(root)
const blob = (bytes) => createHash('sha1').update('blob ' + bytes.length + '\\0').update(bytes).digest('hex')
const filesIn = (dir, at = '') => fs.readdirSync(path.join(dir, at), { withFileTypes: true }).flatMap((one) => {
  const below = at === '' ? one.name : at + '/' + one.name
  return one.isDirectory() ? filesIn(dir, below) : one.isFile() ? [[below, blob(fs.readFileSync(path.join(dir, below)))]] : [[below, 'no file']]
})
const extract = async (name) => {
  const to = path.join(folder, name + '.d')
  try {
    await pacote.extract('file:' + path.join(folder, name), to, { cache: path.join(folder, 'cache'), silent: true })
    return [name, Object.fromEntries(filesIn(to))]
  } catch (error) {
    return [name, null]
  }
}
(async () => {
  const found = []
  for (const name of fs.readdirSync(folder).filter((one) => one.endsWith('.tgz'))) found.push(await extract(name))
  process.stdout.write(JSON.stringify(Object.fromEntries(found)))
})()
`

const MORE: readonly (readonly [string, Buffer])[] = [
  ['a manifest in another root only', pack(...HONEST, entry('other/package.json', '{"name":"evil"}'))],
  ['a manifest that an extended header names', pack(entry('package/index.js', '1'), pax(record('path', 'package/package.json')), entry('package/x', '{"name":"lib"}'))], // prettier-ignore
  ['a manifest with keys twice', pack(entry('package/package.json', '{"name":"lib","scripts":{},"scripts":{"install":"x"}}'))],
  ['a manifest with a byte order mark', pack(entry('package/package.json', '\ufeff{"name":"lib"}'))],
  ['a manifest with __proto__', pack(entry('package/package.json', '{"name":"lib","__proto__":{"scripts":{"install":"x"}}}'))],
  ['a manifest that is very deep', pack(entry('package/package.json', `{"name":"lib","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`))],
  ['a Package.json beside it', pack(...HONEST, entry('package/Package.json', '{"name":"evil"}'))],
  ['a package.json below it', pack(...HONEST, entry('package/package.json/x', '1'))],
]
const all: readonly (readonly [string, Buffer])[] = [
  ...SAME.map(([name, entries]) => [name, pack(...entries)] as const),
  ...REFUSED.map(([name, bytes]) => [name, bytes] as const),
  ...MORE,
]

/** Beside the program that `npm` is. */
const npm = fs.realpathSync(execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim())
const pacote = path.join(npm, '../../node_modules/pacote')

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-extract-'))
const state: { found?: Readonly<Record<string, Readonly<Record<string, string>> | null>> } = {}
const isThere = fs.existsSync(pacote)
const unlessMissing = isThere ? '' : ' (skipped: no pacote beside npm)'
const test = isThere ? run : run.skip

beforeAll(() => {
  if (!isThere) return
  for (const [index, [, bytes]] of all.entries()) fs.writeFileSync(path.join(folder, `${index}.tgz`), bytes)
  const told = execFileSync('node', ['-e', EXTRACT, pacote, folder], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  state.found = JSON.parse(told)
  fs.rmSync(folder, { recursive: true })
}, 120_000)

test.each(all.map(([name, bytes], index) => [`${name}${unlessMissing}`, bytes, index] as const))('%s', async (_name, bytes, index) => {
  const read = await readTarball(bytes)
  if (read.kind !== 'known') return
  const ours = Object.fromEntries([...read.value.files].map(([file, { blobId }]) => [file, blobId]))
  expect(state.found?.[`${index}.tgz`]).toEqual(ours)
})

test(`there is something of both${unlessMissing}`, async () => {
  const kinds = await Promise.all(all.map(async ([, bytes]) => (await readTarball(bytes)).kind))
  expect(kinds.filter((kind) => kind === 'known').length).toBeGreaterThan(SAME.length)
  expect(kinds.filter((kind) => kind !== 'known').length).toBeGreaterThan(REFUSED.length)
})
