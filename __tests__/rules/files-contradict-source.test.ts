import { absent, known, notAsked } from '../../src/domain/answer.ts'
import type { SourceRecord } from '../../src/domain/source-record.ts'
import { outage, plain } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'
import { builtFiles, reproducedFiles, sourceEvidence } from '../helpers/source.ts'

const files = (now: SourceRecord['files'], before: SourceRecord['files']) => ({
  given: plain({ sourceEvidence: sourceEvidence({ files: now, filesBefore: before }) }),
})
const [made, built] = [known(reproducedFiles), known(builtFiles)]

ruleTable('files-contradict-source', {
  allows: [
    ['both were made of files of their commit', files(made, made)],
    ['both were built', files(built, built)],
    ['the version before was built', files(made, built)],
    ['the version before was not asked', files(built, notAsked)],
    ['the version before has no tag', files(built, absent)],
    ['the version before could not be asked', files(built, outage)],
    ['this one could not be asked', files(outage, made)],
    ['this one was not asked', files(notAsked, made)],
  ],
  flags: [['this one has files that no tree has (debug)', files(built, made), { facts: { file: 'dist/index.js' } }]],
})
