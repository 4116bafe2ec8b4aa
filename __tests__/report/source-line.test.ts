/** What the source repository shows, in the one line that every report for people has. */
import { describe, expect, test } from '@jest/globals'
import { absent, known } from '../../src/domain/answer.ts'
import type { Report } from '../../src/domain/report.ts'
import { NO_SOURCE_ASKED, type SourceEvidence } from '../../src/domain/source-record.ts'
import { toComment } from '../../src/report/comment.ts'
import { explainText } from '../../src/report/explain.ts'
import { toHtml } from '../../src/report/html/report.ts'
import { toJson } from '../../src/report/json.ts'
import { sourceLine } from '../../src/report/source-line.ts'
import { toMarkdown } from '../../src/report/summary.ts'
import { toText } from '../../src/report/text.ts'
import { candidate, outage, packageClaims, unattested } from '../helpers/candidate.ts'
import * as report from '../helpers/report.ts'
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
  [
    'a tag that was made long before bears no witness, and the line says so',
    sourceEvidence({ tag: known(versionTag({ taggedAt: '2026-09-08T12:00:00Z' })) }),
    'tag v1.1.0 in octo/widget, 61 days before the publish (no witness: it was made long before the publish); manifest agrees',
  ],
  [
    'a tag beside every branch',
    sourceEvidence({ tag: known(versionTag({ place: known({ kind: 'none' }) })) }),
    'tag v1.1.0 in octo/widget, 60 seconds before the publish (no witness: it is on a commit that no branch holds); manifest agrees',
  ],
  [
    'a tag whose branch could not be asked',
    sourceEvidence({ tag: known(versionTag({ place: outage })) }),
    'tag v1.1.0 in octo/widget, 60 seconds before the publish (its word is not known: it is on a commit whose branch is not known); manifest agrees',
  ],
  [
    'a tag that nothing dates',
    sourceEvidence({ tag: known(versionTag({ taggedAt: undefined })) }),
    'tag v1.1.0 in octo/widget (its word is not known: it has no date); manifest agrees',
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

test('explain says that the registry names no account, and does not call that known', () => {
  const claimed = known(packageClaims({ '1.1.0': { account: undefined } }))
  const told = report.report([report.authorized(report.candidate({ candidate: { evidence: unattested, claimed } }))])
  const text = told.verdicts.map((verdict) => explainText(verdict, [], told)).join('\n')
  expect(text).toContain('registry account: not known (the registry does not say)')
})

const SHOWN = sourceEvidence({ files: known(builtFiles), tag: known(versionTag({ taggedAt: '2026-11-13T09:59:00Z' })) })

describe('every report for people has it, of what came in and of what is blocked', () => {
  const shown = report.candidate({ candidate: { evidence: unattested, sourceEvidence: SHOWN } })
  const words = /tag v1\.1\.0 in octo\/widget, 60 seconds before the publish/
  const rest = /manifest agrees; 2 of 14 files are in the commit/
  const attested = report.candidate({ candidate: { sourceEvidence: SHOWN } })
  const stories = [
    ['authorized', report.report([report.authorized(shown)])],
    ['blocked', report.report([report.blocked(shown, report.finding({}, shown))])],
    ['attested and authorized', report.report([report.authorized(attested)])],
    ['attested and blocked', report.report([report.blocked(attested, report.finding({}, attested))])],
  ] as const
  const forms: Readonly<Record<string, (told: Report) => string>> = {
    'in a terminal': (told) => toText(told, { color: false }),
    'in a narrow terminal': (told) => toText(told, { color: false, width: 50 }).replaceAll(/\s+/g, ' '),
    'as job summary': (told) => toMarkdown(told).replaceAll('`', ''),
    'as comment': (told) => toComment(told).replaceAll('`', ''),
    'as page': toHtml,
    explained: (told) => told.verdicts.map((verdict) => explainText(verdict, [], told)).join('\n'),
  }
  test.each(Object.entries(forms).flatMap(([form, write]) => stories.map(([what, told]) => [form, what, write(told)] as const)))(
    '%s, %s',
    (_form, _what, text) => {
      expect(text).toMatch(words)
      expect(text).toMatch(rest)
    },
  )
  test.each(stories)('for programs, %s', (_what, told) => {
    const [change] = JSON.parse(toJson(told)).changes
    expect(change.sourceRepository).toMatchObject({
      tag: 'v1.1.0',
      repository: 'octo/widget',
      manifest: 'agrees',
      filesSame: 2,
      filesTotal: 14,
    })
  })
})
