/** What the source repository shows, in the one line that every report for people has. */
import { expect, test } from '@jest/globals'
import { absent, known } from '../../src/domain/answer.ts'
import { NO_SOURCE_ASKED, type SourceEvidence } from '../../src/domain/source-record.ts'
import { sourceLine } from '../../src/report/source-line.ts'
import { candidate, outage, packageClaims, unattested } from '../helpers/candidate.ts'
import { agreeing, builtFiles, reproducedFiles, sourceEvidence, versionTag } from '../helpers/source.ts'

const line = (source: SourceEvidence): string | undefined =>
  sourceLine(candidate({ evidence: unattested, claimed: known(packageClaims()), sourceEvidence: source }))
const evil = { kind: 'script', label: 'install', found: 'x' } as const

test.each<[string, SourceEvidence, string | undefined]>([
  ['nothing was asked', NO_SOURCE_ASKED, undefined],
  [
    'all of it',
    sourceEvidence({ files: known(reproducedFiles) }),
    'tag v1.1.0 in octo/widget, 60 seconds before the publish; manifest agrees; 14 of 14 files are in the commit',
  ],
  [
    'built',
    sourceEvidence({ files: known(builtFiles) }),
    'tag v1.1.0 in octo/widget, 60 seconds before the publish; manifest agrees; 2 of 14 files are in the commit',
  ],
  [
    'tagged behind the publish',
    sourceEvidence({ tag: known(versionTag({ taggedAt: '2026-11-08T12:03:00Z' })) }),
    'tag v1.1.0 in octo/widget, 3 minutes after the publish; manifest agrees',
  ],
  [
    'a placeholder, said so',
    sourceEvidence({ tag: known(versionTag({ stated: known({ kind: 'placeholder', version: '0.0.0' }) })) }),
    'tag v1.1.0 in octo/widget, 60 seconds before the publish (its commit says 0.0.0); manifest agrees',
  ],
  ['no tag', sourceEvidence({ tag: absent }), 'octo/widget has no tag for this version; manifest agrees'],
  [
    'the tag of another version',
    sourceEvidence({ tag: known(versionTag({ stated: known({ kind: 'other', version: '1.0.9' }) })) }),
    'the tag v1.1.0 in octo/widget is on a commit that says 1.0.9; manifest agrees',
  ],
  [
    'a contradiction',
    sourceEvidence({ tag: absent, manifest: known(agreeing({ excess: [evil] })) }),
    'octo/widget has no tag for this version; manifest says something else',
  ],
  ['an outage', sourceEvidence({}, { record: outage }), 'the source repository could not be asked (timeout)'],
  ['tags that could not be read', sourceEvidence({ tag: outage, manifest: outage }), 'the tags of octo/widget could not be read (timeout)'],
])('%s', (_, source, text) => expect(line(source)).toBe(text))
