// Writes suggestions for people: the ways out of each blocked version, and one patch of the policy to read and apply.
import { spec } from '../domain/package.ts'
import { type Blocked, type Remedy, saysTitle, whereLinesGo } from '../domain/remedy.ts'
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

export function suggestText(suggestions: readonly Suggestion[], patch: string, file: string, width?: number): string {
  if (suggestions.length === 0) return 'Nothing is blocked, so there is nothing to suggest.\n'
  const prose = [
    ...suggestions.flatMap(linesOf),
    ...(patch === ''
      ? []
      : [
          '',
          'Apply the patch only after somebody who knows the package has confirmed the change.',
          plain(whereLinesGo(file), TEXT_LIMIT),
          '',
        ]),
  ]
  // A line of the patch is never wrapped, and white space at its end may be significant.
  const text = patch === '' ? toldLines(prose, width) : `${toldLines(prose, width)}\n${withoutCommands(patchLines(patch))}`
  return `${text.replace(/\n+$/, '')}\n`
}

function linesOf({ blocked, chosen }: Suggestion): readonly string[] {
  const { remedies } = blocked
  const before = remedies.filter(({ patch }) => patch === undefined)
  const others = remedies.filter((remedy) => remedy.patch !== undefined && remedy !== chosen)
  const whole = (remedy: Remedy): string => (saysTitle(remedy) ? remedy.text : `${remedy.title}. ${remedy.text}`)
  const told = (word: string, remedy: Remedy): string => `  ${word}${plain(whole(remedy), TEXT_LIMIT)}`
  return [
    spec(nameOf(blocked)),
    ...before.map((remedy) => told('', remedy)),
    ...(chosen === undefined ? [] : [told('The patch: ', chosen)]),
    ...others.map((remedy) => told(chosen === undefined ? 'Not in the patch: ' : 'Instead: ', remedy)),
  ]
}

const nameOf = ({ verdicts: [{ candidate }] }: Blocked) => candidate.change.after

/** Line ends of Windows belong to the lines of the file: without them git would not find these lines. */
function patchLines(patch: string): readonly string[] {
  const ends = patch.split('\n').map((line) => (line.endsWith('\r') ? '\r' : ''))
  return visibleLines(patch, PATCH_LIMIT).map((line, index) => line + (ends[index] ?? ''))
}

/** The same for a program. `patch` is empty if there is none. */
export function suggestJson(suggestions: readonly Suggestion[], patch: string, file: string): string {
  const told = suggestions.map(({ blocked, chosen }) => ({
    package: spec(nameOf(blocked)),
    trusts: chosen === undefined ? [] : [chosen.title],
    because: chosen === undefined ? blocked.remedies.map(({ text }) => text).join(' ') : null,
    remedies: jsonRemedies(blocked.remedies),
  }))
  return jsonText({ file, suggestions: told, patch })
}
