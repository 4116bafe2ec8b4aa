/** Finds a release that can be changed, although the one before could not: its tag can be moved to another commit. */
import { spec } from '../domain/package.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['tag'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the release can still be changed, although the release before could not, or although the policy asks for an immutable one',
  defaultLevel: 'warning',
  check: ({ candidate: { pin, change }, standing }) => {
    if (pin.kind !== 'known') return []
    const { release, before, tag } = pin.value
    const isDemanded = standing.kind === 'action' && standing.entry.immutable === 'required'
    const was = before.kind === 'known' && before.value.release.kind === 'known' ? before.value.release.value.immutable : undefined
    const is = release.kind === 'known' ? release.value.immutable === true : false
    if (is || release.kind === 'unavailable' || (was !== true && !isDemanded)) return []
    return [
      {
        message: `the release of ${spec(change.after)} is not immutable${was === true ? ', although the one before was' : ''}`,
        reason:
          'Nobody can move the tag of an immutable release or change its files. The tag of a mutable release can be moved to another commit.',
        help: 'Ask the maintainers whether they turned immutable releases off, and why.',
        facts: [
          {
            label: `immutable release${tag === undefined ? '' : ` ${tag}`}`,
            wanted: 'yes',
            found: release.kind === 'known' ? 'no' : 'no release',
          },
        ],
      },
    ]
  },
})
