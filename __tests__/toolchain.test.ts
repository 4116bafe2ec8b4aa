import { expect, test } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '..')

type Mutation = readonly [file: string, from: string, to: string, tests: readonly string[]]
const { MUTATIONS } = (await import(path.join(ROOT, 'scripts/mutations/list.mjs'))) as { readonly MUTATIONS: readonly Mutation[] }

test('tests run on a Node that jest can load ESM with', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24)
})

test.each(MUTATIONS)('the nightly mutation of %s occurs once in it: %s', (file, from, _to, tests) => {
  expect(fs.readFileSync(path.join(ROOT, file), 'utf8').split(from).length).toBe(2)
  expect(tests.filter((one) => !fs.existsSync(path.join(ROOT, one)))).toEqual([])
})

test('what a script imports works without the test runner', () => {
  const scripts = fs
    .readdirSync(path.join(ROOT, 'scripts'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs)$/.test(name))
  const reached = new Set(scripts.map((name) => path.join(ROOT, 'scripts', name)))
  for (const file of reached) {
    for (const [, name = ''] of fs.readFileSync(file, 'utf8').matchAll(/^(?:import|export) .*'(\.{1,2}\/[^']+\.(?:ts|mjs))'/gm)) {
      const imported = path.resolve(path.dirname(file), name)
      if (fs.existsSync(imported)) reached.add(imported)
    }
  }
  expect(reached.size).toBeGreaterThan(scripts.length)
  expect([...reached].filter((file) => fs.readFileSync(file, 'utf8').includes("from '@jest/globals'"))).toEqual([])
})
