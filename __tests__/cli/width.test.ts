/** The text of a command keeps within the columns of the terminal. Lines to copy stay whole. One option has one value. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { columns } from '../../src/report/terminal.ts'
import { COMMANDS } from '../../src/commands/options.ts'
import { helpText } from '../../src/commands/help.ts'
import { gateErrorText } from '../../src/report/errors.ts'
import { GateError } from '../../src/errors.ts'
import { type Outside, closeAll, countersign, folderWith, lockfile, openOutside } from '../helpers/cli.ts'

let outside: Outside
beforeAll(async () => void (outside = await openOutside()))
afterAll(closeAll)

/** A word that is wider than the columns stands alone, with its label at most. */
const tooWide = (text: string, width: number, isWhole: (line: string) => boolean = () => false): readonly string[] =>
  text.split('\n').filter((line) => columns(line) > width && !/^\s*(?:\S+: )?\S+$/.test(line) && !isWhole(line))

describe('help', () => {
  test.each([undefined, ...COMMANDS].flatMap((command) => [60, 80, 120, 200].map((width) => [command, width] as const)))(
    'of %s at %i columns',
    (command, width) => {
      const text = helpText(command, width)
      expect(tooWide(text, width, (line) => /^ {2,4}countersign /.test(line))).toEqual([])
      // Broken nowhere else: the same words.
      const words = (of: string): readonly string[] => of.split(/\s+/)
      expect(words(text)).toEqual(words(helpText(command)))
    },
  )
  test('uses a wide terminal', () => expect(Math.max(...helpText('check', 140).split('\n').map(columns))).toBeGreaterThan(120))
})

describe.each([60, 100])('at %i columns', (width) => {
  const said = async (...argv: readonly string[]): Promise<string> => {
    const folder = folderWith({
      'package-lock.json': lockfile(['lib@1.1.0', 'stolen@1.0.1']),
      'base/package-lock.json': lockfile(['lib@1.0.0', 'stolen@1.0.0']),
      '.github/countersign.yml': 'version: 1\nsettings: { run: off }\n',
    })
    return (await countersign([...argv, ...(['lint', 'demo'].includes(argv[0] ?? '') ? [] : outside.options)], folder, { columns: width }))
      .out
  }
  const files = ['--base-lockfile', 'base/package-lock.json', '--head-lockfile', 'package-lock.json']
  const isPolicy = (line: string): boolean => /^[-+@ ] ?\s*(?:- )?[\w-]+:|^@@|^[-+]/.test(line)

  test('init and lint', async () => {
    expect(tooWide(await said('init'), width)).toEqual([])
    const linted = await said('lint')
    expect(linted.split('\n').length).toBeGreaterThan(3)
    expect(tooWide(linted, width)).toEqual([])
  })
  test('suggest, but for the patch, which stays whole', async () => {
    const text = await said('suggest', ...files)
    expect(text).toMatch(/^\+ {4}integrity: "?sha512-\S{80,}/m)
    expect(tooWide(text, width, isPolicy)).toEqual([])
  })
  test('the demo', async () => {
    const text = await said('demo')
    expect(text).toMatch(/^A recorded pull request with twelve bumps/)
    expect(tooWide(text, width, isPolicy)).toEqual([])
  })
  test('explain, but for the lines of policy', async () => {
    const text = await said('explain', 'stolen@1.0.1', ...files)
    expect(text).toContain('Ways out')
    expect(tooWide(text, width, isPolicy)).toEqual([])
  })
  test('an error of the gate', () => {
    const help = 'Correct it in this pull request, and then re-run the check, so that it can read what it needs to read of it.'
    const problems = [{ line: 12, column: 5, message: `\`repositry\` is not a field of a publisher; did you mean \`repository\`? ${help}` }]
    const text = gateErrorText(new GateError('POLICY_INVALID', help, { help, problems }), { color: false, width })
    expect(tooWide(text, width)).toEqual([])
  })
})

test('without a terminal a line stays whole, for programs', async () => {
  const folder = folderWith({ '.github/countersign.yml': 'version: 1\nsettings: { run: off }\n' })
  const { out } = await countersign(['lint'], folder)
  expect(out.split('\n').some((line) => line.length > 100)).toBe(true)
})

describe('an option that takes one value', () => {
  test.each([
    ['check', '--base', 'main', '--base', 'HEAD'],
    ['audit', '--policy=a.yml', '--policy', 'b.yml'],
  ])('given twice is refused, with the page of the command: %s', async (...argv) => {
    const { status, err } = await countersign(argv, folderWith())
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(
        /USAGE_INVALID {2}--(?:base|policy) is given twice, with two values\nhelp: `npx countersign help (?:check|audit)` says/,
      ),
    ])
  })
  test('but the same value twice is one, and of the other options the last counts', async () => {
    const folder = folderWith({ '.github/countersign.yml': 'version: 1\n' })
    const { status } = await countersign(
      ['lint', '--policy', '.github/countersign.yml', '--policy', '.github/countersign.yml', '--format', 'text', '--format', 'json'],
      folder,
    )
    expect(status).toBe(0)
  })
  test('but one that may be repeated is taken', async () => {
    const { err } = await countersign(['check', '--lockfile', 'a/yarn.lock', '--lockfile', 'b/yarn.lock', '--base', 'main'], folderWith())
    expect(err).not.toContain('twice')
  })
})

test.each([
  ['check', '--bas', 'x'],
  ['check', '--base'],
  ['check', '--base', ''],
])('%s %s: help is that of the command', async (...argv) => {
  const { status, err } = await countersign(argv, folderWith())
  expect([status, err]).toEqual([2, expect.stringContaining('`npx countersign help check` says what it takes.')])
})
