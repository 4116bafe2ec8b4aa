// Writes the pull request comment: the summary, cut to the size limit of a comment, under a mark by which the next run
// finds and updates it.
import type { Report } from '../domain/report.ts'
import { toMarkdown } from './summary.ts'

/** The first line of the comment. A comment with this start is ours if the token's own account wrote it. */
export const COMMENT_MARK = '<!-- countersign:report -->'

/** GitHub accepts 65,536 characters. The number of bytes is never smaller than that of characters. */
const COMMENT_LIMIT = 60_000

export const toComment = (report: Report): string => `${COMMENT_MARK}\n${toMarkdown(report, { limitBytes: COMMENT_LIMIT })}`
