/** The tags of earlier versions show how a project names its tags, and so which tag belongs to a version. */
import { describe, expect, test } from '@jest/globals'
import { tagHistory, tagName, tagsOfVersion } from '../../src/source/tags.ts'

const VERSIONS = ['1.9.0', '1.8.2', '1.8.1', '1.8.0', '1.7.0', '1.6.0', '1.5.0', '1.4.0', '1.3.0', '1.2.0', '1.1.0']
const named = (pattern: string, versions = VERSIONS): string[] => versions.map((version) => tagName(pattern, version))

/** Those of research: 70 % `v{version}`, 24 % `{version}`, and the rest. */
const PATTERNS: readonly (readonly [name: string, pattern: string])[] = [
  ['eslint', 'v{version}'],
  ['lodash', '{version}'],
  ['svelte', 'svelte@{version}'],
  ['@tanstack/react-query', '@tanstack/react-query@{version}'],
  ['@opentelemetry/api', 'api/v{version}'],
  ['@cap-js/sqlite', 'sqlite-v{version}'],
  ['@redhat-cloud-services/client', '@redhat-cloud-services/client-{version}'],
  ['cline', 'v{version}-cli'],
  ['@bitwarden/cli', 'cli-v{version}'],
  ['lib', 'release/{version}'],
  ['lib', 'rel_{version}_final'],
]

describe('the pattern of a project', () => {
  test.each(PATTERNS)('%s: %s', (name, pattern) => {
    expect(tagHistory(named(pattern), name, VERSIONS)).toEqual({ pattern, tagged: 10, of: 10 })
    expect(tagsOfVersion([...named(pattern), tagName(pattern, '2.0.0')], name, '2.0.0', VERSIONS)[0]).toBe(tagName(pattern, '2.0.0'))
  })

  test('ten versions at most are looked at, and fewer where there are no more', () => {
    expect(tagHistory(named('v{version}'), 'lib', VERSIONS).of).toBe(10)
    expect(tagHistory(named('v{version}'), 'lib', VERSIONS.slice(0, 6))).toEqual({ pattern: 'v{version}', tagged: 6, of: 6 })
    expect(tagHistory([], 'lib', VERSIONS)).toEqual({ pattern: undefined, tagged: 0, of: 10 })
    expect(tagHistory(named('v{version}'), 'lib', [])).toEqual({ pattern: undefined, tagged: 0, of: 0 })
  })

  test('one that is left out is not all', () => {
    expect(tagHistory(named('v{version}').toSpliced(4, 1), 'lib', VERSIONS)).toMatchObject({ tagged: 9, of: 10 })
  })

  test('tags of two patterns are not one habit', () => {
    const tags = [...named('v{version}', VERSIONS.slice(0, 5)), ...named('{version}', VERSIONS.slice(5))]
    expect(tagHistory(tags, 'lib', VERSIONS).tagged).toBe(5)
  })

  const STRANGERS: readonly (readonly [string, readonly string[]])[] = [
    ['a longer number that ends like it', ['v11.9.0', 'v21.9.0']],
    ['a longer number that begins like it', ['v1.9.01', 'v1.9.0.1']],
    ['a prerelease of it', ['v1.9.0-rc.1', 'v1.9.0-beta', '1.9.0-next.0', 'v1.9.0alpha']],
    ['a day', ['2026-06-01', '2026.6.1']],
    ['what the pattern itself would say', ['{version}']],
  ]
  test.each(STRANGERS)('%s is not a tag of 1.9.0', (_, tags) => {
    expect(tagHistory(tags, 'lib', ['1.9.0']).tagged).toBe(0)
    expect(tagsOfVersion(tags, 'lib', '1.9.0', ['1.8.0'])).toEqual([])
  })

  test('the own name goes before a plain tag, which may be of another package of the repository', () => {
    const tags = [...named('v{version}'), ...named('@acme/x@{version}'), 'v2.0.0', '@acme/x@2.0.0']
    expect(tagsOfVersion(tags, '@acme/x', '2.0.0', VERSIONS)[0]).toBe('@acme/x@2.0.0')
  })

  test('a version without any tag before it has the usual names', () => {
    expect(tagsOfVersion(['v1.0.0'], 'lib', '1.0.0', [])).toEqual(['v1.0.0'])
    expect(tagsOfVersion(['@acme/x@1.0.0'], '@acme/x', '1.0.0', [])).toEqual(['@acme/x@1.0.0'])
  })

  test('no more tags of one version are looked into than can be asked', () => {
    const tags = ['v2.0.0', '2.0.0', 'lib@2.0.0', 'lib-v2.0.0', 'lib/v2.0.0']
    expect(tagsOfVersion(tags, 'lib', '2.0.0', []).length).toBeLessThanOrEqual(3)
  })

  test('a hundred thousand tags, and names of all kinds, take no time that grows with their product', () => {
    const tags = Array.from({ length: 100_000 }, (_, index) => `v0.${index}.0-${'x'.repeat(40)}$(&$'\u0000`)
    expect(tagHistory(tags, '$&', ['1.0.0', '2.0.0']).tagged).toBe(0)
  })
})
