/** What holds of every npm and bun lockfile, whole or damaged. */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { spec } from '../../../../src/domain/package.ts'
import { contentKey } from '../../../../src/lockfile/content.ts'
import { diffLockfiles } from '../../../../src/lockfile/diff.ts'
import { parseLockfile } from '../../../../src/ecosystems/npm/lockfiles/formats/index.ts'
import { damage, damaged } from '../../../helpers/damage.ts'
import { readOrRefused } from '../../../helpers/yaml-lockfiles.ts'
import { type Written, writeNpm1, writeNpm3, writeBun } from '../../../helpers/locked.ts'

const FIXTURES = path.join(import.meta.dirname, 'fixtures')
const MUTATIONS = 400

const folders = fc.constantFrom('a', 'b', 'c-d', '@s/e', '__proto__', 'constructor', '7')
const versions = fc.constantFrom('1.0.0', '1.0.1', '2.0.0-rc.1', '10.0.0+build')
/** Trees without orphans: a nested package has its parents. Real names may differ from the folder's. */
const trees = fc
  .array(
    fc.record({ path: fc.array(folders, { minLength: 1, maxLength: 3 }), name: fc.option(folders, { nil: undefined }), version: versions }),
    { maxLength: 15 },
  )
  .map((list) => {
    const written = new Map<string, Written>()
    for (const { path: at, name, version } of list) {
      for (let depth = 1; depth <= at.length; depth++) {
        const own = at.slice(0, depth)
        const key = own.join('/')
        if (!written.has(key))
          written.set(key, { path: own, name: depth === at.length && name !== undefined ? name : own.at(-1)!, version })
      }
    }
    return [...written.values()]
  })

const WRITERS: readonly [string, (tree: readonly Written[]) => string, string, (entry: Written) => string][] = [
  ['npm 3', writeNpm3, 'package-lock.json', (entry) => JSON.stringify(entry.path.map((folder) => `node_modules/${folder}`).join('/'))],
  ['npm 1', writeNpm1, 'package-lock.json', (entry) => JSON.stringify(entry.path.at(-1))],
  ['bun', writeBun, 'bun.lock', (entry) => JSON.stringify(entry.path.join('/'))],
]

describe.each(WRITERS)('any tree written for %s', (_, write, file, keyOf) => {
  test('is read as what was written: no package lost, none invented', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const read = parseLockfile(write(tree), file).packages
        expect(read.map(spec).sort()).toEqual([...new Set(tree.map((entry) => `${entry.name}@${entry.version}`))].sort())
        expect(read.filter((entry) => entry.source.kind !== 'registry' || entry.integrity === undefined)).toEqual([])
      }),
    )
  })

  test('has every entry’s line inside the entry’s own block', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const lines = write(tree).split('\n')
        for (const { name, version, location } of parseLockfile(lines.join('\n'), file).packages) {
          const own = tree.filter((entry) => entry.name === name && entry.version === version).map(keyOf)
          expect(own.some((key) => lines[location.line - 1]!.trimStart().startsWith(`${key}: `))).toBe(true)
          expect(blockAt(lines, location.line).join('\n')).toContain(version)
        }
      }),
    )
  })

  test('does not differ from itself written in another order', () => {
    const shuffled = trees.chain((tree) => fc.tuple(fc.constant(tree), fc.shuffledSubarray(tree, { minLength: tree.length })))
    fc.assert(
      fc.property(shuffled, ([tree, other]) => {
        expect(diffLockfiles(parseLockfile(write(tree), file), parseLockfile(write(other), file))).toEqual([])
      }),
    )
  })
})

test('any tree is the same in every format', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const [first, ...others] = WRITERS.map(([, write, file]) => parseLockfile(write(tree), file))
      for (const other of others) expect(diffLockfiles(first, other)).toEqual([])
    }),
  )
})

/** The lines from this one to where the indentation falls back to its own. */
function blockAt(lines: readonly string[], line: number): readonly string[] {
  const indent = (text: string): number => text.length - text.trimStart().length
  const first = lines[line - 1]!
  const end = lines.findIndex((text, index) => index >= line && indent(text) <= indent(first))
  return lines.slice(line - 1, Math.max(end, line))
}

const REAL = [
  ['npm/npm6-v1', 'package-lock.json'],
  ['npm/npm7-v2', 'package-lock.json'],
  ['npm/npm12-v3', 'package-lock.json'],
  ['npm/npm10-shrinkwrap-no-resolved', 'npm-shrinkwrap.json'],
  ['bun/bun-1.1.42', 'bun.lock'],
  ['bun/bun-1.4.5', 'bun.lock'],
] as const

describe('a damaged lockfile is refused, or differs visibly, or says the same', () => {
  test.each(REAL)('%s', (folder, file) => {
    const text = fs.readFileSync(path.join(FIXTURES, folder, file), 'utf8')
    const whole = parseLockfile(text, file)
    let read = 0
    fc.assert(
      fc.property(damage, (what) => {
        const other = readOrRefused(damaged(text, what), file)
        if (other === undefined) return
        read++
        const changes = diffLockfiles(whole, other)
        const left = new Set(
          changes.flatMap((change) => (change.kind === 'updated' ? change.replaced : change.kind === 'added' ? [] : [change.before])),
        )
        const kept = new Set(other.packages.map(contentKey))
        // Independently of the diff: what is not read any more is told, and one byte or line takes at most the entries of one package.
        expect(whole.packages.filter((entry) => !kept.has(contentKey(entry)) && !left.has(entry))).toEqual([])
        expect(other.packages.length).toBeGreaterThanOrEqual(whole.packages.length - 8)
      }),
      { numRuns: MUTATIONS },
    )
    expect(read).toBeGreaterThan(MUTATIONS / 20)
  })
})
