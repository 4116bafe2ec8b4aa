// Only the version decides its shard. The shards are a partition, and no version moves because another one is added or removed.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseShard, shardText } from '../../src/domain/shard.ts'
import { inShard } from '../../src/line/shard.ts'
import { candidate } from '../helpers/report.ts'

const changesOf = (names: readonly string[]) => names.map((name) => candidate({ name }).change)
const nameOf = fc.stringMatching(/^[a-z]{1,8}$/)

test('every version is in exactly one part, and stays there', () => {
  fc.assert(
    fc.property(fc.uniqueArray(nameOf, { maxLength: 20 }), fc.integer({ min: 1, max: 9 }), (names, of) => {
      const parts = Array.from({ length: of }, (_, at) => inShard(changesOf(names), { index: at + 1, of }))
      expect(parts.flat().map(({ kind }) => kind)).toHaveLength(names.length)
      const [first, ...rest] = names
      if (first === undefined) return
      const without = Array.from({ length: of }, (_, at) => inShard(changesOf(rest), { index: at + 1, of }))
      for (const [at, part] of without.entries()) for (const change of part) expect(parts[at]).toContainEqual(change)
    }),
    { numRuns: 60 },
  )
})

test.each(['1/1', '2/3', '9999/9999'])('%s is a part', (text) => expect(shardText(parseShard(text)!)).toBe(text))
test.each(['0/3', '4/3', '1/0', '1', '/', '1/2/3', '-1/2', '1.5/2', ' 1/2', '1/2 ', '01/2', '10000/10000', 'a/b'])('%j is none', (text) =>
  expect(parseShard(text)).toBeUndefined(),
)
