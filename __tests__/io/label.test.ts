import { expect, test } from '@jest/globals'
import { labelOf } from '../../src/io/net/label.ts'

test.each([
  ['https://registry.npmjs.org', '/left-pad', 'GET https://registry.npmjs.org/left-pad'],
  ['https://user:secret@npm.acme.example/api', '/x', 'GET https://npm.acme.example/api/x'],
  ['https://a:b@c:d@npm.acme.example', '/x', 'GET https://npm.acme.example/x'],
  ['GitHub', '/repos/a/b', 'GET GitHub/repos/a/b'],
  ['https://npm.acme.example', '/\u202e\n', 'GET https://npm.acme.example/??'],
])('%s%s', (place, path, label) => expect(labelOf(place, path)).toBe(label))
