/**
 * Finds a pinned commit that no branch of its repository holds. Anybody can push a commit to a fork, and GitHub serves
 * it under the name of the repository.
 */
import type { Fact } from '../domain/finding.ts'
import { spec } from '../domain/package.ts'
import type { PinRecord, PinSource } from '../domain/pin.ts'
import { shown } from '../text/shown.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['commit'],
  isFixed: false,
  exemptible: 'when-asked',
  firstStep: 'put-back',
  summary: 'no branch of the action’s repository holds the pinned commit, and it was not released like the replaced commits',
  defaultLevel: 'error',
  check: ({ candidate: { pin, change } }) => {
    const { source } = change.after
    if (source.kind !== 'pin' || pin.kind !== 'known' || pin.value.belongs.kind !== 'known') return []
    if (pin.value.belongs.value.kind !== 'no') return []
    return [
      {
        message: `no branch of ${shown(source.pin.repository)} holds the commit that ${spec(change.after)} is pinned to`,
        reason:
          'GitHub serves the commits of every fork under the name of the original repository. So a pin can name a commit that the project never had.',
        help: `Do not merge this. Pin a commit that a branch of ${shown(source.pin.repository)} holds, and find out who proposed this one.${besideBranch(pin.value)}`,
        facts: facts(source.pin, pin.value),
      },
    ]
  },
})

/** A tag can be moved to any commit, so it is no excuse. But some projects do release this way. */
const besideBranch = ({ tag }: PinRecord): string =>
  tag === undefined
    ? ''
    : ` If the earlier releases of the action are on no branch either, write \`detached: true\` into its entry of the policy.`

const facts = ({ commit }: PinSource, { tag }: PinRecord): readonly Fact[] => [
  { label: 'commit', wanted: 'on a branch of the repository', found: commit ?? 'none' },
  { label: 'tag that names it', found: tag ?? 'none' },
]
