/** Writes a report as text in the requested format, in pieces. */
import type { Report } from '../domain/report.ts'
import { REPORT_FORMATS, type ReportFormatName } from '../report/formats.ts'

export interface RenderOptions {
  readonly format: ReportFormatName
  readonly color: boolean
  /** Columns of the terminal, where it is one. */
  readonly width?: number | undefined
}

export async function render(report: Report, { format, color, width }: RenderOptions): Promise<Iterable<string>> {
  const pieces = await REPORT_FORMATS[format].loadPieces?.()
  if (pieces !== undefined) return pieces(report)
  const tell = await REPORT_FORMATS[format].load(async () => (await import('../rules/index.ts')).rules)
  return [tell(report, { color, width })]
}
