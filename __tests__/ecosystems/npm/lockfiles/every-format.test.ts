/**
 * What every registered format must have: real lockfiles among the fixtures, real pairs, a measured size, a row in the docs. And no damage and no
 * hostile text may make it lose a package unseen, throw any error but its own, or take long.
 */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import fs from 'node:fs'
import path from 'node:path'
import type { Lockfile } from '../../../../src/domain/lockfile.ts'
import type { LockfileFormat } from '../../../../src/ecosystems/npm/lockfiles/format.ts'
import { READABLE_NAMES } from '../../../../src/ecosystems/npm/lockfile-name.ts'
import { contentKey } from '../../../../src/lockfile/content.ts'
import { diffLockfiles } from '../../../../src/lockfile/diff.ts'
import { npmReaders } from '../../../../src/ecosystems/npm/readers.ts'
import { readManifest } from '../../../../src/ecosystems/npm/manifest/manifest.ts'
import { FORMATS, parseLockfile } from '../../../../src/ecosystems/npm/lockfiles/formats/index.ts'
import { FORMATS as MEASURED, lockfilePair } from '../../../../scripts/bench/lockfiles.mjs'
import { cpuSeconds } from '../../../helpers/cpu.ts'
import { damage, damaged } from '../../../helpers/damage.ts'
import { type LockfileText, readOrRefused, realPairs } from '../../../helpers/yaml-lockfiles.ts'

const FIXTURES = path.join(import.meta.dirname, 'fixtures')
const NAMES = Object.keys(FORMATS) as readonly LockfileFormat[]

/** The real lockfiles of a format among the fixtures. */
function fixturesOf(format: LockfileFormat): readonly LockfileText[] {
  const folder = path.join(FIXTURES, format)
  if (!fs.existsSync(folder)) return []
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((label) => {
    const file = path.basename(label)
    const isOne = FORMATS[format].names.some((name) => name === file)
    return isOne ? [{ label, file, text: fs.readFileSync(path.join(folder, label), 'utf8') }] : []
  })
}

const read = ({ text, file }: LockfileText): Lockfile => parseLockfile(text, file)

/** Long texts in the place of a version: what a parser splits, trims or matches over and over takes its square. */
const HOSTILE = [' ', '-', '.', '/', '@', ':', '#', '(', '[', '{', '%', '"', "'", '\\', '1.', '@a/', 'npm:', '>=1 ', '||', '\n', '\n  a:']

test('every name that is recognised is one of a registered format', () => {
  expect([...new Set(NAMES.flatMap((format) => FORMATS[format].names))].sort()).toEqual([...READABLE_NAMES].sort())
})

describe.each(NAMES)('%s', (format) => {
  const fixtures = fixturesOf(format)

  test(`has real lockfiles in __tests__/ecosystems/npm/lockfiles/fixtures/${format}`, () => expect(fixtures.length).toBeGreaterThan(0))

  test('has a README beside them that says where they come from', () =>
    expect(fs.existsSync(path.join(FIXTURES, format, 'README.md'))).toBe(true))

  test('has a row in docs/lockfiles.md', () => {
    const { names, versions } = FORMATS[format]
    const page = fs.readFileSync('docs/lockfiles.md', 'utf8')
    expect(page).toContain(`| ${names.map((name) => `\`${name}\``).join(', ')} | ${versions} | \`formats/${format}*.ts\` |`)
  })

  test('is measured by scripts/bench/lockfiles.mjs', () => {
    const measured = Object.keys(MEASURED).map((one) => lockfilePair(one, 30))
    expect(measured.map((pair) => parseLockfile(pair.base, pair.file).format)).toContain(format)
  })

  const real = realPairs(() => true).filter(({ head }) => FORMATS[format].names.some((name) => name === head.file))
  const isHere = fs.existsSync('../shared/data/lockfiles')
  ;(isHere ? test : test.skip)(`is held against real pairs${isHere ? '' : ' (skipped: no ../shared/data)'}`, () => {
    expect(real.filter(({ head }) => readOrRefused(head.text, head.file)?.format === format).length).toBeGreaterThan(0)
  })

  test.each(fixtures.map((fixture) => [fixture.label, fixture] as const))(
    '%s answers for both sides of a comparison',
    (_label, fixture) => {
      const asking = new Map([['', readManifest('{"dependencies":{"not-locked":"^1.0.0"}}', 'package.json')]])
      const both = read(fixture)
      for (const manifests of [asking, new Map(), asking]) expect(both.unclosed?.(manifests)).toEqual(read(fixture).unclosed?.(manifests))
    },
  )

  test.each(fixtures.map((fixture) => [fixture.label, fixture] as const))('%s is read as it is', async (_label, fixture) => {
    const lockfile = read(fixture)
    expect(JSON.stringify(await npmReaders.lockfiles?.parse(fixture.text, fixture.file))).toBe(JSON.stringify(lockfile))
    expect(lockfile.format).toBe(format)
    expect(lockfile.packages.length).toBeGreaterThan(0)
    expect(diffLockfiles(lockfile, read(fixture))).toEqual([])
    const lines = fixture.text.split('\n').length
    expect(lockfile.packages.filter(({ location: { line } }) => line < 1 || line > lines)).toEqual([])
  })

  test.each(fixtures.map((fixture) => [fixture.label, fixture] as const))('%s, damaged, loses nothing unseen', (_label, fixture) => {
    const whole = read(fixture)
    fc.assert(
      fc.property(damage, (what) => {
        const other = readOrRefused(damaged(fixture.text, what), fixture.file)
        if (other === undefined) return
        const left = new Set(
          diffLockfiles(whole, other).flatMap((change) =>
            change.kind === 'updated' ? change.replaced : change.kind === 'added' ? [] : [change.before],
          ),
        )
        const kept = new Set(other.packages.map(contentKey))
        expect(whole.packages.filter((entry) => !kept.has(contentKey(entry)) && !left.has(entry))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test.each(HOSTILE)('%j a hundred thousand times takes no square', (piece) => {
    const [fixture] = fixtures
    const version = fixture === undefined ? '' : read(fixture).packages[0]!.version
    const hostile = fixture!.text.replace(version, () => piece.repeat(Math.ceil(100_000 / piece.length)))
    expect(hostile.length).toBeGreaterThan(100_000)
    expect(cpuSeconds(() => readOrRefused(hostile, fixture!.file))).toBeLessThan(5)
  })
})
