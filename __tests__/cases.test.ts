/**
 * Golden cases: a folder tells what happened (`story.ts`), why it matters (`README.md`), and what a maintainer sees (`expected/`).
 * `U=1 npm test -- cases` rewrites what is expected. `T=name` runs the cases with that in their name.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { exitStatus } from '../src/commands/exit-status.ts'
import type { Report } from '../src/domain/report.ts'
import { GateError } from '../src/errors.ts'
import { POLICY_FILE } from '../src/line/policy-file.ts'
import { toAnnotations } from '../src/report/annotations.ts'
import { gateErrorText } from '../src/report/errors.ts'
import { toJson } from '../src/report/json.ts'
import { toMarkdown } from '../src/report/summary.ts'
import { toText } from '../src/report/text.ts'
import { run } from '../src/line/run.ts'
import { exact } from './helpers/report-schema.ts'
import { type Story, fakeWorld } from './helpers/world/index.ts'

/** The stories whose JSON is held too. Between them they have each part of it; of the others, the text says what a reviewer reads. */
const WITH_JSON = [
  'attestation-for-another-tarball',
  'exemption-expired-yesterday',
  'orphan-git-dependency',
  'policy-edited-in-same-pull-request',
  'registry-down',
  'staged-publish-approved-later',
  'token-stolen-publish-without-ci',
]

const CASES = path.join(import.meta.dirname, 'cases')
const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name.includes(process.env['T'] ?? ''))
  .map((entry) => entry.name)

describe('golden cases', () => {
  test.each(names)('%s', async (name) => {
    const dir = path.join(CASES, name)
    const { story }: { story: Story } = await import(path.join(dir, 'story.ts'))
    const seen = await whatIsSeen(story)
    const json = seen['report.json']
    if (json !== undefined) expect(exact(JSON.parse(json)) || exact.errors).toBe(true)
    const held = Object.entries(seen).filter(([file]) => file !== 'report.json' || WITH_JSON.includes(name))
    for (const [file, text] of held) hold(path.join(dir, 'expected', file), text)
    expect(readdirSync(path.join(dir, 'expected')).toSorted()).toEqual(held.map(([file]) => file).toSorted())
  })

  test.each(names)('%s says what happened and why it matters', (name) => {
    const lines = readFileSync(path.join(CASES, name, 'README.md'), 'utf8')
      .trim()
      .split('\n')
    expect(lines.filter((line) => line !== '').length).toBeGreaterThanOrEqual(2)
  })
})

async function whatIsSeen(story: Story): Promise<Readonly<Record<string, string>>> {
  try {
    const report = await run(fakeWorld(story), { mode: 'enforce', policyFile: { path: POLICY_FILE, named: false }, lockfiles: [] })
    return inEveryFormat(report)
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return { 'error.txt': gateErrorText(error, { color: false }), 'exit-status': '2\n' }
  }
}

function inEveryFormat(report: Report): Readonly<Record<string, string>> {
  const annotations = toAnnotations(report).map(
    ({ level, file, line, title, message }) => `${file}:${line}  ${level}  ${title}\n${message}\n`,
  )
  return {
    'exit-status': `${exitStatus(report)}\n`,
    'report.txt': toText(report, { color: false }),
    'report.json': toJson(report),
    'summary.md': toMarkdown(report, {}),
    'annotations.txt': annotations.join('\n'),
  }
}

function hold(file: string, text: string): void {
  if (process.env['U'] === '1' || !existsSync(file)) {
    if (process.env['CI'] !== undefined) throw new Error(`${file} is not committed`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  expect(text).toBe(readFileSync(file, 'utf8'))
}
