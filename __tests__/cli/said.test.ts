/** What a command did not use, did not look at or does not have is said in one line, on the stream for people. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import path from 'node:path'
import { type Outside, closeAll, countersign, folderWith, lockfile, openOutside, repositoryWith, writeFiles } from '../helpers/cli.ts'
import { OCTO } from '../policy/policies.ts'

const LOCK = 'package-lock.json'

let outside: Outside
beforeAll(async () => (outside = await openOutside()) as never)
afterAll(closeAll)

describe('options beside --replay', () => {
  let folder: string
  const files = ['--base-lockfile', `base/${LOCK}`, '--head-lockfile', `head/${LOCK}`]
  const replay = (...args: readonly string[]) => countersign([...args, '--replay', 'kept'], folder)
  beforeAll(async () => {
    folder = folderWith({
      [`base/${LOCK}`]: lockfile(['lib@1.0.0']),
      [`head/${LOCK}`]: lockfile(['lib@1.1.0', 'stolen@1.0.1']),
      'policy.yml': OCTO.replace('lib: octo', 'stolen: octo'),
    })
    expect((await countersign(['check', ...files, ...outside.options, '--record', 'kept'], folder)).status).toBe(1)
  })

  test.each([
    ['check', [], ''],
    ['check', ['--format', 'json', '--mode', 'enforce', '--now', '2026-11-22T10:00:00Z'], ''],
    ['check', ['--policy', 'policy.yml'], '--policy is not used'],
    ['check', ['--policy', 'policy.yml', '--format', 'json'], '--policy is not used'],
    ['suggest', ['--base', 'main', '--timeout', '3'], '--base and --timeout are not used'],
    ['audit', [`--lockfile`, `head/${LOCK}`, '--shard', '1/2', '--ecosystem', 'npm'], '--lockfile, --shard and --ecosystem are not used'],
    ['check', ['--record', 'again'], '--record is not used'],
  ])('%s %j', async (command, args, said) => {
    const { status, err } = await replay(command, ...args)
    expect(status).toBeLessThan(2)
    const lines = err.split('\n').filter((line) => line !== '' && !line.includes('not of an audit'))
    expect(lines).toEqual(said === '' ? [] : [`note: ${said}: a replay judges what was recorded, with the options of that run`])
  })
  test('what the check was recorded with is accepted with the replay, and nothing of it changes the report', async () => {
    const [bare, full] = await Promise.all([
      replay('check', '--format', 'json'),
      replay('check', '--format', 'json', ...files, ...outside.options),
    ])
    expect(full.out).toBe(bare.out)
    expect(full.err.split('\n')).toHaveLength(2)
  })
  test('explain uses none of them either', async () => {
    const { err } = await replay('explain', 'stolen@1.0.1', '--policy', 'policy.yml')
    expect(err).toMatch(/^note: --policy is not used/)
  })
})

describe('the recording of a part in which nothing is locked', () => {
  test.each(['lib@1.1.0', 'stolne@1.0.1'])('explain %s: it holds nothing of that, rather than that a file is missing', async (spec) => {
    const folder = folderWith({ [LOCK]: lockfile(['lib@1.1.0']) })
    const runs = [1, 2].map((part) => ['audit', '--shard', `${part}/2`, '--record', `part-${part}`, '--format', 'json', ...outside.options])
    const judged = await Promise.all(
      runs.map(async (args) => (JSON.parse((await countersign(args, folder)).out) as { changes: unknown[] }).changes.length),
    )
    expect(judged.toSorted()).toEqual([0, 1])
    const { status, err } = await countersign(['explain', spec, '--replay', `part-${judged.indexOf(0) + 1}`], folder)
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining(`the recording holds nothing of ${spec}`) })
    expect(err).not.toContain('trust.json')
    const other = await countersign(['explain', 'lib@1.1.0', '--replay', `part-${judged.indexOf(1) + 1}`], folder)
    expect(other).toMatchObject({ status: 0, err: '' })
  })
})

describe('below the root of a repository', () => {
  const within = () => repositoryWith([{ branch: 'main', files: { [LOCK]: lockfile(['lib@1.0.0']), [`apps/web/${LOCK}`]: lockfile(['lib@1.1.0']), 'docs/x.md': '' } }]) // prettier-ignore

  test.each(['text', 'markdown', 'html', 'json'])('audit judges the folder, and says that it is not the whole: %s', async (format) => {
    const root = within()
    const { status, out, err } = await countersign(['audit', ...outside.options, '--format', format], path.join(root, 'apps/web'))
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const told = out
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/&quot;|\\"|"/g, "'")
      .replaceAll('`', '')
    expect(told).toContain("this is the folder 'apps/web' of a repository")
    expect(told.replaceAll(' ', '')).toContain(root)
  })
  test('at the root, outside of a repository, and where both files are named: nothing', async () => {
    const root = within()
    const lone = folderWith({ [LOCK]: lockfile(['lib@1.0.0']) })
    writeFiles(root, { 'policy.yml': 'version: 1\n' })
    const named = ['--policy', '../../policy.yml', '--lockfile', LOCK]
    for (const [cwd, more] of [
      [root, []],
      [lone, []],
      [path.join(root, 'apps/web'), named],
    ] as const)
      // prettier-ignore
      expect((await countersign(['audit', ...outside.options, ...more], cwd)).out).not.toContain('of a repository')
  })
  test.each([
    ['init', 0],
    ['lint', 2],
    ['audit', 2],
  ])('%s says it on the stream for people, also where nothing is locked', async (command, status) => {
    const root = within()
    const ended = await countersign(
      [command, ...(command === 'lint' ? [] : outside.options)],
      path.join(root, command === 'init' ? 'apps/web' : 'docs'),
    )
    expect(ended.status).toBe(status)
    expect(ended.err).toMatch(/^note: this is the folder "(?:docs|apps\/web)" of a repository/)
  })
})

describe('the command that prints the lines of policy', () => {
  const [base, head] = [
    ['lib@1.0.0', 'moved@1.0.0', 'fresh@1.0.0'],
    ['lib@1.1.0', 'moved@1.0.1', 'fresh@1.0.1'],
  ]
  const SAID = /lines for the policy: npx countersign (.*)$/m
  const said = async (args: readonly string[], folder: string): Promise<string> =>
    SAID.exec((await countersign(args, folder, { interactive: true })).err)?.[1] ?? ''
  const clone = () =>
    repositoryWith([
      { branch: 'main', files: { [LOCK]: lockfile(base), 'kept/policy.yml': 'version: 1\nsettings: { cooldown: 10d }\n' } },
      { branch: 'bump', from: 'main', files: { [LOCK]: lockfile(head) } },
    ])

  test.each([
    ['two commits', ['--base', 'main', '--head', 'bump']],
    ['a policy that is named', ['--base', 'main', '--policy', 'kept/policy.yml', '--lockfile', LOCK]],
    ['a recording', ['--base', 'main', '--record', 'evidence']],
  ])('repeats the comparison, as it is told: %s', async (_what, args) => {
    const folder = clone()
    const again = await said(['check', ...args, ...outside.options], folder)
    expect(again).toMatch(/^suggest --(?:base|replay) /)
    const printed = await countersign(again.split(' '), folder)
    const bare = args.filter((_, at) => args[at] !== '--record' && args[at - 1] !== '--record')
    expect(printed).toEqual(await countersign(['suggest', ...bare, ...outside.options], folder))
    expect(printed.out).toContain('rules: [publisher-changed]')
  })
  test('words of a folder with a space are kept together', async () => {
    const folder = clone()
    await countersign(['check', '--base', 'main', '--record', 'kept it', ...outside.options], folder)
    expect(await said(['check', '--replay', 'kept it'], folder)).toBe("suggest --replay 'kept it'")
  })
  test('of an audit it is the audit, whose JSON has the lines', async () => {
    const folder = folderWith({ [LOCK]: lockfile(head) })
    const again = await said(['audit', ...outside.options], folder)
    expect(again).toMatch(/^audit .* --format json$/)
    expect((await countersign(again.split(' '), folder)).out).toContain('"yaml": "version: 1')
  })
  test('a log, and a run without lines, have none; the report never has', async () => {
    const folder = clone()
    const [log, seen] = [false, true].map((interactive) =>
      countersign(['check', '--base', 'main', ...outside.options], folder, { interactive }),
    )
    expect((await log!).err).toBe('')
    expect((await seen!).out).toBe((await log!).out)
    expect(await said(['check', '--base', 'bump', ...outside.options], folder)).toBe('')
  })
})

describe('suggest', () => {
  test('prints the lines of the other ways out too, where git passes over them', async () => {
    const folder = repositoryWith([
      { branch: 'main', files: { [LOCK]: lockfile(['moved@1.0.0']) } },
      { branch: 'bump', from: 'main', files: { [LOCK]: lockfile(['moved@1.0.1']) } },
    ])
    const { out, status } = await countersign(['suggest', '--base', 'main', ...outside.options], folder)
    expect(status).toBe(0)
    const [before = '', after = ''] = out.split('--- /dev/null')
    expect(before).toMatch(/ {2}Instead: Trust octo\/moved [^\n]+\n\n {6}version: 1\n {6}publishers:\n/)
    expect(after).toMatch(/^\n\+\+\+ b\/\.github\/countersign\.yml\n/)
    expect(after).not.toContain('publishers')
  })
})

describe('a command line that cannot work', () => {
  test.each([
    ['in no repository', ['check'], /This folder is in no git repository, so only two files can be compared/],
    ['a format that there is not', ['check', '--format', 'xml'], /`npx countersign help check` says what it takes/],
    ['a format of another command', ['lint', '--format', 'sarif'], /`npx countersign help lint`/],
    ['no version', ['explain', 'lodash'], /`npx countersign help explain`/],
    [
      'a folder that is not there',
      ['check', '--replay', 'nowhere'],
      /there is no folder \S+nowhere\nhelp: Name the folder that --record wrote/,
    ],
    ['too long', ['check', '--timeout', '0'], /must be more than 0 and at most 3600 seconds/],
  ])('says how: %s', async (_what, args, said) => {
    const { status, err } = await countersign(args, folderWith({ 'x.txt': '' }))
    expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(said) })
  })
  test('in a repository without a remote', async () => {
    const folder = repositoryWith([{ branch: 'main', files: { [LOCK]: lockfile(['lib@1.0.0']) } }])
    expect((await countersign(['check'], folder)).err).toContain('Without a remote, name a branch: `--base main`')
  })
})
