// The job summary: what a reviewer reads in ten seconds. The verdict, then what is blocked with wanted, found and the next step; the rest folded.
import { docsUrl } from '../domain/finding.ts'
import type { Report } from '../domain/report.ts'
import { clock } from './describe.ts'
import { fitted, type Part } from './fit.ts'
import { headline, type Headline } from './headline.ts'
import { code, link, prose } from './markdown.ts'
import { findingsWorstFirst } from './order.ts'
import { authorizedParts } from './summary-authorized.ts'
import { blockedParts, findingSection } from './summary-blocked.ts'
import { withoutCommands } from './terminal.ts'
import { trustLine } from './trust-line.ts'

/** GitHub's limit for the summary of one step (runner, FileCommandManager.cs); one over it is dropped. */
export const SUMMARY_LIMIT = 1024 * 1024

/** A symbol is never alone: the words beside it say the same. */
export const SYMBOLS: Readonly<Record<Headline['outcome'], string>> = {
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
  return `## ${SYMBOLS[outcome]} Countersign: ${prose(sentence)}\n\n${next === undefined ? '' : `${prose(next)}\n\n`}`
}

function policyErrorParts(report: Report): Part[] {
  const errors = report.findings.filter((finding) => finding.level === 'error')
  return [
    {
      open: '',
      rows: errors.map((finding) => `### ❌ The policy\n\n${findingSection([finding])}`),
      close: '',
      noun: 'finding of the policy',
    },
  ]
}

/** What an edit of the policy would newly trust: a reviewer must see it even when everything is green. */
function deltaParts(report: Report): Part[] {
  return [
    {
      open: '### ✏️ This change edits the policy\n\nThe policy at its base judged it; the edit counts from the next change on. What the edit does:\n\n',
      rows: report.policyDelta.map((line) => `- ${prose(line)}\n`),
      close: '\n',
      noun: 'change of the policy',
    },
  ]
}

/** Warnings in the open, notices folded: one line each. */
function mildParts(report: Report): Part[] {
  const all = [
    ...report.findings,
    ...report.verdicts.filter((verdict) => verdict.kind === 'authorized').flatMap((verdict) => verdict.findings),
  ]
  const warnings = findingsWorstFirst(all).filter((finding) => finding.level === 'warning')
  const notices = all.filter((finding) => finding.level === 'notice')
  return [
    {
      open: `### ⚠️ ${warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`}\n\n`,
      rows: warnings.map(
        (finding) =>
          `- ${prose(finding.message)} (${link(finding.rule, docsUrl(finding.rule))})<br>${prose(finding.reason)} **Next step:** ${prose(finding.help)}\n`,
      ),
      close: '\n',
      noun: 'warning',
    },
    {
      open: `<details><summary>${notices.length === 1 ? '1 notice' : `${notices.length} notices`}</summary>\n\n`,
      rows: notices.map((finding) => `- ${prose(finding.message)} (${link(finding.rule, docsUrl(finding.rule))})\n`),
      close: '\n</details>\n\n',
      noun: 'notice',
    },
  ]
}

function bottomOf(report: Report): string {
  const { policy } = report
  const judgedBy =
    policy === undefined
      ? 'no policy file: every package is compared with the version it replaces (continuity)'
      : `policy ${code(policy.file)}${policy.commit === undefined ? '' : ` at ${code(policy.commit.slice(0, 12))}`}`
  const trust = report.trust === undefined ? [] : [prose(trustLine(report))]
  const { counts } = report
  const tally = `${counts.authorized} authorized, ${counts.unauthorized} unauthorized, ${counts.undetermined} undetermined, ${report.removed.length} removed`
  return `<sub>${[tally, judgedBy, ...trust, `judged as of ${clock(report.evaluatedAt)}`].join(' · ')}</sub>\n`
}
