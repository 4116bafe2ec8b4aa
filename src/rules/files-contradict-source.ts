/** Finds files that are not in the tagged commit, although every file of the version before was in its own. */
import { spec } from '../domain/package.ts'
import { shown } from '../text/shown.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['source'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the published archive has files that the source repository lacks, although the replaced version had none',
  defaultLevel: 'off',
  check: ({ candidate: { change, sourceEvidence }, standing }) => {
    const { record } = sourceEvidence
    if (standing.kind === 'denied' || record.kind !== 'known') return []
    const { repository, files, filesBefore } = record.value
    if (files.kind !== 'known' || filesBefore.kind !== 'known' || files.value.others === 0 || filesBefore.value.others > 0) return []
    const { others, differing } = files.value
    const [first = ''] = differing
    return [
      {
        message: `${spec(change.after)} holds ${shown(first)}${others === 1 ? '' : ` and ${others - 1} more files`} that ${shown(repository.fullName)} does not have, although it had every file of the replaced version`,
        reason: 'An attack needs no script and no new dependency. One file that was never committed is enough.',
        help: 'Compare the file with the repository. If the project began to build its files, it says so.',
        facts: differing.map((file) => ({ label: 'file', wanted: 'in the repository', found: file })),
      },
    ]
  },
})
