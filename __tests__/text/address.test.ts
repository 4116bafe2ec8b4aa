/** Two spellings of one place are one address. A text that may mean another place is another address. */
import { expect, test } from '@jest/globals'
import { isUnder, plainAddress } from '../../src/text/address.ts'

test.each([
  ['https://NPM.acme.example:443/A/b', 'https://npm.acme.example/A/b'],
  ['HTTP://localhost:80', 'http://localhost'],
  ['https://a.example:0443', 'https://a.example'],
  ['https://A.example:443?x', 'https://a.example?x'],
  ['https://a.example:80/', 'https://a.example:80/'],
  ['http://a.example:443/', 'http://a.example:443/'],
  ['https://a.example:4430/', 'https://a.example:4430/'],
  ['https://User@A.example/', 'https://User@A.example/'],
  ['https://A.example\\@b.example/', 'https://A.example\\@b.example/'],
  ['git+ssh://A.example/', 'git+ssh://A.example/'],
  ['', ''],
])('%s is plainly %s', (address, plain) => expect(plainAddress(address)).toBe(plain))

test.each([
  ['https://npm.acme.example/lib', 'https://npm.acme.example', true],
  ['https://NPM.acme.example:443/lib', 'https://npm.acme.example', true],
  ['https://npm.acme.example/lib', 'https://NPM.acme.example:443', true],
  ['https://npm.acme.example', 'https://npm.acme.example', true],
  ['https://npm.acme.example.evil.example/lib', 'https://npm.acme.example', false],
  ['https://npm.acme.example:443@evil.example/lib', 'https://npm.acme.example', false],
  ['https://npm.acme.example/NPM/lib', 'https://npm.acme.example/npm', false],
  ['http://npm.acme.example/lib', 'https://npm.acme.example', false],
])('%s below %s: %s', (address, base, wanted) => expect(isUnder(address, base)).toBe(wanted))

test('a long address takes no long time', () => {
  const long = `https://a.example${':0'.repeat(500_000)}/`
  expect(plainAddress(long)).toBe(long)
})
