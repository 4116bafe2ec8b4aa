/** A folder of the repository is a workspace in every format. A path that leaves the repository, in any reading, is a file. */
import { describe, expect, test } from '@jest/globals'
import { classifyAddress, joinPath, localFolder } from '../../../../src/ecosystems/npm/lockfiles/hosted.ts'

describe('a folder of the repository', () => {
  test.each<[string, string, string]>([
    ['./libs/lib', 'package-lock.json', 'libs/lib'],
    ['libs\\lib', 'package-lock.json', 'libs/lib'],
    ['packages/../../app', 'x/package-lock.json', '../app'],
    ['../shared', 'app/bun.lock', '../shared'],
    ['../../shared', 'apps/app/bun.lock', '../../shared'],
    ['.', 'bun.lock', '.'],
    ['a%20b', 'bun.lock', 'a%20b'],
    ['100%', 'bun.lock', '100%'],
    ['...', 'bun.lock', '...'],
  ])('%s, of %s', (path, lockfile, plain) => expect(localFolder(path, lockfile)).toEqual({ kind: 'workspace', path: plain }))
})

describe('outside of the repository, or nothing that is reviewed', () => {
  test.each<[string, string]>([
    ['..', 'bun.lock'],
    ['../shared', 'bun.lock'],
    ['../../shared', 'app/bun.lock'],
    ['packages/../../../outside', 'app/bun.lock'],
    ['packages\\..\\..\\outside', 'bun.lock'],
    ['a\\b/../..', 'bun.lock'],
    ['%2e%2e/outside', 'bun.lock'],
    ['a/%2e%2e%2f..%5c..', 'bun.lock'],
    ['/etc', 'bun.lock'],
    ['//server/share', 'bun.lock'],
    ['~/lib', 'bun.lock'],
    ['C:\\lib', 'bun.lock'],
    ['../shared', '/tmp/elsewhere/bun.lock'],
    ['../shared', '../other/bun.lock'],
    ['vendor/lib.tgz', 'bun.lock'],
    ['node_modules/leaf', 'yarn.lock'],
    ['./packages/a/node_modules/leaf/lib', 'yarn.lock'],
    ['../Node_Modules/leaf', 'app/yarn.lock'],
    ['node%5fmodules/leaf', 'yarn.lock'],
    ['node_modules', 'yarn.lock'],
  ])('%s, of %s', (path, lockfile) => expect(localFolder(path, lockfile).kind).toBe('file'))
})

test('steps forth and back', () => expect(joinPath('a/b', '../c/./d')).toBe('a/c/d'))

describe('a tarball is a registry’s where its address names package and version in a layout that registries use', () => {
  const kind = (address: string): string => classifyAddress(address, '@acme/ui', '1.1.0').kind
  test.each([
    'https://npm.acme.example/@acme/ui/-/ui-1.1.0.tgz',
    'https://npm.acme.example/@acme%2fui/-/ui-1.1.0.tgz',
    'https://npm.acme.example/@acme/ui/-/@acme/ui-1.1.0.tgz',
    'https://npm.acme.example/api/packages/acme/npm/@acme/ui/-/1.1.0/ui-1.1.0.tgz',
    'https://npm.acme.example/@acme/ui/download/ui-1.1.0.tgz',
    'https://npm.acme.example/@acme/ui/1.1.0/ui-1.1.0.tgz',
    'https://npm.pkg.example/download/@acme/ui/1.1.0/0123456789abcdef0123456789abcdef01234567',
  ])('%s', (address) => expect(kind(address)).toBe('registry'))

  test.each([
    'https://npm.acme.example/@acme/ui/-/1.0.0/ui-1.1.0.tgz',
    'https://npm.acme.example/@acme/ui/-/1.1.0/ui-1.0.0.tgz',
    'https://npm.acme.example/@evil/ui/-/1.1.0/ui-1.1.0.tgz',
    'https://npm.acme.example/@acme/ui/-/1.1.0/../ui-1.1.0.tgz',
    'https://registry.npmjs.org/@acme/ui/-/1.1.0/ui-1.1.0.tgz',
    'https://registry.npmjs.org/evil/@acme/ui/-/ui-1.1.0.tgz',
    'https://Registry.npmjs.org:443/evil/@acme/ui/-/ui-1.1.0.tgz',
    'https://registry.npmjs.org:443/@acme/ui/-/1.1.0/ui-1.1.0.tgz',
  ])('%s is none', (address) => expect(kind(address)).toBe('tarball'))
})
