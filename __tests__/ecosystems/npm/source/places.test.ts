/** Where in a repository a package lives, and which repository its metadata names. */
import { describe, expect, test } from '@jest/globals'
import { readAddress } from '../../../../src/domain/named-repository.ts'
import { foldersByName, likelyFolders, manifestPath } from '../../../../src/ecosystems/npm/source/paths.ts'
import { namedRepository } from '../../../../src/ecosystems/npm/source/repository.ts'

describe('where a package lives', () => {
  test('the folder that was named, then the root', () => {
    expect(likelyFolders('packages/x')).toEqual(['packages/x', ''])
    expect(likelyFolders(undefined)).toEqual([''])
    expect(manifestPath('packages/x')).toBe('packages/x/package.json')
    expect(manifestPath('')).toBe('package.json')
  })
  test('otherwise a folder with its name, never a fixture', () => {
    const fixtures = ['fixtures', '__fixtures__', 'test', 'tests', 'examples', 'example', 'e2e', 'templates', 'node_modules', 'demo']
    const paths = [
      'lib/package.json',
      'packages/lib/package.json',
      'packages/other/package.json',
      ...fixtures.map((one) => `${one}/lib/package.json`),
    ]
    expect(foldersByName(paths, 'lib')).toEqual(['lib', 'packages/lib'])
    expect(foldersByName(paths, '@acme/lib')).toEqual(['lib', 'packages/lib'])
    expect(foldersByName(paths, 'none')).toEqual([])
  })
  test('two at most, of a hundred thousand', () => {
    const paths = Array.from({ length: 100_000 }, (_, index) => `p${index}/lib/package.json`)
    expect(foldersByName(paths, 'lib')).toHaveLength(2)
  })
})

describe('the repository that metadata names', () => {
  test.each([
    'octo/widget',
    'github:octo/widget',
    'https://github.com/octo/widget',
    'https://github.com/octo/widget/',
    'https://www.github.com/octo/widget.git',
    'git+https://github.com/octo/widget.git',
    'git://github.com/octo/widget.git#main',
    'git+ssh://git@github.com/octo/widget.git',
    'ssh://git@github.com:octo/widget.git',
    'git@github.com:octo/widget.git',
    'https://github.com/octo/widget/tree/main/packages/x',
    'https://user:pass@github.com/octo/widget',
  ])('%s', (url) => expect(readAddress(url)).toEqual({ owner: 'octo', name: 'widget' }))
  test.each([
    'https://gitlab.com/octo/widget',
    'https://github.com.evil.test/octo/widget',
    'https://evil.test/github.com/octo/widget',
    'https://github.com/octo',
    'https://github.com/../widget',
    'gist:0123456789',
    'octo/widget/more',
    '',
    `https://github.com/octo/${'x'.repeat(5000)}`,
  ])('%s is none', (url) => expect(readAddress(url)).toBeUndefined())
  test('a folder below the root, and nothing that climbs out of it', () => {
    const folder = (directory: unknown): string | undefined => namedRepository({ repository: { url: 'octo/widget', directory } })?.directory
    expect(folder('./packages/x/')).toBe('packages/x')
    expect([folder('../x'), folder('a/../../x'), folder('a\\b'), folder('a\nb'), folder(''), folder(7)]).toEqual(Array(6).fill(undefined))
  })
})
