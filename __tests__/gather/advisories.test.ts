/** A young version is a security fix only if an advisory about the replaced version names it. */
import { describe, expect, test } from '@jest/globals'
import { run } from '../../src/line/run.ts'
import { POLICY_FILE } from '../../src/line/policy-file.ts'
import { type Story, fakeWorld } from '../helpers/world/index.ts'

const A = 'GHSA-2222-3333-4444'
const B = 'GHSA-5555-6666-7777'
const YOUNG = '2026-11-22T06:00:00Z'

/** lib moves to this version, hours after its publish. */
function judge(to: string, advisories: Story['advisories'], more: Partial<Story> = {}) {
  const world = fakeWorld({
    now: '2026-11-22T10:00:00Z',
    packages: {
      lib: {
        versions: {
          '1.0.0': { at: '2026-01-01T12:00:00Z' },
          '1.0.1': { at: YOUNG },
          '1.0.2': { at: '2026-11-22T08:30:00Z' },
          '2.0.0': { at: YOUNG },
        },
      },
    },
    base: ['lib@1.0.0'],
    head: [`lib@${to}`],
    ...(advisories === undefined ? {} : { advisories }),
    ...more,
  })
  return run(world, { mode: 'enforce', policyFile: { path: POLICY_FILE, named: false }, lockfiles: [] }).then((report) => {
    const finding = report.verdicts.flatMap(({ findings }) => findings).find(({ rule }) => rule === 'too-new')
    const told = /GHSA-\S+ names \S+ as the patched version/.exec(finding?.help ?? '')?.[0]
    return { level: finding?.level, fixes: finding?.facts.find(({ label }) => label === 'fixes')?.found, told }
  })
}
const LIFTED = { level: 'warning', fixes: A, told: undefined }
const KEPT = { level: 'error', fixes: undefined, told: undefined }

describe('comes in young', () => {
  test('the version that the advisory names as patched', async () => {
    expect(await judge('1.0.1', { 'lib@1.0.0': [{ id: A, patched: ['1.0.1'] }] })).toEqual(LIFTED)
  })
  test('the one of several patched lines', async () => {
    expect(await judge('2.0.0', { 'lib@1.0.0': [{ id: A, patched: ['1.0.1', '2.0.0'] }] })).toEqual(LIFTED)
  })
  test('the patch of one advisory, though another has none yet and affects both versions', async () => {
    const unpatched = { id: B, patched: [null] }
    expect(await judge('1.0.1', { 'lib@1.0.0': [{ id: A, patched: ['1.0.1'] }, unpatched], 'lib@1.0.1': [unpatched] })).toEqual(LIFTED)
  })
  test('the patch of the second of two advisories, where the first was patched before', async () => {
    expect(
      await judge('1.0.1', {
        'lib@1.0.0': [
          { id: B, patched: ['1.0.0-rc.1'] },
          { id: A, patched: ['1.0.1'] },
        ],
      }),
    ).toEqual(LIFTED)
  })
})

describe('waits', () => {
  test('without an advisory', async () => {
    expect(await judge('1.0.1', {})).toEqual(KEPT)
  })
  test('where the advisory names no patch', async () => {
    expect(await judge('1.0.1', { 'lib@1.0.0': [{ id: A, patched: [null] }] })).toEqual(KEPT)
  })
  test('a later version than the patch, which anybody with a token can publish; the patch is told', async () => {
    expect(await judge('1.0.2', { 'lib@1.0.0': [{ id: A, patched: ['1.0.1'] }] })).toEqual({
      ...KEPT,
      told: `${A} names lib@1.0.1 as the patched version`,
    })
  })
  test('a later version of another line: the patch of this one is not told', async () => {
    expect(await judge('1.0.2', { 'lib@1.0.0': [{ id: A, patched: ['2.0.0'] }] })).toEqual(KEPT)
  })
  test('a patch that an advisory of its own affects', async () => {
    const advisories = { 'lib@1.0.0': [{ id: A, patched: ['1.0.1'] }], 'lib@1.0.1': [{ id: B, patched: ['1.0.2'] }] }
    expect(await judge('1.0.1', advisories)).toEqual(KEPT)
  })
  test('a patch that its own advisory still affects', async () => {
    const advisory = { id: A, patched: ['1.0.1'] }
    expect(await judge('1.0.1', { 'lib@1.0.0': [advisory], 'lib@1.0.1': [advisory] })).toEqual(KEPT)
  })
  test.each(['unreachable', 'rate-limited', 'absent', 'malformed'] as const)('where the database is %s', async (as) => {
    const faults = [{ on: /^github \/advisories/, as }]
    expect(await judge('1.0.1', { 'lib@1.0.0': [{ id: A, patched: ['1.0.1'] }] }, { faults })).toEqual(KEPT)
  })
  test('where the vulnerable version stays beside it', async () => {
    const head = ['lib@1.0.0', { spec: 'lib@1.0.1', nested: true } as const]
    expect(await judge('1.0.1', { 'lib@1.0.0': [{ id: A, patched: ['1.0.1'] }] }, { head })).toEqual(KEPT)
  })
})
