/** Runs in a separate process, as on a runner: the toolkit writes to the real standard output and reads the real environment. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createToolkit } from '../../src/io/actions.ts'

let dir: string
beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-actions-'))
})
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }))

/** Standard output of a few lines of code that have a `toolkit`. */
function onRunner(code: string, env: Record<string, string> = {}): string {
  const script = `import { createToolkit } from ${JSON.stringify(path.resolve('src/io/actions.ts'))}\nconst toolkit = createToolkit(process.env)\n${code}`
  const file = path.join(dir, 'script.ts')
  fs.writeFileSync(file, script)
  fs.symlinkSync(path.resolve('node_modules'), path.join(dir, 'node_modules'))
  try {
    return execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', ...env },
    })
  } finally {
    fs.rmSync(path.join(dir, 'node_modules'))
  }
}

const EVIL = 'left-pad@1.0.0%0A\n::set-output name=conclusion::pass\r\n::stop-commands::x'

test('an annotation cannot hold another command, in its message, title or file', () => {
  const annotation = { level: 'error', file: 'a,line=1::x\n::b', line: 7, title: 't,file=x:\n::', message: EVIL }
  const out = onRunner(`toolkit.annotate(${JSON.stringify(annotation)})`)
  expect(out).toBe(
    '::error title=t%2Cfile=x%3A%0A%3A%3A,file=a%2Cline=1%3A%3Ax%0A%3A%3Ab,line=7::left-pad@1.0.0%250A%0A::set-output name=conclusion::pass%0D%0A::stop-commands::x\n',
  )
})

test.each(['error', 'warning', 'notice'])('a %s without a place', (level) => {
  expect(onRunner(`toolkit.annotate({ level: '${level}', title: 't', message: 'm', file: undefined, line: undefined })`)).toBe(
    `::${level} title=t::m\n`,
  )
})

test('outputs and summary go to their files, several lines and all', () => {
  const [output, summary] = [path.join(dir, 'output'), path.join(dir, 'summary')]
  for (const file of [output, summary]) fs.writeFileSync(file, '')
  const out = onRunner(
    `toolkit.output('report', ${JSON.stringify(EVIL)})\nawait toolkit.summarize('# first')\nawait toolkit.summarize('second')`,
    {
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
    },
  )
  const text = fs.readFileSync(output, 'utf8')
  const [, delimiter] = /^report<<(ghadelimiter_[0-9a-f-]+)\n/.exec(text) ?? []
  expect(text).toBe(`report<<${delimiter}\n${EVIL}\n${delimiter}\n`)
  expect(fs.readFileSync(summary, 'utf8')).toBe('# first\nsecond\n')
  expect(out).toBe('')
})

test('a runner without summaries is no obstacle', () => {
  expect(onRunner(`await toolkit.summarize('x')\ntoolkit.log('done')`)).toBe('done\n')
})

test('inputs are as they were given', () => {
  expect(
    onRunner(`toolkit.log(JSON.stringify([toolkit.input('github-token'), toolkit.input('lockfiles'), toolkit.input('mode')]))`, {
      'INPUT_GITHUB-TOKEN': 'x',
      INPUT_LOCKFILES: ' a\nb ',
    }),
  ).toBe('["x"," a\\nb ",""]\n')
})

describe("the event's payload", () => {
  test('is read', async () => {
    const file = path.join(dir, 'event.json')
    fs.writeFileSync(file, '{"pull_request":{"number":7}}')
    expect(await createToolkit({ GITHUB_EVENT_PATH: file }).eventPayload()).toEqual({ pull_request: { number: 7 } })
  })
  test.each([
    ['not named', undefined],
    ['not there', '/nowhere/event.json'],
    ['not JSON', 'package.json.broken'],
    ['a folder', '.'],
  ])('%s is an error', async (_, name) => {
    fs.writeFileSync(path.join(dir, 'package.json.broken'), '{')
    const env = name === undefined ? {} : { GITHUB_EVENT_PATH: path.resolve(dir, name) }
    await expect(createToolkit(env).eventPayload()).rejects.toMatchObject({ code: 'EVENT_UNSUPPORTED' })
  })
})
