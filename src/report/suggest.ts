// Writes suggestions for people: the ways out of each blocked version, and one patch of the policy to read and apply.
import { spec } from '../domain/package.ts'
import { type Blocked, type Remedy, forPeople, saysTitle, whereLinesGo } from '../domain/remedy.ts'
import { jsonText } from './json-text.ts'
import { jsonRemedies } from './json-remedies.ts'
import { plain, toldLines, withoutCommands } from './terminal.ts'
import { visibleLines } from './visible.ts'

/** A blocked version, and the way out that the patch contains for it. */
export interface Suggestion {
  readonly blocked: Blocked
  readonly chosen: Remedy | undefined
}

/** A patch is the policy's own text with a few more lines. */
const PATCH_LIMIT = 1_000_000
const TEXT_LIMIT = 2000

/** Past this many versions the lines of the other ways out are only in the JSON. */
const WITH_LINES = 5
const YAML_LIMIT = 8000

export function suggestText(suggestions: readonly Suggestion[], patch: string, file: string, width?: number): string {
  if (suggestions.length === 0) return 'Nothing is blocked, so there is nothing to suggest.\n'
  const isShort = suggestions.length <= WITH_LINES
  const isMore = !isShort && suggestions.some((one) => othersOf(one).length > 0)
  const prose = [
    ...(isMore ? ['', 'The lines of the other ways out: `--format json` has them.'] : []),
    ...(patch === '' ? [] : ['', 'Apply the patch only after somebody who knows the package has confirmed the change.']),
    ...(patch === '' ? [] : [plain(whereLinesGo(file), TEXT_LIMIT), '']),
  ]
  const body = [...suggestions.flatMap((one) => linesOf(one, isShort, width)), toldLines(prose, width)].join('\n')
  // A line of the patch is never wrapped, and white space at its end may be significant.
  const text = patch === '' ? body : `${body}\n${withoutCommands(patchLines(patch))}`
  return `${text.replace(/\n+$/, '')}\n`
}

const othersOf = ({ blocked: { remedies }, chosen }: Suggestion): readonly Remedy[] =>
  forPeople(remedies).filter((remedy) => remedy.patch !== undefined && remedy !== chosen)

/** Lines to paste are not wrapped, and are indented: `git apply` passes over them. */
function linesOf(suggestion: Suggestion, isShort: boolean, width: number | undefined): readonly string[] {
  const { blocked, chosen } = suggestion
  const before = blocked.remedies.filter(({ patch }) => patch === undefined)
  const whole = (remedy: Remedy): string => (saysTitle(remedy) ? remedy.text : `${remedy.title}. ${remedy.text}`)
  const paragraph = (word: string, remedy: Remedy): string => toldLines([`  ${word}${plain(whole(remedy), TEXT_LIMIT)}`], width)
  const yaml = ({ patch }: Remedy): readonly string[] =>
    isShort && patch !== undefined ? ['', withoutCommands(indented(patch.yaml)), ''] : []
  return [
    spec(nameOf(blocked)),
    ...before.map((remedy) => paragraph('', remedy)),
    ...(chosen === undefined ? [] : [paragraph('The patch: ', chosen)]),
    ...othersOf(suggestion).flatMap((remedy) => [
      paragraph(chosen === undefined ? 'Not in the patch: ' : 'Instead: ', remedy),
      ...yaml(remedy),
    ]),
  ]
}

const indented = (yaml: string): readonly string[] => visibleLines(yaml.trimEnd(), YAML_LIMIT).map((line) => `      ${line}`)

const nameOf = ({ verdicts: [{ candidate }] }: Blocked) => candidate.change.after

/** Line ends of Windows belong to the lines of the file: without them git would not find these lines. */
function patchLines(patch: string): readonly string[] {
  const ends = patch.split('\n').map((line) => (line.endsWith('\r') ? '\r' : ''))
  return visibleLines(patch, PATCH_LIMIT).map((line, index) => line + (ends[index] ?? ''))
}

/** The same for a program. `patch` is empty if there is none. */
export function suggestJson(suggestions: readonly Suggestion[], patch: string, file: string): string {
  const values = suggestions.map(({ blocked, chosen }) => ({
    package: spec(nameOf(blocked)),
    trusts: chosen === undefined ? [] : [chosen.title],
    because: chosen === undefined ? blocked.remedies.map(({ text }) => text).join(' ') : null,
    remedies: jsonRemedies(blocked.remedies),
  }))
  return jsonText({ file, suggestions: values, patch })
}
