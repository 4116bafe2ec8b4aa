// Names the command that prints the lines of policy for what a report blocks.
import type { Report } from '../domain/report.ts'

/** In backticks. Raw. */
export const linesBy = ({ linesBy: command }: Report): string => `\`${command ?? 'npx countersign suggest'}\``

/** The summary of a job is read away from a clone. In a checkout of the branch the command finds the base by itself. */
export const linesFrom = (report: Report): string =>
  `${linesBy(report)}${report.linesBy === undefined ? ', in a checkout of this branch,' : ''}`
