/** The space for young objects in a process of its own: how large it becomes while answers come and go. */
import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'

/** Half a megabyte of small objects at a time, of which the last forty are needed. */
const PROGRAM = `
  import v8 from 'node:v8'
  import { createHeapHold } from './src/io/heap-growth.ts'
  const hold = process.argv[1] === 'held' ? createHeapHold() : () => undefined
  const needed = []
  let largest = 0
  for (let round = 0; round < 1500; round++) {
    needed.push(Array.from({ length: 4000 }, (_, index) => ({ index, round })))
    if (needed.length > 40) needed.shift()
    hold()
    largest = Math.max(largest, v8.getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size)
  }
  console.log(largest / 2 ** 20)
`
const largest = (argument: string): number =>
  Number(
    execFileSync(process.execPath, ['--experimental-strip-types', '--no-warnings', '--input-type=module', '-e', PROGRAM, argument], {
      encoding: 'utf8',
    }),
  )

test('it ends to grow', () => {
  expect(largest('held')).toBeLessThan(largest('free'))
})
