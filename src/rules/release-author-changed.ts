/** Finds a release that another account published than the release before it. GitHub's API claims the account. */
import { spec } from '../domain/package.ts'
import { shown } from '../text/shown.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['account'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the account that published the release of an action is not the one that published the release before it',
  defaultLevel: 'warning',
  check: ({ candidate: { pin, change } }) => {
    if (pin.kind !== 'known') return []
    const { release, before } = pin.value
    const was = before.kind === 'known' && before.value.release.kind === 'known' ? before.value.release.value.author : undefined
    const is = release.kind === 'known' ? release.value.author : undefined
    if (was === undefined || is === undefined || was.toLowerCase() === is.toLowerCase()) return []
    return [
      {
        message: `${spec(change.after)} was released by ${shown(is)}, but the version before by ${shown(was)}`,
        reason: 'Members of a team may take turns, or an attacker may have made the release. The release does not show which.',
        help: `Check that ${shown(is)} is a maintainer of the project.`,
        facts: [{ label: 'released by (claimed)', wanted: was, found: is }],
      },
    ]
  },
})
