/** Each difference that the suite of real managers has found stays closed, with no manager there. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { packumentAt } from '../../scripts/managers/hosts.ts'
import type { Files } from '../../scripts/managers/files.ts'
import { read } from '../../scripts/managers/reading.ts'
import { mutantsOf } from '../../scripts/managers/suite.ts'
import { CASES } from './cases.ts'

const AROUND = { registry: 'http://registry', thief: 'http://thief' }
const HOSTS = { registry: AROUND.registry, packument: (name: string) => packumentAt(AROUND.registry, name) }
const projects = JSON.parse(readFileSync('__tests__/managers/projects.json', 'utf8')) as Readonly<Record<string, Files>>

test.each(CASES)('$manager: $project, $mutation: $must', async ({ project, mutation, must }) => {
  const files = projects[project] ?? {}
  const mutants = mutantsOf(files, AROUND).filter(({ what }) => what === mutation)
  expect(mutants).toHaveLength(1)
  expect((await read(files, mutants[0]?.files ?? {}, HOSTS)).kind).toBe(must)
})

describe.each(Object.entries(projects))('%s', (_, files) => {
  test('does not differ from itself, with its manifests in any order', async () => {
    expect(await read(files, { ...files }, HOSTS)).toEqual({ kind: 'silent' })
    const manifest = `${JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(files['package.json'] ?? '{}') as object).reverse()))}\n`
    expect(await read(files, { ...files, 'package.json': manifest }, HOSTS)).toEqual({ kind: 'silent' })
  })

  test('has mutants of every kind, each another project and with a name of its own', () => {
    const mutants = mutantsOf(files, AROUND)
    expect(new Set(mutants.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(13)
    expect(mutants.every((mutant) => JSON.stringify(mutant.files) !== JSON.stringify(files))).toBe(true)
  })
})

describe('bun and a package.json', () => {
  const files = projects['bun rich'] ?? {}
  const manifest = files['package.json'] ?? ''
  const twice = manifest.replace(/^( *"user".*)$/m, '$1,\n    "user": "http://thief/x.tgz"')
  const readAs = async (base: string, head: string) =>
    (await read({ ...files, 'package.json': base }, { ...files, 'package.json': head }, HOSTS)).kind

  test.each([
    ['a key twice', twice],
    ['a key twice, the second behind a comment that ends at U+2028', twice.replace('    "user": "http', '    // \u2028"user": "http')],
    ['a peer at an address', manifest.replace('"overrides"', '"peerDependencies": { "user": "http://thief/x.tgz" }, "overrides"')],
    ['a peer at an address of git', manifest.replace('"overrides"', '"peerDependencies": { "user": "thief/x" }, "overrides"')],
    ['no JSON', `${manifest}}`],
  ])('%s is refused', async (_, head) => {
    expect(head).not.toBe(manifest)
    expect(await readAs(manifest, head)).toBe('refused')
  })

  test.each([
    [
      'comments and trailing commas',
      manifest,
      manifest.replace('"overrides"', '// a note\n  "overrides"').replace('"1.0.0"\n  }', '"1.0.0",\n  }'),
    ],
    [
      'a peer that the project depends on too',
      manifest,
      manifest.replace('"overrides"', '"peerDependencies": { "user": "1" }, "overrides"'),
    ],
    ['what was so at the base', twice, twice.replace('"private"', '"license": "MIT", "private"')],
  ])('%s: no word', async (_, base, head) => {
    expect(await readAs(base, head)).toBe('silent')
  })
})
