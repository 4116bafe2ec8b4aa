/** Report → text of the format asked for. Each format is loaded only when used. */
import type { Report } from '../domain/report.ts'
import type { Format } from './options.ts'

export interface RenderOptions {
  readonly format: Format
  readonly color: boolean
}

export async function render(report: Report, { format, color }: RenderOptions): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../report/text.ts')).toText(report, { color })
    case 'json':
      return (await import('../report/json.ts')).toJson(report)
    case 'markdown':
      return (await import('../report/summary.ts')).toMarkdown(report, {})
    case 'sarif': {
      const [{ toSarif }, { rules }] = await Promise.all([import('../report/sarif.ts'), import('../rules/index.ts')])
      return toSarif(report, rules)
    }
  }
}
