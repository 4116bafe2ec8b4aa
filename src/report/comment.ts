// The pull request comment: the summary, cut to what a comment may hold, under a mark by which the next run finds it
// and updates it in place.
import type { Report } from '../domain/report.ts'
import { toMarkdown } from './summary.ts'

/** The first line of the comment. A comment that starts so is ours if the token's own account wrote it. */
export const COMMENT_MARK = '<!-- countersign:report -->'

/** GitHub takes 65,536 characters; bytes are never fewer than characters. */
const COMMENT_LIMIT = 60_000

export const toComment = (report: Report): string => `${COMMENT_MARK}\n${toMarkdown(report, { limitBytes: COMMENT_LIMIT })}`
