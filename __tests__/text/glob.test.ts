/** The one pattern that a certificate's field may be compared with: literal text in its order, `*` between, nothing across a `/`. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isGlob, matchesRefGlob } from '../../src/text/glob.ts'

describe('a pattern takes', () => {
  test.each([
    ['refs/tags/*', 'refs/tags/v1.0.0'],
    ['refs/tags/*', 'refs/tags/'],
    ['refs/tags/v*', 'refs/tags/v'],
    ['refs/tags/v*v', 'refs/tags/vv'],
    ['refs/tags/v*v', 'refs/tags/v1v'],
    ['refs/tags/*-release', 'refs/tags/1-release'],
    ['refs/tags/lib-*-rc.*', 'refs/tags/lib-1.0.0-rc.1'],
    ['refs/tags/a*b*c', 'refs/tags/abc'],
    ['refs/tags/a*b*c', 'refs/tags/a-b-c'],
    ['refs/tags/a*bc*c', 'refs/tags/abbcc'],
    ['refs/tags/a**b', 'refs/tags/ab'],
    ['refs/heads/release/*', 'refs/heads/release/1.x'],
    ['refs/*/v1', 'refs/tags/v1'],
    ['refs/tags/v1', 'refs/tags/v1'],
    ['refs/tags/v.+[a-z]*', 'refs/tags/v.+[a-z]1'],
  ])('%s: %s', (pattern, ref) => expect(matchesRefGlob(pattern, ref)).toBe(true))
})

describe('a pattern does not take', () => {
  test.each([
    ['a head that overlaps the tail', 'refs/tags/v*v', 'refs/tags/v'],
    ['a head that overlaps the tail by more', 'refs/tags/aba*ba', 'refs/tags/aba'],
    ['a middle that reaches into the tail', 'refs/tags/a*bc*c', 'refs/tags/abc'],
    ['a middle that reaches into the tail by one', 'refs/tags/a*xy*yz', 'refs/tags/axyz'],
    ['a middle that is only in the head', 'refs/tags/ab*b*', 'refs/tags/ab'],
    ['middles in another order', 'refs/tags/a*b*c*d', 'refs/tags/acbd'],
    ['a middle that is there once and wanted twice', 'refs/tags/*x*x*', 'refs/tags/1x2'],
    ['a slash', 'refs/tags/*', 'refs/tags/v1/evil'],
    ['a slash in front', 'refs/heads/*/main', 'refs/heads/main'],
    ['fewer parts', 'refs/tags/*/*', 'refs/tags/v1'],
    ['another head', 'refs/tags/v*', 'refs/tags/w1'],
    ['another tail', 'refs/tags/*-release', 'refs/tags/1-release2'],
    ['another case', 'refs/tags/V*', 'refs/tags/v1'],
    ['something in front', 'refs/tags/v1', 'xrefs/tags/v1'],
    ['something behind', 'refs/tags/v1', 'refs/tags/v10'],
    ['any character for a dot', 'refs/tags/v1.0*', 'refs/tags/v1x0'],
    ['a line end', 'refs/tags/*', 'refs/tags/v1\n'],
    ['a blank', 'refs/tags/*', 'refs/tags/v1 '],
    ['a NUL', 'refs/tags/*', 'refs/tags/v1\0'],
    ['nothing', 'refs/tags/*', ''],
  ])('%s', (_, pattern, ref) => expect(matchesRefGlob(pattern, ref)).toBe(false))
})

test('a pattern is what has a star', () => {
  expect([isGlob('refs/tags/v*'), isGlob('refs/tags/v'), isGlob('')]).toEqual([true, false, false])
})

test('it is the regular expression that a reader has in mind, for any pattern and text', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', '*', '/'), { maxLength: 8 }).map((list) => list.join(''))
  fc.assert(
    fc.property(letters, letters, (pattern, text) => {
      const ref = text.replaceAll('*', 'b')
      const wanted = new RegExp(`^${pattern.replaceAll('*', '[^/]*')}$`).test(ref)
      expect(matchesRefGlob(pattern, ref)).toBe(wanted)
    }),
    { numRuns: 2000 },
  )
})
