// Writes findings as a Code Climate report, which GitLab shows in a merge request as *code quality*.
import { type Finding, docsUrl } from '../domain/finding.ts'
import type { Report } from '../domain/report.ts'
import { annotationPlace } from './annotations.ts'
import { fingerprinted } from './fingerprint.ts'
import { jsonText } from './json-text.ts'
import { visible } from './visible.ts'

const TEXT_LIMIT = 2000

/** What an exemption lifted is left out. Ends in a newline. */
export function toCodeClimate(report: Report): string {
  const findings = [...report.findings, ...report.verdicts.flatMap((verdict) => verdict.findings)]
  return jsonText(
    fingerprinted(findings.map((finding) => ({ finding }))).map(({ finding, fingerprint }) => {
      const { file, line } = annotationPlace(finding, report)
      return {
        type: 'issue',
        check_name: finding.rule,
        description: visible(finding.message, TEXT_LIMIT),
        content: { body: [finding.reason, finding.help, docsUrl(finding.rule)].map((text) => visible(text, TEXT_LIMIT)).join('\n') },
        categories: ['Security'],
        severity: severityOf(finding),
        fingerprint,
        location: { path: visible(file), lines: { begin: line } },
      }
    }),
  )
}

/** What only needs time or another try is no accusation. */
function severityOf({ level, undetermined, onlyAge }: Finding): 'critical' | 'major' | 'minor' | 'info' {
  switch (level) {
    case 'error':
      return undetermined || onlyAge ? 'major' : 'critical'
    case 'warning':
      return 'minor'
    case 'notice':
      return 'info'
  }
}
