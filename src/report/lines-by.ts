// Names the command that prints the lines of policy for what a report blocks.
import type { Report } from '../domain/report.ts'

/** In backticks. Raw. `suggest` compares two sides. For an audit the JSON is named, which has the lines too. */
export const linesBy = ({ subject: { isAudit } }: Report): string =>
  isAudit === true ? '`npx countersign audit --format json`' : '`npx countersign suggest`'

/** The summary of a job is read away from a clone. In a checkout of the branch the command finds the base by itself. */
export const linesFrom = (report: Report): string => `${linesBy(report)}, in a checkout of this branch,`
