/** Reads the version in the comment after a pinned commit. People and bots write it in many forms. */

/** `tag=v1`, `tag: v1`, `version = 1.2`, `ver: 3`, `renovate: tag=v1` */
const LABEL = /^(?:renovate\s*:\s*)?(?:tag|version|ver)\s*[:=]\s*(\S+)$/i
const WORD = /^(?:zizmor|renovate|nosemgrep|pin|pinned|was|from|at)\b/i
/** A tag in a form that versions use: it has a digit, and no character that a tag cannot have. */
const TAG = /^[A-Za-z0-9][\w.+/@-]{0,127}$/

/**
 * The version in a comment. `rest` is the text after the value on its line. `undefined` if no comment names a version:
 * there is no comment, it is prose, or it is a linter's directive. If there are several comments, the first one with a
 * version counts.
 */
export function claimedTag(rest: string): string | undefined {
  for (const comment of rest.split('#').slice(1)) {
    const text = comment.trim()
    const label = LABEL.exec(text)?.[1]
    if (label !== undefined) return TAG.test(label) ? label : undefined
    const [first = ''] = text.split(/[\s,;]/, 1)
    if (!WORD.test(first) && TAG.test(first) && /\d/.test(first)) return first
  }
  return undefined
}
