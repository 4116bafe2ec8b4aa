/** What a workflow or a composite action pins, in every way of writing, and what is refused because it cannot be read. */
import { describe, expect, test } from '@jest/globals'
import { readWorkflow } from '../../../src/ecosystems/actions/workflow.ts'
import { GateError } from '../../../src/errors.ts'
import { workflow } from '../../helpers/pinned.ts'

const SHA = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)
const FILE = '.github/workflows/ci.yml'

/** `name@what line #claim`, of each. */
const read = (text: string): readonly string[] =>
  readWorkflow(text, FILE).map(
    ({ name, commit, ref, claimedTag, location }) =>
      `${name}@${commit === undefined ? (ref ?? '') : commit.slice(0, 7)} ${location.line}${claimedTag === undefined ? '' : ` #${claimedTag}`}`,
  )
const refused = (text: string): string => {
  try {
    readWorkflow(text, FILE)
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.message}`
    throw error
  }
  return 'read'
}
const PIN = 'actions:octo/tool@aaaaaaa'

test.each<[string, string, readonly string[]]>([
  ['plain, with its version', workflow(`uses: octo/tool@${SHA} # v1.2.3`), [`${PIN} 8 #v1.2.3`]],
  ['without a comment', workflow(`uses: octo/tool@${SHA}`), [`${PIN} 8`]],
  ['a tag', workflow('uses: octo/tool@v1'), ['actions:octo/tool@v1 8']],
  ['a branch with a slash', workflow('uses: octo/tool@release/v1'), ['actions:octo/tool@release/v1 8']],
  ['a tag with an at sign', workflow('uses: octo/tool@pkg@1.2.3'), ['actions:octo/tool@pkg@1.2.3 8']],
  ['a path below the repository', workflow(`uses: octo/tool/sub/dir@${SHA} # v1`), [`${PIN} 8 #v1`]],
  ['upper case in name and commit', workflow(`uses: Octo/Tool@${SHA.toUpperCase()} # v1`), [`${PIN} 8 #v1`]],
  ['an account that an enterprise manages', workflow(`uses: jane_acme/tool@${SHA}`), ['actions:jane_acme/tool@aaaaaaa 8']],
  ['in single quotes', workflow(`uses: 'octo/tool@${SHA}' # v1`), [`${PIN} 8 #v1`]],
  ['in double quotes with an escape', workflow(`uses: "octo\\x2ftool@${SHA}" # v1`), [`${PIN} 8 #v1`]],
  ['the key in quotes', workflow(`"uses": octo/tool@${SHA} # v1`), [`${PIN} 8 #v1`]],
  ['the key with an escape', workflow(`"u\\x73es": octo/tool@${SHA} # v1`), [`${PIN} 8 #v1`]],
  ['an explicit key', workflow(`? uses\n        : octo/tool@${SHA} # v1`), [`${PIN} 9 #v1`]],
  ['the key in capitals', workflow(`Uses: octo/tool@${SHA} # v1`), [`${PIN} 8 #v1`]],
  ['folded', workflow(`uses: >-\n          octo/tool@${SHA}`), [`${PIN} 9`]],
  ['folded, the comment on the line that says so', workflow(`uses: >- # v1\n          octo/tool@${SHA}`), [`${PIN} 9 #v1`]],
  ['literal', workflow(`uses: |\n          octo/tool@${SHA}`), [`${PIN} 9`]],
  ['on the next line', workflow(`uses:\n          octo/tool@${SHA} # v1`), [`${PIN} 9 #v1`]],
  ['in a flow mapping', workflow(`{ uses: octo/tool@${SHA}, with: { x: y } } # v1`), [`${PIN} 8 #v1`]],
  ['tagged', workflow(`uses: !!str octo/tool@${SHA} # v1`), [`${PIN} 8 #v1`]],
  ['with a byte order mark', `\uFEFF${workflow(`uses: octo/tool@${SHA} # v1`)}`, [`${PIN} 8 #v1`]],
  ['with CRLF', workflow(`uses: octo/tool@${SHA} # v1`).replaceAll('\n', '\r\n'), [`${PIN} 8 #v1`]],
  ['all of it in JSON', `{"jobs":{"a":{"steps":[{"uses":"octo/tool@${SHA}"}]}}}`, [`${PIN} 1`]],
  [
    'two steps',
    workflow(`uses: octo/tool@${SHA} # v1`, 'run: make', `uses: octo/tool@${OTHER}`),
    [`${PIN} 8 #v1`, 'actions:octo/tool@bbbbbbb 10'],
  ],
  [
    'twice in one step, which GitHub refuses',
    workflow(`uses: octo/tool@${SHA}\n        uses: octo/tool@${OTHER}`),
    [`${PIN} 8`, 'actions:octo/tool@bbbbbbb 9'],
  ],
  ['two documents', `${workflow('run: x')}---\n${workflow(`uses: octo/tool@${SHA}`)}`, [`${PIN} 17`]],
  ['a reusable workflow', `jobs:\n  a:\n    uses: octo/tool/.github/workflows/x.yml@${SHA} # v2\n`, [`${PIN} 3 #v2`]],
  ['a composite action', `runs:\n  using: composite\n  steps:\n    - uses: octo/tool@${SHA} # v1\n`, [`${PIN} 4 #v1`]],
  ['nothing', '', []],
])('%s', (_, text, pins) => {
  expect(read(text)).toEqual(pins)
})

describe('where a step hides', () => {
  test.each<[string, string]>([
    ['a job called env', `jobs:\n  env:\n    steps:\n      - uses: octo/tool@${SHA}\n`],
    ['a job called services', `jobs: { services: { steps: [ { uses: octo/tool@${SHA} } ] } }\n`],
    ['a job called uses', `jobs:\n  uses:\n    steps:\n      - uses: octo/tool@${SHA}\n`],
    ['an alias of the value', `env:\n  x: &pin octo/tool@${SHA}\njobs:\n  a:\n    steps:\n      - uses: *pin\n`],
    ['an alias of a step that stands under env', `env: &step\n  uses: octo/tool@${SHA}\njobs:\n  a:\n    steps:\n      - *step\n`],
    ['an alias of all steps', `on: &steps [ { uses: octo/tool@${SHA} } ]\njobs:\n  a:\n    steps: *steps\n`],
    ['an alias of a job', `env: &job { steps: [ { uses: octo/tool@${SHA} } ] }\njobs:\n  a: *job\n`],
    ['an alias of all jobs, one called with', `x: &jobs { with: { steps: [ { uses: octo/tool@${SHA} } ] } }\njobs: *jobs\n`],
    ['a merged step', `env: &step { uses: octo/tool@${SHA} }\njobs:\n  a:\n    steps:\n      - <<: *step\n`],
    ['an alias of the key', `env: { k: &key uses }\njobs:\n  a:\n    steps:\n      - *key : octo/tool@${SHA}\n`],
    ['steps that run side by side', `jobs:\n  a:\n    steps:\n      - parallel:\n          - uses: octo/tool@${SHA}\n`],
  ])('%s', (_, text) => {
    expect(read(text).map((one) => one.split(' ')[0])).toEqual([PIN])
  })

  test('a name given twice means the last value before it', () => {
    const text = `x: &pin octo/tool@${OTHER}\ny: &pin octo/tool@${SHA}\njobs: { a: { uses: *pin } }\nz: &pin octo/tool@${OTHER}\n`
    expect(read(text)).toEqual([`${PIN} 3`])
  })
})

test.each<[string, string]>([
  ['local actions', workflow('uses: ./.github/actions/x', 'uses: ./')],
  ['actions of this commit', workflow('uses: $/actions/x')],
  ['container images', workflow(`uses: docker://ghcr.io/octo/tool:1@sha256:${'a'.repeat(64)}`, 'uses: DOCKER://alpine')],
  ['what an action is given', workflow(`run: x\n        with: { uses: octo/tool@${SHA} }\n        env: { uses: x }`)],
  ['a matrix', `jobs:\n  a:\n    strategy: { matrix: { uses: [ octo/tool@v1, what ever ] } }\n    steps: [ { run: x } ]\n`],
  ['the inputs of a workflow', 'on:\n  workflow_call:\n    inputs:\n      uses: { type: string }\njobs: {}\n'],
  ['the inputs of an action', 'inputs:\n  uses: { required: true }\nruns: { using: node24, main: index.js }\n'],
  ['a script that talks about it', workflow(`run: |\n          uses: octo/tool@${SHA}`)],
  ['a comment', `${workflow('run: x')}# uses: octo/tool@${SHA}\n`],
])('%s: nothing is pinned', (_, text) => {
  expect(read(text)).toEqual([])
})

test.each<[string, string, number]>([
  ['an expression', workflow('uses: octo/tool@${{ matrix.ref }}'), 8],
  ['an expression in place of all', workflow('uses: ${{ inputs.action }}'), 8],
  ['no ref', workflow('uses: octo/tool'), 8],
  ['an empty ref', workflow('uses: octo/tool@'), 8],
  ['no value', workflow('uses:'), 8],
  ['a mapping', workflow('uses: { a: b }'), 8],
  ['an alias of nothing', workflow('uses: *nothing'), 8],
  ['an alias that comes before its anchor', `jobs: { a: { uses: *pin } }\nx: &pin octo/tool@${SHA}\n`, 1],
  ['a space inside', workflow(`uses: octo/tool @${SHA}`), 8],
  ['the comment inside a folded value', workflow(`uses: >-\n          octo/tool@${SHA} # v1`), 9],
  ['another letter that looks like one', workflow(`uses: оcto/tool@${SHA}`), 8],
  ['a hidden character', workflow(`uses: "octo/tool\u200b@${SHA}"`), 8],
  ['a path that leads out', workflow(`uses: octo/tool/../../evil/tool@${SHA}`), 8],
  ['a very long one', workflow(`uses: octo/${'x'.repeat(2000)}@${SHA}`), 8],
  ['tabs for indentation', `jobs:\n\ta:\n\t\tuses: octo/tool@${SHA}\n`, 2],
  ['half a file', `jobs:\n  a: { steps: [ { uses: octo/tool@${SHA}`, 2],
])('%s is refused with its line', (_, text, line) => {
  expect(refused(text)).toMatch(new RegExp(`^LOCKFILE_UNREADABLE \\.github/workflows/ci\\.yml:${line}: `))
})

test('nested aliases for a million steps are read once', () => {
  const levels = Array.from(
    { length: 40 },
    (_, i) => `x${i}: &x${i} [ ${i === 0 ? `{ uses: octo/tool@${SHA} }` : Array.from({ length: 9 }, () => `*x${i - 1}`).join(', ')} ]`,
  )
  expect(read(`${levels.join('\n')}\njobs: { a: { steps: *x39 } }\n`)).toEqual([`${PIN} 1`])
})

test('an alias inside its own anchor ends', () => {
  expect(read(`x: &x [ *x, { uses: octo/tool@${SHA} } ]\njobs: { a: { steps: *x } }\n`)).toEqual([`${PIN} 1`])
})

test('nesting without an end, and more than GitHub takes, are refused', () => {
  expect(refused(`a: ${'['.repeat(5000)}`)).toMatch(/^LOCKFILE_UNREADABLE/)
  expect(refused(`# ${'x'.repeat(2 ** 20)}\n`)).toMatch(/^LOCKFILE_UNREADABLE .* has more than 1048576 characters/)
})

test('a megabyte of steps takes linear time', () => {
  const step = `      - uses: octo/tool@${SHA} # v1\n`
  const count = Math.floor((2 ** 20 - 200) / step.length)
  expect(readWorkflow(`jobs:\n  a:\n    steps:\n${step.repeat(count)}`, FILE)).toHaveLength(count)
})
