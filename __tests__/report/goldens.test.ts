// Every story as its readers see it, kept beside the tests. U=1 rewrites. Only these tests judge wording.
import { describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { GateError } from '../../src/errors.ts'
import { toAnnotations } from '../../src/report/annotations.ts'
import { toComment } from '../../src/report/comment.ts'
import { gateErrorText } from '../../src/report/errors.ts'
import { toJson } from '../../src/report/json.ts'
import { toMarkdown } from '../../src/report/summary.ts'
import { toText } from '../../src/report/text.ts'
import { STORIES } from './stories.ts'

const folder = fileURLToPath(new URL('expected/', import.meta.url))
const update = process.env['U'] === '1'
const written = new Set<string>()

function golden(name: string, text: string): void {
  written.add(name)
  const file = path.join(folder, name)
  if (update) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text)
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text)
}

/** The long story is told to its end by the others; kept are its first lines, which are what anyone reads. */
const HEAD = 90
const head = (text: string): string => (text.split('\n').length > 400 ? `${text.split('\n').slice(0, HEAD).join('\n')}\n…\n` : text)

describe.each(Object.entries(STORIES))('%s', (name, story) => {
  test('in a terminal', () => golden(`${name}.txt`, head(toText(story, { color: false }))))
  test('as job summary', () => golden(`${name}.md`, head(toMarkdown(story))))
  test('as annotations', () => {
    const told = toAnnotations(story).map(({ level, file, line, title, message }) => `${file}:${line}  ${level}  ${title}\n${message}\n`)
    golden(`${name}.annotations.txt`, told.join('\n'))
  })
})

test.each(['one-unauthorized', 'one-undetermined', 'policy-edited'])('%s for programs', (name) =>
  golden(`${name}.json`, toJson(STORIES[name]!)),
)

test('in colour', () => golden('one-unauthorized.ansi', toText(STORIES['one-unauthorized']!, { color: true })))

test('in a narrow terminal', () =>
  golden('twelve-two-blocked.narrow.txt', toText(STORIES['twelve-two-blocked']!, { color: false, width: 60 })))

test('as comment', () => golden('one-unauthorized.comment.md', toComment(STORIES['one-unauthorized']!)))

test('the gate itself could not work', () => {
  const error = new GateError('POLICY_INVALID', '.github/countersign.yml has 2 problems', {
    help: 'the fields are listed in docs/policy.md. Nothing was judged, so the run fails.',
    problems: [
      { line: 12, column: 5, message: '`repositry` is not a field of a publisher; did you mean `repository`?' },
      { line: 118, column: 14, message: '`expires` must be a date like 2027-01-31, found "next\n::error::year"' },
    ],
  })
  golden('gate-error.txt', gateErrorText(error, { color: false }))
})

test('nothing is expected that no story tells', () => {
  const kept = existsSync(folder) ? readdirSync(folder) : []
  expect(kept.filter((name) => !written.has(name))).toEqual([])
})
