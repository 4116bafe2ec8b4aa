/** What `npx countersign` installs: only the program, the files that it needs, and the types of its report. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

interface Manifest {
  readonly bin: Readonly<Record<string, string>>
  readonly types: string
  readonly version: string
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

test('it has no other files, and installs nothing more', () => {
  expect(packed.filter((file) => !/^(?:demo|dist|schema)\/|^(?:LICENSE|README\.md|package\.json)$/.test(file))).toEqual([])
  expect(manifest.dependencies).toBeUndefined()
})

describe('packed and installed as from a registry', () => {
  let at: string
  const run = (program: string, ...args: readonly string[]): string =>
    execFileSync(program, args, { cwd: at, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const node = (script: string): string => run(process.execPath, '--input-type=module', '--eval', script).trim()

  beforeAll(() => {
    at = path.join(folder, 'project')
    fs.mkdirSync(at)
    fs.writeFileSync(path.join(at, 'package.json'), '{ "name": "project", "private": true }')
    const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
    const [{ filename }] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as [
      { filename: string },
    ]
    run('npm', 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', path.join(folder, filename))
  }, 120_000)

  test('the program runs by its name, and the demo replays what came with it', () => {
    expect(run('node_modules/.bin/countersign', '--version')).toContain(manifest.version)
    expect(JSON.parse(run('node_modules/.bin/countersign', 'demo', '--format', 'json'))).toMatchObject({
      schemaVersion: 1,
      conclusion: 'fail',
    })
  })

  test('the schemas and the manifest can be imported, and nothing of the program', () => {
    const schema = (name: string) =>
      node(`import schema from 'countersign/schema/${name}' with { type: 'json' }; console.log(schema.$schema ?? schema.$id)`)
    expect([schema('report.schema.json'), schema('countersign.schema.json')]).toEqual([
      expect.stringContaining('json-schema.org'),
      expect.stringContaining('json-schema.org'),
    ])
    expect(node("import manifest from 'countersign/package.json' with { type: 'json' }; console.log(manifest.version)")).toBe(
      manifest.version,
    )
    for (const inner of ['countersign/dist/cli.js', 'countersign/demo/manifest.json'])
      expect(node(`await import('${inner}').catch(({ code }) => console.log(code))`)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })

  test('a program in TypeScript reads a report by its types, and a wrong field is an error', () => {
    const read = (field: string) => `import type { CountersignReport } from 'countersign'
import type { CountersignReport as Same } from 'countersign/schema/report.d.ts'
export const blocked = (report: CountersignReport & Same): readonly string[] =>
  report.changes.flatMap((change) => (change.verdict === 'unauthorized' ? [change.name, change.run?.${field} ?? ''] : []))
`
    const tsc = path.resolve('node_modules/typescript/bin/tsc')
    const compiled = (field: string) => {
      fs.writeFileSync(path.join(at, 'reader.mts'), read(field))
      return run(
        process.execPath,
        tsc,
        '--strict',
        '--noEmit',
        '--module',
        'nodenext',
        '--skipLibCheck',
        'false',
        '--allowImportingTsExtensions',
        'reader.mts',
      )
    }
    expect(() => compiled('conclusion')).not.toThrow()
    expect(() => compiled('conclusoin')).toThrow(expect.objectContaining({ stdout: expect.stringContaining('conclusoin') }))
  }, 120_000)
})
