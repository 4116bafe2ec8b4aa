/**
 * Lists the formats of a report. The command line, its help, and the test for active content in each medium are made
 * from this list. Each format is loaded only when used.
 */
import type { Report } from '../domain/report.ts'
import type { RulesMetadata } from './sarif.ts'

export interface TellingOptions {
  readonly color: boolean
  /** Columns of the terminal, where it is one. */
  readonly width?: number | undefined
}

export interface ReportFormat {
  /**
   * Where the text is printed. This says what in it could become active: escape sequences and workflow commands,
   * markup, formulas, or text that breaks a parser.
   */
  readonly medium: 'terminal' | 'markdown' | 'json' | 'commands' | 'csv' | 'xml' | 'page'
  /** `rules` loads the traits of all rules. */
  readonly load: (rules: () => Promise<RulesMetadata>) => Promise<(report: Report, options: TellingOptions) => string>
  /** The same text in pieces, where the text is much longer than the pieces. */
  readonly loadPieces?: () => Promise<(report: Report) => Iterable<string>>
}

/** The first is the default. */
export const REPORT_FORMAT_NAMES = ['text', 'json', 'markdown', 'sarif', 'github', 'csv', 'html', 'codeclimate', 'junit'] as const
export type ReportFormatName = (typeof REPORT_FORMAT_NAMES)[number]

export const REPORT_FORMATS: Readonly<Record<ReportFormatName, ReportFormat>> = {
  text: { medium: 'terminal', load: async () => (await import('./text.ts')).toText },
  json: {
    medium: 'json',
    load: async () => (await import('./json.ts')).toJson,
    loadPieces: async () => (await import('./json.ts')).jsonPieces,
  },
  markdown: {
    medium: 'markdown',
    load: async () => {
      const { toMarkdown } = await import('./summary.ts')
      return (report) => toMarkdown(report)
    },
  },
  sarif: {
    medium: 'json',
    load: async (rules) => {
      const [{ toSarif }, metadata] = await Promise.all([import('./sarif.ts'), rules()])
      return (report) => toSarif(report, metadata)
    },
  },
  github: { medium: 'commands', load: async () => (await import('./github.ts')).toGitHub },
  csv: { medium: 'csv', load: async () => (await import('./csv.ts')).toCsv },
  codeclimate: { medium: 'json', load: async () => (await import('./codeclimate.ts')).toCodeClimate },
  junit: { medium: 'xml', load: async () => (await import('./junit.ts')).toJunit },
  html: { medium: 'page', load: async () => (await import('./html/report.ts')).toHtml },
}
