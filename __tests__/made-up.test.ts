/**
 * The lists of CONTRIBUTING.md are complete. In a copy of the project, a rule, a lockfile format, a report format and an ecosystem are added by
 * touching only the listed files. Everything compiles, and the tests find each new one by themselves. Without fixtures the format fails by name.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '..')
const COPIED = ['package.json', 'tsconfig.json', 'jest.config.mjs', 'scripts', 'schema', 'src', '__tests__', 'docs', 'README.md']
const LIMIT = 600_000

const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-made-up-'))
const at = (file: string): string => path.join(copy, file)

const PARSER = `/** One package a line: name, version, integrity. */
import type { Lockfile } from '../../../../domain/lockfile.ts'
import { identify, lockedPackage } from '../entry.ts'
import { mergeTwins } from '../../../../lockfile/content.ts'
import { unreadable } from '../../../../lockfile/unreadable.ts'

export function parseMadeUp(text: string, file: string): Lockfile {
  const packages = text.trimEnd().split('\\n').map((row, index) => {
    const [name = '', version = '', integrity = '', ...more] = row.split(' ')
    if (more.length > 0) throw unreadable(file, index + 1, 'is no package')
    return lockedPackage({
      ...identify(name, version, { kind: 'registry', url: undefined }), integrity, location: { file, line: index + 1 },
      installedAs: [name], installScript: undefined, dev: undefined, optional: undefined, via: [],
    })
  })
  return { file, format: 'made-up', formatVersion: '1', packages: mergeTwins(packages) }
}
`
const REPORTER = `// The conclusion, and each finding's message.
import type { Report } from '../domain/report.ts'
import { visible } from './visible.ts'

export const toMadeUp = (report: Report): string => JSON.stringify([report.conclusion, 'left-pad', ...report.verdicts.flatMap(({ findings }) => findings.map(({ message }) => visible(message).replaceAll('##[', '')))])
`
const LOCKFILE = Array.from({ length: 9 }, (_, i) => `lib-${i} 1.0.${i} sha512-${'A'.repeat(86)}==`).join('\n')

const ECOSYSTEM_FILES: Readonly<Record<string, string>> = {
  'src/ecosystems/made-up/index.ts': `/** Packages that nobody attests. */
import type { PackageName } from '../../domain/package.ts'
import type { Ecosystem } from '../ecosystem.ts'

const whole = (version: string): boolean => /^\\d+$/.test(version)

export const madeUp: Ecosystem = {
  id: 'made-up',
  names: { parse: (text) => (/^made-up:[a-z]+$/.test(text) ? (text as PackageName) : undefined) },
  versions: {
    hasOrder: whole, compare: (a, b) => Number(a) - Number(b), isPrerelease: () => false, sameLine: () => true, boundary: (_, after) => after,
    inRange: (version, range) => range === undefined || version === range, isRange: whole, overlap: (a, b) => a === b, within: (a, b) => a === b,
  },
  purl: ({ name, version }) => \`pkg:\${name}@\${version}\`,
  advisories: 'made-up',
  registry: undefined,
  attestations: undefined,
  source: undefined,
  archive: 'parcel',
  grounds: new Set(['age']),
}
`,
  'src/ecosystems/made-up/files.ts': `/** One lockfile. */
import type { FileNames } from '../file-names.ts'

const isLockfile = (file: string): boolean => file === 'made-up.pins'

export const madeUpFiles: FileNames = {
  lockfiles: ['made-up.pins'], isLockfile, readable: (file) => (isLockfile(file) ? file : undefined), standsFor: () => undefined,
  goesWithLockfile: () => false, brings: () => false, registryConfig: undefined,
}
`,
  'src/ecosystems/made-up/evidence.ts': `/** An oracle says when a version was made. */
import type { OwnEvidence } from '../own-evidence.ts'

export const oracle: OwnEvidence = {
  unanswered: ({ claimed }) => (claimed.kind === 'unavailable' ? { about: 'its age', reason: 'It may be new.', help: 'Ask again.', answer: claimed } : undefined),
  witness: () => 'oracle', line: ({ claimed }) => \`the oracle: \${claimed.kind}\`, lines: () => [], before: () => [], compared: () => undefined,
}
`,
  'src/ecosystems/made-up/readers.ts': `/** One package a line: name and version. An oracle says when it was made. */
import type { Lockfile } from '../../domain/lockfile.ts'
import type { Version } from '../../domain/package.ts'
import type { Ask, Readers } from '../reader.ts'
import { madeUp } from './index.ts'

async function parse(text: string, file: string): Promise<Lockfile> {
  const packages = text.trimEnd().split('\\n').flatMap((row, index) => {
    const [name = '', version = ''] = row.split(' ')
    const parsed = madeUp.names.parse(name)
    return parsed === undefined ? [] : [{
      name: parsed, version: version as Version, source: { kind: 'file', path: name } as const, integrity: undefined, checksum: undefined,
      location: { file, line: index + 1 }, alias: undefined, installScript: undefined, dev: undefined, optional: undefined, via: [],
    }]
  })
  return { file, format: 'made-up', formatVersion: '1', packages }
}

const askOracle: Ask = async ({ change: { after } }, world) => {
  const answer = await world.ask({ to: 'github', path: \`/oracle/\${after.name}/\${after.version}\` })
  if (answer.kind !== 'known') return { claimed: answer }
  return { claimed: { kind: 'known', value: { name: after.name, versions: new Map(), times: new Map([[after.version, String(answer.value)]]) } } }
}

export const madeUpReaders: Readers = {
  questions: () => Promise.resolve(askOracle),
  lockfiles: { parse, manifests: undefined }, archives: undefined, beside: () => Promise.resolve(undefined), scopes: () => Promise.resolve(new Map()),
}
`,
  '__tests__/ecosystems/made-up.test.ts': `import { expect, test } from '@jest/globals'
import { NO_POLICY } from '../../src/domain/policy.ts'
import { ECOSYSTEM_IDS } from '../../src/domain/ecosystem.ts'
import { gatherEvidence } from '../../src/gather/gather.ts'
import { allChanges } from '../../src/line/changes.ts'
import { conclude, decide } from '../../src/line/decide.ts'
import { toText } from '../../src/report/text.ts'
import type { Snapshot, World } from '../../src/world.ts'

const side = (text: string): Snapshot => ({ commit: undefined, read: () => Promise.resolve(text), lockfiles: () => Promise.resolve(['made-up.pins']) })

test.each([
  [{ kind: 'known', value: '2026-01-22T10:00:00Z' }, 'authorized', [], 'the oracle: known'],
  [{ kind: 'known', value: '2026-11-22T09:59:00Z' }, 'unauthorized', ['too-new'], 'too new, and nothing else is wrong'],
  [{ kind: 'unavailable', code: 'timeout', detail: 'no answer' }, 'undetermined', ['commit-unavailable'], 'the oracle: unavailable'],
] as const)('made-up: %j', async (answer, verdict, rules, told) => {
  const sides = { base: side('made-up:lib 1'), head: side('made-up:lib 2'), changed: () => Promise.resolve(undefined) }
  const { changes, lockfiles } = await allChanges(sides)
  const incoming = changes.flatMap((change) => (change.kind === 'removed' ? [] : [change]))
  const asked: string[] = []
  const ask = (question: { readonly path: string }) => {
    asked.push(question.path)
    return Promise.resolve(answer)
  }
  const world = { ...sides, ask, now: '2026-11-22T10:00:00Z', registries: () => Promise.resolve({ default: 'https://registry.example', scoped: new Map() }) }
  const gathered = await gatherEvidence(incoming, NO_POLICY, world as unknown as World)
  const verdicts = gathered.map(({ candidate, standing }) => decide(candidate, NO_POLICY, standing))
  const report = conclude({ verdicts, removed: [], lockfiles, policy: NO_POLICY, policyChange: undefined, trust: undefined, mode: 'enforce', now: world.now })
  expect(asked).toEqual(['/oracle/made-up:lib/2'])
  expect(verdicts.map(({ kind, findings }) => [kind, findings.map(({ rule }) => rule)])).toEqual([[verdict, rules]])
  expect(toText(report, { color: false, width: 200 } as never)).toContain(told)
  expect(verdicts.map(({ candidate: { change } }) => [change.kind, change.after.name, change.after.version])).toEqual([['updated', 'made-up:lib', '2']])
  expect(report.notes).toMatchObject([{ kind: 'rules-not-asked', text: expect.stringMatching(/^made-up: .*attestation/) }])
  expect(toText(report, { color: false, width: 200 } as never)).toMatch(/made-up: \\d+ rules that need/)
  expect(ECOSYSTEM_IDS).toContain('made-up')
})
`,
}

/** As CONTRIBUTING.md says, under "Add an ecosystem": a folder, and a line in each of these. */
const ECOSYSTEM: readonly [file: string, before: string, added: string][] = [
  ['src/domain/ecosystem.ts', "ECOSYSTEM_IDS = ['npm'", ", 'made-up'"],
  ['src/ecosystems/index.ts', "import { npm } from './npm/index.ts'", "\nimport { madeUp } from './made-up/index.ts'"],
  ['src/ecosystems/index.ts', 'ECOSYSTEMS: Readonly<Record<EcosystemId, Ecosystem>> = { npm', ", 'made-up': madeUp"],
  ['src/ecosystems/files.ts', "import { npmFiles } from './npm/files.ts'", "\nimport { madeUpFiles } from './made-up/files.ts'"],
  ['src/ecosystems/files.ts', 'FILES: Readonly<Record<EcosystemId, FileNames>> = { npm: npmFiles', ", 'made-up': madeUpFiles"],
  ['src/ecosystems/readers.ts', "import { npmReaders } from './npm/readers.ts'", "\nimport { madeUpReaders } from './made-up/readers.ts'"],
  ['src/ecosystems/readers.ts', 'READERS: Readonly<Record<EcosystemId, Readers>> = { npm: npmReaders', ", 'made-up': madeUpReaders"],
  [
    'src/ecosystems/evidence.ts',
    "import { actionsEvidence } from './actions/evidence.ts'",
    "\nimport { oracle } from './made-up/evidence.ts'",
  ],
  [
    'src/ecosystems/evidence.ts',
    'EVIDENCE: Readonly<Record<EcosystemId, OwnEvidence | undefined>> = { npm: undefined',
    ", 'made-up': oracle",
  ],
  ['schema/report.d.ts', "type Ecosystem = 'npm'", " | 'made-up'"],
]

/** As CONTRIBUTING.md says, under "Add a lockfile format" and "Add a report format". */
const FORMAT: readonly [file: string, before: string, added: string][] = [
  ['src/ecosystems/npm/lockfiles/format.ts', "export type LockfileFormat = 'npm'", " | 'made-up'"],
  ['src/ecosystems/npm/lockfile-name.ts', "READABLE_NAMES = ['package-lock.json'", ", 'made-up.lock'"],
  ['src/ecosystems/npm/lockfiles/formats/index.ts', "import { parseBun } from './bun.ts'", "\nimport { parseMadeUp } from './made-up.ts'"],
  [
    'src/ecosystems/npm/lockfiles/formats/index.ts',
    'FORMATS: Readonly<Record<LockfileFormat, Format>> = {',
    "\n  'made-up': { names: ['made-up.lock'], versions: '1', parse: parseMadeUp },",
  ],
]
const REPORT: readonly [file: string, before: string, added: string][] = [
  ['src/report/formats.ts', "REPORT_FORMAT_NAMES = ['text'", ", 'made-up'"],
  [
    'src/report/formats.ts',
    'REPORT_FORMATS: Readonly<Record<ReportFormatName, ReportFormat>> = {',
    "\n  'made-up': { medium: 'json', load: async () => (await import('./made-up.ts')).toMadeUp },",
  ],
]
const FIXTURES: readonly [file: string, before: string, added: string][] = [
  ['scripts/bench/lockfiles.mjs', 'export const FORMATS = {', "\n  'made-up': 'made-up.lock',"],
  [
    'scripts/bench/lockfiles.mjs',
    'const WRITERS = {',
    "\n  'made-up': (list) => list.map(({ name, version, integrity }) => `${name} ${version} ${integrity}\\n`).join(''),",
  ],
  ['docs/lockfiles.md', '| File | Versions | Read by |\n|---|---|---|\n', '| `made-up.lock` | 1 | `formats/made-up*.ts` |\n'],
]

let printed = ''

beforeAll(async () => {
  for (const name of COPIED) fs.cpSync(path.join(ROOT, name), at(name), { recursive: true })
  fs.symlinkSync(path.join(ROOT, 'node_modules'), at('node_modules'), 'junction')
  printed = (await node('scripts/new/index.ts', 'rule', 'made-up-harm')).output
  write('src/ecosystems/npm/lockfiles/formats/made-up.ts', PARSER)
  write('src/report/made-up.ts', REPORTER)
  for (const [file, text] of Object.entries(ECOSYSTEM_FILES)) write(file, text)
  for (const change of [...FORMAT, ...REPORT, ...ECOSYSTEM]) insert(...change)
}, LIMIT)

afterAll(() => fs.rmSync(copy, { recursive: true, force: true }))

test(
  'the compiler asks for nothing more',
  async () => expect(await node('node_modules/typescript/bin/tsc', '--noEmit')).toEqual(CONTENT),
  LIMIT,
)

test(
  'a lockfile format without fixtures fails by its name',
  async () => {
    const { output } = await tests('__tests__/ecosystems/npm/lockfiles/every-format')
    expect(output).toContain('● made-up › has real lockfiles in __tests__/ecosystems/npm/lockfiles/fixtures/made-up')
    expect(output).toContain('● made-up › is measured by scripts/bench/lockfiles.mjs')
    expect(output).toContain('● made-up › has a row in docs/lockfiles.md')
  },
  LIMIT,
)

test(
  'with them it holds, as do the rule and the reporter',
  async () => {
    write('__tests__/ecosystems/npm/lockfiles/fixtures/made-up/README.md', 'Made up.\n')
    write('__tests__/ecosystems/npm/lockfiles/fixtures/made-up/one/made-up.lock', `${LOCKFILE}\n`)
    for (const change of FIXTURES) insert(...change)
    const places = [
      '__tests__/ecosystems/npm/lockfiles/every-format',
      '__tests__/report/escape',
      '__tests__/rules/made-up-harm',
      '__tests__/docs.test',
    ]
    const { output, status } = await tests(...places)
    expect([status, output]).toEqual([0, expect.stringMatching(/^Test Suites: 4 passed, 4 total$/m)])
  },
  LIMIT,
)

test(
  'an ecosystem is judged, and what it cannot have is told',
  async () => {
    const { output, status } = await tests('__tests__/ecosystems/made-up')
    expect([status, output]).toEqual([0, expect.stringMatching(/^Tests: +3 passed, 3 total$/m)])
  },
  LIMIT,
)

test('`npm run new` says what is left to do', () => {
  for (const place of ['src/rules/made-up-harm.ts', 'docs/rules/made-up-harm.md', '__tests__/rules/made-up-harm.test.ts'])
    expect(printed).toContain(place)
})

test('CONTRIBUTING.md names every file that was touched', () => {
  const page = fs.readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8')
  const touched = [...FORMAT, ...REPORT, ...FIXTURES, ...ECOSYSTEM].map(([file]) => file)
  for (const file of [
    ...touched,
    'src/domain/rule-id.ts',
    'src/rules/index.ts',
    '__tests__/helpers/examples.ts',
    'docs/troubleshooting.md',
  ])
    expect(page).toContain(`\`${file}\``)
})

const CONTENT = { status: 0, output: '' }

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(at(file)), { recursive: true })
  fs.writeFileSync(at(file), text)
}

function insert(file: string, before: string, added: string): void {
  const text = fs.readFileSync(at(file), 'utf8')
  expect([file, text.split(before).length]).toEqual([file, 2])
  fs.writeFileSync(
    at(file),
    text.replace(before, () => before + added),
  )
}

/** The tests that speak of what was made up. */
const tests = (...files: readonly string[]) =>
  node('--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--maxWorkers=1', '-t', 'made-up', ...files)

function node(...args: readonly string[]): Promise<{ readonly status: number | null; readonly output: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: copy, maxBuffer: 1 << 26 }, (_error, stdout, stderr) => {
      resolve({ status: child.exitCode, output: stdout + stderr })
    })
  })
}
