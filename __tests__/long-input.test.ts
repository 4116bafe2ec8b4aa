/** The author of a lockfile, a policy or a registry's answer may make one text very long. It is read in linear time. */
import { expect, test } from '@jest/globals'
import { verifyAttestations } from '../src/attestation/index.ts'
import { versionInAddress } from '../src/ecosystems/npm/lockfiles/source.ts'
import { parsePolicy } from '../src/policy/read/parse.ts'
import { parseAccount } from '../src/ecosystems/npm/registry/account.ts'
import { parsePackument } from '../src/ecosystems/npm/registry/packument.ts'
import { VERSION, packageOf, verifier } from './attestation/minted.ts'

/** Read in squared time, these take minutes. */
const LENGTH = 1_000_000
const LIMIT_MS = 5_000

/** Of the processor, in milliseconds: the machine may be busy with something else. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const policy = (text: string): unknown => {
  try {
    return parsePolicy(`version: 1\n${text}\n`, 'countersign.yml', { commit: undefined, sha256: '', extended: [] })
  } catch (error) {
    return error // refused is an answer too
  }
}
const attestations = (count: number, size: number): object => ({
  attestations: Array.from({ length: count }, (_, one) => ({
    predicateType: 'x',
    bundle: { a: Array.from({ length: size }, (_unused, key) => ({ [`k${key}`]: one })) },
  })),
})

const PIECES: readonly (readonly [string, (long: (piece: string) => string) => unknown])[] = [
  ['a maintainer of spaces', (long) => parsePackument({ name: 'a', versions: { '1.0.0': { maintainers: [`${long(' ')}x`] } } }, 'a')],
  ['an account of spaces', (long) => parseAccount(`x${long(' ')}x`)],
  ['an address of versions', (long) => versionInAddress(`https://a.example/${long('-1.1.1')}`)],
  ['an address of digits', (long) => versionInAddress(`https://a.example/-${long('1')}.${long('1')}.tgz`)],
  ['a registry of slashes', (long) => policy(`settings:\n  registries: ["https://a.example/${long('/')}x"]`)],
  ['a pattern of stars', (long) => policy(`packages:\n  "${long('*')}x": { deny: true }`)],
  ['a range of spaces', (long) => policy(`packages:\n  x:\n    - { deny: true, versions: "<${long(' ')}x" }`)],
  ['a field that is no field', (long) => policy(`${long('a')}: 1`)],
  ['a reference of dashes', (long) => policy(`extends: ["${long('a-')}/"]`)],
]

test.each(PIECES)('%s', (_what, read) => {
  expect(timeOf(() => read((piece) => piece.repeat(LENGTH / piece.length)))).toBeLessThan(LIMIT_MS)
})

test('as many attestations as are read, each as large as may be, and all of them different', () => {
  const wanted = { package: packageOf(VERSION), sha512: VERSION.sha512, document: attestations(32, 10_000) }
  expect(timeOf(() => expect(verifyAttestations(verifier, wanted).kind).toBe('invalid'))).toBeLessThan(LIMIT_MS)
})
