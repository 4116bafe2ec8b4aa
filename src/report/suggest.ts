// Suggestions for people: what the patch would newly trust, in words, and the patch itself to read and apply.
import { type PackageVersion, spec } from '../domain/package.ts'
import { jsonText } from './json-text.ts'
import { plain, withoutCommands } from './terminal.ts'
import { visibleLines } from './visible.ts'

/** What is suggested for one version: additions to the policy, told in words, or the reason why there is nothing to suggest. */
export type ToldSuggestion =
  | { readonly kind: 'patch'; readonly package: PackageVersion; readonly trusts: readonly string[] }
  | { readonly kind: 'none'; readonly package: PackageVersion; readonly because: string }

/** A patch is the policy's own text with a few lines more. */
const PATCH_LIMIT = 1_000_000

export function suggestText(suggestions: readonly ToldSuggestion[], patch: string, file: string): string {
  if (suggestions.length === 0) return 'Nothing is blocked, so there is nothing to suggest.\n'
  const lines = [
    ...suggestions.flatMap((one) =>
      one.kind === 'patch'
        ? [`${spec(one.package)} would come in, if the policy`, ...one.trusts.map((trust) => `  ${plain(trust)}`)]
        : [`${spec(one.package)}: nothing to suggest, because ${plain(one.because)}`],
    ),
    ...(patch === ''
      ? []
      : [
          '',
          `Apply it to ${plain(file)} only after somebody who knows has confirmed the change; it counts once it is merged.`,
          '',
          ...patchLines(patch),
        ]),
  ]
  // White space at the end may be a line of the patch.
  return `${withoutCommands(lines).replace(/\n+$/, '')}\n`
}

/** Line ends of Windows belong to the file's lines: without them git would not find these. */
function patchLines(patch: string): readonly string[] {
  const ends = patch.split('\n').map((line) => (line.endsWith('\r') ? '\r' : ''))
  return visibleLines(patch, PATCH_LIMIT).map((line, index) => line + (ends[index] ?? ''))
}

/** The same for a program; `patch` is empty where there is none. */
export function suggestJson(suggestions: readonly ToldSuggestion[], patch: string, file: string): string {
  const told = suggestions.map((one) => ({
    package: spec(one.package),
    trusts: one.kind === 'patch' ? one.trusts : [],
    because: one.kind === 'none' ? one.because : null,
  }))
  return jsonText({ file, suggestions: told, patch })
}
