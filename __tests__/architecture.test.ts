import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * The layering is a promise of docs/architecture.md, kept by .dependency-cruiser.mjs and tsconfig.core.json. Here every rule is broken
 * on purpose, in a copy, to see that it bites.
 */
const ROOT = path.resolve(import.meta.dirname, '..')
const COPIED = ['package.json', 'tsconfig.json', 'tsconfig.core.json', '.dependency-cruiser.mjs', 'scripts', 'schema', 'src']

/** What someone wrote, where, and the rule that must say no. */
const BREAKAGES: readonly [sentence: string, file: string, code: string, rule: string][] = [
  ['the vocabulary knows a tool', 'src/domain/broken.ts', `import 'node:fs'`, 'domain-imports-nothing'],
  ['the core reads a file', 'src/policy/broken-fs.ts', `import 'node:fs'`, 'core-does-no-io'],
  ['the core calls an adapter', 'src/policy/broken-io.ts', `import '../io/broken.ts'`, 'core-does-not-know-the-shell'],
  ['the core calls the shell', 'src/rules/broken-world.ts', `import '../gather/broken.ts'`, 'core-does-not-know-the-shell'],
  ['the decision talks to the runner', 'src/line/decide.ts', `import '@actions/core'`, 'actions-toolkit-only-in-io'],
  ['the line verifies by itself', 'src/line/run.ts', `import '@sigstore/verify'`, 'sigstore-only-in-attestation'],
  ['a gatherer asks GitHub directly', 'src/gather/broken.ts', `import '@octokit/rest'`, 'octokit-only-in-io'],
  ['a gatherer asks the registry directly', 'src/gather/broken.ts', `import 'npm-registry-fetch'`, 'registry-client-only-in-io'],
  ['a rule leans on another rule', 'src/rules/broken.ts', `import './broken-other.ts'`, 'rules-are-islands'],
  ['a lockfile reader knows the policy', 'src/lockfile/broken.ts', `import '../policy/broken-fs.ts'`, 'lockfile-stays-in-its-lane'],
  ['verification asks a rule', 'src/attestation/broken.ts', `import '../rules/broken.ts'`, 'attestation-stays-in-its-lane'],
  ['a comparison with the source asks a rule', 'src/source/broken.ts', `import '../rules/broken.ts'`, 'source-stays-in-its-lane'],
  ['a gatherer opens an archive', 'src/gather/broken.ts', `import 'tar/parse'`, 'tar-only-in-tarball'],
  ['the policy parser reads lockfiles', 'src/policy/broken.ts', `import '../lockfile/broken.ts'`, 'policy-stays-in-its-lane'],
  ['the ground floor knows a package', 'src/text/broken.ts', `import '../lockfile/broken.ts'`, 'text-imports-nothing'],
  ['a question reads lockfiles', 'src/weighing/broken.ts', `import '../lockfile/broken.ts'`, 'weighing-stays-in-its-lane'],
  ['the trust decision reads a policy file', 'src/judge/broken.ts', `import '../policy/broken.ts'`, 'judge-stays-in-its-lane'],
  [
    'an ecosystem knows a stage',
    'src/ecosystems/npm/broken.ts',
    `import '../../attestation/broken.ts'`,
    'ecosystems-know-the-domain-alone',
  ],
  ['a gatherer asks one ecosystem', 'src/gather/broken-npm.ts', `import '../ecosystems/npm/names.ts'`, 'ecosystems-are-asked-at-the-door'],
  ['the policy reads files', 'src/policy/broken-reader.ts', `import '../ecosystems/readers.ts'`, 'readers-are-for-the-shell'],
  ['a rule orders versions by itself', 'src/rules/broken-order.ts', `import 'semver'`, 'versions-are-ordered-by-their-ecosystem'],
  ['a rule renders', 'src/rules/broken-other.ts', `import '../report/broken.ts'`, 'rules-stays-in-its-lane'],
  ['a list of rules asks one rule', 'src/traits/broken.ts', `import '../rules/broken.ts'`, 'traits-stays-in-its-lane'],
  ['a way out asks the report', 'src/remedy/broken.ts', `import '../report/order.ts'`, 'remedy-stays-in-its-lane'],
  ['a reporter judges', 'src/report/broken.ts', `import '../rules/rule.ts'`, 'report-stays-in-its-lane'],
  ['a GitHub parser asks the registry', 'src/github/broken.ts', `import '../attestation/broken.ts'`, 'github-stays-in-its-lane'],
  ['whoever puts a question knows the policy', 'src/asking/broken.ts', `import '../policy/broken.ts'`, 'asking-stays-in-its-lane'],
  ['an adapter judges', 'src/io/broken.ts', `import '../rules/rule.ts'`, 'io-knows-no-stage'],
  ['the action borrows from the command line', 'src/action/broken.ts', `import '../commands/broken.ts'`, 'action-and-commands-are-apart'],
  ['the command line borrows from the action', 'src/commands/broken.ts', `import '../event.ts'`, 'commands-and-action-are-apart'],
  ['a gatherer brings its own world', 'src/gather/broken.ts', `import '../io/broken.ts'`, 'io-comes-through-the-world'],
  ['someone starts the action by importing it', 'src/gather/broken.ts', `import '../index.ts'`, 'only-the-entries-run'],
  ['what ships knows its tests', 'src/gather/broken.ts', `import '../../__tests__/broken.ts'`, 'no-src-to-test'],
  ['two files know each other', 'src/domain/broken-a.ts', `import './broken-b.ts'`, 'no-cycles'],
  ['a package is used that nobody listed', 'src/io/broken.ts', `import 'picomatch'`, 'no-unlisted-packages'],
  ['a file is imported that does not exist', 'src/io/broken.ts', `import './nowhere.ts'`, 'no-unresolvable'],
  ['a file is used by nobody', 'src/domain/broken-orphan.ts', `export {}`, 'no-orphans'],
]

/** Names of the outside world, and what the compiler must say about them in the core. */
const OUTSIDE = ['process', 'fetch', 'console', 'Buffer', 'URL', 'setTimeout']

let violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[] = []
let compilerOutput = ''
const copies: string[] = []

beforeAll(async () => {
  const layers = copyOfTheProject()
  for (const [, file, code] of BREAKAGES) append(layers, file, code)
  append(layers, '__tests__/broken.ts', 'export {}')
  append(layers, 'src/domain/broken-b.ts', `import './broken-a.ts'`)
  append(layers, 'src/index.ts', '')
  // A copy of its own: importing @actions/core, as above, brings Node's types with it.
  const core = copyOfTheProject()
  append(core, 'src/line/decide.ts', `export const outside = [${OUTSIDE.join(', ')}]`)
  const [cruised, compiled] = await Promise.all([
    node(layers, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', '--output-type', 'json', 'src'),
    node(core, 'node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false', '-p', 'tsconfig.core.json'),
  ])
  violations = JSON.parse(cruised).summary.violations
  compilerOutput = compiled
}, 60_000)

afterAll(() => {
  for (const copy of copies) fs.rmSync(copy, { recursive: true, force: true })
})

test.each(BREAKAGES)('caught: %s', (_sentence, file, _code, rule) => {
  expect(violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name)).toContain(rule)
})

test('every rule of .dependency-cruiser.mjs is broken above', async () => {
  const { default: config } = await import(path.join(ROOT, '.dependency-cruiser.mjs'))
  const names: string[] = config.forbidden.map((rule: { name: string }) => rule.name)
  expect([...new Set(BREAKAGES.map(([, , , rule]) => rule))].sort()).toEqual([...names].sort())
})

test.each(OUTSIDE)('caught: the decision uses %s', (name) => {
  expect(compilerOutput).toMatch(new RegExp(`^src/line/decide[.]ts[(].*: Cannot find name '${name}'`, 'm'))
})

test('domain/ asks nothing of a policy, a standing or a candidate: such questions are weighing/', () => {
  const asking = fs.readdirSync(path.join(ROOT, 'src/domain')).flatMap((file) => {
    const text = fs.readFileSync(path.join(ROOT, 'src/domain', file), 'utf8')
    const functions = text.match(/^export (?:function \w+|const \w+ =)[^;{]*?\)(?:: [^={]+)? (?:=>|\{)/gms) ?? []
    return functions.filter((head) => /\b(?:Policy|Standing|Candidate|Verdict)\b/.test(head)).map((head) => `${file}: ${head}`)
  })
  expect(asking).toEqual([])
})

describe('the floors of docs/architecture.md', () => {
  const page = fs.readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8')
  const [, drawing = ''] = /\n## The floors[^`]*```\n([^`]*)```/.exec(page) ?? []
  const floors: readonly (readonly string[])[] = drawing
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(0, 50).match(/[a-z]+(?:\/|\.ts)/g) ?? [])
  const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room))
  const roomOf = (file: string): string => (file.includes('/') ? `${file.split('/')[0]!}/` : file)
  const files = fs
    .readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts'))

  test('every room stands on one', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => floors.flat().filter((one) => one === room).length !== 1)).toEqual([])
  })

  test('every import leads down, but for the one that the page names', () => {
    const up = files.flatMap((file) => {
      const text = fs.readFileSync(path.join(ROOT, 'src', file), 'utf8')
      const imported = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, to = '']) =>
        path.posix.join(path.posix.dirname(file), to),
      )
      const inside = imported.filter((to) => !to.startsWith('..') && roomOf(to) !== roomOf(file))
      return inside.filter((to) => floorOf(roomOf(to)) <= floorOf(roomOf(file))).map((to) => `${file} → ${to}`)
    })
    expect(up).toEqual(['lockfile/source-place.ts → ecosystems/index.ts'])
  })
})

test('docs/architecture.md names every room', () => {
  const page = fs.readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8')
  const rooms = ['src', 'src/ecosystems', 'src/ecosystems/npm', 'src/io', 'src/policy'].flatMap((folder) =>
    fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()),
  )
  expect(rooms.map(({ name }) => name).filter((name) => !page.includes(`${name}/`))).toEqual([])
})

test('each file of src/ begins with a sentence that says what it establishes', () => {
  const files = fs.readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const begins = (file: string): boolean => /^(?:\/\*\*\s|\/\/ )/.test(fs.readFileSync(path.join(ROOT, 'src', file), 'utf8'))
  expect(files.filter((file) => !begins(file))).toEqual([])
})

describe('the first comment of a file of src/', () => {
  const files = fs
    .readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts'))
  const headOf = (file: string): string =>
    /^(?:\/\*\*[\s\S]*?\*\/|(?:\/\/.*\n)+)/.exec(fs.readFileSync(path.join(ROOT, 'src', file), 'utf8'))?.[0] ?? ''
  const sentenceOf = (file: string): string =>
    headOf(file)
      .replaceAll(/^\s*(?:\/\*\*|\*\/|\*|\/\/) ?|\s*\*\/$/gm, '')
      .trim()
      .split(/(?<=[.:])\s/)[0] ?? ''

  test('begins with one sentence that a reader takes in at once', () =>
    expect(files.filter((file) => !/[.:]$/.test(sentenceOf(file)) || sentenceOf(file).split(/\s+/).length > 40)).toEqual([]))
})

test('no comment of src/ sends a reader to a document that is not in the repository', () => {
  const dead = fs
    .readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /\bDESIGN\b|\bSTYLE\.md|\.\.\/shared\//.test(fs.readFileSync(path.join(ROOT, 'src', file), 'utf8')))
  expect(dead).toEqual([])
})

test('a line of comment in src/ has at most 120 columns', () => {
  const files = fs.readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const wide = files.flatMap((file) => {
    const lines = fs.readFileSync(path.join(ROOT, 'src', file), 'utf8').split('\n')
    return lines.flatMap((line, index) => (line.length > 120 && /^\s*(?:\/\*\*|\*|\/\/)/.test(line) ? [`${file}:${index + 1}`] : []))
  })
  expect(wide).toEqual([])
})

/** The words of one ecosystem, and who may speak them outside of its folder. */
interface Tongue {
  readonly at: RegExp
  readonly words: RegExp
  /** Names that are permanent, wherever they stand. */
  readonly permanent: readonly (readonly [reason: string, name: RegExp])[]
  /** Files that speak it all the same, each for a reason of its own. */
  readonly exceptions: readonly (readonly [reason: string, files: RegExp])[]
}

const NPM: Tongue = {
  at: /^(?:ecosystems|io)\/npm\//,
  words: /\bnpms?\b|npmrc|packument|tarball|semver/i,
  permanent: [
    ['the kind of a source, as reports and their schema have it', /'tarball'|`tarball /g],
    ['the id of a rule', /manifest-differs-from-tarball|manifestDiffersFromTarball/gi],
    ['a key of the policy', /maintainers\.npm|npmAccount/g],
    ['the code of an error', /NPMRC_INVALID/g],
  ],
  exceptions: [
    ['the ids of ecosystems, and their registration', /^(?:domain\/ecosystem|ecosystems\/(?:index|files|readers|evidence))\.ts$/],
    ['the policy file: its keys, its examples and its ranges', /^(?:policy\/|domain\/policy|remedy\/trust-account)/],
    ['the words of a report that programs read', /^report\/(?:json-change|html\/report)\.ts$/],
    ['names that recordings made before must keep', /^io\/recording\//],
    ['help for people who know npm', /^commands\/(?:help|help-pages|option-table)\.ts$/],
    ['what one package manager does with a request that its lockfile does not answer', /^rules\/dependency-unmet\.ts$/],
    ['how a locked address is written where a lockfile leaves it out', /^domain\/package\.ts$/],
    ['words in the names of steps', /^weighing\/publishing-step\.ts$/],
  ],
}

const PINS: Tongue = {
  at: /^ecosystems\/actions\//,
  words: /\bpin|Pin(?:s|ned)?\b|Pin[A-Z]/,
  permanent: [['the ids of two rules', /pin-(?:impostor|missing)/g]],
  exceptions: [
    ['the nouns: a kind of source, its record, and where a candidate holds it', /^domain\/(?:package|pin|bound|candidate|policy)\.ts$/],
    ['each kind of evidence is named where a candidate is made', /^gather\/(?:gather|publications|own-questions)\.ts$/],
    ['when a version was made, which the cooldown rests on', /^weighing\/publication\.ts$/],
    [
      'rules about actions, and rules that see them and other packages alike',
      /^rules\/(?:index|action-changed|package-first-seen|pin-[a-z]+|release-[a-z-]+|source-changed|tag-contradicts-commit)\.ts$/,
    ],
    ['what the policy file has about actions', /^(?:policy\/(?:read|draft)\/|judge\/exempt\.ts$)/],
    ['the words of a report that programs read', /^report\/(?:json-pin|json-change|read-place)\.ts$/],
    ['help and messages for people who use actions', /^commands\/(?:help-pages|explain)\.ts$/],
    [
      'another thing that is pinned: a key, a shared workflow, a shared policy',
      /^(?:attestation\/[a-z]+|weighing\/continuity|line\/policy-file)\.ts$/,
    ],
  ],
}

test.each([
  ['npm, packuments, tarballs or SemVer but ecosystems/npm and io/npm', NPM],
  ['pins but ecosystems/actions', PINS],
])('nothing speaks of %s', (_what, tongue) => {
  const files = fs.readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/'))
  const speaking = files.filter((file) => file.endsWith('.ts') && !tongue.at.test(file) && isSpoken(tongue, file))
  expect(speaking.filter((file) => !tongue.exceptions.some(([, allowed]) => allowed.test(file)))).toEqual([])
  // An exception that nothing needs is none.
  expect(tongue.exceptions.filter(([, allowed]) => !speaking.some((file) => allowed.test(file)))).toEqual([])
})

function isSpoken({ words, permanent }: Tongue, file: string): boolean {
  const text = fs.readFileSync(path.join(ROOT, 'src', file), 'utf8').replace(/(?:from |import\()'[^']*'/g, '')
  return words.test(permanent.reduce((left, [, name]) => left.replace(name, ''), text))
}

function copyOfTheProject(): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-architecture-'))
  copies.push(copy)
  for (const name of COPIED) fs.cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true })
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction')
  return copy
}

function append(copy: string, file: string, code: string): void {
  fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
  fs.appendFileSync(path.join(copy, file), `\n${code}\n`)
}

/** Runs a tool in a copy. It ends with a failure, since it finds one; what it printed is what counts. */
function node(copy: string, ...args: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: copy, maxBuffer: 1 << 26 }, (_error, stdout) => {
      resolve(stdout)
    })
  })
}
