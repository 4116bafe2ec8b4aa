/** What `npx countersign` installs: the program, what it needs beside it, and the types of its report; nothing else. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

interface Manifest {
  readonly bin: Readonly<Record<string, string>>
  readonly types: string
  readonly dependencies?: Readonly<Record<string, string>>
}
const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Manifest
let folder: string
let packed: readonly string[]

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-package-'))
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as [{ files: readonly { readonly path: string }[] }]
  packed = files.map((file) => file.path)
}, 60_000)
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('the program, the demo it replays, the schemas and their types are in it', () => {
  expect(packed).toEqual(
    expect.arrayContaining([
      ...Object.values(manifest.bin),
      manifest.types,
      'demo/manifest.json',
      'dist/licenses.txt',
      'schema/countersign.schema.json',
      'schema/report.schema.json',
      'LICENSE',
      'README.md',
    ]),
  )
})

test('nothing else is, and nothing is installed with it', () => {
  expect(packed.filter((file) => !/^(?:demo|dist|schema)\/|^(?:LICENSE|README\.md|package\.json)$/.test(file))).toEqual([])
  expect(manifest.dependencies).toBeUndefined()
})

test('a program in TypeScript reads a report by its types', () => {
  const at = path.join(folder, 'node_modules', 'countersign')
  fs.mkdirSync(path.join(at, 'schema'), { recursive: true })
  for (const file of ['package.json', manifest.types]) fs.copyFileSync(file, path.join(at, file))
  const program = `import type { CountersignReport } from 'countersign'
export const blocked = (report: CountersignReport): readonly string[] =>
  report.changes.flatMap((change) => (change.verdict === 'unauthorized' ? [change.name, change.run?.conclusion ?? ''] : []))
`
  fs.writeFileSync(path.join(folder, 'reader.mts'), program)
  const tsc = path.resolve('node_modules/typescript/bin/tsc')
  const args = ['--strict', '--noEmit', '--module', 'nodenext', '--skipLibCheck', 'false', 'reader.mts']
  expect(() => execFileSync(process.execPath, [tsc, ...args], { cwd: folder, encoding: 'utf8' })).not.toThrow()
}, 60_000)
