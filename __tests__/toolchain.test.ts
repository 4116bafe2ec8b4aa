import { expect, test } from '@jest/globals'

test('tests run on a Node that jest can load ESM with', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24)
})
