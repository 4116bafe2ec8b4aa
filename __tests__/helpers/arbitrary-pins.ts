/** Makes random pinned actions: an honest one with up to two wrong parts in its record, and policies that name it or not. */
import fc from 'fast-check'
import { absent, known, notAsked } from '../../src/domain/answer.ts'
import type { Candidate } from '../../src/domain/candidate.ts'
import type { PinRecord } from '../../src/domain/pin.ts'
import { NO_POLICY, type Policy } from '../../src/domain/policy.ts'
import * as is from './candidate.ts'
import { action, policy } from './policy.ts'

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const before = (parts: Parameters<typeof is.release>[0], isKnown = true): PinRecord['before'] =>
  known({ isKnown, release: known(is.release(parts)) })

const BENT: { readonly [K in keyof PinRecord]?: fc.Arbitrary<PinRecord[K]> } = {
  repository: pick({ repositoryId: '999', ownerId: '22', fullName: 'octo/lib' }),
  belongs: pick<PinRecord['belongs']>(
    known({ kind: 'no' }),
    known({ kind: 'detached-release' }),
    known({ kind: 'branch', branch: 'releases/v1' }),
    is.outage,
  ),
  claims: pick<PinRecord['claims']>(
    known([{ kind: 'elsewhere', name: 'v1.1.0', commit: is.OTHER_COMMIT }]),
    known([{ kind: 'absent', name: 'v1.1.0' }]),
    known([{ kind: 'within', name: 'v1', tag: 'v1.1.0' }]),
    known([]),
    is.outage,
  ),
  release: pick<PinRecord['release']>(known(is.release({ author: 'newcomer' })), known(is.release({ immutable: true })), absent, is.outage),
  dated: pick<PinRecord['dated']>(known({ at: '2026-11-22T08:00:00Z', basis: 'release' }), absent, is.outage),
  before: pick<PinRecord['before']>(notAsked, before({}, false), before({ immutable: true }), is.outage),
}

const unpinned = is.pinLocked({ commit: undefined, ref: 'v1', claimedTags: [] }, 'v1')

export const pins: fc.Arbitrary<Candidate> = fc
  .record({
    bent: fc
      .record(BENT)
      .chain((all) =>
        fc
          .subarray(Object.keys(all), { maxLength: 2 })
          .map((keys) => Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)))),
      ),
    kind: pick('pinned', 'pinned', 'pinned', 'pinned', 'unpinned', 'no answer'),
  })
  .map(({ bent, kind }) => (kind === 'unpinned' ? is.pinned(notAsked, unpinned) : is.pinned(kind === 'pinned' ? bent : is.outage)))

const levels = pick<Policy['levels']>(
  {},
  {},
  { 'release-mutable': 'error' },
  { 'release-author-changed': 'error' },
  { 'tag-contradicts-commit': 'error' },
)
const rulesOf = pick([], [], [action()], [action({ immutable: 'required' })], [action({ repositoryId: undefined, ownerId: undefined })])

export const pinPolicies: fc.Arbitrary<Policy> = fc.oneof(
  fc.constant(NO_POLICY),
  fc
    .record({ packages: rulesOf, levels, unlisted: pick('continuity' as const, 'block' as const) })
    .map(({ unlisted, ...parts }) => policy({ ...parts, settings: { unlisted } })),
)
