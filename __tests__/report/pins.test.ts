/** A pull request that changes only workflows, as its readers see it: U=1 rewrites. An honest bump, a thief on three lines, a lost pin. */
import { expect, test } from '@jest/globals'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { rules } from '../../src/rules/index.ts'
import { toAnnotations } from '../../src/report/annotations.ts'
import { toComment } from '../../src/report/comment.ts'
import { toJson } from '../../src/report/json.ts'
import { toSarif } from '../../src/report/sarif.ts'
import { toMarkdown } from '../../src/report/summary.ts'
import { toText } from '../../src/report/text.ts'
import { type ActionRepository, commitOf } from '../helpers/action-repositories.ts'
import { CI, judgePins, workflow } from '../helpers/pinned.ts'

const FOLDER = path.join(import.meta.dirname, 'expected-pins')
const made = (more: Partial<ActionRepository> = {}): ActionRepository => ({
  branches: { main: ['start', 'v1.0.0', 'v1.1.0', 'tip'] },
  tags: { 'v1.0.0': 'v1.0.0', 'v1.1.0': 'v1.1.0' },
  releases: { 'v1.0.0': { at: '2026-08-01T00:00:00Z' }, 'v1.1.0': { at: '2026-11-10T00:00:00Z' } },
  ...more,
})
const use = (name: string, label: string, comment = `# ${label}`): string => `uses: ${name}@${commitOf(name, label)} ${comment}`
const RELEASE = '.github/workflows/release.yml'

const report = await judgePins({
  base: {
    [CI]: workflow(use('octo/tool', 'v1.0.0'), use('octo/shared', 'v1.0.0'), use('octo/setup', 'v1.0.0')),
    [RELEASE]: workflow(use('octo/shared', 'v1.0.0')),
  },
  head: {
    [CI]: workflow(
      use('octo/tool', 'v1.1.0'),
      use('octo/shared', 'evil', '# v1.1.0'),
      use('octo/shared', 'evil', '# v1.1.0'),
      'uses: octo/setup@v1',
    ),
    [RELEASE]: workflow(use('octo/shared', 'evil', '# v1.1.0')),
  },
  repositories: { 'octo/tool': made(), 'octo/shared': made({ off: { evil: 'tip' } }), 'octo/setup': made() },
})

test.each<[string, () => string]>([
  ['report.txt', () => toText(report, { color: false })],
  ['report.md', () => toMarkdown(report)],
  ['report.comment.md', () => toComment(report)],
  [
    'report.annotations.txt',
    () =>
      toAnnotations(report)
        .map(({ level, file, line, title, message }) => `${file}:${line}  ${level}  ${title}\n${message}\n`)
        .join('\n'),
  ],
  ['report.json', () => toJson(report)],
])('%s', (name, tell) => {
  if (process.env['U'] === '1') {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(path.join(FOLDER, name), tell())
  }
  expect(tell()).toBe(readFileSync(path.join(FOLDER, name), 'utf8'))
})

test('in SARIF each finding has every line that uses the commit, the first one first', () => {
  const { runs } = JSON.parse(toSarif(report, rules))
  const places = runs[0].results
    .filter(({ ruleId }: { ruleId: string }) => ruleId === 'pin-impostor' || ruleId === 'pin-missing')
    .map(
      ({
        ruleId,
        locations,
      }: {
        ruleId: string
        locations: readonly { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[]
      }) => [
        ruleId,
        ...locations.map(({ physicalLocation: { artifactLocation, region } }) => `${artifactLocation.uri}:${region.startLine}`),
      ],
    )
  expect(places).toEqual([
    ['pin-impostor', `${CI}:9`, `${CI}:10`, `${RELEASE}:8`],
    ['pin-missing', `${CI}:11`],
  ])
})

test('annotations are on the line of the `uses`', () => {
  const lines = toAnnotations(report).map(({ file, line, title }) => `${file}:${line} ${title}`)
  expect(lines).toEqual(expect.arrayContaining([`${CI}:9 pin-impostor`, `${CI}:11 pin-missing`]))
})
