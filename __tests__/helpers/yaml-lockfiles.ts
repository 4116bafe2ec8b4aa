/** Lockfiles to compare the parsers with: real pairs from ../shared/data, and fixtures with their manager's own listing. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import type { Lockfile } from '../../src/domain/lockfile.ts'
import type { LockedPackage } from '../../src/domain/package.ts'
import { GateError } from '../../src/errors.ts'
import { diffLockfiles } from '../../src/lockfile/diff.ts'
import { parseLockfile } from '../../src/ecosystems/npm/lockfiles/formats/index.ts'

const REAL = path.resolve(import.meta.dirname, '../../../shared/data/lockfiles')
const FIXTURES = path.resolve(import.meta.dirname, '../ecosystems/npm/lockfiles/fixtures')

export interface LockfileText {
  /** Folder and side, for the test's name. */
  readonly label: string
  readonly file: string
  readonly text: string
}

export interface RealPair {
  readonly label: string
  readonly base: LockfileText
  readonly head: LockfileText
  /** How many names the collector counted as bumped, and the kinds of difference it saw. */
  readonly bumpedNames: number
  readonly diff: readonly string[]
}

const isPresent = fs.existsSync(REAL)

/** The real pairs with two sides that `accepts` takes. */
export function realPairs(accepts: (one: LockfileText) => boolean): readonly RealPair[] {
  if (!isPresent) return []
  const index: { dir: string; bumpedNames: number; diff: string[] }[] = JSON.parse(fs.readFileSync(path.join(REAL, 'index.json'), 'utf8'))
  return index.flatMap(({ dir, bumpedNames, diff }) => {
    const [base, head] = [side(dir, 'base'), side(dir, 'head')]
    return base !== undefined && head !== undefined && accepts(base) && accepts(head) ? [{ label: dir, base, head, bumpedNames, diff }] : []
  })
}

/** A test for each real pair, or one visible notice if there are none. */
export function testEachReal(name: string, pairs: readonly RealPair[], body: (pair: RealPair) => void): void {
  if (pairs.length === 0) return test.skip(`${name} (skipped: no ../shared/data)`, () => undefined)
  test.each(pairs.map((pair) => [pair.label, pair] as const))(`${name}: %s`, (_, pair) => body(pair))
}

/** The diff lists what a real commit bumps, and a lockfile does not differ from itself. */
export const testRealBumps = (pairs: readonly RealPair[]): void =>
  testEachReal('the bumps of', pairs, ({ base, head, diff, bumpedNames }) => {
    const [before, after] = [parseLockfile(base.text, base.file), parseLockfile(head.text, head.file)]
    const updated = diffLockfiles(before, after).flatMap((change) => (change.kind === 'updated' ? [change.after.name] : []))
    if (diff.includes('bump')) expect(new Set(updated).size).toBeGreaterThanOrEqual(Math.min(1, bumpedNames))
    expect(diffLockfiles(before, parseLockfile(base.text, base.file))).toEqual([])
  })

const LOCKFILE = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock)(?:\.gz)?$/

function side(dir: string, of: 'base' | 'head'): LockfileText | undefined {
  const folder = path.join(REAL, dir, of)
  const name = fs.existsSync(folder) ? fs.readdirSync(folder).find((one) => LOCKFILE.test(one)) : undefined
  if (name === undefined) return undefined
  const bytes = fs.readFileSync(path.join(folder, name))
  return {
    label: `${dir}/${of}`,
    file: name.replace(/\.gz$/, ''),
    text: (name.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString(),
  }
}

export interface Fixture extends LockfileText {
  /** What the manager itself lists, as `name@version` or as its own locators. */
  readonly listing: readonly string[]
}

export function fixtures(format: string, file: string): readonly Fixture[] {
  const folder = path.join(FIXTURES, format)
  const inFolder = (name: string, one: string): string => fs.readFileSync(path.join(folder, name, one), 'utf8')
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ label: name, file, text: inFolder(name, file), listing: JSON.parse(inFolder(name, 'listing.json')) }))
}

export const specs = (packages: readonly LockedPackage[]): string[] => packages.map(({ name, version }) => `${name}@${version}`).sort()
export const isLocal = ({ source }: LockedPackage): boolean => source.kind === 'workspace' || source.kind === 'file'

/** The facts of one package that a table row names. */
export function facts(lockfile: Lockfile, name: string): LockedPackage {
  const found = lockfile.packages.filter((one) => one.name === name)
  if (found[0] === undefined || found.length > 1) throw new Error(`${found.length} of ${name} in ${specs(lockfile.packages).join(' ')}`)
  return found[0]
}

/** The code and line of the refusal of a text. `undefined` if it is read. */
export function refusal(text: string, file: string): { code: string; line: number } | undefined {
  try {
    parseLockfile(text, file)
    return undefined
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    expect(error.help).not.toBe('')
    return { code: error.code, line: Number(/^[^:]+:(\d+): /.exec(error.message)?.[1]) }
  }
}

/** Breaks a text as accidents do: a lost, doubled or moved line, a missing end, a changed character. */
export function broken(text: string): fc.Arbitrary<string> {
  const lines = text.split('\n')
  const at = fc.nat(lines.length - 1)
  const char = fc.constantFrom(' ', ':', '"', "'", '{', '(', '@', '-', '#', '0', 'x', '\t', '\\', ',', '&', '*', '!', '\r')
  return fc.oneof(
    at.map((index) => lines.toSpliced(index, 1).join('\n')),
    at.map((index) => lines.toSpliced(index, 0, lines[index] ?? '').join('\n')),
    fc.tuple(at, at).map(([from, to]) =>
      lines
        .toSpliced(from, 1)
        .toSpliced(to, 0, lines[from] ?? '')
        .join('\n'),
    ),
    fc.nat(text.length - 1).map((end) => text.slice(0, end)),
    fc.tuple(fc.nat(text.length - 1), char).map(([index, other]) => text.slice(0, index) + other + text.slice(index + 1)),
    fc.nat(text.length - 1).map((index) => text.slice(0, index) + text.slice(index + 1)),
  )
}

/** How many packages of a kind are left, or `undefined` if the text is refused. */
export function survivors(text: string, file: string, counts: (one: LockedPackage) => boolean = () => true): number | undefined {
  return readOrRefused(text, file)?.packages.filter(counts).length
}

/** `undefined` if the text is refused. */
export function readOrRefused(text: string, file: string): Lockfile | undefined {
  try {
    return parseLockfile(text, file)
  } catch (error) {
    if (error instanceof GateError) return undefined
    throw error
  }
}
