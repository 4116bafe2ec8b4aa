/** Text keeps within the columns of a terminal of any width. Lines to copy stay whole. */
import { expect, test } from '@jest/globals'
import { columns } from '../../src/report/terminal.ts'
import { toText } from '../../src/report/text.ts'
import { STORIES } from './stories.ts'

/** An address, a hash, a line of policy: one word, with its label at most. */
const isToCopy = (line: string): boolean =>
  /^\s*(?:[a-z]+:|-|found|wanted)? ?(?:\S+)$/.test(line) || /^ {6,}[\w-]+: /.test(line) || /^ {6,}- /.test(line)

test.each(
  [60, 80, 120, 200].flatMap((width) =>
    Object.keys(STORIES)
      .filter((name) => name !== 'injected')
      .flatMap((name) => [false, true].map((color) => [name, width, color] as const)),
  ),
)('%s at %i columns, colour %s', (name, width, color) => {
  const text = toText(STORIES[name]!, { color, width })
  expect(text.split('\n').filter((line) => columns(line) > width && !isToCopy(line))).toEqual([])
})

test('each package is above its evidence in a narrow terminal, and beside it in a wide one', () => {
  const narrow = toText(STORIES['one-authorized']!, { color: false, width: 90 })
  expect(narrow).toContain(
    '  ✓ @tanstack/react-router 1.139.3 → 1.139.7\n      TanStack/router release.yml @ main · 5 days · certificate + run; continuity\n',
  )
  expect(toText(STORIES['one-authorized']!, { color: false, width: 140 })).toMatch(/1\.139\.7 {2}TanStack/)
})

test('lines of policy are not broken', () => {
  const yaml = (width: number): readonly string[] =>
    toText(STORIES['one-unauthorized']!, { color: false, width })
      .split('\n')
      .filter((line) => /^ {6,}(?:integrity|rules|expires|- package)/.test(line))
  expect(yaml(60)).toEqual(yaml(200))
  expect(yaml(60).length).toBeGreaterThan(2)
})
