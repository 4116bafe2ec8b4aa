// Writes the change of the policy as a SARIF fix: the lines that are replaced, and the lines afterwards.
import type { Remedy } from '../domain/remedy.ts'
import { visible } from './visible.ts'

const TITLE_LIMIT = 400

/** Of each way out that has a patch. `uri`: a path as a relative URI reference. */
export const sarifFixes = (remedies: readonly Remedy[], uri: (file: string) => string) =>
  remedies.flatMap(({ title, patch }) =>
    patch === undefined
      ? []
      : [
          {
            description: { text: visible(title, TITLE_LIMIT) },
            artifactChanges: [
              { artifactLocation: { uri: uri(patch.file), uriBaseId: '%SRCROOT%' }, replacements: replacementsOf(patch.diff) },
            ],
          },
        ],
  )

/** One for each hunk: its old lines, whole, and its new ones. */
function replacementsOf(diff: string) {
  return diff
    .split(/^(?=@@ )/m)
    .slice(1)
    .map((hunk) => {
      const [head = '', ...lines] = hunk.split('\n')
      const [, start = '1', count = '1'] = /^@@ -(\d+)(?:,(\d+))? /.exec(head) ?? []
      const isAfter = (line: string): boolean => line.startsWith('+') || line.startsWith(' ')
      const text = lines.filter(isAfter).map((line) => `${line.slice(1)}\n`)
      const first = Math.max(1, Number(start))
      return {
        deletedRegion: { startLine: first, startColumn: 1, endLine: first + Number(count), endColumn: 1 },
        insertedContent: { text: text.join('') },
      }
    })
}
