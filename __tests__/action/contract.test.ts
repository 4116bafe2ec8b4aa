/** action.yml, src/inputs.ts, the outputs and the tables of the docs agree. `U=1` writes the tables again. */
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { readFileSync, writeFileSync } from 'node:fs'
import { INPUT_DEFAULTS, readInputs } from '../../src/inputs.ts'
import { toOutputs } from '../../src/report/outputs.ts'

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string; readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

const metadata = (file: string): Metadata => load(readFileSync(file, 'utf8')) as Metadata
const action = metadata('action.yml')

test('the inputs of action.yml are those that are read, with the same defaults', () => {
  const declared = Object.entries(action.inputs).map(([name, input]) => [name, input.default])
  expect(Object.fromEntries(declared)).toEqual(INPUT_DEFAULTS)
  const read = new Set<string>()
  readInputs((name) => {
    read.add(name)
    return ''
  })
  expect([...read].sort()).toEqual(Object.keys(INPUT_DEFAULTS).sort())
})

test('no input is required: the defaults are the recommendation', () => {
  expect(Object.values(action.inputs).some((input) => input.required === true)).toBe(false)
})

test('the outputs of action.yml are those that are set', () => {
  const report = {
    conclusion: 'pass',
    counts: { unauthorized: 0, undetermined: 0 },
    ...{ blocked: [], verdicts: [], removed: [], notes: [], findings: [], subject: {}, mode: 'enforce' },
    readyAt: undefined,
  } as unknown as Parameters<typeof toOutputs>[0]
  expect(Object.keys(action.outputs).sort()).toEqual(Object.keys(toOutputs(report, '')).sort())
})

test('both actions run on the same Node, from what is built', () => {
  const recheck = metadata('recheck/action.yml')
  expect([action.runs, recheck.runs]).toEqual([
    { using: 'node24', main: 'dist/index.js' },
    { using: 'node24', main: '../dist/recheck.js' },
  ])
  expect(Object.keys(recheck.outputs).sort()).toEqual(['rerun', 'waiting'])
})

const cell = (text: string): string => text.trim().replaceAll('\n', ' ').replaceAll('|', '\\|')
const TABLES = {
  inputs: [
    '| Input | Default | |',
    '|---|---|---|',
    ...Object.entries(action.inputs).map(([name, input]) => {
      const shown = input.default === '' ? '' : `\`${input.default}\``
      return `| \`${name}\` | ${shown} | ${cell(input.description)} |`
    }),
  ],
  outputs: [
    '| Output | |',
    '|---|---|',
    ...Object.entries(action.outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
  ],
}

describe.each(['docs/action.md'])('%s', (file) => {
  const before = readFileSync(file, 'utf8')
  const after = Object.entries(TABLES).reduce(
    (text, [name, rows]) =>
      text.replace(new RegExp(`(<!-- ${name}:begin[^>]*-->)[^]*?(<!-- ${name}:end -->)`), (_all, begin: string, end: string) =>
        [begin, '', ...rows, '', end].join('\n'),
      ),
    before,
  )
  if (process.env['U'] === '1') writeFileSync(file, after)

  test('its tables say what action.yml says', () => {
    expect(process.env['U'] === '1' ? after : before).toBe(after)
  })
})

test.each(['docs/action.md'])('%s has both tables', (file) => {
  expect(readFileSync(file, 'utf8')).toMatch(/inputs:begin[^]*\| `github-token` \|[^]*outputs:begin[^]*\| `ready-at` \|/)
})
