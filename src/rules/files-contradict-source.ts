/**
 * The version before was made of files of its tagged commit alone, this one is not: code was added that is in no tree.
 */
import { spec } from '../domain/package.ts'
import { shown } from '../text/shown.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['source'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'files of the tarball are in no commit, although all of those of the version before were',
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
        message: `${spec(change.after)} holds ${shown(first)}${others === 1 ? '' : ` and ${others - 1} more files`} that ${shown(repository.fullName)} does not have, although the version before was made of its files alone`,
        reason: 'A payload needs no script and no dependency: one file that was never committed is enough.',
        help: 'Compare the file with the repository; a project that began to build its files says so.',
        facts: differing.map((file) => ({ label: 'file', wanted: 'in the repository', found: file })),
      },
    ]
  },
})
