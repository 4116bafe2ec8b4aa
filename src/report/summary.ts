// Writes the job summary, for a reviewer with ten seconds: the verdict, then what is blocked with wanted, found and the
// next step. The rest is folded.
import { docsUrl } from '../domain/finding.ts'
import type { Note } from '../domain/note.ts'
import type { Report } from '../domain/report.ts'
import { clock } from '../text/time.ts'
import { fitted, type Part } from './fit.ts'
import { headline, type Headline } from './headline.ts'
import { code, link, prose } from './markdown.ts'
import { byRule, mildFindings, type OfOneRule } from './order.ts'
import { authorizedParts } from './summary-authorized.ts'
import { blockedParts, findingSection } from './summary-blocked.ts'
import { withoutCommands } from './terminal.ts'
import { questionsLine } from './questions-line.ts'
import { countsText } from './waiting.ts'
import { trustLine } from './trust-line.ts'

/** GitHub's limit for the summary of one step (runner, FileCommandManager.cs). A larger summary is dropped. */
export const SUMMARY_LIMIT = 1024 * 1024

/** A symbol is never alone: the words beside it say the same. */
const SYMBOLS: Readonly<Record<Headline['outcome'], string>> = {
  pass: '✅',
  blocked: '❌',
  undetermined: '🔁',
  waiting: '⏳',
  warned: '⚠️',
}

/** GitHub-flavoured Markdown of at most `limitBytes` bytes, ending in a newline. */
export function toMarkdown(report: Report, options: { readonly limitBytes?: number } = {}): string {
  const parts = [
    ...policyErrorParts(report),
    ...blockedParts(report),
    ...deltaParts(report),
    ...mildParts(report),
    ...authorizedParts(report),
  ]
  const text = fitted(topOf(report), parts, bottomOf(report), options.limitBytes ?? SUMMARY_LIMIT)
  return withoutCommands(text.split('\n'))
}

function topOf(report: Report): string {
  const { outcome, sentence, next } = headline(report)
  const paragraphs = [
    ...next.map((paragraph) => prose(paragraph)),
    ...report.notes.map(({ kind, text }) => `> ${prose(NOTED[kind])} ${prose(text)}`),
  ]
  return `## ${SYMBOLS[outcome]} Countersign: ${prose(sentence)}\n\n${paragraphs.map((paragraph) => `${paragraph}\n\n`).join('')}`
}

const NOTED: Readonly<Record<Note['kind'], string>> = {
  uncommitted: 'Not looked at:',
  'policy-not-at-base': 'The policy does not count yet:',
  'no-merge-base': 'Not compared with the merge base:',
  'nothing-before': 'Nothing was compared:',
  'lockfile-unread': '⚠️ Not read:',
  guessed: 'Nothing was named to compare with:',
  'part-of-repository': 'Only a part of the repository:',
  'policy-override': 'Different from the shared policy:',
  'none-attested': '⚠️ Nothing is attested:',
  'same-answer': '⚠️ A registry that gives no usable answer:',
  'rules-not-asked': 'Not asked:',
}

function policyErrorParts(report: Report): Part[] {
  const errors = report.findings.filter((finding) => finding.level === 'error')
  return [
    {
      open: '',
      rows: errors.map((finding) => `### ❌ The policy\n\n${findingSection([finding])}**Next step:** ${prose(finding.help)}\n\n`),
      close: '',
      noun: 'finding of the policy',
    },
  ]
}

/** The things that an edit of the policy would newly trust. A reviewer must see it even if everything passes. */
function deltaParts(report: Report): Part[] {
  return [
    {
      open: '### ✏️ This change edits the policy\n\nThe policy at its base was used. The edit takes effect from the next change on. What the edit does:\n\n',
      rows: report.policyDelta.map((line) => `- ${prose(line)}\n`),
      close: '\n',
      noun: 'change of the policy',
    },
  ]
}

/** Warnings are open, notices folded. Each rule once, with every package that it names. */
function mildParts(report: Report): Part[] {
  const mild = mildFindings(report)
  const warnings = mild.filter((finding) => finding.level === 'warning')
  const notices = mild.filter((finding) => finding.level === 'notice')
  return [
    {
      open: `### ⚠️ ${warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`}\n\n`,
      rows: byRule(warnings).map(
        (group) => `- ${named(group)}<br>${prose(group.first.reason)} **Next step:** ${prose(group.first.help)}${others(group)}\n`,
      ),
      close: '\n',
      noun: 'warning',
    },
    {
      open: `<details><summary>${notices.length === 1 ? '1 notice' : `${notices.length} notices`}</summary>\n\n`,
      rows: byRule(notices).map((group) => `- ${named(group)}${others(group)}\n`),
      close: '\n</details>\n\n',
      noun: 'notice',
    },
  ]
}

const named = ({ first }: OfOneRule): string => `${prose(first.message)} (${link(first.rule, docsUrl(first.rule))})`

/** All but the first, folded. */
function others({ members: [, ...rest] }: OfOneRule): string {
  if (rest.length === 0) return ''
  const shown = rest.slice(0, MILD_SHOWN).map(({ message }) => `<li>${prose(message)}</li>`)
  const left = rest.length - shown.length
  const more = left > 0 ? `<li>and ${left} more, in the JSON report</li>` : ''
  return `<details><summary>and ${rest.length} more</summary><ul>${shown.join('')}${more}</ul></details>`
}
const MILD_SHOWN = 50

function bottomOf(report: Report): string {
  const { policy } = report
  const judgedBy =
    policy === undefined
      ? 'no policy file: every package is compared with the version it replaces (continuity)'
      : `policy ${code(policy.file)}${policy.commit === undefined ? '' : ` at ${code(policy.commit.slice(0, 12))}`}`
  const trust = report.trust === undefined ? [] : [prose(trustLine(report))]
  const evidence = report.recording === undefined ? [] : [`recording ${code(report.recording)}`]
  const asked = report.questions === undefined ? [] : [`asked ${prose(questionsLine(report.questions))}`]
  return `<sub>${[countsText(report), judgedBy, ...trust, ...evidence, ...asked, `judged as of ${clock(report.evaluatedAt)}`].join(' · ')}</sub>\n`
}
