/** Finds an action that is used by a tag or a branch. An account that can move it decides what runs. */
import { lockedBefore } from '../domain/change.ts'
import { spec } from '../domain/package.ts'
import { shown } from '../text/shown.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['lockfile'],
  isFixed: false,
  exemptible: 'when-asked',
  firstStep: 'put-back',
  summary: 'an action is used by a tag or a branch instead of a commit',
  defaultLevel: 'error',
  check: ({ candidate: { change } }) => {
    const { source } = change.after
    if (source.kind !== 'pin' || source.pin.commit !== undefined) return []
    const was = lockedBefore(change).flatMap((one) => (one.source.kind === 'pin' ? (one.source.pin.commit ?? []) : []))[0]
    const ref = shown(source.pin.ref)
    return [
      {
        message:
          was === undefined
            ? `${spec(change.after)} is used by the tag or branch ${ref}, not by a commit`
            : `${shown(source.pin.repository)} was pinned to a commit, and is now used by the tag or branch ${ref}`,
        reason:
          'A tag or a branch can be moved at any time, also by an attacker who took over an account. A commit id always names the same files.',
        help: `Write the full id of the commit that ${ref} names, with \`# ${ref}\` behind it.`,
        facts: [{ label: 'used at', wanted: was ?? 'a full commit id', found: source.pin.ref ?? 'nothing' }],
        ...(was === undefined ? { atMost: 'warning' as const } : {}),
      },
    ]
  },
})
