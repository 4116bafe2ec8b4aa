// Writes the result of `init` for the person who ran it: the written entries, the packages without one, and the next
// step.
import { type PackageVersion, spec } from '../domain/package.ts'
import { POLICY_FILE } from '../domain/policy-place.ts'
import { counted } from '../text/words.ts'
import { jsonText } from './json-text.ts'
import { plain, toldLines } from './terminal.ts'

interface Told {
  readonly package: PackageVersion
  readonly because: string
}

export interface InitOutcome {
  readonly file: string
  readonly lockfiles: readonly string[]
  readonly added: readonly string[]
  readonly draft: { readonly unverified: readonly Told[]; readonly conflicts: readonly Told[] }
  readonly existed: boolean
  /** How many locked versions an entry covered already. */
  readonly covered: number
  /** Not every version was verified: the run was interrupted. */
  readonly interrupted: boolean
  /** The runs that the certificates name, and how many of them could not be looked up. */
  readonly runs: { readonly asked: number; readonly unseen: number; readonly because: string | undefined }
  /** The number of unattested versions whose source was asked, and how many of them gave no answer. */
  readonly tags: { readonly asked: number; readonly unanswered: number }
  /** Names of a list without a version, and why. */
  readonly missing: readonly string[]
  /**
   * Versions from a registry that no entry covered before, and how many of them got none. `cure`: what helps if the
   * registry serves no attestations.
   */
  readonly registry: { readonly locked: number; readonly unverified: number; readonly cure: string | undefined }
}

/** Why the policy should not be merged yet, one or two sentences each. */
export function doubtsOf({ covered, runs, registry, draft, missing }: InitOutcome): readonly string[] {
  const { locked, unverified, cure } = registry
  const nothing = locked > 0 && unverified === locked && covered === 0
  const [first] = draft.unverified.map(lineOf)
  return [
    ...(nothing
      ? [
          `0 of ${counted(locked, 'version')} could be verified, so the policy names no publisher.${first === undefined ? '' : ` ${first}.`}${cure === undefined ? '' : ` ${cure}`}`,
        ]
      : []),
    ...(missing.length > 0
      ? [
          `${counted(missing.length, 'name')} of the list could not be found: nothing was written for ${missing.length === 1 ? 'it' : 'them'}.`,
        ]
      : []),
    ...(runs.unseen > 0
      ? [
          `${runs.unseen} of ${counted(runs.asked, 'publishing run')} could not be looked up (${runs.because ?? 'no answer'}), so their outcome is not known. Set a token in GITHUB_TOKEN, or wait. \`npx countersign audit\` then asks for them.`,
        ]
      : []),
  ]
}

/** Longer lists are cut. The file itself names all of them. */
const SHOWN = 40

export function initText(outcome: InitOutcome, width?: number): string {
  const { file, lockfiles, added, draft, existed, covered, interrupted } = outcome
  const doubts = doubtsOf(outcome)
  const did = existed ? (added.length > 0 ? 'added to' : 'nothing to add to') : 'wrote'
  const lines = [
    `${did} ${plain(file)}, from ${lockfiles.map((one) => plain(one)).join(', ')}`,
    ...(covered > 0 ? [`${counted(covered, 'locked version')} had an entry already`] : []),
    ...list('Added', added),
    ...list('Not found', outcome.missing),
    ...list('Not verified, so no entry was written', draft.unverified.map(lineOf)),
    ...list('Named by the policy but not let in by it. Decide about each of them', draft.conflicts.map(lineOf)),
    ...unansweredTags(outcome),
    ...doubts.flatMap((doubt) => ['', plain(doubt, 1000)]),
    '',
    interrupted
      ? 'Interrupted. The versions verified so far are written. Run it again to continue from there.'
      : doubts.length > 0
        ? 'Do not merge it yet.'
        : `Next: read it, run \`npx countersign lint${file === POLICY_FILE ? '' : ` --policy ${plain(file)}`}\`, and merge it. It takes effect from the next pull request on.`,
  ]
  return `${toldLines(lines, width)}\n`
}

/** An entry that could be stronger is no doubt: it lets in what it should. */
const unansweredTags = ({ tags: { asked, unanswered } }: InitOutcome): readonly string[] =>
  unanswered === 0
    ? []
    : [
        '',
        `The source repositories of ${unanswered} of ${counted(asked, 'unattested version')} could not be asked, so their entries demand no tag (\`taggedIn\`). Set a token in GITHUB_TOKEN and run again, or add it by hand.`,
      ]

/** The same for a program. */
export function initJson(outcome: InitOutcome): string {
  const { file, lockfiles, added, draft, existed, covered, interrupted, runs, tags } = outcome
  const list = (all: readonly Told[]) => all.map((one) => ({ package: spec(one.package), because: one.because }))
  const json = {
    file,
    existed,
    interrupted,
    lockfiles,
    covered,
    added,
    unverified: list(draft.unverified),
    conflicts: list(draft.conflicts),
    missing: outcome.missing,
    runs: { asked: runs.asked, unseen: runs.unseen },
    tags: { asked: tags.asked, unanswered: tags.unanswered },
    doubts: doubtsOf(outcome),
  }
  return jsonText(json)
}

const lineOf = (one: Told): string => `${spec(one.package)}: ${one.because}`

function list(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  const rest = lines.length - SHOWN
  return [
    '',
    `${title} (${lines.length})`,
    ...lines.slice(0, SHOWN).map((line) => `  ${plain(line)}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ]
}
