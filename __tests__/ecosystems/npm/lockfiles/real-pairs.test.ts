/** Lockfiles before and after real commits, most of them by a bot: the diff lists what the collector counted. */
import { describe, expect } from '@jest/globals'
import type { LockfileChange } from '../../../../src/domain/change.ts'
import type { Lockfile } from '../../../../src/domain/lockfile.ts'
import { spec } from '../../../../src/domain/package.ts'
import { diffLockfiles } from '../../../../src/lockfile/diff.ts'
import { parseLockfile } from '../../../../src/ecosystems/npm/lockfiles/formats/index.ts'
import { type LockfileText, type RealPair, refusal, realPairs, testEachReal } from '../../../helpers/yaml-lockfiles.ts'

const isJson = ({ file }: LockfileText): boolean => !file.endsWith('.yaml') && file !== 'yarn.lock'

/** Edited by hand until a key stands in one object twice: which of the two would be installed is anybody's guess. */
const DUPLICATE_KEYS = ['npm-v1/setup-node-85de0467', 'npm-v2/osv-scalibr-11603e9e-nnotator-misc-fromnpm-testdata']
/** The collector took `file:child-1.2.3.tgz`, which version 1 writes for a version, for another version than 1.2.3. */
const SAME_VERSION = 'migration/arborist-368dd4ff-test-fixtures-root-bundler'

const all = realPairs(() => true)
const json = all.filter(({ label, base, head }) => isJson(base) && isJson(head) && !DUPLICATE_KEYS.includes(label))
const read = ({ text, file }: LockfileText): Lockfile => parseLockfile(text, file)
const bumped = (changes: readonly LockfileChange[]): number =>
  new Set(changes.flatMap((change) => (change.kind === 'updated' && change.replaced.length > 0 ? [change.after.name] : []))).size

describe('npm and bun', () => {
  testEachReal('as many names are bumped as were counted', json, ({ label, base, head, bumpedNames }) => {
    expect(bumped(diffLockfiles(read(base), read(head)))).toBe(label === SAME_VERSION ? 0 : bumpedNames)
  })

  testEachReal('as many packages as the text holds', json, ({ base, head }) => {
    for (const side of [base, head]) expect(new Set(read(side).packages.map(spec)).size).toBe(countOf(side))
  })

  testEachReal(
    'entries that share a key are refused',
    all.filter(({ label }) => DUPLICATE_KEYS.includes(label)),
    ({ head }) => {
      expect(refusal(head.text, head.file)).toEqual({ code: 'LOCKFILE_UNREADABLE', line: expect.any(Number) })
    },
  )

  testEachReal('every line is that of an entry', json, ({ head }) => {
    const lines = head.text.split('\n')
    for (const entry of read(head).packages) {
      expect(lines[entry.location.line - 1]).toContain(`${(entry.alias ?? entry.name).split('/').at(-1)!}": `)
    }
  })
})

describe('every format', () => {
  testEachReal(
    'no lockfile differs from itself, forth and back is accounted for',
    all.filter(({ label }) => !DUPLICATE_KEYS.includes(label)),
    (pair: RealPair) => {
      const [base, head] = [read(pair.base), read(pair.head)]
      expect(diffLockfiles(base, base)).toEqual([])
      expect(diffLockfiles(head, head)).toEqual([])
      const names = (changes: readonly LockfileChange[]): ReadonlySet<string> =>
        new Set(changes.map((change) => (change.kind === 'removed' ? change.before : change.after).name))
      expect(names(diffLockfiles(head, base))).toEqual(names(diffLockfiles(base, head)))
    },
  )
})

/** Distinct names and versions, counted without the parser, by what each version of the format calls them. */
function countOf({ text, file }: LockfileText): number {
  if (file === 'bun.lock')
    return new Set(text.match(/^ {4}"[^"]+": \["(@?[^"@]+@[^"]+)"/gm)?.map((line) => line.split('["')[1]!.replace(/@workspace:.*/, '@')))
      .size
  const { packages, dependencies } = JSON.parse(text)
  const specs = packages === undefined ? legacySpecs(dependencies) : packageSpecs(packages)
  return new Set(specs).size
}

interface Entry {
  readonly name?: string
  readonly version?: string
  readonly link?: boolean
  readonly dependencies?: Record<string, Entry>
}

const packageSpecs = (packages: Record<string, Entry>): readonly string[] =>
  Object.entries(packages).flatMap(([place, { name, version, link }]) =>
    place === '' || link === true ? [] : [`${name ?? place.split('node_modules/').at(-1)!}@${version}`],
  )

const legacySpecs = (dependencies: Record<string, Entry>): readonly string[] =>
  Object.entries(dependencies).flatMap(([name, entry]) => [`${name}@${entry.version}`, ...legacySpecs(entry.dependencies ?? {})])
